"""Where the files of a reader lie."""

from __future__ import annotations

from pathlib import Path

import platformdirs


class Profile:
    """Where this reader's files lie: `config` (chosen), `data` (remembered) and `cache` (can be made again).

    With `root`, all three lie under it, which gives a throw-away profile.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = root
        if root is not None:
            # Processes and addresses of databases take no path that hangs on the current folder.
            self.root = root = root.expanduser().absolute()
            self.config, self.data, self.cache = root / "config", root / "data", root / "cache"
        else:
            folders = platformdirs.PlatformDirs("karareader", appauthor=False)
            self.config = folders.user_config_path
            self.data = folders.user_data_path
            self.cache = folders.user_cache_path
