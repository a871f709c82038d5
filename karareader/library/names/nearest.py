"""The notes that a link which leads nowhere may have meant."""

from __future__ import annotations

import difflib
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import nlargest

from karareader.library.names.catalog import fold

_WORD = re.compile(r"\w+")
# A word that stands in more names than this tells nothing about which one is meant.
_COMMON = 400
_STEM = 5


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
        self._holders: dict[str, list[int]] = defaultdict(list)
        features = [_features(name) for name in self.names]
        for number, found in enumerate(features):
            for feature in found:
                self._holders[feature].append(number)
        total = len(self.names) + 1
        self._weight = {feature: math.log(total / len(holders)) for feature, holders in self._holders.items()}
        # Exact sums, for the features of a set come in another order whenever the program runs.
        self._size = [math.fsum([self._weight[feature] for feature in found]) for found in features]
        self._unknown = math.log(total)

    def near(self, name: str, most: int = 5, least: float = 0.34) -> list[str]:
        """Up to `most` names that are like `name`, the likest first.

        `least` is the share (0 to 1) of the two names' weight that they must have in common.
        """
        wanted = _features(name)
        size = math.fsum([self._weight.get(feature, self._unknown) for feature in wanted])
        known = sorted((self._weight[feature], feature) for feature in wanted if feature in self._weight)
        # What two names share must weigh this much at least, however little else the other one holds.
        needed = least * size - 1e-9
        left = sum([weight for weight, _ in known])
        shared: dict[int, float] = {}
        for weight, feature in reversed(known):
            holders = self._holders[feature]
            if len(holders) > _COMMON:
                left -= weight
                continue
            if not shared:
                shared = dict.fromkeys(holders, weight)
            elif left >= needed:
                get = shared.get
                for number in holders:
                    shared[number] = get(number, 0.0) + weight
            else:
                # A name that shares none of the rarer words cannot reach it any more.
                for number in holders:
                    if number in shared:
                        shared[number] += weight
            left -= weight
        sizes = self._size
        scored = [
            (weight / max(size + sizes[number] - weight, 1e-9), -number)
            for number, weight in shared.items()
            if weight >= needed
        ]
        best = nlargest(most, [each for each in scored if each[0] >= least])
        return [self.names[-number] for _, number in best]


def mistyped(names: Iterable[str], wanted: str, most: int) -> list[str]:
    """Those of `names` that have nearly the letters of `wanted`: a word may be mistyped."""
    # Comparing with every name of a large library would take seconds: the same beginning is asked of them.
    pool = [name for name in names if name[:2] == wanted[:2]]
    return difflib.get_close_matches(wanted, pool, n=most, cutoff=0.7)
