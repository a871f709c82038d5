"""How work on an index ends before it is done; by itself, so that a look that finds nothing new loads nothing else."""

from __future__ import annotations

from karareader.base.errors import UserError


class IndexStopped(Exception):  # noqa: N818 - nothing went wrong
    """The work was to be stopped."""


class Ended(UserError):  # noqa: N818 - said as Stopped is
    """A process that reads was ended from outside."""
