"""How the notes round one link: steps, both directions, which are chosen where there are too many, dead links."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from karareader.library.graph import LinkGraph, Neighbourhood, neighbourhood
from karareader.library.index.links import LinkedNote
from karareader.library.index.update import Indexer
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.library.reader import Library
from tests.library.index.libraries import write

ROOT = Path("/notes")


def note(name: str) -> Path:
    return ROOT / f"{name}.md"


class FakeLinks:
    """A library as a dict: which names each note links to. Every note is on the video and channel that `about` says."""

    def __init__(self, links: Mapping[str, Sequence[str]], about: Mapping[str, tuple[str, str]] | None = None) -> None:
        self.links = {note(name): list(targets) for name, targets in links.items()}
        self.about = about or {}
        self.read: list[Path] = []

    def resolve(self, target: str, _beside: Path) -> Path | None:
        return note(target) if note(target) in self.links else None

    def named(self, notes: Iterable[Path]) -> dict[Path, LinkedNote]:
        return {
            path: LinkedNote(path.stem.title(), *self.about.get(path.stem, ("", "")))
            for path in notes
            if path in self.links
        }

    def outgoing(self, notes: Iterable[Path]) -> list[tuple[Path, str]]:
        self.read.extend(notes := list(notes))
        return [(path, target) for path in notes for target in self.links.get(path, ())]

    def incoming(self, notes: Sequence[Path]) -> list[tuple[Path, str]]:
        names = {path.stem for path in notes}
        return [(path, target) for path, targets in self.links.items() for target in targets if target in names]


def around(links: FakeLinks, centre: str, **options: object) -> Neighbourhood:
    return neighbourhood(links, note(centre), links.resolve, **options)  # type: ignore[arg-type]


def distances(found: Neighbourhood) -> dict[str, int]:
    return {node.path.stem if node.path else f"!{node.title}": node.distance for node in found.nodes}


def joined(found: Neighbourhood) -> set[tuple[str, str]]:
    names = list(distances(found))
    return {(names[one], names[other]) for one, other in found.links}


CHAIN = {"a": ["b"], "b": ["c"], "c": ["d"], "d": []}


def test_steps_lead_both_ways() -> None:
    links = FakeLinks({"x": ["middle"], "middle": ["y"], "y": ["z"], "z": ["far"], "far": [], "w": ["x"], "other": []})
    found = around(links, "middle")
    assert distances(found) == {"middle": 0, "x": 1, "y": 1, "w": 2, "z": 2}
    assert joined(found) == {("x", "middle"), ("middle", "y"), ("y", "z"), ("w", "x")}
    assert found.left_out == 0


@pytest.mark.parametrize(("steps", "names"), [(1, {"a", "b"}), (2, {"a", "b", "c"}), (3, {"a", "b", "c", "d"})])
def test_so_many_steps(steps: int, names: set[str]) -> None:
    assert set(distances(around(FakeLinks(CHAIN), "a", steps=steps))) == names


def test_the_middle_comes_first_then_the_nearest() -> None:
    found = around(FakeLinks(CHAIN), "b")
    assert [node.distance for node in found.nodes] == [0, 1, 1, 2]
    assert found.nodes[0].path == note("b")


def test_notes_at_the_same_distance_are_joined_too() -> None:
    found = around(FakeLinks({"a": ["b", "c"], "b": ["c"], "c": []}), "a", steps=1)
    assert joined(found) == {("a", "b"), ("a", "c"), ("b", "c")}


def test_links_are_counted_in_all_the_library_and_a_note_that_links_to_itself_is_not_joined_with_itself() -> None:
    links = FakeLinks({"a": ["b", "a"], "b": ["c", "b"], "c": [], "d": ["c"], "e": ["c", "c"]})
    found = around(links, "a", steps=2)
    counted = {node.title: (node.links_out, node.links_in) for node in found.nodes}
    assert counted == {"A": (1, 0), "B": (1, 1), "C": (0, 3)}
    assert joined(found) == {("a", "b"), ("b", "c")}


def test_of_too_many_the_nearest_are_chosen_and_the_rest_is_counted() -> None:
    links = FakeLinks({
        "a": ["b", "c"], "b": ["far1", "far2", "both"], "c": ["both", "far3"],
        "both": [], "far1": [], "far2": [], "far3": [],
    })  # fmt: skip
    found = around(links, "a", most=4)
    assert list(distances(found)) == ["a", "b", "c", "both"]
    assert found.left_out == 3
    assert joined(found) == {("a", "b"), ("a", "c"), ("b", "both"), ("c", "both")}


def test_of_too_many_neighbours_those_that_share_links_with_others_are_chosen() -> None:
    links = FakeLinks({"hub": ["p", "q", "r", "s"], "p": [], "q": ["r"], "r": [], "s": []})
    found = around(links, "hub", steps=1, most=3)
    assert set(distances(found)) == {"hub", "q", "r"}
    assert found.left_out == 2


def test_then_those_on_the_same_video_then_those_of_the_same_channel() -> None:
    names = ("one", "two", "three", "four")
    links = FakeLinks(
        {"a": ["page"], "page": names, **dict.fromkeys(names, ())},
        {"a": ("Ch", "v1"), "one": ("Other", "v2"), "two": ("Ch", "v2"), "three": ("Ch", "v1"), "four": ("", "")},
    )
    chosen = list(distances(around(links, "a")))
    assert chosen == ["a", "page", "three", "two", "four", "one"]


def test_names_that_lead_nowhere_are_only_shown_where_they_are_wanted() -> None:
    links = FakeLinks({"a": ["b", "Missing#part"], "b": ["missing", "gone"], "c": ["gone"]})
    found = around(links, "a")
    assert set(distances(found)) == {"a", "b"}
    assert found.dead == 2
    found = around(links, "a", dead=True)
    # Names that differ in case only are one; the third note is beyond a name that is none.
    assert distances(found) == {"a": 0, "b": 1, "!Missing": 1, "!gone": 2}
    assert joined(found) == {("a", "b"), ("a", "!Missing"), ("b", "!Missing"), ("b", "!gone")}
    assert [node.links for node in found.nodes if node.path is None] == [2, 1]
    assert found.nodes[0].links_out == 1


def test_notes_come_before_names_that_lead_nowhere() -> None:
    links = FakeLinks({"a": ["x", "y", "z"], "z": []})
    found = around(links, "a", dead=True, most=2)
    assert list(distances(found)) == ["a", "z"]
    assert (found.left_out, found.dead) == (0, 2)


def test_steps_may_stop_at_notes_with_very_many_links() -> None:
    leaves = [f"leaf{number}" for number in range(20)]
    links = FakeLinks({"a": ["hub", "b"], "hub": leaves, "b": ["c"], "c": [], **dict.fromkeys(leaves, ())})
    assert set(distances(around(links, "a", through=10))) == {"a", "hub", "b", "c"}
    assert len(around(links, "a").nodes) == 24
    # The note in the middle is gone through in any case.
    assert len(around(links, "hub", through=10).nodes) == 23


def test_a_note_without_links_stands_alone() -> None:
    found = around(FakeLinks({"a": [], "b": []}), "a")
    assert (len(found.nodes), found.links, found.left_out, found.dead) == (1, (), 0, 0)


def test_a_note_that_the_index_does_not_know_is_named_by_its_file() -> None:
    found = around(FakeLinks({"b": ["new"]}), "new")
    assert [node.title for node in found.nodes] == ["new"]


def test_the_same_question_has_the_same_answer() -> None:
    names = [f"n{number}" for number in range(60)]
    links = {name: [names[(at * 7 + 3) % 60], names[(at * 11 + 5) % 60]] for at, name in enumerate(names)}
    backwards = FakeLinks(dict(reversed(list(links.items()))))
    one, other = around(FakeLinks(links), "n0", most=20), around(backwards, "n0", most=20)
    assert one.nodes == other.nodes
    assert sorted(one.links) == sorted(other.links)


def test_it_stops_where_nobody_waits_any_more() -> None:
    class EnoughError(Exception):
        pass

    def stop() -> None:
        raise EnoughError

    links = FakeLinks(CHAIN)
    with pytest.raises(EnoughError):
        around(links, "a", still_wanted=stop)
    assert links.read == [note("a")]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Notes that link by name, by title, by alias, by sloppy names, and to a heading."""
    root = tmp_path / "lib"
    root.mkdir()
    write(
        root, "middle.md", "To [[Light, bent]] and [[the_lens]], [[nowhere]], and again [[the_lens|so]].\n", title="M"
    )
    write(root, "prism.md", "Plain.\n", title="Light, bent", video="aaaaaaaaaaa")
    write(root, "The Lens.md", "See [[nick#Part]].\n", title="On lenses")
    write(root, "x/other.md", "---\naliases: [nick]\ntitle: Aliased\n---\n\nBack to [[middle]].\n")
    write(root, "alone.md", "Nothing.\n", title="Alone")
    Indexer(root, tmp_path / "cache", workers=1).update(None)
    return Library(root, tmp_path / "cache")


@pytest.mark.parametrize("at_once", [1, 2, 500])
def test_links_by_title_alias_and_sloppy_name_of_a_real_index(
    library: Library, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr("karareader.library.index.links._AT_ONCE", at_once)
    resolver = WikilinkResolver(library.root, [each.path for each in library.notes()])
    resolver.learn((each.path, each.title, each.aliases) for each in library.names())
    links: LinkGraph = library.linked()
    found = neighbourhood(links, library.root / "middle.md", resolver.resolve, dead=True)
    assert {node.title: (node.distance, node.links_out, node.links_in) for node in found.nodes} == {
        "M": (0, 2, 1), "Light, bent": (1, 0, 1), "On lenses": (1, 1, 1), "Aliased": (1, 1, 1), "nowhere": (1, 0, 1),
    }  # fmt: skip
    titles = [node.title for node in found.nodes]
    assert {(titles[one], titles[other]) for one, other in found.links} == {
        ("M", "Light, bent"), ("M", "On lenses"), ("M", "nowhere"), ("On lenses", "Aliased"), ("Aliased", "M"),
    }  # fmt: skip
    back = neighbourhood(links, library.root / "prism.md", resolver.resolve, steps=1)
    assert [node.title for node in back.nodes] == ["Light, bent", "M"]
