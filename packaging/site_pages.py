"""Brings what stands outside docs/ into the site: README, help and others. A hook of mkdocs (see mkdocs.yml)."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ROOT = Path(__file__).resolve().parent.parent
TOP = {
    "README.md": "index.md",
    "CHANGELOG.md": "changes.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "LICENSE": "LICENSE.txt",
}
_CODE = re.compile(r"^(`{3,}).*?^\1$|(`+)(?!`).+?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^()\s:#]+)(#[^()\s]*)?\)")
_WIDTH = re.compile(r"(!\[[^\]]*?)\|(\d+)(\]\([^()\s]+\))")


def places() -> dict[str, str]:
    """Where each file of the site stands in it, by its path in the checkout."""
    files = [
        *(path for path in (ROOT / "docs").rglob("*") if path.is_file()),
        *(path for path in (ROOT / "resources" / "help").iterdir() if path.suffix in (".md", ".png")),
    ]
    named = {path.relative_to(ROOT).as_posix() for path in files}
    return TOP | {name: re.sub(r"^(docs|resources)/", "", name) for name in named}


def page(name: str, there: dict[str, str]) -> str:
    """The text of a page, by its path in the checkout, with its links as the site has the files.

    Raises KeyError where one leads to what is not in the site.
    """
    text = (ROOT / name).read_text(encoding="utf-8")

    def led(link: re.Match[str]) -> str:
        target = there[posixpath.normpath(posixpath.join(posixpath.dirname(name), link[1]))]
        return f"]({posixpath.relpath(target, posixpath.dirname(there[name]) or '.')}{link[2] or ''})"

    def outside(part: str) -> str:
        return _WIDTH.sub(r"\1\3{ width=\2 }", _LINK.sub(led, part))

    made, at = [], 0
    for code in _CODE.finditer(text):
        made += [outside(text[at : code.start()]), code[0]]
        at = code.end()
    return "".join([*made, outside(text[at:])])


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add them, and give those of docs/ their links."""
    from mkdocs.structure.files import File

    there = places()
    for name, target in there.items():
        if (known := files.get_file_from_path(target)) is not None:
            files.remove(known)
        if name.endswith(".md"):
            files.append(File.generated(config, target, content=page(name, there)))
        else:
            files.append(File.generated(config, target, abs_src_path=str(ROOT / name)))
    return files
