"""How the notes round one note link: what a map of them shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from karareader.base.readable_text import stem_of
from karareader.library.names.loose_key import bare

# Which note a link means: its target, the note it stands in → the note.
Resolve = Callable[[str, Path], Path | None]
# So many notes a map shows at most, the one in the middle among them.
MOST = 500


class NamedNote(Protocol):
    """What a note is called, and the key of its video, "" for none."""

    @property
    def title(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def video(self) -> str: ...


class LinkGraph(Protocol):
    """The links of a library as they are written: the note they stand in, and their target."""

    def named(self, notes: Iterable[Path], /) -> Mapping[Path, NamedNote]: ...
    def outgoing(self, notes: Iterable[Path], /) -> Iterable[tuple[Path, str]]: ...
    def incoming(self, notes: Sequence[Path], /) -> Iterable[tuple[Path, str]]: ...


class Node(NamedTuple):
    """A note of the map, `distance` steps from the one in the middle; without a `path`, a name that links name in vain.

    `links_out` notes are named in it, and `links_in` notes name it, wherever in the library they are.
    """

    path: Path | None
    title: str
    channel: str
    distance: int
    links_out: int
    links_in: int

    @property
    def links(self) -> int:
        """The number of its links, both ways."""
        return self.links_out + self.links_in


class Neighbourhood(NamedTuple):
    """The notes round `nodes[0]`, the nearest first; each link as the places of its two ends in `nodes`.

    `left_out` more notes are as near, but there is no room for them. `dead` names that lead nowhere are as near too,
    among `nodes` or not.
    """

    nodes: tuple[Node, ...]
    links: tuple[tuple[int, int], ...]
    left_out: int
    dead: int


# A note, or the sloppiest form of a name that no note has.
_End = Path | str


def neighbourhood(
    links: LinkGraph,
    centre: Path,
    resolve: Resolve,
    *,
    steps: int = 2,
    dead: bool = False,
    through: int | None = None,
    most: int = MOST,
    still_wanted: Callable[[], None] = lambda: None,
) -> Neighbourhood:
    """The notes that links lead to from `centre`, and those from which links lead there, in up to `steps` steps.

    The nearest `most` are chosen; of those equally near, the ones that share most links with nearer ones, then those on
    the same video, then those of the same channel. `dead` adds the names that lead nowhere, after the notes; no step
    goes through them, nor through a note with more links than `through`, such as the page of a channel.
    `still_wanted` is called now and then, and may raise what ends the work.
    """
    web = _Web(links, resolve, still_wanted)
    distance = _distances(web, centre, steps, through)
    named = links.named(end for end in distance if isinstance(end, Path))
    notes = [end for end in distance if end in named or end == centre]
    names = [end for end in distance if isinstance(end, str)]
    middle = named.get(centre)

    def rank(end: _End) -> tuple[object, ...]:
        far = distance[end]
        nearer = max(far - 1, 1)
        shared = sum(distance.get(other, steps + 1) <= nearer for other in web.beside(end))
        facts = named.get(end) if isinstance(end, Path) else None
        on_video = facts and middle and facts.video and facts.video == middle.video
        of_channel = facts and middle and facts.channel and facts.channel == middle.channel
        return far, isinstance(end, str), -shared, not on_video, not of_channel, str(end)

    known = [*notes, *(names if dead else ())]
    if len(known) > most:
        web.read([end for end in notes if isinstance(end, Path) and distance[end] == 1])
    chosen = sorted(known, key=rank)[:most]
    web.read([end for end in chosen if isinstance(end, Path)])
    place = {end: at for at, end in enumerate(chosen)}
    drawn = ((place[end], place[other]) for end in chosen for other in web.out.get(end, ()) if other in place)
    nodes = (_node(end, distance[end], named, web) for end in chosen)
    left_out = len(notes) - sum(isinstance(end, Path) for end in chosen)
    return Neighbourhood(tuple(nodes), tuple(drawn), left_out, len(names))


def _distances(web: _Web, centre: Path, steps: int, through: int | None) -> dict[_End, int]:
    """How many steps lead to whatever is no further away than `steps`."""
    distance: dict[_End, int] = {centre: 0}
    ring: list[_End] = [centre]
    for step in range(1, steps + 1):
        web.read([end for end in ring if isinstance(end, Path)])
        reached: dict[_End, None] = {}
        for end in ring:
            others = [] if isinstance(end, str) else list(web.beside(end))
            if end == centre or through is None or len(others) <= through:
                reached.update((other, None) for other in others if other not in distance)
        distance.update((end, step) for end in reached)
        ring = list(reached)
    return distance


def _node(end: _End, distance: int, named: Mapping[Path, NamedNote], web: _Web) -> Node:
    back = len(web.into.get(end, ()))
    if isinstance(end, str):
        return Node(None, web.written[end], "", distance, 0, back)
    facts = named.get(end)
    title, channel = (facts.title, facts.channel) if facts is not None else ("", "")
    onward = sum(isinstance(other, Path) for other in web.out.get(end, ()))
    return Node(end, title or stem_of(end), channel, distance, onward, back)


class _Web:
    """The links as far as they were followed. `written` tells how a name that no note has is written."""

    def __init__(self, links: LinkGraph, resolve: Resolve, still_wanted: Callable[[], None]) -> None:
        self._links, self._resolve, self._still_wanted = links, resolve, still_wanted
        self._meant: dict[tuple[str, Path], Path | None] = {}
        self._read: set[Path] = set()
        self.out: dict[_End, dict[_End, None]] = {}
        self.into: dict[_End, dict[_End, None]] = {}
        self.written: dict[_End, str] = {}

    def beside(self, end: _End) -> Iterator[_End]:
        """What links join with `end`, each once."""
        onward = self.out.get(end, {})
        yield from onward
        yield from (other for other in self.into.get(end, ()) if other not in onward)

    def read(self, notes: Sequence[Path]) -> None:
        """Follow the links of these notes, both ways."""
        new = [note for note in notes if note not in self._read]
        self._read.update(new)
        for count, (source, target) in enumerate(self._links.outgoing(new)):
            if not count % 256:
                self._still_wanted()
            meant = self._lead(source, target)
            if meant is not None:
                self._link(source, meant)
            elif key := bare(name := target.partition("#")[0].partition("|")[0].strip()):
                self.written.setdefault(key, name)
                self._link(source, key)
        wanted = set(new)
        for count, (source, target) in enumerate(self._links.incoming(new)):
            if not count % 256:
                self._still_wanted()
            meant = self._lead(source, target)
            if meant in wanted:
                self._link(source, meant)

    def _lead(self, source: Path, target: str) -> Path | None:
        """The note that a link means; each is met from both its ends."""
        link = target, source
        if link not in self._meant:
            self._meant[link] = self._resolve(target, source)
        return self._meant[link]

    def _link(self, source: _End, other: _End) -> None:
        if source != other:
            self.out.setdefault(source, {})[other] = None
            self.into.setdefault(other, {})[source] = None
