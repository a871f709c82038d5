"""What lies at a path, asked without waiting for ever for a disk that does not answer."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path
from typing import Literal

Kind = Literal["file", "folder", "other", "missing", "silent"]
# A disk that has to start up takes a second or two; longer nobody waits for a window.
_PATIENCE = 3.0


def kind_of(path: Path, patience: float = _PATIENCE) -> Kind:
    """Whether there is a file, a folder or something else at `path`; "silent" where `patience` seconds do not tell.

    The thread that asks is left behind then. Never raises.
    """
    answer: list[Kind] = []
    asking = threading.Thread(target=lambda: answer.append(_kind_of(path)), name="disk", daemon=True)
    asking.start()
    asking.join(patience)
    return answer[0] if answer else "silent"


def _kind_of(path: Path) -> Kind:
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - `Path.is_dir` hides what went wrong
    except (OSError, ValueError):
        return "missing"
    if stat.S_ISDIR(mode):
        return "folder"
    return "file" if stat.S_ISREG(mode) else "other"
