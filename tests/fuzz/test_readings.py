"""Page, `show`, index and «copy» read a note in one way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.readings import differences

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SAMPLE = [
    path
    for name in ("notes", "notes_long", "corpora/bitcointranscripts")
    if (SHARED / name).is_dir()
    for path in sorted((SHARED / name).rglob("*.md"))[::150]
]
HARD = """---
title: Waves
videoId: Kr4Rd3rT0ur
---
From: [[optics]] <br/>
Light and how it bends
---

See [[prism | <a class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>]] and [[lens|([00:00:09])]] [[0:12], [0:20]].
[[prism|the glass <a class="yt-timestamp" data-t="00:00:30">[00:00:30]</a> of Newton]] is old.
[!INFO|no callout]

* `Ctrl + [ (`left`): down <a class="yt-timestamp" data-t="00:01:05">[00:01:05]</a>
* `Enter: up <a class="yt-timestamp" data-t="00:01:15">[00:01:15]</a>

## A head with a name ^head-1

> [!my-own kind|wide] Its title
> text `code [0:50]` %% hidden [0:51] %% and more ^quoted

| a | b |
|---|---|
| x | [1:20] |

Another head
============

$x_0$ and <!-- no [1:30] --> an end[^1] [1:31].

[^1]: A note [1:40].
"""


@pytest.mark.usefixtures("qapp")
def test_what_is_hard_is_read_in_one_way(tmp_path: Path) -> None:
    path = tmp_path / "waves.md"
    path.write_text(HARD)
    assert differences(path) == {}


@pytest.mark.usefixtures("qapp")
def test_the_sample_is_read_in_one_way() -> None:
    assert [path.name for path in sorted((ROOT / "resources" / "sample").glob("*.md")) if differences(path)] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not SAMPLE, reason="the folder of real notes is not there")
def test_real_notes_are_read_in_one_way() -> None:
    assert {path.name: found for path in SAMPLE if (found := differences(path))} == {}


@pytest.mark.usefixtures("qapp")
def test_the_measure_notices_a_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nvideoId: Kr4Rd3rT0ur\n---\n# A\n\n## B c\n\nOne `two [0:05]` [0:07]\n")
    assert differences(path) == {}
    monkeypatch.setattr("karareader.notes.survey.mask_code", lambda text: text)
    assert {"times: show, index", "words: page, index"} <= set(differences(path))
