from __future__ import annotations

from typing import Any

import pytest

from karareader.media.downloads.caption_tracks import choose


def tracks(*languages: str, form: str = "vtt", query: str = "") -> dict[str, Any]:
    return {each: [{"url": f"https://v.example/{each}{query}", "ext": form}] for each in languages}


@pytest.mark.parametrize(
    ("written", "heard", "wanted", "expected"),
    [
        (("en", "de"), ("en",), ["en"], [("en", False)]),
        (("de",), ("en",), ["en", "de"], [("en", True), ("de", False)]),
        (("en-GB",), ("en",), ["en"], [("en-GB", False)]),
        (("en",), (), ["en-US"], [("en", False)]),
        ((), ("fr-orig", "fr", "en"), ["en"], [("fr-orig", True)]),  # "en" is a machine's translation
        ((), ("en-orig", "en", "de"), ["en", "de"], [("en-orig", True)]),
        (("fr",), ("fr-orig",), ["en"], [("fr", False)]),
        (("ja",), (), ["en"], [("ja", False)]),
        (("live_chat",), (), ["en"], []),
        ((), (), ["en"], []),
        (("en",), ("en",), [], []),
        (("EN",), (), ["en"], [("EN", False)]),
    ],
)
def test_languages_in_their_order_and_people_before_machines(
    written: tuple[str, ...], heard: tuple[str, ...], wanted: list[str], expected: list[tuple[str, bool]]
) -> None:
    chosen = choose(tracks(*written), tracks(*heard), wanted)
    assert [(track.language, track.automatic) for track in chosen] == expected


def test_the_richest_form_that_can_be_read() -> None:
    offered = {"en": [{"url": "u1", "ext": "json3"}, {"url": "u2", "ext": "srt"}, {"url": "u3", "ext": "vtt"}]}
    (track,) = choose(offered, None, ["en"])
    assert (track.form, track.entry["url"]) == ("vtt", "u3")
    assert choose({"en": [{"url": "u1", "ext": "json3"}]}, {}, ["en"]) == []


def test_translations_of_what_a_machine_heard_are_none() -> None:
    assert choose({}, tracks("de", query="?tlang=de"), ["de"]) == []


@pytest.mark.parametrize("odd", [None, [], "x", {"en": None}, {"en": [None, 3]}, {"en": [{"ext": "vtt"}]}])
def test_what_an_extractor_may_get_wrong(odd: object) -> None:
    assert choose(odd, odd, ["en"]) == []
