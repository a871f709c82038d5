"""The page, `show`, the index and “copy” read a note alike: the same times, headings, links and words.

Only this may differ: the name of a callout that has no title of its own, the mark of a footnote, and the source of a
picture that is not there are shown, but said by nobody, so that the index leaves them out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from karareader.library.index import plain_links
from karareader.library.index import plain_text as indexed
from karareader.library.index.extract import link_key
from karareader.notes.load import load
from karareader.notes.markdown import obsidian
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note, Rendered
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.notes.visible_text import VisibleText
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.copy_text import KEEPERS, plain
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look

SHARED = Path(__file__).resolve().parents[4].parent / "shared"
EVERY = 79
REAL = [
    path
    for name in ("notes", "notes_long", "corpora")
    if (SHARED / name).is_dir()
    for path in sorted((SHARED / name).rglob("*.md"))[7::EVERY]
]
_WORD = re.compile(r"[^\W_]+")
_MARK = re.compile(r"\[\^[^\[\]\s]+\]")
_CALLOUT = re.compile(r"\[!([^\]|\n]{1,60})(?:\|[^\]\n]*)?\][+-]?[ \t]*$", re.MULTILINE)
OWN = {
    "stars within words": "It is a f***ing mess, 2**63 and x*y*z, a~~b and c==d, **bold**ly and *it*self.\n",
    "numbers below text": "Text\n5. five\n6. six\n\n1. a\n2. b\n\n   c\n7. d\n\n    - e\n> f\n4. g\n\n64.\n\nend\n",
    "deep items": "1. a\n  **b**\n          - c\n          - d\n\n        1. e\n            - f\n",
    "lines under text": "1. a\n\n   b\n---\n\nc\n---\n\nd | e\n-|-\nf | g\nh | i\n---\n\nj\n===\n",
    "headings of nothing": "## \nOne\n\n## <!-- two -->\n## Three\n",
    "links": "["
    "a](some_note) [b](c/d.e#f) [g](h i.md) [j](<k l.md>) [m](#n) [o](p.pdf) [[q.png]] [[r|[s]]] [t](www.u.com)\n",
    "pictures": "!"
    '[a b](x.png) ![[y.png|30]] ## ![[z.png|c|20x30]] <img src="d.png" alt="e f"> ![g](h i.png)\n\n![[Note]]\n',
    "boxes of HTML": '<div class="callout">\n#### a\n1. b\n</div>\n\n<br>\n```c\nd\n```\n\n'
    '<figure>\n  <img src="e" alt="f g">\n</figure>\n',
    "comments": "<!--```python\na\n```\n-->\n\n```python\nb\n```\n\n<center>\nc\n"
    "</center>\n<!--\nd\n\ne -->\n\nf <!-- g\n\nh -->\n",
    "callouts": "> [!note]\n> a\n\n> [!tip] b\n> c\n\n> [!bug]-\n> - d\n",
    "footnotes": "a[^1] b[^2] c[^x^]\n\n> \n\n[^1]: d\n\n    e\n",
    "times": "a"
    ' [0:05] b <a class="yt-timestamp" data-t="00:00:09">[00:00:09]</a> c [d e](https://youtu.be/Kr4Rd3rT0ur?t=12)\n',
    "mathematics and code": "a $x_1 * y_2$ b `c * d` ``e ` f`` g\n\n$$\nh * i\n$$\n\n    j *k\n\nl &amp; m \\* n\n",
}
"""Notes in which a reader that decides by itself went wrong, or easily could."""


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(unicodedata.normalize("NFC", text).casefold()))


def differences(note: Note) -> dict[str, object]:
    """In what the four readings of a note disagree; empty if they do not."""
    video = video_ref.find(note)
    has, name = video is not None, video.id if video else ""
    rendered = render(note, video=has, video_id=name, whole=True, read=lambda cues: cues)
    found = survey(note, video=has, video_id=name)
    text = indexed.make(found.shown, found.masked, found.spans, note.body_line, words=found.words(found.shown))
    page = prepare(Paper(), note, rendered, video, Look(LIGHT))
    page = prepare(Paper(), note, rendered, video, Look(LIGHT), folds=page.unfolded())
    unsaid = _unsaid(note, rendered)
    shown, said = words(_told(rendered.tree)), words(text.text)
    lines = text.text.split("\n")
    times = [(cue.start, cue.end, cue.video) for cue in rendered.timeline.cues]
    there = [(each.level, _timeless(each.text) - unsaid) for each in rendered.headings]
    listed = [(level, _timeless(lines[line]) - unsaid) for level, line in text.headings]
    drawn = words(" ".join(run.title for leaf in page.flow.leaves for run in leaf.runs if run.image))
    told: dict[str, tuple[object, object]] = {
        "times": (times, [(cue.start, cue.end, cue.video) for cue in found.cues]),
        "times in the text": (len(times), text.text.count(indexed.TIME)),
        "headings": (there, listed),
        "links": (_led(rendered), Counter(link_key(target) for target, _, _ in text.links)),
        "words of the index": (shown - said - unsaid, said - shown - unsaid),
        "words of the page": (words(_chipless(page)) - shown - drawn - unsaid, shown - words(_chipless(page)) - drawn),
        "words of “copy”": (words(_written(page)) - words(_copied(page)), Counter()),
    }
    return {what: (one, other) for what, (one, other) in told.items() if one != other}


def _timeless(heading: str) -> Counter[str]:
    """The words of a heading; its numbers, of which some are times, are held among those of the whole text."""
    return Counter({word: count for word, count in words(heading).items() if not word.isdigit()})


def _told(root: Element) -> str:
    """What a reader sees of a tree, without its times and the numbers of footnotes; formulas stand by themselves."""
    for each in root.iter():
        if each.tag == "sup" and each.get("class") == "footnote":
            each.set("data-silent", "")
        if "unreadable" in each.get("class", ""):
            each.attrib.pop("data-found", None)
        if each.tag == "code" and each.get("class") == "math":
            each.text = f" {each.text} "
        if each.tag == "img":
            each.set("alt", f" {each.get('alt', '')} ")
    made = VisibleText()
    made.add(root)
    text = made.finish()
    for _, begin, end in sorted(made.times, key=lambda time: -time[1]):
        text = f"{text[:begin]} {text[end:]}"
    return text


def _unsaid(note: Note, rendered: Rendered) -> Counter[str]:
    """The words that may be shown by one and not by another."""
    boxes = (each for each in rendered.tree.iter("p") if each.get("class") == "callout-title")
    titles = (words("".join(each.itertext())) for each in boxes)
    named = sum((each for each in titles if sum(each.values()) == 1), Counter[str]())
    left = (each for each in rendered.tree.iter("span") if each.get("class") == "leftout")
    names = (each for each in rendered.tree.iter("sup") if each.get("class") == "footnote")
    pieces = [
        *_CALLOUT.findall(note.body),
        *_MARK.findall(note.body),
        *("".join(each.itertext()) for each in (*left, *names)),
    ]
    return named + words(" ".join(pieces))


def _led(rendered: Rendered) -> Counter[str]:
    """The notes that links lead to, as the index compares them."""
    targets = [link.target for link in rendered.links if link.kind in ("wikilink", "embed")]
    return Counter(link_key(each) for each in targets if not obsidian.is_file(each.partition("#")[0].strip()))


def _first(page: NotePage) -> int:
    """The first leaf that is the note's own: above it stand its title and what is told of it."""
    return next((at for at, leaf in enumerate(page.flow.leaves) if leaf.block or leaf.line), len(page.flow.leaves))


def _document(page: NotePage, keep: Callable[[int], bool]) -> str:
    text = page.document.toPlainText()
    units = text.encode("utf-16-le")
    kept = [units[2 * at : 2 * at + 2] if keep(at) else b" \0" for at in range(len(units) // 2)]
    begin = page.starts[_first(page)] if _first(page) < len(page.starts) else len(kept)
    return KEEPERS.sub("", b"".join(kept[begin:]).decode("utf-16-le", "replace"))


def _chipless(page: NotePage) -> str:
    cut = [each.chip for each in page.anchors]
    cut += [(each.begin, each.end) for each in page.anchors if each.href.startswith("note:%23%5E")]
    unseen = {at for begin, end in cut for at in range(begin, end)}
    return _document(page, lambda at: at not in unseen)


def _written(page: NotePage) -> str:
    return _document(page, lambda _: True)


def _copied(page: NotePage) -> str:
    return plain(page, page.starts[min(_first(page), len(page.starts) - 1)], page.document.characterCount())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("what", OWN)
def test_all_read_a_note_alike(what: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\nvideoId: Kr4Rd3rT0ur\n---\n{OWN[what]}")
    assert differences(load(path)) == {}


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not REAL, reason="the folder of real notes is not there")
def test_all_read_real_notes_alike() -> None:
    wrong = {str(path.relative_to(SHARED)): found for path in REAL if (found := differences(load(path)))}
    assert wrong == {}


@pytest.mark.usefixtures("qapp")
def test_the_measure_notices_a_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nvideoId: Kr4Rd3rT0ur\n---\n# One *two* [0:05]\n\nA f***ing [link](note)\n")
    assert differences(load(path)) == {}
    monkeypatch.setattr(plain_links, "kept_signs", lambda _: {})
    monkeypatch.setattr(plain_links, "_note_meant", lambda _: "")
    assert set(differences(load(path))) == {"words of the index", "links"}
