"""The names that a note gives to its own blocks, as in Obsidian: ` ^name` at the end of a block, or in a line below.

`[[note#^name]]` leads there. The name itself is not shown.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

# The attribute that carries the name until the block is stamped.
ATTRIBUTE = "data-name-of-block"
# At least one letter, and two signs: `10 ^2` is a number.
_NAME = re.compile(r"(?:^|[ \t\n])\^(?=[\w-]*[A-Za-z])([A-Za-z0-9-]{2,64})[ \t]*\Z", re.ASCII)
_TEXTS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6"])


def run(root: Element) -> None:
    """Take the names out of the texts below `root`, which are not parsed yet, and put them on their blocks."""
    for parent in list(root.iter()):
        before: Element | None = None
        for child in list(parent):
            text = child.text
            if child.tag in _TEXTS and text and "^" in text and not isinstance(text, AtomicString):
                found = _NAME.search(text)
                if found and not text[: found.start()].strip():
                    # A line of its own names what stands above it: a list, a table, a quote.
                    if before is not None:
                        before.set(ATTRIBUTE, found[1])
                        parent.remove(child)
                        continue
                elif found:
                    child.text = text[: found.start()].rstrip()
                    child.set(ATTRIBUTE, found[1])
            before = child
