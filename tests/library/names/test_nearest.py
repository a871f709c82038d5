"""Near names share rare words."""

from __future__ import annotations

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
