"""Dead links as `check` and `show` tell them: read as the window reads them, each once, with a sum of all."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from karareader.__main__ import main
from karareader.notes.load import load
from karareader.notes.render import render
from tests.conftest import SHARED

ALIVE = """# Links that lead somewhere

[[Target]] [[target]] [[Deep/Inner]] [[Inner|words]] [[The real title]] [[Nickname]] [[nick name]]
[[Target#Heading two]] [[Target#heading-two]] [[Target#Heading one#Below it]] [[Target#^block-1]] [[Target#t=1:20]]
[[#Links that lead somewhere]] [[C# in depth]] [[C# in depth#Why]] [a](Target.md) [b](Deep/Inner.md#Inside)
[c](C%23%20in%20depth.md) [d](#links-that-lead-somewhere) ![[here.png]] ![alt](here.png) [[paper.pdf]] ![[Target]]
[web](https://example.com/x.md) [mail](mailto:a@example.com) [0:15](#t=15) `[[code]]` \\[no](link.md) [[film.mp4#t=3]]

| a | b |
| - | - |
| [[Target\\|in a table]] | [[Deep/Inner\\|x]] |

```
[[in code]]
```
"""
DEAD = """# Links that do not

[[Nothing]]
[[Nothing]] again [[Nothing|and again]]
![[nothing.png]]
[[Target#No such heading]]
[[Target#^no-such-block]]
[[#Not in this note]]
[gone](gone.md)
![alt](gone.png)
[[gone.pdf]]
[[Deep/Target of another]]
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "vault"
    (root / "Deep").mkdir(parents=True)
    (root / "Alive.md").write_text("---\nvideoId: abcdefghijk\n---\n" + ALIVE)
    (root / "Dead.md").write_text(DEAD)
    (root / "Target.md").write_text(
        "---\ntitle: The real title\naliases: [Nickname, Other]\n---\n# Heading one\n\n## Below it\n\n"
        "Words ^block-1\n\nHeading two\n-----------\n\n[1:20] words\n"
    )
    (root / "Deep" / "Inner.md").write_text("## Inside\n")
    (root / "C# in depth.md").write_text("## Why\n")
    for name in ("here.png", "paper.pdf"):
        (root / name).write_bytes(b"x")
    return root


def checked(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[dict[str, list[tuple[int, str]]], dict]:  # type: ignore[type-arg]
    """The dead links of each note, by line and text, and the summary."""
    main(["check", *map(str, words), "--json", "--jobs", "1"])
    *notes, last = map(json.loads, capsys.readouterr().out.splitlines())
    dead = {
        note["path"]: [(each["line"], each["text"]) for each in note["findings"] if each["kind"] == "dead-link"]
        for note in notes
    }
    return dead, last["summary"]


EXPECTED = [
    (3, "[[Nothing]] leads nowhere"),
    (5, "[[nothing.png]] leads nowhere"),
    (6, "[[Target#No such heading]] leads to “Target”, but nothing in it is called “No such heading”"),
    (7, "[[Target#^no-such-block]] leads to “Target”, but nothing in it is called “no-such-block”"),
    (8, "[[#Not in this note]] leads to “Dead”, but nothing in it is called “Not in this note”"),
    (9, "[…](gone.md) leads nowhere"),
    (10, "[…](gone.png) leads nowhere"),
    (11, "[[gone.pdf]] leads nowhere"),
    (12, "[[Deep/Target of another]] leads nowhere"),
]


def test_living_links_live_and_dead_ones_are_told_once(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dead, summary = checked(capsys, library, "--profile", library.parent / "profile")
    assert dead["Alive.md"] == []
    assert [(line, text.partition("; nearest")[0]) for line, text in dead["Dead.md"]] == EXPECTED
    assert summary["dead-link"] == len(EXPECTED)


def test_show_tells_the_same_and_resolves_as_the_window_does(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(library / "Dead.md"), str(library / "Alive.md")]) == 0
    dead, alive = map(json.loads, capsys.readouterr().out.splitlines())
    told = [(each["line"], each["text"]) for each in dead["problems"] if each["kind"] == "dead-link"]
    assert [(line, text.partition("; nearest")[0]) for line, text in told] == EXPECTED
    assert not [each for each in alive["problems"] if each["kind"] == "dead-link"]
    resolved = {link["target"]: link["resolved"] for link in alive["links"]}
    for name in ("The real title", "Nickname", "nick name"):
        assert resolved[name] == str(library / "Target.md")


def test_a_sum_over_the_library_names_what_most_notes_want(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "More.md").write_text("[[Nothing]]\n")
    _, summary = checked(capsys, library, "--profile", library.parent / "profile")
    assert summary["dead-targets"]["[[Nothing]]"] == 2
    assert next(iter(summary["dead-targets"])) == "[[Nothing]]"
    main(["check", str(library), "--jobs", "1", "--profile", str(library.parent / "profile")])
    out = capsys.readouterr().out
    assert f"{len(EXPECTED) + 1} dead links" in out
    assert "Dead links name 9 different places; most often [[Nothing]] (2 notes)" in out


@pytest.mark.parametrize("way", ["a vault", "named"])
def test_a_folder_inside_a_vault_is_checked_against_all_of_it(
    way: str, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = library / "Deep" / "Inner.md"
    inner.write_text("## Inside\n\n[[Target]] [[Nickname]] [[Target#^block-1]] [[Nothing]]\n")
    named = ["--library", str(library)] if way == "named" else []
    if way == "a vault":
        (library / ".obsidian").mkdir()
    dead, _ = checked(capsys, inner.parent, *named, "--profile", library.parent / "profile")
    assert [text.partition(";")[0] for _, text in dead["Inner.md"]] == ["[[Nothing]] leads nowhere"]
    assert main(["show", str(inner.parent), *named]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [each["text"].partition(";")[0] for each in shown["problems"]] == ["[[Nothing]] leads nowhere"]


def test_many_processes_tell_what_one_tells(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(80):
        (library / f"note {number}.md").write_text("[[Nickname]] [[Target#No such heading]] [[Target#Below it]]\n")
    own = ["--profile", str(library.parent / "profile")]
    main(["check", str(library), *own, "--jobs", "1"])
    one = capsys.readouterr().out
    main(["check", str(library), *own, "--jobs", "2"])
    assert capsys.readouterr().out == one
    assert "81 dead" not in one
    assert f"{80 + len(EXPECTED)} dead links" in one


def test_links_of_real_notes_are_dead_where_the_page_shows_them_dead(
    shared_notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page and the command read the same links: over the broken notes, none differs."""
    from karareader.library.check.library_links import LibraryLinks
    from karareader.library.files.scan import scan
    from karareader.notes import link_survey
    from karareader.notes.survey import survey

    folder = shared_notes / "_wild"
    if not folder.is_dir():
        pytest.skip(f"no broken notes in {SHARED}")
    paths = list(scan(folder))[:150]
    links = LibraryLinks(folder, list(scan(folder)))
    compared = 0
    for path in paths:
        note = load(path)
        rendered = render(note, video=True, resolve=partial(links.resolve, beside=path), whole=True)
        page = {link.target for link in rendered.links if link.kind == "wikilink" and link.resolved is None}
        found = survey(note, video=True)
        told = {problem.text for problem in links.dead(path, link_survey.find(found))}
        for target in page:
            compared += 1
            assert any(text.startswith(f"[[{target}]] leads") or f"({target}" in text for text in told), (path, target)
    assert compared > 50
