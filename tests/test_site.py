"""The site of the documentation: every page is in it, and every link leads to a file of it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import site_pages  # noqa: E402


def test_every_link_of_the_site_leads_somewhere() -> None:
    there = site_pages.places()
    pages = {name: site_pages.page(name, there) for name in there if name.endswith(".md")}
    assert "](docs/" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "](docs/" not in pages["README.md"]
    assert "](guide.md)" in pages["README.md"]
    assert "](help/repairs.md)" in pages["docs/guide.md"]
    assert "](back.png){ width=560 }" in pages["resources/help/back.md"]
    menu = (ROOT / "packaging" / "mkdocs.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"[\w/-]+\.md\b", menu)) == {there[name] for name in pages}


def test_the_readme_is_short_and_moves() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 120
    assert (ROOT / "docs" / "screenshots" / "step.webp").stat().st_size <= 2_000_000
    assert "docs/screenshots/step.webp" in text
