"""What a link leads to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.notes.model.links import FileLink, FoldLink, Link, NoteLink, Refused, SeekLink, WebLink, parse


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("seek:113#c4", SeekLink(113, 4)),
        ("seek:113.5", SeekLink(113.5)),
        ("note:My%20note#A%20heading", NoteLink("My note", "A heading")),
        ("note:a%2Fb", NoteLink("a/b")),
        ("#Heading", NoteLink("", "Heading")),
        ("other.md", NoteLink("other.md")),
        ("https://example.org/a?b#c", WebLink("https://example.org/a?b#c")),
        ("mailto:a@example.org", WebLink("mailto:a@example.org")),
        ("file:a%20b.png", FileLink("a b.png")),
        ("fold:b3", FoldLink("b3")),
    ],
)
def test_what_is_followed(href: str, link: Link) -> None:
    assert parse(href) == link


@pytest.mark.parametrize(
    "href",
    [
        "seek:soon",
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "vbscript:x",
        "//host/share",
        "\\\\host\\share",
        "file://host/x",
        "file:////host/x",
        "C:\\x",
        "http://",
        "http://[x",
        "https://a\u202eb",
        "https://a b",
        "note:",
        "",
        "ms-settings:x",
    ],
)
def test_what_is_refused(href: str) -> None:
    link = parse(href)
    assert isinstance(link, Refused)
    assert link.reason.endswith(".")


@given(st.text(max_size=60))
def test_nothing_raises(href: str) -> None:
    assert parse(href) is not None
