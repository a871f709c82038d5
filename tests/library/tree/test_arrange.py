"""How notes are arranged: by channel and video, by folder, as a list; in which order; and what a filter lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.names.catalog import CatalogEntry
from karareader.library.tree.arrange import Arrangement, Mode, Order, arrange
from karareader.library.tree.rows import Filter, found_rows, rows

ROOT = Path("/lib")
TITLES = {"youtube:heat": "Wärme, explained", "youtube:tide": "Tides"}


def note(
    name: str, channel: str = "", video: str = "", *, times: int = 0, date: int = 0, known: bool = True
) -> CatalogEntry:
    entry = CatalogEntry.make(ROOT, ROOT / name)
    entry.channel, entry.video, entry.times, entry.date, entry.known = channel, video, times, date, known
    return entry


NOTES = [
    note("physics/flow_of_heat.md", "Physics Hour", "youtube:heat", times=3, date=20),
    note("physics/heat_10.md", "physics_hour", "youtube:heat", times=9, date=10),
    note("physics/heat_9.md", "physics_hour", "youtube:heat", times=5, date=30),
    note("physics/moon.md", "physics_hour", "youtube:tide", times=1, date=40),
    note("physics/alone.md", "physics_hour", "youtube:nobody-named-it", times=2, date=50),
    note("physics/physics_hour.md", "physics"),
    note("physics/thoughts.md", "physics_hour", date=60),
    note("music/waves/string.md", "Music", "youtube:strings", times=40),
    note("music/waves/reed.md", "Music", "youtube:strings"),
    note("loose.md", "", "", date=5),
]


def written(made: Arrangement, item: int) -> str:
    branch = made.branches[~item] if item < 0 else None
    title = branch.title if branch is not None else made.notes[item].title
    return "  " * made.depth(item) + (f"[{title}]" if branch is not None else title)


def tree(mode: Mode, order: Order = "title", notes: list[CatalogEntry] = NOTES) -> list[str]:
    made = arrange(notes, mode, order, TITLES)
    return [written(made, item) for item in rows(made, set(made.number))]


def test_channels_hold_videos_and_these_hold_notes() -> None:
    assert tree("channels") == [
        "[Music]",
        "  [reed]",
        "    reed",
        "    string",
        "[Physics hour]",
        "  Physics hour",
        "  alone",
        "  [Tides]",
        "    moon",
        "  [Wärme, explained]",
        "    Flow of heat",
        "    Heat 9",
        "    Heat 10",
        "  [No video]",
        "    thoughts",
        "[No channel]",
        "  loose",
    ]


def test_a_channel_is_the_same_however_it_is_written() -> None:
    made = arrange(NOTES, "channels", "title", TITLES)
    assert [branch.title for branch in made.branches if branch.kind == "channel"].count("Physics hour") == 1


def test_folders_hold_folders_before_notes() -> None:
    assert tree("folders")[:6] == ["[music]", "  [waves]", "    reed", "    string", "[physics]", "  alone"]
    assert tree("folders")[-1] == "loose"


def test_a_list_is_in_natural_order() -> None:
    listed = tree("list")
    assert len(listed) == len(NOTES)
    assert listed.index("Heat 9") < listed.index("Heat 10")
    assert listed[0] == "alone"


@pytest.mark.parametrize(("order", "first"), [("date", "thoughts"), ("times", "string")])
def test_a_list_by_date_or_by_times(order: Order, first: str) -> None:
    assert tree("list", order)[0] == first


def test_a_branch_counts_by_its_latest_note_and_by_all_its_times() -> None:
    assert tree("channels", "times")[0] == "[Music]"
    by_date = tree("channels", "date")
    assert by_date[0] == "[Physics hour]"
    assert by_date.index("  [Tides]") < by_date.index("  [Wärme, explained]") < by_date.index("  [No video]")
    by_times = tree("channels", "times")
    at = by_times.index("  [Wärme, explained]")
    assert by_times[at + 1 : at + 4] == ["    Heat 10", "    Heat 9", "    Flow of heat"]


def test_what_has_no_channel_comes_last_whatever_is_sorted_by() -> None:
    newest = [*NOTES, note("later.md", "", date=999, times=999)]
    for order in ("title", "date", "times"):
        assert tree("channels", order, newest)[-3] == "[No channel]"


def test_without_any_channel_there_is_no_branch_that_says_so() -> None:
    assert tree("channels", notes=[note("a.md"), note("b.md")]) == ["a", "b"]
    assert tree("channels", notes=[note("a.md", "", "youtube:tide"), note("b.md")]) == [
        "[Tides]",
        "  a",
        "[No video]",
        "  b",
    ]


def test_as_long_as_nobody_has_read_a_note_its_folder_stands_for_its_channel() -> None:
    listed = tree("channels", notes=[note("physics/a.md", known=False), note("b.md", known=False)])
    assert listed == ["[physics]", "  a", "[No channel]", "  b"]


def test_a_video_is_in_the_channel_that_most_of_its_notes_name() -> None:
    notes = [note("x/a.md", "One", "youtube:tide"), note("x/b.md", "Two", "youtube:tide")]
    notes += [note("x/c.md", "Two", "youtube:tide")]
    assert tree("channels", notes=notes)[:2] == ["[Two]", "  [Tides]"]


def test_many_notes_are_sorted_in_portions() -> None:
    many = [note(f"n{number * 7919 % 20011}.md", times=number % 100) for number in range(20011)]
    assert [entry.title for entry in arrange(many, "list", "title").notes] == [f"n{number}" for number in range(20011)]
    times = [entry.times for entry in arrange(many, "list", "times").notes]
    assert times == sorted(times, reverse=True)


def found(mode: Mode, query: str, closed: set[str] = frozenset()) -> list[str]:  # type: ignore[assignment]
    made = arrange(NOTES, mode, "title", TITLES)
    return [written(made, item) for item in found_rows(Filter(made, query), closed)]


@pytest.mark.parametrize("query", ["WARME", "wärme", "warm expl", "heat phys explained"])
def test_a_filter_looks_into_the_titles_of_videos_ignoring_case_and_accents(query: str) -> None:
    assert found("channels", query) == [
        "[Physics hour]",
        "  [Wärme, explained]",
        "    Flow of heat",
        "    Heat 9",
        "    Heat 10",
    ]


def test_a_filter_looks_into_names_titles_and_channels_in_every_mode() -> None:
    assert found("list", "music") == ["reed", "string"]
    assert found("folders", "hour thoughts") == ["[physics]", "  thoughts"]
    assert found("list", "nothing of it") == []


def test_closed_branches_stay_closed_under_a_filter() -> None:
    assert found("channels", "physics", {"c:physicshour"}) == ["[Physics hour]"]
    assert "    Heat 9" not in found("channels", "physics", {"v:youtube:heat"})
    assert "  [Wärme, explained]" in found("channels", "physics", {"v:youtube:heat"})


def test_a_filter_counts_what_it_found_in_a_branch() -> None:
    made = arrange(NOTES, "channels", "title", TITLES)
    passed = Filter(made, "heat")
    counts = {branch.title: passed.count(branch) for branch in made.branches}
    assert counts["Physics hour"] == counts["Wärme, explained"] == 3
    assert counts["Music"] == 0


def test_typing_on_finds_the_same_as_typing_at_once() -> None:
    made = arrange(NOTES, "channels", "title", TITLES)
    typed = "heat expl 1"
    before: Filter | None = None
    for length in (*range(1, len(typed) + 1), 6, 2):
        before = Filter(made, typed[:length], before)
        assert list(before.found) == list(Filter(made, typed[:length]).found)


def test_a_branch_of_notes_and_branches_of_one_note_each_lists_all() -> None:
    notes = [note("hour.md", "Hour"), note("a.md", "Hour", "youtube:heat"), note("Hour/z.md", known=False)]
    made = arrange(notes, "channels", "title", TITLES)
    listed = [written(made, item) for item in rows(made, set(made.number))]
    assert listed == ["[Hour]", "  hour", "  [Wärme, explained]", "    a", "  z"]


def test_only_what_is_in_open_branches_is_listed() -> None:
    made = arrange(NOTES, "channels", "title", TITLES)
    assert [written(made, item) for item in rows(made, ())] == ["[Music]", "[Physics hour]", "[No channel]"]
    assert len(rows(made, {"c:physicshour"})) == 8
    assert [branch.title for branch in made.above(made.place["/lib/physics/heat_9.md"])] == [
        "Wärme, explained",
        "Physics hour",
    ]
