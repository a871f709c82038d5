"""The form in which headings and titles are compared."""

from __future__ import annotations

import re

_REST = re.compile(r"[\W_]+")
# Signs that tell words apart: `C#` and `C++`, `2.0` and `20`.
_WORD = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+[+#]*")


def slug(text: str) -> str:
    """`text` without case, punctuation and spaces at its ends; what stands between words becomes one hyphen.

    >>> slug("Post-2020:  The *War*")
    'post-2020-the-war'
    """
    return _REST.sub("-", text.casefold()).strip("-")


def same(one: str, other: str) -> bool:
    """True if two titles are of the same words, whatever their case, punctuation and spaces; False for no words.

    >>> same("The *War*:  2.0", "the war 2.0"), same("C#", "C++")
    (True, False)
    """
    words = _WORD.findall(one.casefold())
    return words == _WORD.findall(other.casefold()) and bool(words)
