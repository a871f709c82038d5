"""TeX mathematics as drawings, made by ziamath in a process beside: some formulas would take it for ever.

The time that it takes doubles with each level of brackets, so that sixteen fractions in one another never end. What
takes too long or too much memory is told, and not tried again; the formulas after it are drawn all the same.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from karareader.base.gui_priority import give_way
from karareader.base.limited_process import Failed, LimitedProcess, NotYet
from karareader.base.translation import noop, tr

SIZE = 16.0
"""Text size, in pixels, that formulas are drawn for."""
SECONDS, MEMORY = 2.0, 512 << 20
"""What one formula or picture may take: seconds of the processor, and bytes."""
LONGEST = 2000
"""A formula has no more characters than this."""

_MARGIN = 1.0
_PATIENCE = 20.0  # seconds by the clock, for a machine that is busy with other things
# So many bytes of drawings are remembered, and may stand in one note.
_REMEMBERED, _MOST = 32 << 20, 16 << 20
# ziamath takes half a second at eight levels, and twice as long for each further one.
_DEEPEST = 12

TOO_SLOW, TOO_LONG, UNKNOWN = noop("takes too long to draw"), noop("is too long to draw"), noop("cannot be drawn")
TOO_MANY, PUT_OFF = noop("is one of too many to draw"), noop("is not drawn yet")

process = LimitedProcess("--drawer", patience=_PATIENCE)
"""The process that draws, for all threads; pictures are drawn by it too (see `ui.note.page.pictures`)."""


@dataclass(frozen=True, slots=True)
class DrawnFormula:
    """A drawn formula: SVG with `currentColor`, size and depth below the base line in pixels at `SIZE`."""

    svg: bytes
    width: float
    height: float
    depth: float


@dataclass(frozen=True, slots=True)
class Undrawn:
    """A formula without a drawing, and why, to be read after “This formula”."""

    reason: str


Drawn = DrawnFormula | Undrawn

_lock = threading.Lock()
_remembered: OrderedDict[tuple[str, bool], Drawn] = OrderedDict()
_size = 0


def draw(tex: str, display: bool, within: float | None = None) -> Drawn:
    """The drawing of `tex`, displayed or in a line of text. Never raises; the last few thousand are remembered.

    If there is none `within` so many seconds by the clock, it is put off.
    """
    found = remembered(tex, display)
    if found is None:
        try:
            told = process.ask({"tex": tex, "display": display}, within)
        except NotYet:
            return Undrawn(tr(PUT_OFF))
        except Failed:
            told = {"failed": True}
        found = _drawn(told)
        _remember(tex, display, found)
    return found


def draw_later(formulas: Iterable[tuple[str, bool]], seconds: float) -> None:
    """Draw formulas that were put off for at most so many seconds by the clock; the rest is given up.

    Called in a worker thread: gives way to the window. Raises turns.Stopped where nobody waits for them any more.
    """
    until = time.monotonic() + seconds
    for tex, display in formulas:
        give_way()
        if time.monotonic() < until:
            draw(tex, display)
        elif remembered(tex, display) is None:
            _remember(tex, display, Undrawn(tr(TOO_MANY)))


def _remember(tex: str, display: bool, drawn: Drawn) -> None:
    global _size  # noqa: PLW0603 - of the memory of this module
    with _lock:
        _size += _bytes(tex, drawn) if (tex, display) not in _remembered else 0
        _remembered[tex, display] = drawn
        while _size > _REMEMBERED:
            (old, _), forgotten = _remembered.popitem(last=False)
            _size -= _bytes(old, forgotten)


def _bytes(tex: str, drawn: Drawn) -> int:
    return 200 + len(tex) + (len(drawn.svg) if isinstance(drawn, DrawnFormula) else 0)


def remembered(tex: str, display: bool) -> Drawn | None:
    """What is known of a formula without drawing it; None if that is nothing."""
    if len(tex) > LONGEST:
        return Undrawn(tr(TOO_LONG))
    if _depth(tex) > _DEEPEST:
        return Undrawn(tr(TOO_SLOW))
    with _lock:
        found = _remembered.get((tex, display))
        if found is not None:
            _remembered.move_to_end((tex, display))
        return found


class Patience:
    """Draws the formulas of one note, as long as that takes no more than `seconds` by the clock.

    The others are put off: `put_off` lists them, for somebody to draw them later.
    """

    def __init__(self, seconds: float) -> None:
        self._left, self._room = seconds, _MOST
        self.put_off: dict[tuple[str, bool], None] = {}
        self._seen: set[tuple[str, bool]] = set()

    def draw(self, tex: str, display: bool) -> Drawn:
        """As `formulas.draw`, or that it is put off."""
        found = self._found(tex, display)
        if isinstance(found, DrawnFormula) and (tex, display) not in self._seen:
            self._seen.add((tex, display))
            self._room -= len(found.svg)
        return found if self._room >= 0 or isinstance(found, Undrawn) else Undrawn(tr(TOO_MANY))

    def _found(self, tex: str, display: bool) -> Drawn:
        found = remembered(tex, display)
        if found is not None:
            return found
        if self._room < 0:
            return Undrawn(tr(TOO_MANY))
        began = time.monotonic()
        found = draw(tex, display, self._left) if self._left > 0 else Undrawn(tr(PUT_OFF))
        self._left -= time.monotonic() - began
        if found == Undrawn(tr(PUT_OFF)):
            self.put_off[tex, display] = None
        return found


def make(tex: str, display: bool) -> DrawnFormula | None:
    """Draw a formula here and now, however long that takes; None if it cannot be drawn. Never raises."""
    try:
        # It takes 250 ms to load: only the process that draws pays for it.
        from ziamath.config import config
        from ziamath.zmath import Latex

        config.svg2 = False
        formula = Latex(tex, size=SIZE, color="currentColor", inline=not display)
        if any((each.text or "").startswith("\\") for each in formula.mathml.iter()):
            return None  # A command that the library does not know, which it would spell out.
        width, height = formula.getsize()
        depth = max(0.0, -float(formula.getyofst())) + _MARGIN
        svg = formula.svg().encode()
        return DrawnFormula(svg, float(width) + 2 * _MARGIN, float(height) + 2 * _MARGIN, depth)
    except Exception:
        # The library raises whatever its parts raise: assertions, key errors, recursion errors.
        return None


def answer(question: Mapping[str, Any]) -> dict[str, Any]:
    """What the process that draws answers to a question about a formula."""
    made = make(question["tex"], question["display"])
    if made is None:
        return {}
    return {"svg": made.svg.decode(), "width": made.width, "height": made.height, "depth": made.depth}


def _drawn(told: Mapping[str, Any]) -> Drawn:
    if "svg" not in told:
        return Undrawn(tr(TOO_SLOW) if "failed" in told else tr(UNKNOWN))
    return DrawnFormula(told["svg"].encode(), told["width"], told["height"], told["depth"])


def _depth(tex: str) -> int:
    """How many brackets are open at once at most."""
    deepest = depth = 0
    for letter in tex:
        if letter == "{":
            depth += 1
            deepest = max(deepest, depth)
        elif letter == "}":
            depth = max(0, depth - 1)
    return deepest
