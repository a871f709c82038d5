"""The cheapest way through a chain of readings: as a search through all ways finds it."""

from __future__ import annotations

from itertools import product
from math import inf, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.timeline.repair import viterbi as chain
from karareader.timeline.repair.viterbi import Chain, Pace, Step

READING = st.tuples(st.integers(0, 9000).map(float), st.floats(0, 12), st.integers(0, 2))
STEPS = st.lists(st.lists(READING, min_size=1, max_size=3), min_size=1, max_size=5)


def cost(way: tuple[Step, ...], in_runs: bool, length: float, past: float) -> float:
    total, last, scale = 0.0, 0.0, 0
    for seconds, own, own_scale in way:
        step = seconds - last
        near = 0.75 * (0.75 / 39 / (1 + step / 39) ** 2 if step >= 0 else 0.25 / 60 / (1 - step / 60) ** 2)
        total += own - log(near + 0.25 / length)
        if seconds > length:
            total += past + log(seconds / length)
        if in_runs:
            total -= log(0.9 if 0 in (own_scale, scale) or own_scale == scale else 0.1)
        last, scale = seconds, own_scale
    return total


@given(STEPS, st.booleans(), st.sampled_from([300.0, 2500.0, 9000.0]))
@settings(max_examples=200, deadline=None)
def test_no_way_is_cheaper(steps: list[list[Step]], in_runs: bool, length: float) -> None:
    each = Chain(steps, in_runs, chain.Nears(steps, Pace.of(30)))
    within = each.within(length, 9.0)
    found = within.cheapest(inf)
    assert found is not None
    lowest = min(cost(way, in_runs, length, 9.0) for way in product(*steps))
    assert found[0] == pytest.approx(lowest)
    chosen = tuple(options[at] for options, at in zip(steps, found[1], strict=True))
    assert cost(chosen, in_runs, length, 9.0) == pytest.approx(lowest)
    # What it costs at least is never more than that, and what is too dear is not looked for.
    assert each.least(length) <= within.least + 1e-9
    assert within.least <= lowest + 1e-9
    assert within.cheapest(lowest - 0.01) is None
    assert within.cheapest(lowest + 0.01) is not None
