"""What a map says."""

from __future__ import annotations

from html import escape

from karareader.library.graph import Node


def described(node: Node) -> list[str]:
    """What there is to say about a note besides its title: its channel, and how many notes links join it with."""
    if node.path is None:
        return ["No note has this name", f"{_counted(node.links_in, 'note')} named it"]
    words = f"{_counted(node.links, 'link')}: {node.links_out} to other notes, {node.links_in} from others"
    return [*([node.channel] if node.channel else []), words]


def tip(node: Node) -> str:
    """The tooltip of a note, as HTML."""
    lines = [f"<b>{escape(node.title)}</b>", *map(escape, described(node))]
    return "".join(f"<p style='margin:0'>{line}</p>" for line in lines)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
