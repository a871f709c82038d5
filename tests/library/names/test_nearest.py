"""Near names share rare words."""

from __future__ import annotations

import math
import random
from collections import Counter

import pytest

from karareader.library.names import nearest
from karareader.library.names.nearest import NearestNames

NAMES = NearestNames(
    [
        "how_bees_find_home",
        "how_bees_dance",
        "how_to_repair_a_roof",
        "repairing_old_roofs",
        "Über die Bienen",
        *(f"how_to_do_{number}" for number in range(600)),
    ]
)


def test_rare_words_count_more_than_common_ones() -> None:
    assert NAMES.near("How do bees find their home")[0] == "how_bees_find_home"
    assert "how_to_do_7" not in NAMES.near("how to fix a roof")


def test_beginnings_of_words_are_near() -> None:
    assert "how_to_repair_a_roof" in NAMES.near("repaired roof", least=0.2)


def test_accents_and_case_do_not_matter() -> None:
    assert NAMES.near("uber DIE bienen") == ["Über die Bienen"]


def test_nothing_near_is_nothing() -> None:
    assert NAMES.near("quantum chromodynamics") == []
    assert NAMES.near("") == []


def test_looking_past_names_that_cannot_be_near_loses_none() -> None:
    """Against looking at all names: what two names share, by its weight, as a part of what they both hold."""
    rng = random.Random(7)
    words = [
        f"{stem}{end}" for stem in ("repair", "travel", "garden", "ocean", "music") for end in ("", "s", "ing", "er")
    ]
    names = sorted({" ".join(rng.sample([*words, "a", "of", "10"], rng.randint(1, 5))) for _ in range(700)})
    near = NearestNames(names)
    features = {name: nearest._features(name) for name in names}
    held = Counter(feature for each in features.values() for feature in each)
    rare = {feature for feature, count in held.items() if count <= nearest._COMMON}
    total = len(names) + 1

    def weight(of: set[str]) -> float:
        return math.fsum(math.log(total / held[feature]) if feature in held else math.log(total) for feature in of)

    for wanted in [*rng.sample(names, 60), "gardening by the oceans", "traveler of unknown music 10"]:
        asked = nearest._features(wanted)
        scores = {}
        for name, own in features.items():
            shared = weight(asked & own & rare)
            scores[name] = shared / max(weight(asked) + weight(own) - shared, 1e-9)
        likest = sorted((score for score in scores.values() if score >= 0.34), reverse=True)[:5]
        assert [scores[name] for name in near.near(wanted)] == pytest.approx(likest), wanted
