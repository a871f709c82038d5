"""A vault with every form of link that Obsidian's help describes: none that leads somewhere is told to be dead."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from karareader.cli.main import main
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.notes.load import load
from karareader.notes.render import render

LAWS = """---
aliases: [Laws, "The 3 laws"]
---
# Three laws of motion

## Second law

### Formula & more: (F=ma)

Text of a block. ^block-1

- item one
- item two ^item-2

> quote

^quote-id

| a | b |
| - | - |
| 1 | 2 |

^table-1

## What's `code` and **bold**?

## Links [[Index]] in a heading

## 標題 中文

## Heading with #tag
"""
# Below the vault. Names of files are written as other systems write them: with the accent apart.
FILES = (
    "Media/pic.png", "Media/my pic.png", unicodedata.normalize("NFD", "Media/Café.png"), "Media/doc.pdf",
    "Media/draw.svg", "Media/talk.mp4", "Media/sound.mp3", "Media/data.csv", "Media/pack.zip", "Guides/Board.canvas",
    "Guides/Table.base", "Media/photo.heic", "Media/code.py", "Media/pack.tar.gz", "Media/LICENCE",
)  # fmt: skip
NOTES = (
    "Guides/v1.2 notes.md", "Guides/Q & A.md", "Guides/100% sure.md", "Files/Sub/deep.md", "Files/Sub/Index.md",
    "Files/a (b).md", "Files/C++ tips.md", "Files/it's.md", "Files/name.with.dots.md",
)  # fmt: skip
LIVING = r"""
[[Three laws]] [[three LAWS]] [[Laws]] [[The 3 laws|alias]] [[Guides/Three laws]] [[Guides/Three laws.md]]
[[/Guides/Three laws]] [[./Guides/Three laws]] [[ Three laws ]] [[Three laws |padded]] [[Three laws.md#Second law]]

| [[Three laws\|in a table]] | [[Three laws#Second law\|too]] | ![[pic.png\|100]] |
| --- | --- | --- |

[[Three laws#Second law]] [[Three laws#Three laws of motion#Second law]] [[Three laws#標題 中文]]
[[Three laws#Second law#Formula & more (F=ma)]] [[Three laws#Formula & more: (F=ma)]] [[Three laws#^]] [[Three laws#]]
[[Three laws#What's `code` and **bold**?]] [[Three laws#What's code and bold?]] [[Three laws#Heading with #tag]]
[[Three laws#Links Index in a heading]] [[Three laws#Heading with tag]] [[Three laws#^block-1]] [[Three laws#^item-2]]
[[Three laws#^quote-id]] [[Three laws#^table-1]]

[[#Here below]] [[#^here]] [[#Here below#Deeper]] [[#Here below|shown]] [[Index#Here below]] [here](#Here%20below)

![[Three laws]]

![[Three laws#Second law]]

![[Three laws#^block-1]]

[a](Guides/Three%20laws.md) [b](<Guides/Three laws.md>) [c](Guides/Three%20laws) [d](Guides/Three%20laws.md#^block-1)
[e](./Guides/Three%20laws.md#Second%20law) [f](Three%20laws.md) [g](/Guides/Three%20laws.md) [h](#here-below)
[i](Guides/Three%20laws.md#second-law) [j](Guides/Caf%C3%A9.md) [k](Guides/Q%20&%20A.md) [l](Files/a%20(b).md)
[m](<Files/a (b).md>) [n](Files/C++%20tips.md) [o](Files/name.with.dots.md) [p][ref]

[ref]: Guides/Three%20laws.md

[[Café]] [[CAFÉ#Élan]] [[Cafe]] [[v1.2 notes]] [[Q & A]] [[100% sure]] [[deep]] [[Sub/deep]] [[Files/Sub/deep|x]]
[[a (b)]] [[C++ tips]] [[it's]] [[name.with.dots]]

![[pic.png]] ![[my pic.png|100]] ![[my pic.png|100x50]] ![x](Media/my%20pic.png) ![x|100](<Media/my pic.png>)
![x](pic.png) ![[Media/pic.png]] ![[Café.png]] ![[draw.svg]] [[doc.pdf]] [[doc.pdf#page=2]] ![[doc.pdf#page=2]]
![[doc.pdf#page=2&height=400]] [d](Media/doc.pdf#page=3) [[Board.canvas]] ![[Board.canvas]] [[Board.canvas|Canvas]]
![[Table.base]] ![[Table.base#View name]] [[Table.base]] ![[talk.mp4]] ![[talk.mp4#t=10]] [[talk.mp4]] ![[sound.mp3]]
[[photo.heic]] ![[photo.heic]] [[code.py|code]] [[Media/code.py]] [[pack.tar.gz]] [x](Media/code.py) [x](Media/LICENCE)
[folder](Media/) ![x](Guides/Three%20laws.md#Second%20law) ![x](Three%20laws) ![x](Media/doc.pdf#page=3)
[![x](Media/pic.png)](Guides/Three%20laws.md) <a href="Guides/Three%20laws.md">x</a>
[[sound.mp3#t=1:20]] ![](Media/talk.mp4)
[[data.csv]] [[pack.zip]] [m](mailto:a@example.org) [w](https://example.org/a.md)

```
[[not a link]]
```

`[[not one]]` \[[escaped]] \[\[escaped\]\] %%[[hidden]]%% $x = [[1, 2], [3, 4]]$ and a list [[1, 2], [3, 4]] in words.

# Here below

## Deeper

Text ^here
"""
BACK = """
[[../../Guides/Three laws]] [u](../../Guides/Three%20laws.md) [[Index]] [[../../Index]] [s](deep.md) [s](./deep.md)
![x](../../Media/pic.png) ![x](Media/pic.png) [[Guides/Three laws]] [v](Guides/Three%20laws.md)
[[Sub/Index]] [[deep.md]]
"""
DEAD = "[[Four laws]] [[Three laws#Fourth law]] [[Laws#^none]] ![[none.png]] [x](Guides/None.md) [[none.pdf#page=2]]\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    for folder in (".obsidian", "Guides", "Media", "Files/Sub"):
        (tmp_path / folder).mkdir(parents=True)
    for name in FILES:
        (tmp_path / name).write_bytes(name.encode())
    for name in NOTES:
        (tmp_path / name).write_text(f"What {name} says.\n")
    (tmp_path / "Guides" / "Three laws.md").write_text(LAWS, encoding="utf-8")
    (tmp_path / "Guides" / unicodedata.normalize("NFD", "Café.md")).write_text("# Café\n\n## Élan\n", encoding="utf-8")
    (tmp_path / "Index.md").write_text(LIVING, encoding="utf-8")
    (tmp_path / "Files" / "Sub" / "back.md").write_text(BACK)
    (tmp_path / "template.md").write_text("[[{{date}}]] ![[{{title}}.png]] [[<% tp.file.title %>]]\n")
    return tmp_path


def told(vault: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The links that are told to be dead, and the films that are told to be gone."""
    main(["check", str(vault), "--json", "--profile", str(vault / ".profile")])
    *notes, _ = map(json.loads, capsys.readouterr().out.splitlines())
    kinds = ("dead-link", "missing-video")
    return [each["text"] for note in notes for each in note["findings"] if each["kind"] in kinds]


def test_only_a_link_that_leads_nowhere_is_told(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(vault, capsys) == []
    (vault / "dead.md").write_text(DEAD)
    assert len(told(vault, capsys)) == 6


def test_the_page_follows_all_of_them(vault: Path) -> None:
    resolver = WikilinkResolver(vault, sorted(vault.rglob("*.md")))
    resolver.learn([(vault / "Guides" / "Three laws.md", "Three laws of motion", ["Laws", "The 3 laws"])])
    for path in (vault / "Index.md", vault / "Files" / "Sub" / "back.md"):

        def resolve(target: str, beside: Path = path) -> str | None:
            meaning = resolver.meaning(target, beside)
            found = meaning.paths[0] if meaning is not None else resolver.file(target, beside)
            return str(found) if found is not None else None

        rendered = render(load(path), video=True, resolve=resolve)
        inside = [link for link in rendered.links if link.kind not in ("web", "heading")]
        assert [link.target for link in inside if link.resolved is None] == []
        assert len(inside) > 10
        assert 'class="dead"' not in rendered.html
        assert rendered.problems == ()
