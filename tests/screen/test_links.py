"""Links in the real window: resting on one, choosing among several notes, and a dead one, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.screen.desktop import Program, wait_for

Start = Callable[..., Program]

NOTES = {
    "start.md": "A prism: [[prisms]]. Others in [[waves]]. Nobody in [[prism shapes]].\n",
    "prisms.md": "---\ntitle: How prisms work\n---\nGlass bends light.\n",
    "a/waves.md": "---\ntitle: Waves of water\n---\nWet ones.\n",
    "b/waves.md": "---\ntitle: Waves of light\n---\nBright ones.\n",
}


def previewed(program: Program) -> str:
    """What the preview says of itself, where there is one."""
    return next((node.name for node in program.nodes() if node.id == "linkPreview" and node.showing), "")


def choices(program: Program) -> list[str]:
    return [node.name for node in program.find("linkChoices").children if node.name]


def title(program: Program) -> str:
    return program.find("noteTitle").name


def test_links(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    for name, text in NOTES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    program = start(folder / "start.md")
    desktop = program.desktop
    wait_for("the note", lambda: "Nobody in" in program.note().text)

    # Resting on a link shows what it leads to; going away takes that away.
    link = program.chip("prisms")
    desktop.xdotool("mousemove", link.x + 8, link.y + 8)
    wait_for("the preview", lambda: "How prisms work. Glass bends light." in previewed(program))
    desktop.xdotool("mousemove", link.x + 8, link.y + 300)
    wait_for("the preview to go", lambda: not previewed(program))

    # By keyboard too, and Esc takes it away.
    desktop.key("Tab")
    wait_for("the preview", lambda: "Glass bends light." in previewed(program))
    desktop.key("Escape")
    wait_for("the preview to go", lambda: not previewed(program))

    # Several notes of one name: a list, by mouse and keyboard.
    link = program.chip("waves")
    desktop.click(link.x + 8, link.y + 8)
    wait_for("the choices", lambda: choices(program) == ["Waves of water, a", "Waves of light, b"])
    desktop.key("Down", "Return")
    wait_for("the note that was chosen", lambda: "Bright ones." in program.note().text)
    desktop.key("alt+Left")
    wait_for("the note before", lambda: "Nobody in" in program.note().text)

    # A screen reader finds it in its paragraph, and presses it.
    paragraph = next(node for node in program.find("notePane").walk() if node.role == "paragraph")
    assert paragraph.name == "A prism: prisms. Others in waves. Nobody in prism shapes."
    assert [node.name for node in paragraph.children] == ["prisms", "waves", "prism shapes"]
    with desktop.accessibility.listening("object:state-changed:focused") as heard:
        assert paragraph.children[0].press()
        wait_for("the note that was pressed", lambda: "Glass bends light." in program.note().text)
        desktop.key("alt+Left")
        wait_for("the note before", lambda: "Nobody in" in program.note().text)
        desktop.key("Tab")
        desktop.accessibility.hear(0.5)
        told = [desktop.accessibility.teller(event) for event in heard]
        assert [node.name for node in told if node.role == "link"] == ["prisms"]
    desktop.key("Escape")

    # A dead link: the nearest notes, and the search.
    link = program.chip("prism shapes")
    desktop.click(link.x + 8, link.y + 8)
    wait_for("the nearest", lambda: choices(program)[-1:] == ["Search all notes for “prism shapes”"])
    desktop.key("End", "Return")
    wait_for("the search", lambda: program.find("librarySearchField").text == "prism shapes")
    assert "Traceback" not in program.output
