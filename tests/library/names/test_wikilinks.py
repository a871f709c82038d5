"""Which note a wikilink means."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.library.names.wikilinks import WikilinkResolver
from tests.bench import links_bench

REAL = Path(__file__).parent.parents[3] / "shared" / "notes"
ROOT = Path("/lib")
NAMES = (
    "a/waves.md", "a/On Light.md", "b/waves.md", "b/heat_flow.md", "b/Heat Flow.md", "c/deep/waves.md",
    "c/what-is-it?.md", "c/Größe.md", "readme.md", "c/50% off.md", "C# in depth.md", "C.md", "Episode #12.md",
    "c/カラス.md", "c/Cafe\u0301.md", "c/a/waves.md", "Über Ärzte.markdown", "❤️ heart.md", "v1.2 notes.md",
)  # fmt: skip
LINKS = WikilinkResolver(ROOT, [ROOT / name for name in NAMES])


@pytest.mark.parametrize(
    ("target", "beside", "found"),
    [
        ("waves", "a/x.md", "a/waves.md"),
        ("waves", "b/x.md", "b/waves.md"),
        ("waves.md", "b/x.md", "b/waves.md"),
        ("waves#Tides", "b/x.md", "b/waves.md"),
        ("on_light", "b/x.md", "a/On Light.md"),
        ("ON-LIGHT", "b/x.md", "a/On Light.md"),
        ("heat_flow", "b/x.md", "b/heat_flow.md"),
        ("Heat Flow", "a/x.md", "b/Heat Flow.md"),
        ("what is it", "a/x.md", "c/what-is-it?.md"),
        ("grosse", "a/x.md", "c/Größe.md"),
        ("grösse", "a/x.md", "c/Größe.md"),
        ("b/waves", "a/x.md", "b/waves.md"),
        ("deep/waves", "a/x.md", "c/deep/waves.md"),
        ("../b/waves", "a/x.md", "b/waves.md"),
        ("lib/readme", "a/x.md", "readme.md"),
        ("50% off", "a/x.md", "c/50% off.md"),
        ("On%20Light", "b/x.md", "a/On Light.md"),
        ("nowhere/waves", "a/x.md", None),
        ("", "a/x.md", None),
        ("#Tides", "a/x.md", "a/x.md"),
        ("???", "a/x.md", None),
        # From the root, from the linking note, and by its last folders.
        ("a/waves", "c/x.md", "a/waves.md"),
        ("./a/waves", "c/x.md", "c/a/waves.md"),
        ("deep/../a/waves.md", "c/x.md", "c/a/waves.md"),
        ("../../a/waves.md", "c/deep/x.md", "a/waves.md"),
        ("/b/waves.md", "a/x.md", "b/waves.md"),
        ("b\\waves", "a/x.md", "b/waves.md"),
        # A `#` of the name itself.
        ("C# in depth", "a/x.md", "C# in depth.md"),
        ("c# IN depth#Types#Values", "a/x.md", "C# in depth.md"),
        ("C%23%20in%20depth.md#Types", "a/x.md", "C# in depth.md"),
        ("C#in depth", "a/x.md", "C.md"),
        ("C#Types", "a/x.md", "C.md"),
        ("episode 12", "a/x.md", "Episode #12.md"),
        # One letter written in two ways, and letters that only look alike.
        ("Café", "a/x.md", "c/Cafe\u0301.md"),
        ("cafe", "a/x.md", "c/Cafe\u0301.md"),
        ("ガラス", "a/x.md", None),
        ("UBER ARZTE.markdown", "a/x.md", "Über Ärzte.markdown"),
        ("❤ heart", "a/x.md", "❤️ heart.md"),
        ("v1.2 notes", "a/x.md", "v1.2 notes.md"),
    ],
)
def test_resolve(target: str, beside: str, found: str | None) -> None:
    assert LINKS.resolve(target, ROOT / beside) == (ROOT / found if found else None)


@pytest.mark.parametrize(
    ("target", "step", "name", "heading"),
    [
        ("b/waves#Tides", "path", "b/waves", "Tides"),
        ("readme", "name", "readme", ""),
        ("READ-me#A#B", "like a name", "READ-me", "A#B"),
        ("C# in depth#t=1:20", "name", "C# in depth", "t=1:20"),
        ("#^note", "path", "", "^note"),
    ],
)
def test_it_tells_how_a_note_was_found_and_where_in_it_the_link_leads(
    target: str, step: str, name: str, heading: str
) -> None:
    meaning = LINKS.meaning(target, ROOT / "x.md")
    assert meaning is not None
    assert (meaning.step, meaning.name, meaning.heading) == (step, name, heading)


def test_of_names_that_are_alike_the_closest_is_meant() -> None:
    links = WikilinkResolver(ROOT, [ROOT / name for name in ("a/Heat-Flow!.md", "b/heat_flow.md", "c/HEAT FLOW.md")])
    assert links.matches("heat flow", ROOT / "x.md") == [ROOT / "c/HEAT FLOW.md"]
    assert links.matches("heatflow", ROOT / "x.md") == [ROOT / "b/heat_flow.md", ROOT / "c/HEAT FLOW.md"]
    assert links.matches("heat, flow!", ROOT / "a/x.md") == [ROOT / "a/Heat-Flow!.md"]


def test_the_one_note_that_lies_nearest_is_meant() -> None:
    links = WikilinkResolver(ROOT, [ROOT / name for name in ("a/waves.md", "b/waves.md")])
    assert links.matches("waves", ROOT / "a/deep/x.md") == [ROOT / "a/waves.md"]
    assert links.matches("waves", ROOT / "c/x.md") == [ROOT / "a/waves.md", ROOT / "b/waves.md"]


def test_what_the_reader_chose_is_meant_as_long_as_it_may_be() -> None:
    links = WikilinkResolver(ROOT, [ROOT / name for name in ("a/waves.md", "b/waves.md")])
    links.chosen = {(ROOT / "x.md", "waves#Tides"): ROOT / "b/waves.md", (ROOT / "y.md", "waves"): ROOT / "gone.md"}
    assert links.matches("waves#Tides", ROOT / "x.md") == [ROOT / "b/waves.md"]
    assert len(links.matches("waves", ROOT / "x.md")) == 2
    assert len(links.matches("waves", ROOT / "y.md")) == 2


def test_several_notes_of_a_name_are_all_offered_the_nearest_first() -> None:
    assert LINKS.matches("waves", ROOT / "c/deep/deeper/x.md")[0] == ROOT / "c/deep/waves.md"
    assert len(LINKS.matches("waves", ROOT / "readme.md")) == 4
    assert len(LINKS.matches("waves", ROOT / "a/x.md")) == 1


def test_nearest_names_for_a_dead_link() -> None:
    assert LINKS.nearest("heat_flows")[0] in (ROOT / "b/heat_flow.md", ROOT / "b/Heat Flow.md")
    assert LINKS.nearest("") == []
    assert LINKS.nearest("zzzz qqqq") == []


def learned() -> WikilinkResolver:
    links = WikilinkResolver(ROOT, [ROOT / name for name in ("a/on light.md", "b/light.md", "b/n1.md", "c/n2.md")])
    links.learn([
        (ROOT / "a/on light.md", "On/Off: light", ["Glow", "light"]),
        (ROOT / "b/n1.md", "Glow", []),
        (ROOT / "c/n2.md", "The Märchen of light", ["n1"]),
    ])  # fmt: skip
    return links


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("light", "b/light.md"),  # the name of a file comes before an alias
        ("n1", "b/n1.md"),
        ("Glow", "a/on light.md"),  # an alias before a title
        ("On/Off: light", "a/on light.md"),  # a slash of the title, not of a folder
        ("the marchen_of_light", "c/n2.md"),
        ("On light", "a/on light.md"),
        ("Glow#Heading", "a/on light.md"),
        ("c/Glow", None),
    ],
)
def test_aliases_and_titles_once_they_are_learned(target: str, found: str | None) -> None:
    assert learned().resolve(target, ROOT / "x.md") == (ROOT / found if found else None)


def test_what_was_learned_before_is_forgotten() -> None:
    links = learned()
    links.learn([])
    assert links.resolve("Glow", ROOT / "x.md") is None


def test_notes_that_are_renamed_are_found_by_their_new_names() -> None:
    links = learned()
    links.learn([(ROOT / "b/glow worm.md", "Glow", [])], [ROOT / "b/glow worm.md"])
    assert links.resolve("glow worm", ROOT / "x.md") == ROOT / "b/glow worm.md"
    assert links.resolve("n1", ROOT / "x.md") is None
    assert links.nearest("glow") == [ROOT / "b/glow worm.md"]


@given(st.text(max_size=40), st.text(max_size=8))
def test_no_target_raises(target: str, more: str) -> None:
    meaning = LINKS.meaning(f"{target}#{more}", ROOT / "x.md")
    assert meaning is None or meaning.paths
    assert isinstance(LINKS.nearest(target), list)


@pytest.mark.skipif(not REAL.is_dir(), reason="no real notes beside the checkout")
def test_real_links_lead_wherever_their_names_allow_and_nowhere_else() -> None:
    rows = [row for row in links_bench.run(REAL) if row.met is not None]
    assert len(rows) == 2
    assert all(row.met for row in rows), rows
