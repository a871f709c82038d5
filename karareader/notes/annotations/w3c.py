"""Highlights as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, get_args

from karareader.notes.annotations.model import Colour, Highlight

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_MEDIA = "http://www.w3.org/TR/media-frags/"


def annotation(highlight: Highlight, source: str) -> dict[str, Any]:
    """One annotation of what lies at the address `source`."""
    selectors: list[dict[str, Any]] = [
        {"type": "TextPositionSelector", "start": highlight.start, "end": highlight.end},
        {
            "type": "TextQuoteSelector",
            "exact": highlight.exact,
            "prefix": highlight.prefix,
            "suffix": highlight.suffix,
        },
    ]
    if highlight.seconds is not None:
        selectors.append({"type": "FragmentSelector", "conformsTo": _MEDIA, "value": f"t={highlight.seconds:g}"})
    body = {"type": "TextualBody", "value": highlight.comment, "format": "text/plain", "purpose": "commenting"}
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{highlight.id}",
        "type": "Annotation",
        "motivation": "commenting" if highlight.comment else "highlighting",
        "created": highlight.created,
        "modified": highlight.modified,
        **({"body": [body]} if highlight.comment else {}),
        "target": {"source": source, "styleClass": highlight.colour, "selector": selectors},
    }


def highlight(found: Mapping[str, Any]) -> Highlight | None:
    """A highlight from an annotation, by anybody; None for what marks no words."""
    target = _mapping(found.get("target"))
    kinds = {each.get("type"): each for each in map(_mapping, _list(target.get("selector")))}
    quote, place = kinds.get("TextQuoteSelector", {}), kinds.get("TextPositionSelector", {})
    exact = _text(quote.get("exact"))
    if not exact:
        return None
    start, end = place.get("start"), place.get("end")
    sound = isinstance(start, int) and isinstance(end, int) and 0 <= start < end
    colour = target.get("styleClass")
    bodies = map(_mapping, _list(found.get("body")))
    moment = _text(kinds.get("FragmentSelector", {}).get("value"))
    return Highlight(
        id=_text(found.get("id")).removeprefix("urn:uuid:"),
        exact=exact,
        prefix=_text(quote.get("prefix")),
        suffix=_text(quote.get("suffix")),
        start=cast(int, start) if sound else 0,
        end=cast(int, end) if sound else len(exact),
        colour=cast(Colour, colour) if colour in get_args(Colour) else "yellow",
        comment="\n\n".join(filter(None, (_text(body.get("value")) for body in bodies))),
        seconds=_seconds(moment),
        created=_text(found.get("created")),
        modified=_text(found.get("modified")),
    )


def _seconds(moment: str) -> float | None:
    try:
        seconds = float(moment.removeprefix("t=").partition(",")[0])
    except ValueError:
        return None
    return seconds if 0 <= seconds < 1e7 else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value] if value is not None else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
