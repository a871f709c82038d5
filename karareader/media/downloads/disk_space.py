"""Is there room for downloads: on their disk, and within what the reader allows them. Told in words."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from karareader.base.translation import tr
from karareader.media.downloads.model import size_words
from karareader.media.downloads.options import Terms

_BELIEVED = 30.0  # seconds that a count of the folder is believed


class DiskQuota:
    """Answers in the thread of the queue; counts what the folder holds only where that is limited."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._counted: tuple[Path, float, int] | None = None

    def why_not(self, folder: Path, needed: int, terms: Terms) -> str:
        """Why `needed` more bytes do not fit into `folder`, in words; empty if they do."""
        if not folder.parent.is_dir():
            return tr(
                "The folder for downloads, {folder}, is not there. Perhaps its disk is not connected.", folder=folder
            )
        here = folder if folder.is_dir() else folder.parent
        if not os.access(here, os.W_OK | os.X_OK):
            return tr("Nothing may be written to {folder}.", folder=here)
        try:
            free = shutil.disk_usage(here).free
        except OSError as error:
            return tr(
                "The folder for downloads, {folder}, cannot be used: {why}.",
                folder=folder,
                why=error.strerror or error,
            )
        if free - needed < terms.keep_free:
            kept = tr(" and {size} are to stay free", size=size_words(terms.keep_free)) if terms.keep_free else ""
            more = tr("; {size} are needed", size=size_words(needed)) if needed else ""
            return tr(
                "The disk of {folder} is too full: {size} are free{kept}{more}.",
                folder=folder,
                size=size_words(free),
                kept=kept,
                more=more,
            )
        if terms.most:
            taken = self._taken(folder)
            if taken + needed > terms.most:
                more = tr("; {size} more are needed", size=size_words(needed)) if needed else ""
                return tr(
                    "The downloads in {folder} take {size}, and may take {most}{more}.",
                    folder=folder,
                    size=size_words(taken),
                    most=size_words(terms.most),
                    more=more,
                )
        return ""

    def came(self, count: int) -> None:
        """So many bytes more lie in the folder."""
        if self._counted is not None:
            folder, when, taken = self._counted
            self._counted = folder, when, taken + count

    def _taken(self, folder: Path) -> int:
        if self._counted is None or self._counted[0] != folder or self._now() - self._counted[1] > _BELIEVED:
            self._counted = folder, self._now(), taken(folder)
        return self._counted[2]


def taken(folder: Path) -> int:
    """How many bytes the files below `folder` have, those not seen too. What cannot be read counts nothing."""
    total = 0
    for here, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(here, name)).st_size  # noqa: PTH118 - there may be many
            except OSError:
                continue
    return total
