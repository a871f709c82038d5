"""Changes to a note that nobody would make, all but its planted words."""

from __future__ import annotations

import random
import re

_TOKEN = re.compile(r"zq[a-z]{2}qz|.", re.DOTALL)
_PLANTED = re.compile(r"zq[a-z]{2}qz")

BITS = (
    "*", "**", "***", "_", "__", "~~", "==", "`", "``", "```", "````\n", "~~~\n", "\n```\n", "$", "$$", "\n$$\n", "[",
    "]", "![", "[[", "]]", "![[", "](", "](http://x.y)", "(", ")", "[^", "[^1]", "[^1]: ", "|", "\n|-|-|\n",
    "\n| a | b |\n", "#", "\n# ", "\n## ", "\n- ", "\n  - ", "\n1. ", "\n> ", "\n>> ", "\n> [!note] ", "\n> [!x]- ",
    "\n- [ ] ", "\n- [x] ", "^id", " ^x\n", "\n---\n", "\n***\n", "\n===\n", "    ", "\t", "  \n", "\\\n", "\\", "\n",
    "\n\n", "\r\n", "\r", "<", ">", "</", "<b>", "</b>", "<a ", "</a>", "<br>", "<div>\n", "</div>", "<details>",
    "<summary>", "</details>", "<table>", "<td>", "<tr>", "<pre>", "<img src=x onerror=y>", "<svg>",
    '<span style="x">', "&", "&amp;", "&#xFFFC;", "&#8232;", "&#0;", "&#xD800;", "&lt;b&gt;", "\ufffc", "\u2028",
    "\u2029", "\0", "\ufdd0", "\ufdef", "\ufffe", "\uffff", "\ufeff", "\u200b", "\u200d", "\u200f", "\u202e",
    "\u2066", "\u00ad", "\u00a0", "\u2060", "\u0301", "\u0301" * 50, "\u1680", "\u3000", "\ue000", "\x01", "\x1b",
    "\x7f", "\x85", "\x0b", "\x0c", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U000e0001",
    "\U0010ffff", "ﷺ", "א", "ب", "1:23", "[00:01:53]", "(1:23)", "00:01 – 00:02", "@1:23", "1h02m03s", "[99:99:99]",
    "[00:00:0", "12:34\n", "[0:10]()", '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>',
    '<a class="yt-timestamp" data-t="', "HH:MM:SS", "-1:00", "{{youtube-timestamp 5}}",
    "https://youtu.be/qd7ezvCtIYg?t=1", "#t=5,10", "http://", "www.x.y", "#tag", "$x_1$", "$\\frac{1}{2}$",
    "$\\nosuch$", "{", "}", "{{", "}}", ":", "::", "---", "\n---\ntitle: x\n---\n", "\n[r]: /u \"t\"\n",
    "![a](b.png)", "![[a.svg]]", "%", "^", "~", "=", "+", "-", "!", "?", "\"", "'", "“", "…", "－", "：",
)  # fmt: skip


def mutate(text: str, others: tuple[str, ...], rng: random.Random) -> str:
    """The text after one to forty changes; the words planted in it stay whole, and none of them is left out."""
    pieces = _TOKEN.findall(text)
    for _ in range(rng.choice((1, 2, 3, 5, 10, 20, 40))):
        at = rng.randrange(len(pieces) + 1)
        change = rng.randrange(10)
        if change < 4:
            pieces.insert(at, rng.choice(BITS))
        elif change == 4:
            pieces.insert(at, rng.choice(BITS) * rng.choice((2, 3, 7, 40, 300)))
        elif change == 5:  # something goes, but no planted word
            end = at + rng.choice((1, 1, 1, 3, 10, 100))
            pieces[at:end] = [
                piece for piece in pieces[at:end] if len(piece) == len("zqaaqz") and _PLANTED.match(piece)
            ]
        elif change == 6:  # something comes twice
            end = at + rng.choice((1, 5, 30, 200))
            pieces[at:at] = [piece for piece in pieces[at:end] for _ in range(1) if not _PLANTED.match(piece)]
        elif change == 7:  # two parts change places
            other = rng.randrange(len(pieces) + 1)
            one, two = sorted((at, other))
            size = rng.choice((1, 5, 50))
            if one + size <= two:
                first, second = pieces[one : one + size], pieces[two : two + size]
                pieces[one : one + size], pieces[two : two + size] = second, first
        elif change == 8:  # something of another note
            other_text = _PLANTED.sub("word", rng.choice(others))
            begin = rng.randrange(len(other_text) + 1)
            pieces[at:at] = list(other_text[begin : begin + rng.choice((5, 30, 300))])
        elif at < len(pieces) and not _PLANTED.match(pieces[at]):
            pieces[at] = chr(
                rng.choice((rng.randrange(32, 127), rng.randrange(128, 0xD800), rng.randrange(0xE000, 0x11000)))
            )
    return "".join(pieces)
