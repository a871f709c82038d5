"""The one table that the benchmarks print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """What was measured, its bar, what came out, and whether that is within the bar (None: no bar, or not measured)."""

    what: str
    bar: str
    measured: str
    met: bool | None


def print_table(rows: Iterable[Row]) -> None:
    """Print the rows as a Markdown table."""
    print("| what | bar | measured | |")
    print("| --- | --- | --- | --- |")
    for row in rows:
        verdict = {True: "met", False: "**falls short**", None: "–"}[row.met]
        print(f"| {row.what} | {row.bar} | {row.measured} | {verdict} |")
