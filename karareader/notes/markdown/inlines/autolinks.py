"""Angle brackets in a text: addresses, and the HTML that acts."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from karareader.base.translation import tr
from karareader.notes.markdown import obsidian, safe_html
from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.markdown.inlines.delimiters import Close, Open, left_out
from karareader.notes.markdown.inlines.reader import InlineReader

_PIXELS = re.compile(r"([0-9]{1,5})(?:px)?", re.ASCII)


def read(reader: InlineReader, at: int) -> int:
    """Read the `<` at `at`, and tell where to go on."""
    text = reader.text
    if reader.links and (found := hyperlinks.AUTOLINK.match(text, at) or hyperlinks.EMAIL.match(text, at)):
        url = found[1] if found.re is hyperlinks.AUTOLINK else f"mailto:{found[1]}"
        made = hyperlinks.element(url, "", found[1], reader.context)
        if made is not None:
            made.text = found[1]
        reader.pieces.append(made if made is not None else found[0])
        return found.end()
    if comment := safe_html.comment(text, at):
        return comment
    tag = safe_html.read(text, at)
    verdict = safe_html.verdict(tag) if tag else "unknown"
    if tag is None or verdict == "unknown":
        reader.pieces.append("<")
        return at + 1
    if verdict == "refused":
        end = safe_html.swallowed(tag, text)
        card = hyperlinks.frame(tag, text[tag.end : end], reader.context) if reader.links else None
        if card is not None:
            reader.pieces.append(card)
            return end
        reader.pieces.append(left_out(text[at:end]))
        reader.context.problem(
            "html", reader.line_of(at), tr("HTML of the kind <{name}> is shown as text.", name=tag.name)
        )
        return end
    _tag(reader, tag, at)
    return tag.end


def _tag(reader: InlineReader, tag: safe_html.Tag, at: int) -> None:
    name, attributes = safe_html.element(tag)
    if tag.closing:
        reader.pieces.append(Close(name, tag.source))
    elif name == "img":
        given = tag.attributes
        width, height = (
            found[1] if (found := _PIXELS.fullmatch(given.get(side, ""))) else "" for side in ("width", "height")
        )
        wanted = obsidian.ShownPicture(
            given.get("src", ""), given.get("alt", ""), tag.source, given.get("title", ""), width, height
        )
        reader.pieces.append(
            hyperlinks.shown_picture(wanted, reader.context, reader.line_of(at))
            if reader.links
            else left_out(tag.source)
        )
    elif name in safe_html.VOID:
        reader.pieces.append(Element(name))
    elif name == "a":
        _anchor(reader, tag)
    else:
        reader.pieces.append(Open(name, attributes, tag.source))


def _anchor(reader: InlineReader, tag: safe_html.Tag) -> None:
    href = tag.attributes.get("href", "").strip()
    made = hyperlinks.element(href, "", href, reader.context) if href and reader.links else None
    if made is not None:
        reader.pieces.append(Open("a", made.attrib, tag.source))
    elif href:
        reader.context.problem("link", reader.line, tr("A link is not followed: {href}", href=href))
        reader.pieces.append(left_out(tag.source))
    else:
        reader.pieces.append(Open("a", {}, tag.source))
