"""Lets an error in a method that Qt calls be told, as any other one, and not bring the window down."""

from __future__ import annotations

import builtins
import functools
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

_AFFECTED = sys.version_info < (3, 12)
_OURS = "karareader."


def apply() -> None:
    """Have errors leave the methods of all classes that the program makes from now on in a form that PySide bears.

    WORKAROUND: where a method of ours that Qt calls, such as `resizeEvent`, fails while Qt itself was called from
    Python, PySide 6.8 and later add a word to the error. Before Python 3.12 an error that was raised by code in C
    (`1 / 0`, `int("x")`, a wrapper whose object is gone) may not be made yet at that moment, but only its text: PySide
    takes that for the error, and the program ends with a segmentation fault. Wherever an error is caught and raised
    again, it is made.
    """
    if not _AFFECTED:
        return
    build = builtins.__build_class__

    def build_and_wrap(*words: Any, **named: Any) -> Any:
        made = build(*words, **named)
        if isinstance(made, type(QObject)) and made.__module__.startswith(_OURS):
            _harden(made)
        return made

    builtins.__build_class__ = build_and_wrap


def _harden(made: type) -> None:
    """Wrap the methods of a class that Qt may call instead of its own."""
    theirs = [base for base in made.__mro__ if base.__module__.startswith("PySide6.")]
    for name, function in list(vars(made).items()):
        is_method = isinstance(function, type(_harden)) and not name.startswith("_")
        if is_method and any(hasattr(base, name) for base in theirs):
            setattr(made, name, _raising_again(function))


def _raising_again(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def wrapped(*words: Any, **named: Any) -> Any:
        try:
            return method(*words, **named)
        except BaseException:
            raise

    return wrapped
