#!/usr/bin/env python3
"""Counts a demo's figures again, from what was entered, and compares.

Usage: recount.py ENTERED.json OUT

Knows nothing of the program: it reads what a test wrote down before anything was typed, the figures that left
(tallies.json) and the reports as a reader would. Only the standard library of Python is used. Exit 1 when anything
differs, with a line for each difference.
"""

import html.parser
import json
import math
import pathlib
import re
import sys
import zipfile
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
faults = []
checked = 0


def hold(is_true, what):
    """One comparison."""
    global checked
    checked += 1
    if not is_true:
        faults.append(what)


def hold_people(told, true, all_people, floor, what):
    """A number of people that was told, against the true one, and against the floor."""
    if isinstance(told, int):
        hold(told == true, f"{what}: told {told}, counted {true}")
        hold(told >= floor and all_people - told >= floor, f"{what}: {told} of {all_people} tells of few")
    elif "below" in told:
        hold(true < told["below"], f"{what}: told below {told['below']}, counted {true}")
    else:
        hold(true >= told["at_least"], f"{what}: told at least {told['at_least']}, counted {true}")


def nearest(values, part, parts):
    """The smallest value that so many parts do not exceed."""
    return sorted(values)[math.ceil(len(values) * part / parts) - 1]


def five(percent):
    """Rounded to five points."""
    return (percent + 2) // 5 * 5


class Study:
    """What was entered."""

    def __init__(self, dump):
        self.interviews = dump["interviews"]
        self.floor = dump["floor"]
        self.invited = dump["invited"]
        self.kinds = {}
        for section in dump["kit"]["sections"]:
            for question in section["questions"]:
                self.kinds[question["id"]] = question

    def answers(self, question):
        return [one["answers"][question] for one in self.interviews if question in one["answers"]]

    def values(self, question):
        """What was entered under a question, one for each interview that entered something."""
        entered = [answer["entered"] for answer in self.answers(question)]
        return [one["value"] for one in entered if one is not None]

    def lines(self, question):
        return [answer["lines"] for answer in self.answers(question)]


def check_tallies(study, told):
    """Every figure of tallies.json."""
    people, floor = len(study.interviews), study.floor
    hold(told["format"] == "subrosa-figures" and told["floor"] == floor, "the head of tallies.json")
    hold(told["interviews"] == people, "interviews")
    if "invited" in told:
        hold(told["invited"] == study.invited, "invited")
    if "languages" in told:
        for lang, count in told["languages"].items():
            hold(count == sum(one["lang"] == lang for one in study.interviews), f"language {lang}")
    hold([one["id"] for one in told["questions"]] == list(study.kinds), "the questions")
    for question in told["questions"]:
        check_question(study, question, people, floor)
    # The demo gives a theme to each kind of line.
    kinds = {"Waiting": "-", "What helps": "+>", "Ideas": "!"}
    for theme in told["themes"]:
        marks = next(marks for name, marks in kinds.items() if theme["name"].startswith(name))
        has = lambda one: any(
            line["code"][1] in marks for answer in one["answers"].values() for line in answer["lines"]
        )
        hold_people(theme["interviews"], sum(map(has, study.interviews)), people, floor, f"theme {theme['name']}")


def check_question(study, told, people, floor):
    name, kind = told["id"], told["kind"]
    values = study.values(name)
    if kind == "text":
        hold_people(told["answered"], sum(bool(lines) for lines in study.lines(name)), people, floor, name)
    elif kind == "options":
        for option in told["options"]:
            wanted = option["option"]
            topics = lambda lines: any(line["code"][3:] == wanted for line in lines)
            picked = sum(wanted in value for value in values if isinstance(value, list))
            hold_people(option["people"], picked + sum(map(topics, study.lines(name))), people, floor, f"{name} {wanted}")
    elif kind == "yes_no":
        hold_people(told["answered"], len(values), people, floor, name)
        for step in told["steps"]:
            true = sum(value is step["yes"] for value in values)
            true += (people - len(values)) if step.get("with_silent") else 0
            hold_people(step["people"], true, people, floor, f"{name} {step['yes']}")
    elif kind == "numbers":
        for field in told["fields"]:
            given = [value[field["field"]] for value in values if field["field"] in value]
            what = f"{name} {field['field']}"
            hold_people(field["answered"], len(given), people, floor, what)
            check_steps(field["steps"], given, people, floor, what)
    elif kind == "percent":
        hold_people(told["answered"], len(values), people, floor, name)
        for cell in told["cells"]:
            key = f"{cell['row']} {cell['column']}"
            given = [value[key] for value in values if key in value]
            if "median" in cell:
                hold(cell["median"] == five(nearest(given, 1, 2)), f"{name} {key}: median")
                hold(len(given) // 2 >= floor, f"{name} {key}: a half is too small")
            if "quartiles" in cell:
                true = [five(nearest(given, 1, 4)), five(nearest(given, 3, 4))]
                hold(list(cell["quartiles"]) == true, f"{name} {key}: quartiles {cell['quartiles']}, counted {true}")
    elif kind == "agreement":
        for statement in told["statements"]:
            rows = [value.get(statement["statement"]) or {} for value in values]
            given = [row["rating"] for row in rows if row.get("rating") is not None]
            what = f"{name} {statement['statement']}"
            hold_people(statement["answered"], len(given), people, floor, what)
            check_steps(statement["steps"], given, people, floor, what)
            if "median" in statement and len(given) == people:
                hold(statement["median"] == nearest(given, 1, 2), f"{what}: median")
    else:
        hold(False, f"{name}: {kind} is no kind")


def check_steps(steps, given, people, floor, what):
    """Stretches of numbers or ratings: each what it should be, none overlapping, together all."""
    total, last = 0, -1
    for step in steps:
        low, high = step["from"], step.get("to")
        hold(low > last, f"{what}: steps overlap")
        last = high if high is not None else math.inf
        true = sum(low <= number <= last for number in given)
        true += (people - len(given)) if step.get("with_silent") else 0
        hold_people(step["people"], true, people, floor, f"{what} from {low}")
        total += step["people"] if isinstance(step["people"], int) else 0
    if steps and all(isinstance(step["people"], int) for step in steps):
        silent = 0 if any(step.get("with_silent") for step in steps) else people - len(given)
        hold(total + silent == people, f"{what}: {total} and {silent} are not {people}")


class Tables(html.parser.HTMLParser):
    """Tables of a web page: rows of cells, words only."""

    def __init__(self):
        super().__init__()
        self.tables, self.cell, self.drawn = [], None, 0

    def handle_starttag(self, tag, _):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.cell = ""
        elif tag == "svg":
            self.drawn += 1

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.tables[-1][-1].append(" ".join(self.cell.split()))
            self.cell = None
        elif tag == "svg":
            self.drawn -= 1

    def handle_data(self, words):
        if self.cell is not None and self.drawn == 0:
            self.cell += words


def tables_of_page(path):
    page = Tables()
    page.feed(path.read_text(encoding="utf-8"))
    return page.tables


def tables_of_document(path):
    body = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    words = lambda cell: " ".join("".join(text.text or "" for text in cell.iter(f"{WORD}t")).split())
    rows = lambda table: [[words(cell) for cell in row.iter(f"{WORD}tc")] for row in table.iter(f"{WORD}tr")]
    return [rows(table) for table in body.iter(f"{WORD}tbl")]


def one_space(words):
    return " ".join(words.replace("\u00a0", " ").replace("\u202f", " ").split())


def numbers(words):
    """Whole numbers in a cell, as either language writes them."""
    plain = re.sub(r"(?<=\d)[,\u202f\u00a0](?=\d{3})", "", words)
    return [int(number) for number in re.findall(r"\d+", plain)]


def expected_rows(told, lang):
    """For each table that the reports must hold: the name of a row, and the numbers that its cells say in order."""
    for question in told["questions"]:
        label = {}
        for entry in question.get("entries", []):
            label[entry["id"]] = one_space(entry["words"].get(lang) or next(iter(entry["words"].values())))
        if question["kind"] == "options":
            for option in question["options"]:
                yield question["id"], label[option["option"]], said(option["people"])
        if question["kind"] == "percent":
            by_row = {}
            for cell in question["cells"]:
                by_row.setdefault(cell["row"], []).append(cell.get("median"))
            for row, medians in by_row.items():
                yield question["id"], label[row], [median for median in medians if median is not None]
        if question["kind"] == "agreement":
            for statement in question["statements"]:
                counts = [step["people"] for step in statement["steps"] if isinstance(step["people"], int)]
                yield question["id"], label[statement["statement"]], counts
    for theme in told["themes"]:
        yield "themes", one_space((theme.get("name_fr") if lang == "fr" else None) or theme["name"]), said(theme["interviews"])


def said(count):
    return [count] if isinstance(count, int) else list(count.values())


def check_reports(told, out):
    """Web page and document say the same figures, and those of tallies.json."""
    for lang in ("en", "fr"):
        page = tables_of_page(out / f"report.{lang}.html")
        document = tables_of_document(out / f"report.{lang}.docx")
        hold(page == document, f"{lang}: the tables of page and document differ")
        hold(len(page) > 0, f"{lang}: no tables")
        rows = [[one_space(cell) for cell in row] for table in page for row in table if row]
        for place, name, wanted in expected_rows(told, lang):
            same = [row for row in rows if row[0] == name]
            hold(bool(same), f"{lang} {place}: no row “{name}”")
            cells = [numbers(" ".join(row[1:])) for row in same]
            is_there = any(in_order(wanted, found) for found in cells)
            hold(is_there, f"{lang} {place} “{name}”: wanted {wanted}, found {cells}")


def in_order(wanted, found):
    """Whether these numbers stand there, in this order."""
    rest = iter(found)
    return all(number in rest for number in wanted)


def main():
    entered, out = map(pathlib.Path, sys.argv[1:3])
    study = Study(json.loads(entered.read_text(encoding="utf-8")))
    told = json.loads((out / "tallies.json").read_text(encoding="utf-8"))
    check_tallies(study, told)
    check_reports(told, out)
    for fault in faults:
        print(fault)
    print(f"{checked} comparisons, {len(faults)} differences.")
    sys.exit(1 if faults else 0)


main()
