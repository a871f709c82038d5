"""No word of a note is lost: not on the page, not in «copy», not in the index, not for «find»."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from karareader.library.index import plain_text as indexed
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.render import render
from karareader.notes.survey import Survey, survey
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.copy_text import leaf_text, plain
from karareader.ui.note.find_bar import find_all
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look
from tests.notes.lost import lost

SHARED = Path(__file__).resolve().parent.parent.parents[2].parent / "shared"
FOLDERS = [SHARED / name for name in ("notes", "notes_long", "corpora")]
NOTES = [path for folder in FOLDERS if folder.is_dir() for path in sorted(folder.rglob("*.md"))]
CASES = sorted((SHARED / "cases").rglob("*.md")) if (SHARED / "cases").is_dir() else []
# What is slow on purpose, and holds no link.
HOSTILE = ("6-frac.md", "7-bomb.md", "foot.md", "use.md")
EVERY = 40
# What no reader is meant to read: comments, the names of blocks, the video of a macro, and the word before the name of
# the channel.
_UNSEEN = re.compile(
    r"<!--.*?-->"
    r"|(?<=\])\([^()<>\n]*\.(?:pdf|png|md)\)"
    r"|\{\{video [^{}\n]*\}\}"
    r"|%%.*?%%|\^[\w-]+[ \t]*$|\A\s*From:|(?i:</?(?:center|font|iframe|img|br)\b[^<>]*>)|!\[[^\]]*\]\([^)]*\)",
    re.DOTALL | re.MULTILINE,
)


def looked(path: Path) -> tuple[Note, Survey]:
    """A note and its times, as the index sees them."""
    note = load(path)
    video = reference.find(note)
    return note, survey(note, video=video is not None, video_id=video.id if video else "")


def losses(note: Note, found: Survey) -> dict[str, dict[str, int]]:
    """The words that are lost, by the place where they are."""
    video = reference.find(note)
    rendered = render(note, video=video is not None, video_id=video.id if video else "")
    page = prepare(Paper(), note, rendered, video, Look(LIGHT))
    page = prepare(Paper(), note, rendered, video, Look(LIGHT), folds=page.unfolded())
    text = indexed.make(note.body, found.masked, found.spans, note.body_line, words=found.words(note.body)).text
    drawn = " ".join(run.title for leaf in page.flow.leaves for run in leaf.runs if run.image)
    shown = "\n".join(leaf_text(page, leaf) for leaf in range(len(page.flow.leaves)))
    copied = plain(page, 0, page.document.characterCount())
    body = _UNSEEN.sub(" ", note.body)
    there = {"page": f"{shown}\n{drawn}", "copy": f"{copied}\n{drawn}", "index": text}
    made = {name: dict(lost(body, each)) for name, each in there.items()}
    made["find"] = {words: 1 for words in links(note, found) if not is_found(page, words)}
    return {name: each for name, each in made.items() if each}


def links(note: Note, found: Survey) -> list[str]:
    """The words of the links of a note that carry a time."""
    spans = [note.body[begin:end] for begin, end in found.words(note.body).values()]
    return [words for words in spans if not re.search(r"[\\`*_~=<&$\[\]]", words) and words.strip()]


def is_found(page: NotePage, words: str) -> bool:
    return bool(find_all(page, words))


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not NOTES, reason="the folder of real notes is not there")
def test_real_notes_lose_no_word() -> None:
    wrong = {}
    for at, path in enumerate(NOTES):
        note, found = looked(path)
        # Beside a formula a word has no end that another reading could agree upon.
        formulas = note.body.count("$") > 40
        if not formulas and (at % EVERY == 0 or found.words(note.body)):
            made = losses(note, found)
            if made:
                wrong[str(path.relative_to(SHARED))] = made
    assert wrong == {}


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not CASES, reason="the folder of cases is not there")
@pytest.mark.parametrize(
    "path", [each for each in CASES if each.name not in HOSTILE], ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_cases_lose_no_word(path: Path) -> None:
    assert losses(*looked(path)) == {}


@pytest.mark.usefixtures("qapp")
def test_the_measure_notices_a_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nvideoId: Kr4Rd3rT0ur\n---\nSee [how rain falls](https://youtu.be/Kr4Rd3rT0ur?t=9) now.\n")
    assert losses(*looked(path)) == {}
    monkeypatch.setattr("karareader.notes.timestamps.link_words.has_words", lambda *_: False)
    note, found = looked(path)
    assert losses(note, found) == {name: {"how": 1, "rain": 1, "falls": 1} for name in ("page", "copy", "index")}
