"""The one exception that is meant for the reader's eyes."""

from __future__ import annotations

from karareader.base.readable_text import readable


class UserError(Exception):
    """Something went wrong that the reader can understand and mostly mend.

    `what` says what happened, in one sentence without jargon; `hint` says what still works or what to do next,
    and may be empty.
    """

    def __init__(self, what: str, hint: str = "") -> None:
        # They name files, and cite what others wrote.
        self.what, self.hint = readable(what), readable(hint)
        super().__init__(self.what)

    def __str__(self) -> str:
        return f"{self.what} {self.hint}".strip()
