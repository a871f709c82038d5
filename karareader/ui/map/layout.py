"""Where the notes of a map stand: laid out by igraph, in slices, so that no other thread has to wait."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from random import Random

from karareader.base.errors import UserError
from karareader.base.translation import tr

Place = tuple[float, float]

# So many steps of cooling; with more of them, maps do not look any different.
_ROUNDS = 300
# igraph moves two notes at one point apart by chance, again and again until they are: the numbers have to vary, or it
# never ends. It shakes each note by a billionth too, which soon makes another map: so they are the same each time.
_SEED = 1
# All threads share igraph's source of chance.
_chance = threading.Lock()


def lay_out(
    distances: Sequence[int], links: Sequence[tuple[int, int]], still_wanted: Callable[[], None] = lambda: None
) -> list[Place]:
    """A place for each note of a map; 1 is about how far notes stand from one another. The first is at (0, 0).

    `distances` counts the steps from the first note. The same map always looks the same. `still_wanted` is called
    before each round, and may raise what ends the work; a round takes the time of `len(distances)` squared. Called in
    worker threads. Raises UserError where igraph, an optional package, is not installed.
    """
    count = len(distances)
    places = _rings(distances)
    edges = sorted({(min(link), max(link)) for link in links})
    if count > 1:
        # Not needed, and not loaded, before there is a map to draw.
        try:
            from igraph import Graph, set_random_number_generator
        except ImportError as error:
            raise UserError(
                tr("The map needs the package igraph, which is not installed."),
                tr("Everything else works without it. To install it: pip install 'karareader[map]'"),
            ) from error

        chance = Random(_SEED)
        graph = Graph(count, edges)
        degrees = graph.degree()
        # A note that links to hundreds would draw them all into one ball: what they have in common shows better.
        weights = [1 / math.sqrt(max(degrees[one], degrees[other])) for one, other in edges]
        heat = math.sqrt(count) / 2
        for turn in range(_ROUNDS):
            still_wanted()
            # Fruchterman and Reingold 1991. igraph keeps Python's lock while it works, so that a call for all rounds
            # would hold up the window for as long as that takes.
            with _chance:
                set_random_number_generator(chance)
                places = graph.layout_fruchterman_reingold(
                    weights=weights or None, niter=1, seed=places, start_temp=heat * (1 - turn / _ROUNDS), grid="nogrid"
                ).coords
    x, y = places[0] if places else (0.0, 0.0)
    return [(each[0] - x, each[1] - y) for each in places]


def _rings(distances: Sequence[int]) -> list[list[float]]:
    """Where they begin: on a ring for each step."""
    totals = {far: distances.count(far) for far in set(distances)}
    done = dict.fromkeys(totals, 0)
    places = []
    for far in distances:
        angle = 2 * math.pi * done[far] / totals[far] + far
        done[far] += 1
        radius = far * math.sqrt(len(distances)) / 2
        places.append([radius * math.cos(angle), radius * math.sin(angle)])
    return places
