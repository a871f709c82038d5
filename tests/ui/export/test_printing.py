"""A note on paper: its words, its links, and where it is cut into sheets."""

from __future__ import annotations

import io
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from karareader.notes.load import load
from karareader.notes.model import video_ref
from karareader.notes.render import render
from karareader.notes.section_stills import sections, with_stills
from karareader.ui.common.theme import DARK
from karareader.ui.export.paper import Sheet, sheets
from karareader.ui.export.printing import NotePdf, draw, for_paper
from karareader.ui.note import copy_text
from karareader.ui.note.geometry import GUTTER, RIGHT_GUTTER
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look
from tests.ui.pages import VIDEO, long_body, page, read, stamp

pypdf = pytest.importorskip("pypdf")
pytestmark = pytest.mark.usefixtures("qapp")

_WIDE = "\n".join(["| " + " | ".join(f"unbreakableword{at}" for at in range(12)) + " |" for _ in range(3)])
_TABLE = "| first | second |\n|---|---|\n" + "\n".join(f"| row {at} | {stamp('00:01:00')} |" for at in range(60))
BODY = f"""From: [[lectures]] <br/>

A file of final affairs {stamp("00:01:53")}, and [a page](https://example.org/a?b=c), and [[other note]].

> [!tip]- Folded
> Inside of it.

## One
{long_body(14)}

## Two
{_TABLE}

```python
{"print(1)" + chr(10) * 2}
```

A formula $x^2$ and a footnote.[^1]

[^1]: At the foot.
"""


def printed(made: NotePage) -> pypdf.PdfReader:
    pdf = NotePdf("A note")
    steps = list(draw(made, pdf.device, pdf.device.resolution()))
    assert steps[-1][0] == steps[-1][1]
    return pypdf.PdfReader(io.BytesIO(pdf.data))


def of_pages(reader: pypdf.PdfReader, video: str, head: str) -> list[str]:
    """The words of all sheets, without what stands over and under their text."""
    found: list[str] = []
    count = len(reader.pages)
    for number, sheet in enumerate(reader.pages, start=1):
        text = words(sheet.extract_text())
        for furniture in (words(f"{number} of {count}"), words(video), words(head) if number > 1 else []):
            at = next(at for at in range(len(text) + 1) if text[at : at + len(furniture)] == furniture)
            del text[at : at + len(furniture)]
        found += text
    return found


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("family", ["", "Inter"])  # Inter has other shapes for many letters beside one another
def test_the_pdf_says_what_the_page_says_and_its_links_lead_to_the_web(family: str) -> None:
    if family and family not in QFontDatabase.families():
        pytest.skip(f"{family} is not on this machine")
    shown = page(BODY, look=Look(DARK, family))
    made = for_paper(Paper(), shown)
    reader = printed(made)
    assert len(reader.pages) > 3
    found = of_pages(reader, VIDEO.url, "A note lectures")
    wanted = words(copy_text.plain(made, 0, made.document.characterCount()).replace("$x^2$", ""))
    assert Counter(found) == Counter(wanted)
    # Numbers of lists are painted with the bullets, before the text.
    assert [word for word in found if not word.isdigit()] == [word for word in wanted if not word.isdigit()]
    assert "Inside" in found  # nothing can be opened on paper
    links = [note.get_object()["/A"]["/URI"] for sheet in reader.pages for note in sheet.get("/Annots", ())]
    assert links.count(f"{VIDEO.url}&t=113s") >= 1
    assert "https://example.org/a?b=c" in links
    assert sum("&t=" in link for link in links) == len(made.timeline.cues)
    assert not [link for link in links if not link.startswith("https://")]
    for sheet in reader.pages:
        for font in sheet["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            assert any(key.startswith("/FontFile") for key in inner)
    assert made.look.theme.dark is False


def laid(body: str, height: float = 500.0) -> tuple[NotePage, list[Sheet]]:
    made = for_paper(Paper(), page(body))
    made.layout.tallest = height - 48
    made.layout.set_width(600 + GUTTER + RIGHT_GUTTER)
    while made.layout.go_on(1.0):
        pass
    return made, list(sheets(made, height))


def test_sheets_hold_all_in_order_and_cut_no_line() -> None:
    made, cut = laid(BODY)
    assert len(cut) > 4
    parts = [part for sheet in cut for part in sheet.parts]
    for one, two in pairwise(parts):
        assert one.bottom <= two.top
    for sheet in cut:
        assert sum(part.height for part in sheet.parts) <= 500
    edges = [edge for part in parts for edge in (part.top, part.bottom)]
    for leaf in range(len(made.flow.leaves)):
        layout, corner = made.layout.lines(leaf), made.layout.text_at(leaf).y()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            top, bottom = corner + line.y() + 1, corner + line.y() + line.height() - 1
            assert not [edge for edge in edges if top < edge < bottom]


@pytest.mark.parametrize("lines", range(8))
def test_no_heading_is_left_alone_nor_any_line(lines: int) -> None:
    body = "\n\n".join("filler" for _ in range(6 + lines)) + f"\n\n## Heading\n\n{'word ' * 200}"
    made, cut = laid(body, 400.0)
    heading = next(at for at, leaf in enumerate(made.flow.leaves) if leaf.kind == "h2")
    top = made.layout.top(made.layout.unit_of[heading])
    text = made.layout.text_at(heading + 1).y()
    at = next(at for at, sheet in enumerate(cut) if sheet.parts[0].top <= top + 1 and top < sheet.parts[-1].bottom)
    pitch = made.layout.spacing.styles[heading + 1].pitch
    assert cut[at].parts[-1].bottom >= text + 2 * pitch - 1  # the heading, and two lines of what follows


def test_what_is_too_wide_or_too_high_fits_all_the_same(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    tall = QImage(200, 3000, QImage.Format.Format_RGB32)
    tall.fill(0)
    tall.save(str(tmp_path / "tall.png"))
    heads = "| " + " | ".join("head" for _ in range(12)) + " |\n" + "|---" * 12 + "|"
    made, cut = laid(f"before\n\n## Wide\n\n{heads}\n{_WIDE}\n\nafter")
    turned = [sheet for sheet in cut if sheet.turned]
    assert len(turned) == 1
    assert len(cut) == 3
    excess = max(made.layout.excess(leaf) for leaf in range(len(made.flow.leaves)))
    assert excess > 1.3
    smallest = min(part.scale for part in turned[0].parts)
    assert smallest * excess * made.layout.column <= 500.5
    _, rendered = read("# A\n\ntext " + stamp("00:00:07"))
    assert sections(rendered) == {"b0": 7.0}
    shown = with_stills(rendered, {"b0": tmp_path / "tall.png"})
    assert 'alt="Still at 0:07"' in shown.html
    assert "Still" not in rendered.html
    with_still = for_paper(Paper(), page("# A\n\ntext " + stamp("00:00:07")), {"b0": tmp_path / "tall.png"})
    assert len(with_still.pictures) == 1
    with_still.layout.tallest = 300.0
    with_still.layout.set_width(700)
    while with_still.layout.go_on(1.0):
        pass
    assert with_still.layout.height() < 800


def test_the_sample_is_printed_word_for_word(sample: Path) -> None:
    for path in sorted(sample.glob("*.md")):
        note = load(path)
        video = video_ref.find(note)
        assert video is not None
        made = for_paper(
            Paper(), prepare(Paper(), note, render(note, video=True, video_id=video.id), video, Look(DARK))
        )
        whole = copy_text.plain(made, 0, made.document.characterCount())
        head = f"{note.title} {made.rendered.facts.get('video_title', '') or made.rendered.channel}"
        for drawn in (*made.said.values(), "[x]"):
            whole = whole.replace(drawn, "") if drawn else whole
        found, wanted = of_pages(printed(made), video.url, head), words(whole)
        # Letters alone: numbers of lists are painted elsewhere, and raised ones are words of their own.
        assert _letters(found) == _letters(wanted), path.name


def _letters(found: list[str]) -> Counter[str]:
    return Counter(letter for word in found for letter in word if letter.isascii() and letter.isalpha())


def test_a_printer_is_drawn_on_as_a_file_is() -> None:
    from PySide6.QtCore import QTemporaryDir
    from PySide6.QtPrintSupport import QPrinter

    folder = QTemporaryDir()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(folder.filePath("out.pdf"))
    made = for_paper(Paper(), page(BODY))
    steps = list(draw(made, printer, printer.resolution()))
    assert len(pypdf.PdfReader(folder.filePath("out.pdf")).pages) == steps[-1][1]
