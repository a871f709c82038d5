"""Collects the words of the program for its translations, and compiles these for the window.

Without an argument: `resources/translations/*.ts` get the words that are new and lose those that went (Qt Linguist
opens them, and so does any editor), and a `.qm` is made of each, which the window loads. Both lie in the repository, so
that no installation needs Qt's tools. `--fill FILE` first takes translations from a JSON file, {source: text, or a list
of plural forms}, for the language that the name of the file ends with, such as `words_de.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("ar", "de", "es")


def collect() -> None:
    """Bring the files up to date with the sources."""
    sources = sorted(os.path.relpath(file, FOLDER) for file in (ROOT / "karareader").rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False) as listed:
        listed.write("\n".join(sources))
    for language in LANGUAGES:
        subprocess.run(
            [
                TOOLS / "lupdate", f"@{listed.name}", "-tr-function-alias", "QT_TR_NOOP+=noop", "-no-obsolete",
                "-silent", "-locations", "none", "-source-language", "en", "-target-language", language,
                "-ts", f"karareader_{language}.ts",
            ],
            cwd=FOLDER, check=True,
        )  # fmt: skip
    Path(listed.name).unlink()


def fill(table: Path) -> None:
    """Take translations from a table."""
    words = json.loads(table.read_text(encoding="utf-8"))
    target = FOLDER / f"karareader_{table.stem.rpartition('_')[2]}.ts"
    tree = ET.parse(target)
    for message in tree.iter("message"):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        made = words.get(f"{source}|{comment}") or words.get(source)
        translation = message.find("translation")
        if made is None or translation is None:
            continue
        forms = translation.findall("numerusform")
        if forms:
            made = [made] if isinstance(made, str) else made
            for form, text in zip(forms, made if len(made) == len(forms) else made * len(forms), strict=False):
                form.text = text
        else:
            translation.text = made
        translation.attrib.pop("type", None)
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def compile_all() -> None:
    """Make what the window loads."""
    for language in LANGUAGES:
        source = FOLDER / f"karareader_{language}.ts"
        subprocess.run(
            [TOOLS / "lrelease", "-silent", source, "-qm", source.with_suffix(".qm")], cwd=FOLDER, check=True
        )


def main() -> None:
    """Read the arguments, and do it."""
    parser = argparse.ArgumentParser(description="Collects the words of the program, and compiles its translations.")
    parser.add_argument("--fill", metavar="FILE", type=Path, nargs="*", default=[], help="take translations from these")
    arguments = parser.parse_args()
    collect()
    for table in arguments.fill:
        fill(table)
    if arguments.fill:
        collect()  # in the form in which lupdate writes
    compile_all()


if __name__ == "__main__":
    main()
