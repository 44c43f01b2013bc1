"""What a peer finds in marked notes, and how long that takes: scrubadub, with its rule for names.

    python peers.py FILE.jsonl

Each line of the file is a note with a `text`; each line on standard input asks for one time through all of them, so
that the peer and the engine can take turns. One JSON line is printed for each figure: `{"about": …}` names the peer
and says what of it is in use, `{"seconds": …}` is one time through, and after the last `{"spans": [[start, end,
label], …]}` is what was found in one note, in order, in code points. The benchmark counts, so that the peer and the
engine are counted by the same lines of code.
"""

import json
import sys
import time
from importlib import metadata


def peer():
    """The scrubber as its manual sets it up to take names out, and a sentence about it."""
    import scrubadub
    from scrubadub.detectors import text_blob

    scrubber = scrubadub.Scrubber(locale="en_CA")
    scrubber.add_detector(text_blob.TextBlobNameDetector)
    return scrubber, f"scrubadub {metadata.version('scrubadub')} with TextBlob {metadata.version('textblob')}"


def sentences():
    """Cuts texts at sentences without NLTK's trained data where that is not installed: no package brings it."""
    from nltk.tokenize import sent_tokenize
    from nltk.tokenize.punkt import PunktSentenceTokenizer
    from textblob import blob

    try:
        sent_tokenize("One. Two.")
        return ""
    except LookupError:
        blob.sent_tokenize = PunktSentenceTokenizer().tokenize
        return ", sentences cut by untrained Punkt"


def spans(scrubber, text):
    """Everything it would take out: names as PERSON, anything else under its own word."""
    for filth in scrubber.iter_filth(text, run_post_processors=False):
        kinds = [part.type for part in getattr(filth, "filths", [filth])]
        yield filth.beg, filth.end, "PERSON" if "name" in kinds else kinds[0]


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    scrubber, about = peer()
    print(json.dumps({"about": about + sentences()}), flush=True)
    found = []
    for _ in sys.stdin:
        begun = time.perf_counter()
        found = [list(spans(scrubber, text)) for text in texts]
        print(json.dumps({"seconds": time.perf_counter() - begun}), flush=True)
    for note in found:
        print(json.dumps({"spans": note}))


if __name__ == "__main__":
    main()
