"""Jots that are in no index are found as notes are."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.search.jots import JotSearch

HEAD = "---\ntitle: Jots on {title}\nvideoId: {video}\ntags: [jots]\n---\n\n"
LINE = '- {text} <a class="yt-timestamp" data-t="00:0{minute}:00">[00:0{minute}:00]</a> ^jot-{id}\n'


@pytest.fixture
def search(tmp_path: Path) -> JotSearch:
    (tmp_path / "a.md").write_text(
        HEAD.format(title="Rivers", video="Kr4Rd3rT0ur")
        + LINE.format(text="The Ångström delta silts up #question", minute=3, id="aaaa1111")
        + LINE.format(text="Why do meanders move? #geology/water", minute=1, id="bbbb2222")
    )
    (tmp_path / "b.md").write_text(
        HEAD.format(title="Deltas", video="jNQXAC9IVRw") + LINE.format(text="Silt and sand", minute=2, id="cccc3333")
    )
    return JotSearch(tmp_path)


@pytest.mark.parametrize(
    ("query", "starts"),
    [
        ("angstrom", [180.0]),
        ("silt", [180.0, 120.0]),  # a beginning, and a word
        ("silt ", [120.0]),
        ("silt* -sand", [180.0]),
        ("meanders OR sand ", [60.0, 120.0]),
        ('"do meanders"', [60.0]),
        ("delta", [180.0, 120.0]),
        ("title:rivers", [60.0, 180.0]),
        ("tag:question", [180.0]),
        ("tag:geology move", [60.0]),
        ("-silt", []),  # what only leaves out finds no jot
        ("channel:x silt", []),
        ("in:captions silt", []),
        ("in:notes silt ", [120.0]),
        ("", []),
    ],
)
def test_what_is_typed_means_the_same_as_for_notes(search: JotSearch, query: str, starts: list[float]) -> None:
    hits, total = search.found(query, 10)
    assert [hit.start for hit in hits] == starts
    assert total == len(starts)


def test_a_jot_tells_where_it_stands_and_is_read_again_when_it_changes(search: JotSearch) -> None:
    (hit,), total = search.found("silt", 1)
    assert total == 2
    assert (hit.title, hit.video, hit.line, hit.cue) == ("Jots on Rivers", "youtube:Kr4Rd3rT0ur", 7, 0)
    assert [hit.sentence[begin:end] for begin, end in hit.matches] == ["silt"]
    hit.path.write_text(hit.path.read_text().replace("silts up", "grows"))
    assert [each.start for each in search.found("silt", 9)[0]] == [120.0]
    hit.path.unlink()
    assert len(search.found("jots", 9)[0]) == 1
