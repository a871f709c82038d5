"""Which note a wikilink means."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.wikilinks import Resolver

ROOT = Path("/lib")
NAMES = (
    "a/waves.md", "a/On Light.md", "b/waves.md", "b/heat_flow.md", "b/Heat Flow.md", "c/deep/waves.md",
    "c/what-is-it?.md", "c/Größe.md", "readme.md", "c/50% off.md",
)  # fmt: skip
LINKS = Resolver(ROOT, [ROOT / name for name in NAMES])


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
    ],
)
def test_resolve(target: str, beside: str, found: str | None) -> None:
    assert LINKS.resolve(target, ROOT / beside) == (ROOT / found if found else None)


def test_several_notes_of_a_name_are_all_offered_the_nearest_first() -> None:
    assert LINKS.matches("waves", ROOT / "c/deep/deeper/x.md")[0] == ROOT / "c/deep/waves.md"
    assert len(LINKS.matches("waves", ROOT / "readme.md")) == 3
    assert len(LINKS.matches("waves", ROOT / "a/x.md")) == 1


def test_nearest_names_for_a_dead_link() -> None:
    assert LINKS.nearest("heat_flows")[0] in (ROOT / "b/heat_flow.md", ROOT / "b/Heat Flow.md")
    assert LINKS.nearest("") == []
    assert LINKS.nearest("zzzz qqqq") == []


def learned() -> Resolver:
    links = Resolver(ROOT, [ROOT / name for name in ("a/on light.md", "b/light.md", "b/n1.md", "c/n2.md")])
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
