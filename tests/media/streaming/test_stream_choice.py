"""The choice among formats, the moment at which links expire, and what is kept of an answer of yt-dlp's."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from karareader.base.errors import UserError
from karareader.media.streaming.cache import StreamCache
from karareader.media.streaming.choose import Want, choose, wanted_height
from karareader.media.streaming.formats import (
    USUAL_LIFE,
    Joined,
    ResolvedVideo,
    StreamFormat,
    expiry,
    from_info,
    from_json,
    to_json,
)
from karareader.settings import StreamQuality as Quality

HLS = "m3u8_native"


def whole(height: int, protocol: str = "https", codec: str = "avc1.64001e") -> StreamFormat:
    return StreamFormat(
        f"whole{height}{protocol}", f"whole{height}{protocol}{codec}", protocol, height=height, codec=codec
    )


def picture(height: int, codec: str = "avc1.64001e", rate: float = 0) -> StreamFormat:
    return StreamFormat(f"p{height}", f"p{height}{codec}", sound=False, height=height, codec=codec, rate=rate)


def sound(name: str, codec: str = "mp4a.40.2", rate: float = 128, preference: int = 0) -> StreamFormat:
    return StreamFormat(name, name, picture=False, codec=codec, rate=rate, preference=preference)


def found(*formats: StreamFormat) -> ResolvedVideo:
    return ResolvedVideo("https://example.org/watch", formats=formats)


YOUTUBE = found(
    whole(360), *(picture(height) for height in (144, 240, 360, 480, 720, 1080)), picture(1440, "vp9"),
    picture(2160, "vp9"), picture(2160, "av01.0.12M.08"), sound("aac"), sound("opus", "opus", 130),
)  # fmt: skip


@pytest.mark.parametrize(
    ("quality", "url", "audio"),
    [
        ("360p", "whole360httpsavc1.64001e", ""),
        ("480p", "p480avc1.64001e", "aac"),
        ("720p", "p720avc1.64001e", "aac"),
        ("2160p", "p2160vp9", "aac"),
        ("audio", "aac", ""),
    ],
)
def test_a_height_that_was_asked_for_is_given(quality: Quality, url: str, audio: str) -> None:
    stream = choose(YOUTUBE, Want(quality))
    assert (stream.url, stream.audio_url) == (url, audio)
    assert stream.quality == ("sound only" if quality == "audio" else quality)


@pytest.mark.parametrize(("pane", "height"), [(200, 360), (360, 360), (361, 480), (700, 720), (1400, 1080)])
def test_by_itself_it_looks_for_what_fills_the_pane_and_no_more(pane: int, height: int) -> None:
    assert wanted_height("auto", pane) == height


def test_by_itself_it_rather_stretches_a_little_than_takes_what_cannot_be_sought_in_exactly() -> None:
    assert choose(YOUTUBE, Want("auto", 400)).audio_url == ""
    assert choose(YOUTUBE, Want("auto", 700)).quality == "720p"


def test_one_file_goes_before_segments_and_segments_before_two_files() -> None:
    both = found(whole(720, HLS), whole(720), picture(720), sound("aac"))
    assert choose(both, Want("720p")).url == whole(720).url
    segments = choose(found(whole(720, HLS), picture(720), sound("aac")), Want("720p"))
    assert segments.segmented
    assert not segments.audio_url


def test_the_next_lower_height_stands_in_and_the_lowest_where_all_are_higher() -> None:
    assert choose(found(whole(240), whole(480)), Want("360p")).quality == "240p"
    assert choose(found(whole(480), whole(720)), Want("360p")).quality == "480p"


def test_the_easiest_codec_and_no_hdr() -> None:
    pictures = [picture(1080, "av01.0.08M.08", 900), picture(1080, "vp09.02 HDR", 950), picture(1080, "vp9", 800)]
    assert choose(found(*pictures, sound("aac")), Want("1080p")).url == "p1080vp9"


def test_the_original_language_and_no_more_sound_than_enough() -> None:
    dubbed, original = sound("dubbed", rate=128, preference=-1), sound("original", rate=50, preference=10)
    assert choose(found(dubbed, original), Want("audio")).url == "original"
    assert choose(found(sound("huge", rate=500), sound("good", rate=128)), Want("audio")).url == "good"


def test_a_picture_without_sound_and_a_file_of_which_nothing_is_known_play_too() -> None:
    assert choose(found(picture(360)), Want()).audio_url == ""
    assert choose(found(StreamFormat("0", "file")), Want()).quality == "video"
    assert choose(found(whole(360)), Want("audio")).url == whole(360).url


def test_a_player_that_takes_one_address_is_given_one_with_its_sound() -> None:
    assert choose(YOUTUBE, Want("1080p", whole=True)).url == whole(360).url
    alone = choose(found(picture(720), sound("aac")), Want("720p", whole=True))
    assert (alone.url, alone.audio_url) == ("p720avc1.64001e", "")


def test_what_can_be_joined_is_as_good_as_a_whole() -> None:
    apart = replace(picture(480), joinable=True)
    formats = found(whole(360), apart, replace(sound("aac"), joinable=True))
    stream = choose(formats, Want("auto", 400))
    assert stream.apart is not None
    assert stream.audio_url == "aac"
    joined = choose(replace(formats, joined=(Joined("p480", "aac", "/tmp/x.m3u8"),)), Want("auto", 400))
    assert (joined.url, joined.audio_url, joined.segmented, joined.apart) == ("file:///tmp/x.m3u8", "", True, None)


def test_what_no_player_here_can_open_is_told() -> None:
    with pytest.raises(UserError, match="can be played"):
        choose(found(StreamFormat("dash", "x", "http_dash_segments")), Want())


@pytest.mark.parametrize(
    ("url", "when"),
    [
        ("https://r4.example.com/videoplayback?expire=1795444131&sig=x", 1795444131),
        ("https://m.example.com/hls/expire/1795444131/sig/x/index.m3u8", 1795444131),
        ("https://cdn.example.com/v.mp4?Expires=1795444131&Signature=x", 1795444131),
        ("https://cdn.example.com/v.mp4?e=7", 1000 + USUAL_LIFE),
        ("https://cdn.example.com/v.mp4", 1000 + USUAL_LIFE),
        ("https://[broken", 1000 + USUAL_LIFE),
    ],
)
def test_a_link_says_when_it_expires_or_is_believed_for_a_while(url: str, when: float) -> None:
    assert expiry([url], 1000, USUAL_LIFE) == when


def info(**more: Any) -> dict[str, Any]:
    formats = [
        {"format_id": "sb0", "url": "s", "ext": "mhtml", "vcodec": "none", "acodec": "none"},
        {"format_id": "drm", "url": "d", "has_drm": True, "vcodec": "avc1"},
        {"format_id": "18", "url": "https://x/?expire=1795444131", "ext": "mp4", "vcodec": "avc1.42001E",
         "acodec": "mp4a.40.2", "height": 360, "fps": 25, "tbr": 500, "protocol": "https",
         "http_headers": {"User-Agent": "A", "Referer": "R", "Cookie": "secret", "Accept": "*/*"}},
        {"format_id": "nothing"},
    ]  # fmt: skip
    tracks = {"en": [{"ext": "json3", "url": "j"}, {"ext": "vtt", "url": "v", "name": "English"}]}
    machine = {"en": [{"ext": "vtt", "url": "a"}], "de": [{"ext": "vtt", "url": "a?tlang=de"}]}
    return {"title": "T", "uploader": "C", "duration": 61, "formats": formats, "subtitles": tracks,
            "automatic_captions": machine, "chapters": [{"start_time": 3, "title": "One"}, None], **more}  # fmt: skip


def test_an_answer_is_trimmed_to_what_is_of_use() -> None:
    told = from_info(info(), "page", now=1000)
    assert [one.id for one in told.formats] == ["18"]
    assert dict(told.formats[0].headers) == {"User-Agent": "A", "Referer": "R"}
    assert [(track.language, track.url, track.automatic) for track in told.captions] == [
        ("en", "v", False), ("en", "a", True),
    ]  # fmt: skip
    assert (told.title, told.channel, told.length, told.chapters[0].start) == ("T", "C", 61, 3)
    assert told.expires_at == 1795444131
    assert not told.is_live


def test_nonsense_in_an_answer_is_passed_over() -> None:
    told = from_info(
        {"url": "https://x/f.mp4", "duration": float("nan"), "subtitles": [], "title": None}, "page", now=0
    )
    assert (told.length, told.title, len(told.formats)) == (0, "", 1)
    assert from_info(info(live_status="is_live"), "page", now=0).is_live


def test_an_answer_survives_being_kept(tmp_path: Path) -> None:
    told = from_info(info(), "page", now=1000)
    assert from_json(json.loads(json.dumps(to_json(told)))) == told
    now = 1795444000.0
    cache = StreamCache(tmp_path, lambda: now)
    cache.put("youtube:x", told)
    assert cache.get("youtube:x") == told
    assert cache.get("youtube:y") is None
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    now = 1795444100.0  # in the last minute
    assert cache.get("youtube:x") is None


@pytest.mark.parametrize("damage", ["{", "[]", "{}", '{"formats": 7}', "\0"])
def test_what_is_damaged_is_not_believed(tmp_path: Path, damage: str) -> None:
    cache = StreamCache(tmp_path, lambda: 0.0)
    cache.put("k", from_info(info(), "page"))
    (file,) = tmp_path.iterdir()
    file.write_text(damage)
    assert cache.get("k") is None
    cache.drop("k")
    cache.drop("k")
    assert not list(tmp_path.iterdir())


def test_a_video_that_comes_in_dash_only_is_played_by_its_manifest() -> None:
    dash = {"format_id": "v", "url": "https://example.org/init.mp4", "protocol": "http_dash_segments", "height": 720,
            "manifest_url": "https://example.org/film.mpd", "vcodec": "avc1", "acodec": "none"}  # fmt: skip
    sound = {**dash, "format_id": "a", "vcodec": "none", "acodec": "mp4a", "height": None}
    found = from_info({"formats": [dash, sound]}, "https://example.org/page", now=0.0)
    stream = choose(found, Want())
    assert (stream.url, stream.audio_url, stream.segmented) == ("https://example.org/film.mpd", "", True)
    whole = {"format_id": "w", "url": "https://example.org/film.mp4", "protocol": "https", "height": 360}
    found = from_info({"formats": [dash, sound, whole]}, "https://example.org/page", now=0.0)
    assert choose(found, Want()).url == "https://example.org/film.mp4"
