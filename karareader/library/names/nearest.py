"""The notes that a link may have meant: which are nearest by their names, and which lie nearest."""

from __future__ import annotations

import math
import os
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import chain, takewhile
from pathlib import Path, PurePosixPath

from karareader.library.names.catalog import fold
from karareader.library.names.loose_key import apart, bare

_WORD = re.compile(r"\w+")
# A word that stands in more names than this tells nothing about which one is meant.
_COMMON = 400
_STEM = 5
# Sums of weights are as exact as this.
_EXACT = 1e-9
# So many names are looked at one after the other in the time in which one is looked for among many.
_QUICK = 8


def _features(name: str) -> set[str]:
    """The words of a name, and their beginnings, so that `repair` and `repaired` are near."""
    words = _WORD.findall(fold(name))
    return set(words) | {f"{word[:_STEM]}~" for word in words if len(word) >= _STEM}


class NearestNames:
    """Names by the rare words they share, which for names made of words tells more than shared letters do.

    Looking one up takes time in proportion to the names that share a rare word with it, not to all names.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.names: Sequence[str] = list(dict.fromkeys(names))
        features = [_features(name) for name in self.names]
        total = len(self.names) + 1
        counts = Counter(chain.from_iterable(features))
        self._weight = {feature: math.log(total / count) for feature, count in counts.items()}
        self._unknown = math.log(total)
        # Exact sums, for the features of a set come in another order whenever the program runs.
        sizes = [math.fsum([self._weight[feature] for feature in found]) for found in features]
        # From the lightest name to the heaviest, so that those that weigh too much or too little for another one
        # stand at the ends of the list of each word: by their places in that order.
        self._order = sorted(range(len(sizes)), key=sizes.__getitem__)
        self._sizes = [sizes[number] for number in self._order]
        self._holders: dict[str, list[int]] = {feature: [] for feature, count in counts.items() if count <= _COMMON}
        for place, number in enumerate(self._order):
            for feature in features[number]:
                if (holders := self._holders.get(feature)) is not None:
                    holders.append(place)

    def near(self, name: str, most: int = 5, least: float = 0.34) -> list[str]:
        """Up to `most` names that are like `name`, the likest first.

        `least` is the share (0 to 1) of the two names' weight that they must have in common.
        """
        wanted, sizes = _features(name), self._sizes
        weights = [(self._weight.get(feature, self._unknown), feature) for feature in wanted]
        size = math.fsum([weight for weight, _ in weights])
        rare = sorted([each for each in weights if each[1] in self._holders])
        # What the rare words that are still to come weigh.
        left = sum([weight for weight, _ in rare])
        # What two names share must weigh this part of both together, which a name that is too light never reaches.
        part = least / (1 + least)
        lightest = bisect_left(sizes, least * size - _EXACT)
        shared: dict[int, float] = {}
        while rare:
            # A name that shares none of the rarer words shares no more than what is left.
            heaviest = bisect_right(sizes, (left + _EXACT) / part - size)
            if heaviest <= lightest:
                break
            weight, feature = rare.pop()
            left -= weight
            holders = self._holders[feature]
            begin, end = bisect_left(holders, lightest), bisect_left(holders, heaviest)
            if not shared:
                shared = dict.fromkeys(holders[begin:end], weight)
                continue
            get = shared.get
            for place in holders[begin:end]:
                shared[place] = get(place, 0.0) + weight
            for place in holders[end:]:
                if place in shared:
                    shared[place] += weight
        live = shared
        while rare and live:
            live = {at: weight for at, weight in live.items() if weight + left >= part * (size + sizes[at]) - _EXACT}
            weight, feature = rare.pop()
            left -= weight
            holders = self._holders[feature]
            if len(holders) < _QUICK * len(live):
                for place in holders:
                    if place in live:
                        live[place] += weight
            else:
                for place in live:
                    at = bisect_left(holders, place)
                    if at < len(holders) and holders[at] == place:
                        live[place] += weight
        scores = [(weight / max(size + sizes[at] - weight, _EXACT), -self._order[at]) for at, weight in live.items()]
        return [self.names[-number] for _, number in nlargest(most, [each for each in scores if each[0] >= least])]


def mistyped(names: Iterable[str], wanted: str, most: int) -> list[str]:
    """Those of `names` that have nearly the letters of `wanted`: a word may be mistyped."""
    # Comparing with every name of a large library would take seconds: the same beginning is asked of them.
    pool = [name for name in names if name[:2] == wanted[:2]]
    import difflib  # a window without a broken link never needs it

    return difflib.get_close_matches(wanted, pool, n=most, cutoff=0.7)


def closest(found: Iterable[tuple[Path, str]], name: str, marked: bool) -> list[Path]:
    """Of notes with names like `name`, those whose names differ least from it."""
    ranked = [(apart(own, name), path) for path, own in found if not marked or "#" in own]
    least = min((rank for rank, _ in ranked), default=0)
    return list(dict.fromkeys(path for rank, path in ranked if rank == least))


def likeliest(found: Sequence[Path], beside: Path) -> list[Path]:
    """Of notes of the same name, the one beside the linking note, else those that lie nearest to it."""
    if len(found) == 1:
        return [found[0]]
    far = {path: _distance(path.parent, beside.parent) for path in found}
    least = min(far.values())
    if least == 0 or sum(distance == least for distance in far.values()) == 1:
        return [min(far, key=lambda path: far[path])]
    return sorted(far, key=lambda path: far[path])


def lies_in(path: Path, folder: str) -> bool:
    """True if the folders written in a link are the last ones that a note lies in."""
    if folder.startswith("."):
        return False
    written = tuple(bare(part) for part in PurePosixPath(os.path.normpath(folder)).parts)
    actual = tuple(bare(part) for part in path.parent.parts)
    return actual[-len(written) :] == written


def _distance(one: Path, other: Path) -> int:
    """How many steps lead from one folder to the other."""
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one.parts, other.parts, strict=False)))
    return len(one.parts) + len(other.parts) - 2 * common
