"""What a message offers to take back, so that a key can do it too."""

from __future__ import annotations

from collections.abc import Callable

# What the button of such a message says.
WORDS = ("Undo", "Repair again")


class Undo:
    """Takes something back, once; `text` is the message that offered it."""

    def __init__(self, text: str, do: Callable[[], None]) -> None:
        self.text, self._do, self.done = text, do, False

    def do(self) -> None:
        """Do it, unless it was done."""
        if not self.done:
            self.done = True
            self._do()
