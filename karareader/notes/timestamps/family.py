"""What the modules of `families` have in common: the protocols of each kind of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import Found


class TagFamily(Protocol):
    """Reads time tags; also in notes without a video."""

    def may_hold(self, text: str) -> bool: ...
    def find(self, text: str, around: Around) -> Iterator[Found]: ...


class LinkFamily(Protocol):
    """Reads links. It also tells where links stand that carry no time, so that none is looked for in them."""

    def may_hold(self, text: str) -> bool: ...
    def find(self, text: str, around: Around) -> Iterator[Found | tuple[int, int]]: ...


class BareFamily(Protocol):
    """Reads times that stand bare; gives too what has the form of one, but is none by itself."""

    def may_hold(self, text: str) -> bool: ...
    def find(self, text: str, around: Around) -> Iterator[Found | re.Match[str]]: ...


class LineFamily(Protocol):
    """Reads what a bare family found to have the form of a time, because of the line that it stands in."""

    def read(self, text: str, token: re.Match[str], around: Around) -> Found | None: ...


class BlockFamily(Protocol):
    """Reads the rows of fenced blocks in the languages `LANGUAGES`."""

    LANGUAGES: frozenset[str]

    def rows(self, text: str) -> list[Found]: ...
