"""Which HTML of a note acts: a short list of harmless tags. All else stays visible as its own source.

Nothing here runs, loads or styles anything: scripts, frames, forms, event handlers and foreign pictures are text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from karareader.base.readable_text import unescaped

# CommonMark 0.31.2, section 6.6; every part can only be matched in one way, so that it takes linear time.
TAG = re.compile(
    r"""<(?:/([A-Za-z][A-Za-z0-9-]*)[ \t\n]*
        |([A-Za-z][A-Za-z0-9-]*)
         ((?:[ \t\n]+[A-Za-z_:@][A-Za-z0-9_.:@-]*(?:[ \t\n]*=[ \t\n]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)
         [ \t\n]*(/?))>""",
    re.VERBOSE,
)
_REACH = 20_000
"""So many characters at most is the end of what is left out looked for."""
_ATTRIBUTE = re.compile(
    r"""([A-Za-z_:@][A-Za-z0-9_.:@-]*)(?:[ \t\n]*=[ \t\n]*(?:([^\s"'=<>`]+)|'([^']*)'|"([^"]*)"))?"""
)

PHRASING = frozenset(
    ["sub", "sup", "kbd", "b", "i", "em", "strong", "u", "s", "del", "ins", "mark", "small", "span", "code", "q",
     "cite", "abbr", "var", "samp", "dfn", "strike", "font", "center", "bdi", "wbr"]
)  # fmt: skip
"""Tags that act inside a line of text."""
BLOCK = frozenset(
    ["div", "p", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "hr",
     "h1", "h2", "h3", "h4", "h5", "h6", "pre", "details", "summary", "figure", "figcaption", "dl", "dt", "dd",
     "section", "article", "aside", "header", "footer", "main"]
)  # fmt: skip
"""Tags that act as blocks."""
SWALLOWED = frozenset(
    ["script", "style", "iframe", "svg", "textarea", "object", "noscript", "math", "title", "xmp", "video", "audio"]
)
"""Tags whose whole content is left out together with them."""
_REFUSED = SWALLOWED | frozenset(
    ["form", "input", "button", "select", "option", "embed", "link", "meta", "base", "frame",
     "frameset", "applet", "template", "canvas", "source", "track", "param", "marquee", "body", "html", "head"]
)  # fmt: skip
VOID = frozenset(["br", "hr", "img", "wbr"])

# Old names that mean the same as another tag, or nothing that a reader of notes needs.
_RENAMED = {"strike": "s", "font": "span", "center": "div", "section": "div", "article": "div", "aside": "div",
            "header": "div", "footer": "div", "main": "div", "figure": "div", "figcaption": "p", "tfoot": "tbody",
            "dl": "div", "dt": "p", "dd": "blockquote", "dfn": "em", "bdi": "span"}  # fmt: skip

# What may stand directly in what; a tag in the wrong place is text.
PARENTS = {
    "li": ("ul", "ol"),
    "thead": ("table",),
    "tbody": ("table",),
    "caption": ("table",),
    "tr": ("table", "thead", "tbody"),
    "td": ("tr",),
    "th": ("tr",),
    "summary": ("details",),
}

Verdict = Literal["acts", "refused", "unknown"]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as written: `name` in lower case, `closing` for `</x>`, its attributes, and its whole source."""

    name: str
    closing: bool
    attributes: dict[str, str]
    source: str
    end: int


def read(text: str, at: int) -> Tag | None:
    """The tag that starts at `text[at]`, or None if none does. `</br>` is the break that its writer meant."""
    found = TAG.match(text, at)
    if found is None:
        return None
    source = found[0]
    if found[1]:
        name = found[1].lower()
        return Tag(name, name != "br", {}, source, found.end())
    attributes: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(found[3] or ""):
        value = next((part for part in each.groups()[1:] if part is not None), "")
        attributes.setdefault(each[1].lower(), unescaped(value))
    return Tag(found[2].lower(), False, attributes, source, found.end())


def verdict(tag: Tag) -> Verdict:
    """Whether a tag acts, is known and refused, or is nothing that HTML knows (such as `<Child>`)."""
    if any(name.startswith(("on", "@")) for name in tag.attributes):
        return "refused"
    if tag.name in PHRASING or tag.name in BLOCK or tag.name in ("a", "br", "img"):
        return "acts"
    return "refused" if tag.name in _REFUSED else "unknown"


def element(tag: Tag) -> tuple[str, dict[str, str]]:
    """The name and the attributes of the element that a tag of the safe list becomes."""
    kept: dict[str, str] = {}
    name = _RENAMED.get(tag.name, tag.name)
    if tag.name == "center":
        kept["align"] = "center"
    if name == "ol" and re.fullmatch(r"\d{1,9}", tag.attributes.get("start", ""), re.ASCII):
        kept["start"] = tag.attributes["start"]
    if name in ("td", "th"):
        for span in ("colspan", "rowspan"):
            if re.fullmatch(r"[1-9]\d?", tag.attributes.get(span, ""), re.ASCII):
                kept[span] = tag.attributes[span]
    if name in ("td", "th", "p", "div") and tag.attributes.get("align", "").lower() in ("left", "right", "center"):
        kept["align"] = tag.attributes["align"].lower()
    if name == "abbr" and tag.attributes.get("title"):
        kept["title"] = tag.attributes["title"]
    if name == "details" and "open" in tag.attributes:
        kept["open"] = ""
    if name == "div":
        classes = tag.attributes.get("class", "").lower().split()
        if any(each.startswith("callout") for each in classes):
            kept["data-class"] = " ".join(classes)
    return name, kept


def swallowed(tag: Tag, text: str) -> int:
    """Where the content that is left out with `tag` ends: after its closing tag, or after `tag` if there is none."""
    if tag.name not in SWALLOWED or tag.source.endswith("/>"):
        return tag.end
    at, stop = tag.end, tag.end + _REACH
    for _ in range(1000):
        at = text.find("</", at, stop)
        if at < 0:
            break
        closing = TAG.match(text, at)
        if closing is not None and closing[1].lower() == tag.name:
            return closing.end()
        at += 2
    return tag.end


def comment(text: str, at: int) -> int:
    """Where the comment that starts at `text[at]` ends, or 0 if none starts there."""
    if not text.startswith("<!--", at):
        return 0
    if text.startswith((">", "->"), at + 4):
        return text.index(">", at) + 1
    end = text.find("-->", at + 4, at + _REACH)
    return end + 3 if end >= 0 else 0
