"""The length of a video, from the description beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.media.files import description as described


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": "x", "formats": [{"duration": 5}], "duration": 581}', 581.0),
        ('{"duration": 581.42}', 581.42),
        ('{"duration": "581"}', None),
        ('{"duration": 0}', None),
        ('{"duration": true}', None),
        ('{"duration": NaN}', None),
        ('{"id": "x"}', None),
        ("[1, 2]", None),
        ("{oops", None),
    ],
)
def test_the_duration_counts_if_it_is_one(tmp_path: Path, text: str, expected: float | None) -> None:
    (tmp_path / "Film [x].info.json").write_text(text)
    assert described.length(tmp_path / "Film [x].mp4") == expected


def test_half_of_a_video_has_the_description_of_the_whole(tmp_path: Path) -> None:
    (tmp_path / "Film [x].info.json").write_text('{"duration": 60}')
    assert described.length(tmp_path / "Film [x].f137.mp4") == 60.0


def test_no_description_tells_nothing(tmp_path: Path) -> None:
    assert described.length(tmp_path / "Film.mp4") is None
