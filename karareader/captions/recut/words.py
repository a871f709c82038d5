"""What is said in a film, as it is compared with what was said in it before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Words(NamedTuple):
    """The terms that are said (see `citations.terms`) in their order, and the second of each."""

    terms: Sequence[str]
    times: Sequence[float]


class SpokenFilm(NamedTuple):
    """A film: what is said in it, and how many seconds it is long, if that is known."""

    words: Words
    length: float | None
