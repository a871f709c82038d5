"""Which planted words of a note are not on its page, although a reader should see them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from karareader.ui.note_page import NotePage

# What is not shown by design: comments, what a tag or an address says, the name of a language, definitions of links,
# the targets of links, what an embed is called, and what stands in the place of a time.
_HIDDEN = re.compile(
    "|".join(
        (
            r"%%.*?(?:%%|\Z)",
            r"<!--.*?(?:-->|\Z)",
            r"<[A-Za-z/!?](?:[^<>\"']|\"[^\"]*\"|'[^']*'|[\"'])*>",
            r"<(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext)\b.*?(?:</|\Z)",
            r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)",
            r"^[ \t>*+\-\d.)]*(?:`{3,}|~{3,})[^\n]*$",
            r"^[ \t>]*\[[^\]\n]*\]:.*?(?:\n[ \t]*\n|\Z)",
            r"\[\[[^\]\n]*\]\]",
            r"\[![^\]\n]*\]",
            r"\{\{.*?\}\}",
            r"\^\w+",
            r"\[[^\]\n]{0,80}\d:\d[^\]\n]{0,80}\]",
        )
    ),
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)


def missing(text: str, planted: Iterable[str], page: NotePage) -> list[str]:
    """The planted words that should be on the page, and are not."""
    shown = page.document.toPlainText() + page.note.title + page.rendered.channel
    away = [word for word in planted if word in text and word not in shown]
    if not away:
        return []
    # A folded box holds its words in the page that is shown when it is opened.
    said = unescape(page.rendered.html) + str(page.note.front_matter)
    away = [word for word in away if word not in said]
    hidden = " ".join(found[0] for found in _HIDDEN.finditer(text)) if away else ""
    return [word for word in away if word not in hidden]
