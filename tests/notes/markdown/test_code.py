"""Code: classes instead of colours, and its text as it stands."""

from __future__ import annotations

import pytest

from tests.notes.rendering import html, shapes


def test_code_is_marked_up_by_what_it_means() -> None:
    made = html('```python\ndef f(x):\n    return "a" + 1  # why\n```')
    for name in ("hl-keyword", "hl-name", "hl-string", "hl-number", "hl-comment"):
        assert f'<span class="{name}">' in made
    assert "color" not in made


@pytest.mark.parametrize("language", ["", "nosuchlanguage", "mermaid", "<script>"])
def test_what_no_lexer_knows_stays_plain(language: str) -> None:
    made = html(f"```{language}\ndef f(): 1\n```")
    assert "hl-" not in made
    assert "def f(): 1" in made


@pytest.mark.parametrize("language", ["python", "js", "html", "c", "diff", "json", "yaml", "console", "text"])
def test_no_letter_of_code_changes(language: str) -> None:
    code = "\n  a = 'b' \t& <c>\n\n\n+d\n-e\n$ f\\\n"
    assert shapes(f"```{language}\n{code}\n```") == [("code", 0, code.strip("\n"))]


def test_long_code_is_left_in_one_colour() -> None:
    assert "hl-" not in html("```python\n" + "x = 1\n" * 6000 + "```")
