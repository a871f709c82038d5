"""Lets modules be imported as quickly after PySide as before it."""

from __future__ import annotations

import linecache
import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - it brings what is changed here


def apply() -> None:
    """Keep PySide from reading the sources of what is imported from now on.

    WORKAROUND: PySide looks through the source of every module that is imported after it for its own name
    (`feature_imported`, for `from __feature__ import …`, which this program does not use), by way of `inspect`: a tenth
    of the time until the window is there. What it wants to know is told instead. Where PySide is made otherwise, it
    goes on as it likes. The sources that it read before are let go of: the standard library keeps all their lines.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_pyside)  # noqa: B010 - it has no such name for a type checker
    linecache.clearcache()


def _uses_pyside(module: ModuleType) -> bool:
    """True if a module is taken to use PySide: only those of this program do."""
    return module.__name__.startswith("karareader.")
