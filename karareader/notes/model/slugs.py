"""The form in which headings and titles are compared."""

from __future__ import annotations

import re

_REST = re.compile(r"[\W_]+")


def slug(text: str) -> str:
    """`text` without case, punctuation and spaces at its ends; what stands between words becomes one hyphen.

    >>> slug("Post-2020:  The *War*")
    'post-2020-the-war'
    """
    return _REST.sub("-", text.casefold()).strip("-")
