"""Which videos are meant by what was typed."""

from __future__ import annotations

from karareader.library.index.videos import called, meant

TITLES = {"youtube:aaa": "How Prisms_Bend light", "youtube:ccc": "Über Prismen", "file:ddd": "光のプリズム"}
KEYS = ("youtube:aaa", "youtube:bbb", "youtube:ccc", "file:ddd")


def test_videos_are_meant_by_id_and_by_words_of_their_titles() -> None:
    names = called(KEYS, TITLES)
    assert sorted(key for key, _ in names) == sorted(KEYS)
    assert meant("bbb", names) == ["youtube:bbb"]
    assert meant("youtube:bbb", names) == ["youtube:bbb"]
    assert meant("light PRISMS", names) == ["youtube:aaa"]
    assert meant("prisms bend", names) == ["youtube:aaa"]
    assert meant("uber", names) == ["youtube:ccc"]
    assert meant("プリズム", names) == ["file:ddd"]
    assert meant("nothing", names) == []


def test_no_videos_are_no_names() -> None:
    assert list(called((), {})) == []
    assert meant("x", called(["file:über"], {})) == []
