"""HTML in notes: what acts, and that the rest stays visible."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from tests.notes.rendering import html, rendered, shapes

HOSTILE = [
    "<script>alert(1)</script>",
    "a <script src=x></script> b",
    "<iframe src='https://evil.example/'></iframe>",
    "a <iframe src='https://evil.example/'></iframe>",
    "<style>body{display:none}</style>",
    "<b onclick='alert(1)'>x</b>",
    "<div onmouseover=alert(1)>x</div>",
    "<svg onload=alert(1)><path d='M0'/></svg>",
    "<form action='https://evil.example'><input value=x><button>go</button></form>",
    "<img src=x onerror=alert(1)>",
    "<img src='https://evil.example/p.png'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href=' java\nscript:alert(1)'>x</a>",
    "<A HREF='JaVaScRiPt:alert(1)'>x</A>",
    "[x](<javascript:alert(1)>)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "<object data='https://evil.example'></object>",
    "<embed src='https://evil.example'>",
    "<link rel=stylesheet href='https://evil.example/a.css'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href='https://evil.example/'>",
    "<video src='https://evil.example/v.mp4' autoplay></video>",
    "<math><mtext></mtext></math>",
    "<p style='background:url(https://evil.example/a.png)'>x</p>",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
    "<details ontoggle=alert(1) open><summary>x</summary></details>",
    '<b title="><script>alert(1)</script>">x</b>',
    "<scr<script>ipt>alert(1)</script>",
    "![x](https://evil.example/a.png)",
    "![[https://evil.example/a.png]]",
    "<div class='callout' style='x'><script>alert(1)</script></div>",
    "```\n<script>alert(1)</script>\n```",
    "`<script>alert(1)</script>`",
    '"><script>alert(1)</script>',
    '[[a"onclick="alert(1)]]',
    '[x](https://a.example/"onclick="alert(1))',
]


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_hostile_acts_and_nothing_is_lost(source: str) -> None:
    made = rendered(source)
    tags = [piece.partition(">")[0].lower() for piece in made.html.split("<")[1:]]
    names = {tag.strip("/").split()[0] for tag in tags}
    assert not names & {
        "script", "iframe", "style", "svg", "form", "input", "button", "object", "embed", "link", "meta", "base",
        "video", "math", "img",
    }  # fmt: skip
    for tag in tags:
        outside = "".join(tag.split('"')[0::2])
        assert " on" not in outside
        assert "style=" not in outside
        assert 'href="javascript' not in tag.replace("\n", "")
    shown = " ".join(block.text for block in made.blocks) + unquote(made.html)
    for word in ("alert(1)", "evil.example"):
        # What these say is no text, and comments are not for readers.
        if word in source and not any(part in source for part in ("style=", "title=", "<!--")):
            assert word in shown


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("H<sub>2</sub>O x<sup>2</sup>", "<p>H<sub>2</sub>O x<sup>2</sup></p>"),
        ("Press <kbd>Ctrl</kbd>", "<p>Press <kbd>Ctrl</kbd></p>"),
        ("a<br>b<br/>c</br>d", "<p>a<br>b<br>c<br>d</p>"),
        ("<b>a *b</b> c*", "<p><b>a <em>b</em></b> c</p>"),
        ("a </b> c", '<p>a <span class="leftout">&lt;/b&gt;</span> c</p>'),
        ("use <Child> and <T extends U>", "<p>use &lt;Child&gt; and &lt;T extends U&gt;</p>"),
        ("a < b and c > d", "<p>a &lt; b and c &gt; d</p>"),
        ("<span style='color:red'>x</span>", "<p><span>x</span></p>"),
        ("<mark>x</mark> <u>y</u> <s>z</s>", "<p><mark>x</mark> <u>y</u> <s>z</s></p>"),
        ("<div>a</div>", "<div><p>a</p></div>"),
        ("<h3>a **b**</h3>", "<h3>a <strong>b</strong></h3>"),
        ("<ul>\n<li>a<li>b\n</ul>", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("<td>a</td>", '<p class="leftout">&lt;td&gt;</p><p>a</p><p class="leftout">&lt;/td&gt;</p>'),
        ("<pre>a\n  b</pre>", "<pre><code>a  b</code></pre>"),
        ("a <!-- b --> c", "<p>a  c</p>"),
    ],
)
def test_the_safe_list(source: str, expected: str) -> None:
    assert html(source) == expected


def test_a_box_takes_in_the_blocks_between_its_tags() -> None:
    made = html('<div class="callout callout-info">\n\n- a\n\n</div>\n\nafter')
    assert made == (
        '<div class="callout callout-info"><p class="callout-title">Info</p><ul><li>a</li></ul></div><p>after</p>'
    )


def test_boxes_with_a_title_of_their_own() -> None:
    source = (
        '<div class="callout">\n  <div class="callout-title">\n    <div class="callout-icon"><svg><path d="M1"/></svg>'
        '</div>\n    <div class="callout-title-inner">Mind this</div>\n  </div>\n'
        '  <div class="callout-content">\n    A [[note]] <a class="yt-timestamp" data-t="00:01:00">[00:01:00]</a>.\n'
        "  </div>\n</div>"
    )
    assert [text for _, _, text in shapes(source)] == ["Mind this", "A note 1:00."]
    assert len(rendered(source).timeline.cues) == 1


def test_cells_without_a_row_stand_in_one() -> None:
    made = html("<table>\n<td>one</td>\n<td>two</td>\n</table>")
    assert made.count("<tr") == 1
    assert made.count("<td") == 2
    assert "leftout" not in made


def test_details_fold() -> None:
    made = html("<details>\n<summary>More</summary>\n\nText\n\n</details>")
    assert 'data-fold="closed"' in made
    assert [text for _, _, text in shapes("<details open><summary>More</summary>Text</details>")] == ["More", "Text"]
    assert 'data-fold="open"' in html("<details open><summary>More</summary>Text</details>")


def test_lists_in_a_cell() -> None:
    assert "<ul><li>a</li><li>b</li></ul>" in html("| x |\n| - |\n| <ul><li>a</li><li>b</li></ul> |")


@pytest.mark.parametrize("tag", ["tr", "td", "li", "caption", "summary"])
def test_a_tag_that_stands_in_nothing_it_belongs_to_is_text(tag: str) -> None:
    made = rendered(f"one {f'<{tag}>' * 3}two\n")
    assert f"&lt;{tag}&gt;" in made.html
    assert f"<{tag}" not in made.html
    assert [block.kind for block in made.blocks] == ["paragraph"]
    assert "two" in made.blocks[0].text
