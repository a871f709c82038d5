"""Which planted words of a note are not on its page, although a reader should see them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from karareader.ui.note.page.model import NotePage

# What is not shown by design: comments, what a tag or an address says, the name of a language, definitions of links,
# the targets of links, what an embed is called, and what stands in the place of a time.
_HIDDEN = [
    re.compile(pattern, re.DOTALL | re.MULTILINE | re.IGNORECASE)
    for pattern in (
        r"(?=(%%(?:(?!%%).)*%%))",
        r"<!--.*?(?:-->|\Z)",
        r"<[A-Za-z/!?](?>[^<>\"']+|\"(?:(?!\n[ \t]*\n)[^\"])*\"|'(?:(?!\n[ \t]*\n)[^'])*'|[\"'])*+>",
        r"<[A-Za-z/][^<>]*>",  # one with a stray quote
        r"<(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext)\b.*?(?:</|\Z)",
        r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)",
        r"^[ \t>*+\-\d.)]*(?:`{3,}|~{3,})[^\n]*$",
        r"^[ \t>]*\[[^\]]{0,200}\]:.*?(?:\n[ \t]*\n|\Z)",
        r"\[\[[^\n]*?\]\]",
        r"\[![^\]\n]*\]",
        r"\{\{.*?\}\}",
        r"\^\w+",
        r"\[[^\]\n]{0,80}\d:\d[^\]\n]{0,80}\]",
        r"\A\s*---.*?\n---",  # below: what is there is shown, but for comments
    )
]
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_COMMENT = re.compile(r"\s#.*$", re.MULTILINE)


def missing(text: str, planted: Iterable[str], page: NotePage) -> list[str]:
    """The planted words that should be on the page, and are not."""
    text = _CONTROLS.sub("", text)  # they are no letters of a page
    shown = page.document.toPlainText() + page.note.title + page.rendered.channel
    away = [word for word in planted if word in text and word not in shown]
    if not away:
        return []
    # A folded box holds its words in the page that is shown when it is opened.
    said = unescape(page.rendered.html) + str(page.note.front_matter)
    away = [word for word in away if word not in said]
    *patterns, front = _HIDDEN
    parts = [found[found.lastindex or 0] for pattern in patterns for found in pattern.finditer(text)] if away else []
    parts += [line for head in front.findall(text) for line in _COMMENT.findall(head)] if away else []
    if text.count("%%") % 2:
        parts.append(text.rpartition("%%")[2])
    hidden = " ".join(parts)
    return [word for word in away if word not in hidden]
