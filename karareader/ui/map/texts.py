"""What a map says."""

from __future__ import annotations

from html import escape

from karareader.library.graph import Neighbourhood, Node

_LINE = 100  # characters of a title that a tooltip shows


def described(node: Node) -> list[str]:
    """What there is to say about a note besides its title: its channel, and how many notes links join it with."""
    if node.path is None:
        return ["No note has this name", f"{_number(node.links_in, 'note')} named it"]
    words = f"{_number(node.links, 'link')}: {node.links_out} to other notes, {node.links_in} from others"
    return [*([node.channel] if node.channel else []), words]


def counted(found: Neighbourhood) -> str:
    """How many notes a map shows, and how many more there would be."""
    notes = sum(node.path is not None for node in found.nodes)
    names = len(found.nodes) - notes
    parts = [f"The nearest {notes:,} of {notes + found.left_out:,} notes" if found.left_out else _number(notes, "note")]
    if names:
        parts.append(
            f"{names:,} of {_number(found.dead, 'dead link')}" if names < found.dead else _number(names, "dead link")
        )
    return ", ".join((*parts, f"joined by {_number(len(found.links), 'link')}"))


def tip(node: Node) -> str:
    """The tooltip of a note, as HTML."""
    title = node.title if len(node.title) <= _LINE else f"{node.title[:_LINE]}…"
    lines = [f"<b>{escape(title)}</b>", *map(escape, described(node))]
    # Qt breaks rich text early.
    return "".join(f"<p style='white-space:pre; margin:0'>{line}</p>" for line in lines)


def _number(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
