"""The layout of a map ends, whatever the map is: igraph works in C, where only the end of the process stops it."""

from __future__ import annotations

import math
import random
import subprocess
import sys

import pytest

from karareader.base.errors import UserError
from karareader.ui.map.layout import lay_out

# So long a layout that would never end is waited for, in seconds: two thousand take fifteen.
PATIENCE = 300

Graph = tuple[list[int], list[tuple[int, int]]]


def hub(rays: int, *, joined: bool) -> Graph:
    """A note with two others, one of which names `rays` more: two of them come to lie at one point on the way."""
    links = [(0, 1), (0, 2), *([(1, 2)] if joined else []), *((1, 3 + ray) for ray in range(rays))]
    return [0, 1, 1, *[2] * rays], links


def graphs_with_hubs(count: int) -> list[Graph]:
    """Maps as libraries have them: few notes that many others name, alone and joined, some links twice or back."""
    chance = random.Random(9)
    made: list[Graph] = []
    for _ in range(count):
        near = chance.randint(1, 6)
        distances, links = [0, *[1] * near], [(0, at) for at in range(1, near + 1)]
        for one in range(1, near + 1):
            if chance.random() < 0.5:
                links.append((one, chance.randint(1, near)))
            for _ in range(chance.choice((0, 0, 1, 3, 10, 30, 60))):
                distances.append(2)
                links.append((one, len(distances) - 1))
                if chance.random() < 0.1:
                    links.append((len(distances) - 1, chance.randrange(len(distances))))
        made.append((distances, [link for link in links if link[0] != link[1]]))
    return made


def check_all(graphs: list[Graph]) -> None:
    for distances, links in graphs:
        places = lay_out(distances, links)
        assert len(places) == len(distances)
        assert all(math.isfinite(x) and math.isfinite(y) for x, y in places), (distances, links)


def in_a_child(call: str) -> None:
    """Call a function of this file where it can be ended."""
    code = f"from tests.ui.map import test_map_layout as here; {call}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr


def test_two_notes_that_come_to_lie_at_one_point_are_moved_apart() -> None:
    in_a_child(
        "here.check_all([*(here.hub(rays, joined=True) for rays in (74, 81, 93, 95)),"
        " *(here.hub(rays, joined=False) for rays in (58, 85))])"
    )


def test_two_thousand_maps_with_hubs_are_laid_out() -> None:
    in_a_child("here.check_all(here.graphs_with_hubs(2000))")


def test_maps_laid_out_at_the_same_time_look_as_they_do_alone() -> None:
    """igraph has one source of chance for all threads."""
    from concurrent.futures import ThreadPoolExecutor

    maps = graphs_with_hubs(8)
    alone = [lay_out(*each) for each in maps]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda each: lay_out(*each), maps)) == alone


def test_without_igraph_there_is_a_sentence_on_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "igraph", None)
    with pytest.raises(UserError, match=r"^The map needs the package igraph.*pip install 'karareader\[map\]'$"):
        lay_out([0, 1], [(0, 1)])
    assert lay_out([0], []) == [(0.0, 0.0)]
