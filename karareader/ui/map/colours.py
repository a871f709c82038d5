"""The colours of channels on a map: few enough to be told apart, by colour-blind readers too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from karareader.library.graph import Node
from karareader.library.names.loose_key import bare
from karareader.ui.common.theme import Theme

# Eight colours each, of at least 3:1 against the paper, found by a search for those that are furthest apart in Oklab,
# for full sight and for both kinds of red-green blindness as Machado, Oliveira and Fernandes model them (2009).
_LIGHT = ("#1f6feb", "#ca802b", "#197670", "#ca2b40", "#75297a", "#9e5aaf", "#872b1d", "#402bca")
_DARK = ("#6cb0ff", "#ea9a9a", "#6aa824", "#d8ce46", "#b927af", "#89e6e0", "#ca2b40", "#5768db")
_OTHERS = ("#868e97", "#7d8590")  # light, dark
HUES = len(_LIGHT)
# The place of all that has no colour of its own: notes of no channel, of the channels with fewest notes, names of none.
NEUTRAL = HUES


class ChannelColour(NamedTuple):
    """A channel on a map: how many of the notes are its, and the place of its colour."""

    name: str
    notes: int
    hue: int


def channels(nodes: Sequence[Node]) -> list[ChannelColour]:
    """The channels of these notes, that of the first note first, then those with most notes."""
    counted = Counter(filter(None, channels_of(nodes)))
    first = next(iter(channels_of(nodes)), "")
    order = sorted(counted, key=lambda name: (name != first, -counted[name], name))
    return [ChannelColour(name, counted[name], min(place, NEUTRAL)) for place, name in enumerate(order)]


def channels_of(nodes: Sequence[Node]) -> list[str]:
    """The channel of each note, "" for none; the page of a channel, which is called like it, belongs to it."""
    names = {bare(node.channel): node.channel for node in reversed(nodes) if node.channel}
    return [names.get(bare(node.title), node.channel) if node.path is not None else "" for node in nodes]


def colours(theme: Theme) -> tuple[str, ...]:
    """The colour of each place, as `#rrggbb`; the last one is that of `NEUTRAL`."""
    return (*(_DARK if theme.dark else _LIGHT), _OTHERS[theme.dark])
