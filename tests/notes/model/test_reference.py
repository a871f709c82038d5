"""The video of a note."""

import os
from pathlib import Path

import pytest

from karareader.notes.load import parse_note
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef, find, from_file, from_url
from karareader.notes.render import render

ID = "aB3-_xyzK9w"
OTHER = "Zz_0123abcd"


def video(text: str, path: Path = Path("folder/n.md")) -> VideoRef | None:
    return find(parse_note(path, text.encode()))


def key(text: str) -> str | None:
    found = video(text)
    return found.key if found else None


def test_order() -> None:
    parts = [
        ("", "[x](https://youtu.be/TEXT_aB3x01)"),
        ("", "```timestamp-url\nhttps://youtu.be/BLOCK_aB3x1\n```\n"),
        ("url: https://youtu.be/URL_aB3_x01\n", ""),
        ("videoId: FRONT_aB3x1\n", ""),
        ("media: https://youtu.be/MEDIA_aB3x1\n", ""),
    ]
    expected = ["TEXT_aB3x01", "BLOCK_aB3x1", "URL_aB3_x01", "FRONT_aB3x1", "MEDIA_aB3x1"]
    for count in range(1, 6):
        front = "".join(part[0] for part in parts[:count])
        body = "".join(part[1] for part in reversed(parts[:count]))
        assert key(f"---\ntitle: t\n{front}---\n{body}") == f"youtube:{expected[count - 1]}"


@pytest.mark.parametrize("source", [ID, f'"{ID}"', f"https://youtu.be/{ID}?t=5"])
def test_video_id(source: str) -> None:
    assert video(f"---\nvideoId: {source}\n---\n") == VideoRef("youtube", ID, f"https://www.youtube.com/watch?v={ID}")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"https://www.youtube.com/watch?v={ID}&t=5", f"youtube:{ID}"),
        (f"https://m.youtube.com/watch?app=x&v={ID}", f"youtube:{ID}"),
        (f"https://youtu.be/{ID}?si=x", f"youtube:{ID}"),
        (f"https://youtube.com/shorts/{ID}", f"youtube:{ID}"),
        (f"https://www.youtube-nocookie.com/embed/{ID}", f"youtube:{ID}"),
        (f"https://youtube.com/live/{ID}", f"youtube:{ID}"),
        ("https://vimeo.com/76979871", "vimeo:76979871"),
        ("https://player.vimeo.com/video/76979871?h=1", "vimeo:76979871"),
        ("https://www.dailymotion.com/video/x7tgad0", "dailymotion:x7tgad0"),
        ("https://dai.ly/x7tgad0", "dailymotion:x7tgad0"),
        ("https://www.twitch.tv/videos/1234567", "twitch:1234567"),
        ("https://www.bilibili.com/video/BV1xx411c7mD", "bilibili:BV1xx411c7mD"),
        ("https://example.org/a/talk.mp4#t=5", "url:https://example.org/a/talk.mp4"),
    ],
)
def test_pages(url: str, expected: str) -> None:
    found = from_url(url)
    assert found is not None
    assert found.key == expected
    assert key(f"See {url} for more.") == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/watch?v=example",
        "https://youtu.be/XYZ",
        "https://www.youtube.com/watch?v=XXXXXXXXXXX",
        "https://www.youtube.com/watch?v=YOUR_VIDEO1",
        "https://www.youtube.com/@channel",
        "https://example.org/watch?v=aB3-_xyzK9w",
        "https://www.youtube.com/watch?v=aB3-_xyzK9w0",
        "http://[bad",
        "ftp://youtu.be/aB3-_xyzK9w",
        "https://www.youtube.com/",
    ],
)
def test_fake_links_are_passed_over(url: str) -> None:
    assert from_url(url) is None
    assert key(f"See {url} and https://youtu.be/{ID}") == f"youtube:{ID}"


def test_links_in_code_do_not_count() -> None:
    assert (
        key(f"`https://youtu.be/{OTHER}`\n\n```\nhttps://youtu.be/{OTHER}\n```\nhttps://youtu.be/{ID}")
        == f"youtube:{ID}"
    )
    assert key(f"```\nhttps://youtu.be/{OTHER}\n") is None


def test_a_page_that_is_no_video_is_no_source() -> None:
    assert key("---\nsource: https://example.org/article\n---\nText") is None


def test_a_file_beside_the_note(tmp_path: Path) -> None:
    (tmp_path / "talk.mp4").write_bytes(b"x" * 200_000)
    for text in ("---\nmedia: talk.mp4\n---\n", '---\nvideo: "[[talk.mp4]]"\n---\n', "Look: ![[talk.mp4#t=5]]"):
        found = video(text, tmp_path / "n.md")
        assert found is not None
        assert (found.site, found.path, found.url) == ("file", tmp_path / "talk.mp4", "")
        assert found.key == from_file(tmp_path / "talk.mp4").key


@pytest.mark.parametrize(
    "text",
    [
        "![](my%20talk.mp4)",
        "![A talk](<my talk.mp4#t=5>)",
        '<video src="my talk.mp4" controls></video>',
        "<video controls><source src='my%20talk.mp4#t=5'></video>",
        "[A talk](my%20talk.mp4#t=10)",
        "[A talk](C:\\Users\\me\\my%20talk.mp4)",
        "---\nmedia: '\\\\server\\share\\my talk.mp4'\n---\n",
        '---\nmedia: "[A talk](my%20talk.mp4)"\n---\n',
        "---\nvideo: My Talk.MP4\n---\n",
        "`[x](other.mp4)` is code, ![](my%20talk.mp4) is none, ![](other.png) is a picture.",
    ],
)
def test_a_film_however_the_text_names_it(tmp_path: Path, text: str) -> None:
    (tmp_path / "my talk.mp4").write_bytes(b"x" * 200)
    (tmp_path / "other.mp4").write_bytes(b"y" * 200)
    found = video(text, tmp_path / "n.md")
    assert found is not None
    assert found.path is not None
    assert (found.site, found.path.name) == ("file", "my talk.mp4")


def test_a_file_keeps_its_key_when_it_is_moved(tmp_path: Path) -> None:
    first, second = tmp_path / "a.mp4", tmp_path / "b.mp4"
    first.write_bytes(b"x" * 200_000)
    key = from_file(first).key
    first.rename(second)
    assert from_file(second).key == key
    second.write_bytes(b"x" * 200_000 + b"y")
    assert from_file(second).key != key


def test_a_file_that_is_missing_is_known_by_its_name(tmp_path: Path) -> None:
    assert from_file(tmp_path / "none.mp4").key == "file:none.mp4"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_known_by_its_name_and_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "film.mp4")
    assert from_file(tmp_path / "film.mp4").key == "file:film.mp4"


def test_none() -> None:
    assert video("Text without any video. [[note]]") is None


LISTED = (
    "### [On rain](https://www.youtube.com/watch?v=Kr4Rd3rT0ur)\n- [[rain|Rain, in three parts]]\n\n"
    "### [Snow at 10:30](https://www.youtube.com/watch?v=jNQXAC9IVRw)\n- [[snow]]\n"
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (LISTED, ""),
        (f"---\ntitle: All films\nurl: https://www.youtube.com/@weather\n---\n{LISTED}", ""),
        # Named at its head, it is about that one.
        (f"---\nvideoId: aqz-KE-bpKQ\n---\n{LISTED}", "youtube:aqz-KE-bpKQ"),
        # One video, or times of several: a note about them.
        (LISTED.partition("\n\n")[0], "youtube:Kr4Rd3rT0ur"),
        (LISTED.replace("in three parts", "part 1").replace("- [[snow]]", "- 1:23 It falls."), "youtube:Kr4Rd3rT0ur"),
    ],
)
def test_a_page_that_lists_videos_is_about_none_of_them(text: str, key: str) -> None:
    found = find(parse_note(Path("/library/films.md"), text.encode()))
    assert (found.key if found is not None else "") == key


@pytest.mark.parametrize("name", ["x" * 300, "é" * 200, "a/" * 3000 + "b"])
def test_a_name_that_no_file_can_have_is_that_of_one_that_is_away(name: str, tmp_path: Path) -> None:
    found = find(Note(tmp_path / "n.md", "", {"media": f"{name}.mp4"}, ""))
    assert found is not None
    assert (found.site, found.path is not None and found.path.is_absolute()) == ("file", True)
    note = Note(tmp_path / "n.md", "", {}, f"![[{name}.mp4#t=3]] and ![a]({name}.png)")
    assert render(note, video=False).blocks
