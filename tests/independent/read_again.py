#!/usr/bin/env python3
"""Opens every document, workbook, calendar and project of a folder with other people's programs.

Usage: read_again.py FOLDER

Documents with python-docx (and LibreOffice, where it is installed), workbooks with openpyxl, calendars with icalendar,
projects with Python's own zip and XML. What is not installed is named and skipped. Exit 1 with a line for each fault.
"""

import importlib
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
QDA = "{urn:QDA-XML:project:1.0}"
faults, read = [], []


def hold(is_true, what):
    if not is_true:
        faults.append(what)


def document(path):
    """Headings, header rows, alternative texts, languages; nobody's name and no time."""
    file = importlib.import_module("docx").Document(str(path))
    styles = [paragraph.style.name for paragraph in file.paragraphs]
    hold(any(name.startswith(("Heading", "Title")) for name in styles), f"{path.name}: no heading")
    for number, table in enumerate(file.tables):
        first = table.rows[0]._tr
        hold(first.find(f"{WORD}trPr/{WORD}tblHeader") is not None, f"{path.name}: table {number} without a header row")
    for picture in file.element.body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"):
        hold((picture.get("descr") or "").strip(), f"{path.name}: a picture without words")
    about = file.core_properties
    hold(not about.author and not about.last_modified_by, f"{path.name}: somebody's name")
    with zipfile.ZipFile(path) as parts:
        styles_xml = ElementTree.fromstring(parts.read("word/styles.xml"))
        hold(styles_xml.find(f".//{WORD}lang") is not None, f"{path.name}: no language")
        core = parts.read("docProps/core.xml").decode() if "docProps/core.xml" in parts.namelist() else ""
        hold("created" not in core and "modified" not in core, f"{path.name}: a time")
        hold({info.date_time for info in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}, f"{path.name}: a time in the archive")


def printed(paths):
    """LibreOffice makes pages of them."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("NOT CHECKED: LibreOffice is not here")
        return
    with tempfile.TemporaryDirectory() as folder:
        command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder]
        subprocess.run(command + [str(path) for path in paths], check=True, capture_output=True, timeout=300)
        for path in paths:
            pages = pathlib.Path(folder, path.stem + ".pdf")
            hold(pages.exists() and pages.read_bytes().startswith(b"%PDF"), f"{path.name}: LibreOffice makes no pages of it")
    read.append(f"{len(paths)} by LibreOffice")


def workbook(path):
    """Words and numbers, no formula, and nobody's name."""
    book = importlib.import_module("openpyxl").load_workbook(path)
    hold(not book.properties.creator or book.properties.creator == "openpyxl", f"{path.name}: somebody's name")
    for sheet in book:
        hold(all(cell.value for cell in sheet[1]), f"{path.name}: {sheet.title} has columns without a name")
        for row in sheet.iter_rows():
            hold(all(cell.data_type != "f" for cell in row), f"{path.name}: {sheet.title} has a formula")


def calendar(path):
    """Entries with a beginning and an end, and nobody in them."""
    entries = importlib.import_module("icalendar").Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    hold(entries, f"{path.name}: empty")
    for entry in entries:
        hold(entry["DTSTART"].dt < entry["DTEND"].dt, f"{path.name}: an hour that does not end")
        hold(not {"ATTENDEE", "ORGANIZER", "CONTACT"} & set(entry), f"{path.name}: somebody's name")


def project(path):
    """Positions count code points and lie within their text; what a span points at is there."""
    with zipfile.ZipFile(path) as parts:
        root = ElementTree.fromstring(parts.read("project.qde"))
        codes = {code.get("guid") for code in root.iter(f"{QDA}Code")}
        for source in root.iter(f"{QDA}TextSource"):
            text = parts.read("sources/" + source.get("plainTextPath").removeprefix("internal://")).decode("utf-8-sig")
            for span in source.iter(f"{QDA}PlainTextSelection"):
                start, end = int(span.get("startPosition")), int(span.get("endPosition"))
                hold(0 <= start < end <= len(text), f"{path.name}: a span outside of its text")
                hold(text[start:end].strip(), f"{path.name}: a span over nothing")
                for code in span.iter(f"{QDA}CodeRef"):
                    hold(code.get("targetGUID") in codes, f"{path.name}: a code that is not there")


KINDS = {".docx": document, ".xlsx": workbook, ".ics": calendar, ".qdpx": project}
files = sorted(pathlib.Path(sys.argv[1]).iterdir())
for end, look in KINDS.items():
    paths = [path for path in files if path.suffix == end]
    try:
        for path in paths:
            look(path)
    except ModuleNotFoundError as missing:
        print(f"NOT CHECKED: {end}, for want of {missing.name}")
        continue
    if paths:
        read.append(f"{len(paths)} {end}")
if documents := [path for path in files if path.suffix == ".docx"]:
    printed(documents)
print("\n".join(faults) or "read again: " + ", ".join(read))
sys.exit(bool(faults))
