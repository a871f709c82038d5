"""A note as one file for browsers: whole, safe, and with its times as links."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

from karareader.base import resources
from karareader.notes.load import parse_note
from karareader.notes.model import video_ref
from karareader.notes.model.note import Rendered
from karareader.notes.render import render
from karareader.notes.web_page import PageFilm, page
from tests.notes.rendering import tree

BODY = """---
title: 'A <b>note</b> & more'
videoId: jNQXAC9IVRw
---
Said here <a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>, [there](https://example.org/?a=1&b=2), in [[other]].

## Part

> [!tip]- Folded
> Inside.

| a | b |
|---|---|
| x | y |

A footnote.[^1] And $x^2$. ![still](picture.png)

[^1]: At the foot.

<script>alert(1)</script> <img src=x onerror=alert(2)> [bad](javascript:alert(3)) <a href="data:text/html,x">d</a>
"""


class Elements(HTMLParser):
    """Every element, and what is open at the end."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in ("img", "meta", "br", "hr", "path", "rect"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("path", "rect"):
            assert self.open.pop() == tag


def made(tmp_path: Path, film: PageFilm | None = None) -> tuple[str, Elements]:
    picture = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=="
    )
    (tmp_path / "picture.png").write_bytes(picture)
    note = parse_note(tmp_path / "a note.md", BODY.encode())
    rendered = render(note, video=True, video_id="jNQXAC9IVRw", patience=30.0)
    text = page(note, rendered, video_ref.find(note), film, 240.0)
    return text, Elements(text)


def test_it_holds_all_that_it_needs_and_fetches_nothing(tmp_path: Path) -> None:
    text, elements = made(tmp_path)
    assert elements.open == []
    tags = [tag for tag, _ in elements.found]
    assert (tags.count("script"), tags.count("svg"), tags.count("video")) == (1, 1, 0)
    sources = [attributes["src"] or "" for _, attributes in elements.found if "src" in attributes]
    assert len(sources) == 1
    assert sources[0].startswith("data:image/png;base64,")
    assert not re.search(r"@import|url\(|<link|<iframe|<object", text)
    digest = base64.b64encode(
        hashlib.sha256(re.search(r"<script>(.*?)</script>", text, re.DOTALL)[1].encode()).digest()
    )  # type: ignore[index]
    assert f"script-src 'sha256-{digest.decode()}'" in text
    assert "default-src 'none'" in text
    assert "A &lt;b&gt;note&lt;/b&gt; &amp; more" in text


def test_nothing_of_the_note_is_active(tmp_path: Path) -> None:
    _, elements = made(tmp_path)
    for _, attributes in elements.found:
        assert not [name for name in attributes if name.startswith("on")]
        assert re.match(r"https://|#b\d+$", attributes.get("href") or "https://")
    note = parse_note(tmp_path / "n.md", b"x")
    evil = '<p onclick="x()" style="position:fixed" id="a&quot;b">t<script>a</script><iframe src="https://e.org"></iframe></p><b></b>'
    text = page(note, Rendered(tree(evil), (), render(note, video=False).timeline), None, None, None)
    body = text[text.index("<article>") : text.index("</article>")]
    assert "onclick" not in body
    assert "style" not in body
    assert "<script" not in body
    assert "iframe" not in body
    assert "<b></b>" in body


def test_times_lead_to_the_site_or_into_the_film(tmp_path: Path) -> None:
    _, elements = made(tmp_path)
    links = [attributes for tag, attributes in elements.found if tag == "a"]
    assert links[1]["href"] == "https://www.youtube.com/watch?v=jNQXAC9IVRw&t=113s"
    assert "https://example.org/?a=1&b=2" in [link["href"] for link in links]
    ids = {attributes.get("id") for _, attributes in elements.found}
    inner = [link["href"] or "" for link in links if (link["href"] or "").startswith("#")]
    assert len(inner) == 2  # to the footnote, and back
    assert {link[1:] for link in inner} <= ids
    film = PageFilm.beside(tmp_path / "films" / "a film.mp4", tmp_path / "out" / "a.html", False)
    assert film.address == "../films/a%20film.mp4"
    _, elements = made(tmp_path, film)
    time = next(attributes for _, attributes in elements.found if "data-t" in attributes)
    assert (time["href"], time["data-t"]) == ("../films/a%20film.mp4#t=113", "113")
    assert [attributes["src"] for tag, attributes in elements.found if tag == "video"] == ["../films/a%20film.mp4"]
    details = [tag for tag, _ in elements.found if tag in ("details", "summary")]
    assert details == ["details", "summary"]


def test_its_style_has_both_grounds_and_prints_light() -> None:
    style = resources.text("css", "page.css")
    assert "prefers-color-scheme: dark" in style
    assert re.search(r"@media print \{\s*:root \{ color-scheme: light; --paper: #ffffff", style)


def test_lines_stay_as_they_are_written_unless_they_are_not_to(tmp_path: Path) -> None:
    source = b"one\n*two*\nthree\n`four` five\n\n- item\n  goes on\n  - inner\n\n"
    source += b"```\ncode\nmore\n```\n\n| a |\n|---|\n| b |\n"
    note = parse_note(tmp_path / "n.md", source)
    rendered = render(note, video=False)
    text = page(note, rendered, None, None, None)
    body = text[text.index("<article>") : text.index("</article>")]
    assert re.sub(r"<(?!br)[^>]*>|\n", "", body[body.index("one") : body.index("inner")]) == (
        "one<br>two<br>three<br>four fiveitem<br>goes on"
    )
    assert body.count("<br>") == 4
    assert page(note, rendered, None, None, None, line_breaks=False).count("<br>") == 0
