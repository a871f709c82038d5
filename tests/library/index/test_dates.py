"""From when a note is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from karareader.library.index.dates import dated


def local(*parts: int) -> int:
    return int(datetime(*parts).timestamp()) * 1_000_000_000  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"date": "2024-03-17"}, local(2024, 3, 17)),
        ({" Date ": "2024/03/17"}, local(2024, 3, 17)),
        ({"upload_date": 20240317}, local(2024, 3, 17)),
        ({"created": "2024-03-17 10:20"}, local(2024, 3, 17, 10, 20)),
        ({"date": ["2024-03-17"]}, local(2024, 3, 17)),
        ({"date": "soon", "published": "2023-01-02"}, local(2023, 1, 2)),
        ({"created": "2023-01-02", "date": "2024-03-17"}, local(2024, 3, 17)),
        ({"date": "1964-11-09"}, local(1964, 11, 9)),
    ],
)
def test_dates_in_a_front_matter(fields: dict[str, Any], expected: int) -> None:
    assert dated(fields) == expected


def test_a_zone_counts() -> None:
    assert dated({"date": "2024-03-17T10:00:00Z"}) == int(datetime(2024, 3, 17, 10, tzinfo=UTC).timestamp()) * 10**9


@pytest.mark.parametrize("value", ["", "2024", 2024, "2024-13-40", None, {"a": 1}, True, "never", "99999999999"])
def test_what_is_no_date(value: Any) -> None:
    assert dated({"date": value}) == 0
