"""Speaks to the window that runs with a profile: `karareader --mark`, and what a second start was given."""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from pathlib import Path

from karareader.base.errors import UserError
from karareader.settings import Profile

_PATIENCE = 5.0  # seconds
_LONGEST = 10_000  # bytes
# Where these befall who calls, nobody listens: nothing is there, or what stands in its place is no socket.
_NOBODY = frozenset({
    errno.ENOENT, errno.ECONNREFUSED, errno.ENOTDIR, errno.EACCES, errno.ELOOP, errno.ENAMETOOLONG, errno.EPROTOTYPE,
})  # fmt: skip


class NotRunningError(UserError):
    """No window runs with this profile."""


def hand_over(profile: Profile, path: Path | None, at: float | None, address: str) -> bool:
    """Have the window that runs already come to the front, and open what this start was given.

    False where none runs. Raises UserError where one does that does not answer.
    """
    asked = {"path": str(path) if path else None, "at": at, "address": address}
    # It tells the desktop that the window may take the front.
    asked["token"] = os.environ.get("XDG_ACTIVATION_TOKEN")
    try:
        tell(profile, f"open {json.dumps(asked)}")
    except NotRunningError:
        return False
    return True


def tell(profile: Profile, command: str) -> str:
    """Have the window do `command`; what it answers. Raises UserError where no window runs, or none answers."""
    try:
        answer = _ask(profile.address, f"{command}\n".encode())
    except OSError as error:
        if error.errno in _NOBODY:
            raise NotRunningError("KaraReader is not running.", "Start it, and open a note with a video.") from error
        raise UserError(f"KaraReader does not answer: {error}.", "Is its window busy?") from error
    state, _, words = answer.decode("utf-8", "replace").strip().partition(" ")
    if state != "ok":
        raise UserError(words or "KaraReader ended before it answered.")
    return words


def _ask(address: str, line: bytes) -> bytes:
    if sys.platform == "win32":
        with open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe is no path
            pipe.write(line)
            return pipe.readline(_LONGEST)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_PATIENCE)
        connection.connect(address)
        connection.sendall(line)
        with connection.makefile("rb") as answer:
            return answer.readline(_LONGEST)
