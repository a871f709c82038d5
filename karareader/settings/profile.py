"""Where the files of a reader lie."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

import platformdirs

_LONGEST = 100  # bytes of the path of a socket, sun_path in sys/un.h


class Profile:
    """Where this reader's files lie: `config` (chosen), `data` (remembered), `cache` (can be made again),
    `logs` (of the program's faults), and `documents` (written by the reader, unless another folder was chosen).

    With `root`, all lie under it, which gives a throw-away profile.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = root
        if root is not None:
            # Processes and addresses of databases take no path that hangs on the current folder.
            self.root = root = root.expanduser().absolute()
            self.config, self.data, self.cache = root / "config", root / "data", root / "cache"
            self.logs, self.documents = root / "logs", root / "documents"
        else:
            folders = platformdirs.PlatformDirs("karareader", appauthor=False)
            self.config = folders.user_config_path
            self.data = folders.user_data_path
            self.cache = folders.user_cache_path
            self.logs = folders.user_log_path
            self.documents = folders.user_documents_path

    @property
    def address(self) -> str:
        """Where the window of this profile listens: the name of a pipe under Windows, else the path of a socket."""
        mark = hashlib.sha256(str(self.data).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        if sys.platform == "win32":
            return rf"\\.\pipe\karareader-{mark}"
        beside = self.cache / "window.socket"
        # No socket has a longer path.
        if len(os.fsencode(beside)) <= _LONGEST:
            return str(beside)
        return str(Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / f"karareader-{mark}.socket")
