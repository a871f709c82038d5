"""The desktop's own list of recent files, which its file dialogs and file managers show.

One file for all programs, in a format of freedesktop.org (https://www.freedesktop.org/wiki/Specifications/
desktop-bookmark-spec/). As GLib does it, it is read, changed, and replaced as a whole; what others wrote in between is
not lost.
"""

from __future__ import annotations

import contextlib
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as Tree

from karareader.base.files import read_bytes, write_atomic

_MOST = 16 * 1024 * 1024  # bytes of a list that is read
_TRIES = 3
_BOOKMARK = "http://www.freedesktop.org/standards/desktop-bookmarks"
_MIME = "http://www.freedesktop.org/standards/shared-mime-info"
_OWNER = "http://freedesktop.org"
_EXEC = "'karareader %u'"

Tree.register_namespace("bookmark", _BOOKMARK)
Tree.register_namespace("mime", _MIME)


def list_of_this_desktop() -> Path | None:
    """The file; None where desktops have no such list."""
    if sys.platform in ("win32", "darwin"):
        return None
    data = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")  # noqa: PTH111 - no home is no error
    return Path(data) / "recently-used.xbel"


def add(listed: Path, note: Path, now: datetime | None = None) -> None:
    """Put a note that was opened into a list. A list that cannot be read or written stays as it is."""
    moment = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    for _ in range(_TRIES):
        try:
            before = _stamp(listed)
            whole = Tree.fromstring(read_bytes(listed, _MOST)) if before else Tree.Element("xbel", version="1.0")
            _enter(whole, note, moment)
            text = Tree.tostring(whole, encoding="UTF-8", xml_declaration=True)
            if _stamp(listed) == before:
                write_atomic(listed, text)
                return
        except (OSError, Tree.ParseError):
            return


def _stamp(path: Path) -> tuple[int, int, int] | None:
    with contextlib.suppress(FileNotFoundError):
        found = path.stat()
        return found.st_ino, found.st_mtime_ns, found.st_size
    return None


def _enter(whole: Tree.Element, note: Path, moment: str) -> None:
    address = note.as_uri()
    entry = next((each for each in whole.iter("bookmark") if each.get("href") == address), None)
    if entry is None:
        entry = Tree.SubElement(whole, "bookmark", href=address, added=moment)
    entry.set("modified", moment)
    entry.set("visited", moment)
    about = _child(_child(entry, "info"), "metadata", owner=_OWNER)
    if about.find(f"{{{_MIME}}}mime-type") is None:
        Tree.SubElement(about, f"{{{_MIME}}}mime-type", type="text/markdown")
    ours = _child(_child(about, f"{{{_BOOKMARK}}}applications"), f"{{{_BOOKMARK}}}application", name="karareader")
    count = ours.get("count", "0")
    ours.set("count", str(int(count) + 1 if count.isdecimal() else 1))
    ours.set("modified", moment)
    ours.set("exec", _EXEC)


def _child(parent: Tree.Element, tag: str, **marks: str) -> Tree.Element:
    """The child with these marks, made where there is none."""
    found = (each for each in parent.findall(tag) if marks.items() <= each.attrib.items())
    child = next(found, None)
    return Tree.SubElement(parent, tag, marks) if child is None else child
