"""What a peer needs for the lead's work: Taguette, met as its own page meets it, over its web interface.

    python coders.py FOLDER FILE.jsonl

Each line of the file is an interview: a list of `[text, theme]`, one for each line that was written. They become its
documents, and every line a highlight with one tag. Each line on standard input asks for one step:

    import      every document into a project of its own
    theme       the first page of everything under one tag
    words WORD  it has no search through all documents: each is fetched, and looked through
    export      the highlights as XLSX, the codebook as QDC

One JSON line is printed for each: first `{"about": …}`, then `{"seconds": …}` a step.
"""

import html
import http.client
import json
import pathlib
import re
import subprocess
import sys
import time
import urllib.parse
from importlib import metadata

SERVER = "from taguette.main import main; main()"


class Taguette:
    """The program on a port of its own, and one signed-in reader."""

    def __init__(self, folder):
        self.server = subprocess.Popen(
            [sys.executable, "-c", SERVER, "--no-browser", "--port", "7466", "--database", str(folder / "all.sqlite3")],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for line in self.server.stdout:
            if link := re.search(r"http://localhost:\d+(/\S*)", line):
                break
        self.wire = http.client.HTTPConnection("localhost", 7466)
        self.cookies = {}
        self.get(link[1])
        page = self.get("/project/new").decode()
        self.xsrf = re.search(r'name="_xsrf" value="([^"]+)"', page)[1]
        self.tags = []

    def ask(self, method, path, body=None, kind=None):
        """One request; its answer's bytes. Redirections are left to the caller."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers |= {"Content-Type": kind, "X-XSRFToken": self.xsrf}
        self.wire.request(method, path, body, headers)
        answer = self.wire.getresponse()
        words = answer.read()
        for name, value in answer.getheaders():
            if name == "Set-Cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.partition(";")[0]
        if answer.status >= 400:
            raise SystemExit(f"{method} {path}: {answer.status} {words[:300]!r}")
        self.place = answer.getheader("Location")
        return words

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, value):
        return json.loads(self.ask("POST", path, json.dumps(value), "application/json"))

    def project(self):
        """A new one, empty; its number."""
        form = urllib.parse.urlencode({"_xsrf": self.xsrf, "name": "Study", "description": ""})
        self.ask("POST", "/project/new", form, "application/x-www-form-urlencoded")
        return int(re.search(r"/project/(\d+)", self.place)[1])

    def add(self, project, name, page):
        """A document; its number."""
        edge = "edge-of-a-part"
        parts = "".join(
            f'--{edge}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
            for field, value in [("name", name), ("description", "")]
        )
        parts += (
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}.html"\r\n'
            f"Content-Type: text/html\r\n\r\n{page}\r\n--{edge}--\r\n"
        )
        kind = f"multipart/form-data; boundary={edge}"
        return json.loads(self.ask("POST", f"/api/project/{project}/document/new", parts.encode(), kind))["created"]


def pages(interviews):
    """Each interview as a page: a paragraph for each line."""
    for number, lines in enumerate(interviews):
        body = "".join(f"<p>{html.escape(text)}</p>" for text, _ in lines)
        yield f"interview-{number}", f"<html><body>{body}</body></html>"


def coded(peer, interviews):
    """A project with every line under its tag, and its documents' numbers."""
    project = peer.project()
    themes = sorted({theme for lines in interviews for _, theme in lines})
    tags = {theme: peer.post(f"/api/project/{project}/tag/new", {"path": f"theme {theme}", "description": ""})["id"] for theme in themes}
    documents = []
    for (name, page), lines in zip(pages(interviews), interviews, strict=True):
        document = peer.add(project, name, page)
        documents.append(document)
        at = 0
        for text, theme in lines:
            # Its places are bytes of the words.
            end = at + len(text.encode())
            value = {"start_offset": at, "end_offset": end, "tags": [tags[theme]]}
            peer.post(f"/api/project/{project}/document/{document}/highlight/new", value)
            at = end
    return project, documents


def steps(peer, interviews):
    """What can be asked for."""
    project, documents = coded(peer, interviews)

    def bring(_):
        fresh = peer.project()
        for name, page in pages(interviews):
            peer.add(fresh, name, page)

    def theme(_):
        found = json.loads(peer.get(f"/api/project/{project}/highlights/theme%201"))
        assert found["highlights"], "nothing under the tag"

    def words(word):
        word = word.lower()
        for document in documents:
            json.loads(peer.get(f"/api/project/{project}/document/{document}/contents"))["contents"][0]["contents"].lower().count(word)

    def export(_):
        assert peer.get(f"/project/{project}/export/highlights/.xlsx")[:2] == b"PK"
        assert b"CodeBook" in peer.get(f"/project/{project}/export/codebook.qdc")

    return {"import": bring, "theme": theme, "words": words, "export": export}


def main():
    folder, file = map(pathlib.Path, sys.argv[1:])
    interviews = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    peer = Taguette(folder)
    try:
        known = steps(peer, interviews)
        print(json.dumps({"about": f"Taguette {metadata.version('taguette')}"}), flush=True)
        for line in sys.stdin:
            step, _, what = line.strip().partition(" ")
            begun = time.perf_counter()
            known[step](what)
            print(json.dumps({"seconds": time.perf_counter() - begun}), flush=True)
    finally:
        peer.server.terminate()


if __name__ == "__main__":
    main()
