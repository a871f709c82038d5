"""The files that highlights are kept in: one for each note, beside the state, never in the notes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast, get_args

from karareader.base.errors import UserError
from karareader.base.files import make_private, read_bytes, write_atomic
from karareader.base.translation import tr
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


_MOST_BYTES = 64_000_000
# What W3C has no names for: the note, and the texts that its highlights were last found in.
_NOTE, _PATH, _TEXTS, _TEXT = "karareader:note", "karareader:path", "karareader:texts", "karareader:text"


@dataclass(frozen=True)
class Annotations:
    """The highlights of one note. `note` is what they hang on (its video, folder and name), `path` where it lay last,
    `texts` the plain texts in which they were found last, by `text_key`."""

    note: str
    path: Path
    title: str = ""
    highlights: tuple[Highlight, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)

    def put(self, id_: str, highlight: Highlight | None, text: str | None = None) -> Annotations:
        """The same with another highlight of that id, or none; `text` is the one it stands in, if that is new."""
        others = [each for each in self.highlights if each.id != id_]
        items = (*others, highlight) if highlight is not None else tuple(others)
        texts = self.texts if text is None else {**self.texts, text_key(text): text}
        used = {each.text for each in items}
        ordered = tuple(sorted(items, key=lambda each: (each.start, each.created)))
        return replace(self, highlights=ordered, texts={key: each for key, each in texts.items() if key in used})


def text_key(text: str) -> str:
    """What names a text in a file of highlights."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def collection(annotations: Annotations) -> dict[str, Any]:
    """All highlights of a note as a W3C Annotation Collection."""
    source = annotations.path.as_uri() if annotations.path.is_absolute() else str(annotations.path)
    items = [annotation(each, source) for each in annotations.highlights]
    return {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "label": annotations.title,
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


class AnnotationStore:
    """Reads and writes them in `folder`. Callable in any thread; whoever writes one note's does so in one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_of(self, note: str) -> Path:
        """The file for a note."""
        return self._folder / f"{hashlib.sha256(note.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.json"

    def read(self, note: str, path: Path) -> Annotations:
        """The highlights of a note that lies at `path`; none where there is no file. Raises UserError."""
        file = self.path_of(note)
        if not file.exists():
            return Annotations(note, path)
        found = self._read(file)
        return replace(found, note=note, path=path)

    def adopt(self, note: str, path: Path, known: Iterable[tuple[str, Path]]) -> Annotations:
        """The highlights of a note that has no file, out of that of one that is gone and has its video and its name, or
        one of both: it was moved or renamed while nobody looked. Of several nobody knows which. Raises UserError.

        `known` are the notes with highlights, and where they lay last.
        """
        video = note.partition(" ")[0]
        ranked: dict[int, list[str]] = {}
        for other, place in known:
            same = 2 * (video != "-" and other.partition(" ")[0] == video) + (place.name == path.name)
            if same and other != note and not place.exists():
                ranked.setdefault(0 if same == 3 else 1 if place.name == path.name else 2, []).append(other)
        best = ranked.get(min(ranked, default=0), [])
        if len(best) != 1:
            return Annotations(note, path)
        self.rename(best[0], note, path)
        return self.read(note, path)

    def all(self) -> Iterator[Annotations]:
        """Those of every note; files that make no sense are left out."""
        for file in sorted(self._folder.glob("*.json")):
            try:
                found = self._read(file)
            except UserError:
                continue
            if found.highlights:
                yield found

    def write(self, annotations: Annotations) -> None:
        """Keep these; a note without any has no file. Raises UserError."""
        file = self.path_of(annotations.note)
        kept = collection(annotations)
        keys = {each.id: each.text for each in annotations.highlights}
        for item in kept["first"]["items"]:
            item[_TEXT] = keys[item["id"].removeprefix("urn:uuid:")]
        kept |= {_NOTE: annotations.note, _PATH: str(annotations.path), _TEXTS: annotations.texts}
        try:
            if annotations.highlights:
                make_private(self._folder)
                write_atomic(file, json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass"))
            else:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(tr("The highlights could not be saved: {why}.", why=error.strerror or error)) from error

    def rename(self, before: str, note: str, path: Path) -> None:
        """A note is called otherwise now. Raises UserError."""
        found = self.read(before, path)
        if found.highlights and before != note:
            self.write(replace(found, note=note))
            self.path_of(before).unlink(missing_ok=True)

    @staticmethod
    def _read(file: Path) -> Annotations:
        try:
            raw = json.loads(read_bytes(file, _MOST_BYTES).decode("utf-8", "surrogatepass"))
            texts = {str(key): text for key, text in dict(raw.get(_TEXTS) or {}).items() if isinstance(text, str)}
            items = []
            for each in raw["first"]["items"]:
                found = highlight(each)
                if found is not None and found.id:
                    items.append(replace(found, text=str(each.get(_TEXT, ""))))
            return Annotations(
                str(raw.get(_NOTE, "")), Path(str(raw.get(_PATH, ""))), str(raw.get("label", "")), tuple(items), texts
            )
        except OSError as error:
            raise UserError(tr("{file} cannot be read: {why}.", file=file, why=error.strerror or error)) from error
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
            raise UserError(tr("{file} is damaged: its highlights cannot be read.", file=file)) from error
