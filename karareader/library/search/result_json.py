"""Hits as JSON objects, for other processes and other programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from karareader.library.search.results import CaptionHit, Hit

_PATHS, _SPANS = ("path", "captions", "media"), ("matches", "title_matches")


def told(hit: Hit | CaptionHit) -> dict[str, Any]:
    """A hit as an object with its fields, and `kind`: "note" or "said"."""
    fields = asdict(hit)
    named = {name: str(fields[name]) for name in _PATHS if fields.get(name) is not None}
    return {"kind": "said" if isinstance(hit, CaptionHit) else "note", **fields, **named}


def heard(said: Mapping[str, Any]) -> Hit | CaptionHit:
    """The hit that was told. Raises KeyError, TypeError or ValueError where it is none."""
    fields = {name: value for name, value in said.items() if name != "kind"}
    fields |= {name: Path(fields[name]) for name in _PATHS if fields.get(name) is not None}
    fields |= {name: tuple((int(begin), int(end)) for begin, end in fields[name]) for name in _SPANS}
    return CaptionHit(**fields) if said["kind"] == "said" else Hit(**fields)
