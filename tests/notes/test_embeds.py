"""Notes shown in other notes: in place, with times of their own, and adding nothing to the note that shows them."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

import pytest

from karareader.notes.load import load
from karareader.notes.model.note import Rendered
from karareader.notes.model.video_ref import from_file
from karareader.notes.render import render

OWN, OTHER = "Kr4Rd3rT0ur", "Fr4m3sFr4m3"
NOTES = {
    "other.md": f"---\nvideoId: {OTHER}\n---\n# Other\n\nFirst [0:10], see [[#Part]][^1].\n\n"
    "## Part\n\nIn it [0:20].\n\n"
    "### Below\n\nDeeper.\n\n- one ^item\n- two\n\n## Last\n\n| a | b |\n| - | - |\n| x | y |\n\n"
    "A block [0:30]. ^para\n\n[^1]: The foot.\n",
    "same.md": f"---\nvideoId: {OWN}\n---\nOf the same video [0:40], and [[other]]. $x^2$\n",
    "loop.md": "Round ![[loop]]\n\n![[loop]]\n\n![[back]]",
    "back.md": "Back.\n\n![[loop]]",
    "a.md": "A.\n\n![[b]]",
    "b.md": "B.\n\n![[c]]",
    "c.md": "C.\n\n![[d]]",
    "d.md": "D.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in NOTES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def shown(folder: Path, body: str, video: str = OWN, name: str = "note.md") -> Rendered:
    path = folder / name
    path.write_text(f"---\nvideoId: {video}\n---\n{body}" if video else body)

    def resolve(target: str, beside: Path) -> str | None:
        found = beside.parent / f"{target.partition('#')[0]}.md"
        return str(found) if found.is_file() else None

    note = load(path)
    return render(
        note, video=bool(video), video_id=video, resolve=lambda target: resolve(target, path), embedded=resolve
    )


def words(made: Rendered) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", made.html).split())


@pytest.mark.parametrize(
    ("target", "text"),
    [
        (
            "other",
            "Other First 0:10 , see Part 1 . Part In it 0:20 . Below Deeper. one two Last a b x y A block 0:30 ."
            " The foot. ↩",
        ),
        ("other#Part", "Part In it 0:20 . Below Deeper. one two"),
        ("other#Part#Below", "Below Deeper. one two"),
        ("other#^item", "one"),
        ("other#^para", "A block 0:30 ."),
    ],
)  # fmt: skip
def test_a_note_a_section_and_a_block_are_shown_in_place(folder: Path, target: str, text: str) -> None:
    made = shown(folder, f"Before.\n\n![[{target}]]\n\nAfter.")
    title = target.replace("#^", " &gt; ").replace("#", " &gt; ")
    assert words(made) == f"Before. {title} {text} After."
    assert made.html.count('class="callout callout-embed"') == 1


def test_times_lead_into_the_video_of_their_own_note(folder: Path) -> None:
    made = shown(folder, "Mine [0:05].\n\n![[other#^para]]\n\n![[same]]")
    assert re.findall(r'href="((?:seek|video):[^"]*)"', made.html) == [
        "seek:5#c0", f"video:youtube%3A{OTHER}?t=30", "seek:40",
    ]  # fmt: skip
    # Also into those that it cites besides, and into a film that lies beside it.
    (folder / "deep").mkdir()
    (folder / "deep" / "clip.mp4").write_bytes(b"clip")
    (folder / "film.md").write_text(f"---\nmedia: deep/clip.mp4\n---\n[0:10], [0:50](https://youtu.be/{OWN}?t=50)")
    film = shown(folder, "Mine [0:05].\n\n![[film]]")
    key = from_file(folder / "deep" / "clip.mp4").key
    assert re.findall(r'href="((?:seek|video):[^"]*)"', film.html)[1:] == [
        f"video:{quote(key, safe='')}?t=10",
        "seek:50",
    ]
    assert film.films == {key: folder / "deep" / "clip.mp4"}
    lone = shown(folder, "![[same]]", video="")
    assert f'href="video:youtube%3A{OWN}?t=40"' in lone.html


def test_the_note_gets_nothing_of_what_it_shows(folder: Path) -> None:
    made, plain = shown(folder, "Mine [0:05].\n\n![[other]]"), shown(folder, "Mine [0:05].\n\n[[other]]")
    assert made.timeline.cues == plain.timeline.cues
    assert [block.text for block in made.blocks] == [block.text for block in plain.blocks]
    assert made.headings == ()
    assert len(made.links) == 1
    ids = re.findall(r' id="([^"]*)"', made.html)
    assert len(ids) == len(set(ids)) == len(made.blocks)


def test_links_of_an_embedded_note_lead_where_it_means(folder: Path) -> None:
    made = shown(folder, "![[other]]\n\n![[same]]")
    other = folder / "other.md"
    assert f'href="note:{other}%23Part"' in made.html
    assert f'href="note:{other}"' in made.html
    assert "note:%23" not in made.html


def test_circles_and_depths_end(folder: Path) -> None:
    assert words(shown(folder, NOTES["loop.md"], video="", name="loop.md")) == "Round loop loop back Back. loop"
    assert words(shown(folder, "![[a]]")) == "a A. b B. c C. d"


def test_what_cannot_be_shown_stays_a_link(folder: Path) -> None:
    (folder / "broken.md").mkdir()
    for source in ("![[other#Nowhere]]", "![[gone]]", "![[broken]]", "In a line ![[other]] too.", "[[other]]"):
        assert "callout" not in shown(folder, source).html
    assert shown(folder, "![[a]]\n\n" * 60).html.count("callout callout-embed") == 50


def test_formulas_of_both_are_drawn(folder: Path) -> None:
    made = shown(folder, "Mine $y^3$ here.\n\n![[same]]")
    assert re.findall(r'<img src="([^"]*)" alt="([^"]*)"', made.html) == [("math:0", "y^3"), ("math:1", "x^2")]
    assert [picture.name for picture in made.pictures] == ["math:0", "math:1"]


def test_what_is_no_note_stays_a_link_and_is_not_read(folder: Path) -> None:
    for name in ("paper.pdf", "board.canvas", "sound.ogg", "code.py"):
        (folder / name).write_text("NOT FOR READING")
    made = shown(
        folder, "![[paper.pdf]]\n\n![[paper.pdf#page=3]]\n\n![x](board.canvas)\n\n![[sound.ogg]]\n\n[y](code.py)"
    )
    assert "NOT FOR" not in made.html
    assert made.html.count('href="file:') == 5
    assert made.problems == ()


def test_a_note_is_embedded_by_markdown_too(folder: Path) -> None:
    assert "The foot" in words(shown(folder, "![](other)"))
    made = shown(folder, "![x|300](other#Part)\n\n![[other#Last|400x300]]")
    assert "In it 0:20" in words(made)
    assert "400x300" not in words(made)
