"""Which notes and branches of an arrangement are listed: what is in open branches, or what a filter lets through."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from karareader.library.names.catalog import words
from karareader.library.tree.arrange import Arrangement, Branch


class Filter:
    """The notes of an arrangement that hold every word of `query` in their names, or those of video and channel.

    `found` are their numbers in order. Where `before` filters the same notes by a part of these words, only what that
    one found is looked through.
    """

    def __init__(self, made: Arrangement, query: str, before: Filter | None = None) -> None:
        self.made, self.words = made, words(query)
        keys = made.keys
        narrower = before is not None and before.made is made and _narrows(before.words, self.words)
        found: Sequence[int] = before.found if before is not None and narrower else range(len(keys))
        for word in self.words:
            if before is None or not narrower or word not in before.words:
                found = [at for at in found if word in keys[at]]
        self.found: Sequence[int] = found

    def count(self, branch: Branch) -> int:
        """How many notes it lets through in a branch."""
        return bisect_left(self.found, branch.end) - bisect_left(self.found, branch.begin)


def _narrows(before: Sequence[str], now: Sequence[str]) -> bool:
    """True if whatever holds all words of `now` holds all those of `before`."""
    return all(any(old in word for word in now) for old in before)


def rows(made: Arrangement, opened: Collection[str]) -> list[int]:
    """What is listed: numbers of notes, and `~n` for the branch number n; `opened` are the ids of open branches."""
    listed: list[int] = []
    stack = list(reversed(made.top))
    while stack:
        item = stack.pop()
        listed.append(item)
        if item < 0 and made.branches[~item].id in opened:
            items = made.branches[~item].items
            if min(items, default=0) >= 0:
                listed.extend(items)  # nothing but notes
            else:
                stack.extend(reversed(items))
    return listed


def found_rows(passed: Filter, closed: Collection[str] = ()) -> list[int]:
    """What is listed of notes that were found, with all branches round them, but without what is in `closed` ones."""
    made = passed.made
    leaf, branches = made.leaf, made.branches
    shut = _shut(branches, closed)
    seen = bytearray(len(branches))
    listed: list[int] = []
    last, hidden = -1, False
    for at in passed.found:
        here = leaf[at]
        if here != last:
            last, hidden = here, bool(shut[here])
            if here >= 0 and not seen[here]:
                chain: list[int] = []
                while here >= 0 and not seen[here]:
                    seen[here] = 1
                    above = branches[here].above
                    if above < 0 or not shut[above]:
                        chain.append(~here)
                    here = above
                listed += chain[::-1]
        if not hidden:
            listed.append(at)
    return listed


def _shut(branches: Sequence[Branch], closed: Collection[str]) -> bytearray:
    """For each branch, whether it or one that it is in is closed; at the end a place for what is in none."""
    shut = bytearray(len(branches) + 1)
    if closed:
        for number, branch in enumerate(branches):  # what is above comes first
            shut[number] = branch.id in closed or (branch.above >= 0 and shut[branch.above])
    return shut
