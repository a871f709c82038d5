"""Which videos a reader can go to in a note: every time in another video leads to one, and to the right one."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from karareader.notes.load import load
from karareader.notes.model import video_ref
from karareader.notes.model.video_ref import VideoRef, from_file
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.notes.translate import translated
from karareader.notes.videos import NoteVideo, videos

OWN, OTHER = "Kr4Rd3rT0ur", "x9Yz8Wv7Ut6"
PAGE = f"https://www.youtube.com/watch?v={OTHER}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("clip two.mp4", "deep/talk.mp3", "Épisode.mp4"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode())
    return tmp_path


def found(folder: Path, body: str, head: str = f"videoId: {OWN}") -> tuple[NoteVideo, ...]:
    path = folder / "note.md"
    path.write_text(f"---\n{head}\n---\n{body}\n", encoding="utf-8")
    note = load(path)
    own = video_ref.find(note)
    rendered = render(note, video=own is not None, video_id=own.id if own else "")
    made = videos(note, own, rendered)
    assert {cue.video for cue in rendered.timeline.cues} <= {each.key for each in made}
    return made


@pytest.mark.parametrize(
    ("written", "key", "url"),
    [
        (f"[0:30](https://youtu.be/{OTHER}?t=30)", f"youtube:{OTHER}", PAGE),
        (f"https://www.youtube.com/watch?v={OTHER}&t=30s", f"youtube:{OTHER}", PAGE),
        (f"{{{{video {PAGE}}}}}\n\t- Said {{{{youtube-timestamp 30}}}}", f"youtube:{OTHER}", PAGE),
        (f"![](https://youtu.be/{OTHER})", f"youtube:{OTHER}", PAGE),
        ("[0:30](https://vimeo.com/76979871/abcdef12#t=30s)", "vimeo:76979871", "https://vimeo.com/76979871/abcdef12"),
        (
            "[0:30](https://player.vimeo.com/video/76979871?h=abcdef12#t=30s)",
            "vimeo:76979871",
            "https://player.vimeo.com/video/76979871?h=abcdef12",
        ),
        (
            "[0:30](https://www.bilibili.com/video/BV1X7411F744?p=2&t=30)",
            "bilibili:BV1X7411F744_p2",
            "https://www.bilibili.com/video/BV1X7411F744?p=2",
        ),
        (
            "[0:30](https://www.twitch.tv/videos/112233445?t=0h0m30s)",
            "twitch:112233445",
            "https://www.twitch.tv/videos/112233445",
        ),
        (
            "[0:30](https://pod.example/ep/1.mp3#t=30)",
            "url:https://pod.example/ep/1.mp3",
            "https://pod.example/ep/1.mp3",
        ),
        ("[0:30](https://pod.example/ep/1?t=30)", "url:https://pod.example/ep/1", "https://pod.example/ep/1"),
        (f"[0:30](jv://open?path={PAGE}&time=30)", f"youtube:{OTHER}", PAGE),
    ],
)
def test_a_video_on_the_web(folder: Path, written: str, key: str, url: str) -> None:
    made = found(folder, f"Own [0:10].\n\n- {written}")
    assert [each.key for each in made] == [None, key]
    assert (made[0].video.id, made[1].video.url) == (OWN, url)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("[[clip two.mp4#t=0:40]]", "clip two.mp4"),
        ("[x](clip%20two.mp4#t=41)", "clip two.mp4"),
        ("[x](<clip two.mp4#t=41>)", "clip two.mp4"),
        ("![[deep/talk.mp3#t=10]]", "deep/talk.mp3"),
        ("[x](deep/talk.mp3#t=10)", "deep/talk.mp3"),
        ("[[Épisode.mp4#t=5]]", "Épisode.mp4"),
    ],
)
def test_a_film_beside_the_note(folder: Path, written: str, name: str) -> None:
    made = found(folder, f"Own [0:10].\n\n{written}")
    assert [each.video for each in made[1:]] == [from_file(folder / name)]
    assert made[1].key == made[1].video.key


def test_films_of_one_name_in_two_folders(folder: Path) -> None:
    (folder / ".obsidian").mkdir()
    for name in ("here", "there", "own"):
        (folder / "notes" / name).mkdir(parents=True)
        (folder / "notes" / name / "talk.mp4").write_bytes(name.encode())
    (folder / "top.mp4").write_bytes(b"top")
    text = """[[here/talk.mp4#t=5]] and [[there/talk.mp4#t=6]], [own](talk.mp4#t=7) and [[own/talk.mp4#t=8]],
[other letters](here/Talk.MP4#t=9), from the vault [[top.mp4#t=10]].

- [[there/talk.mp4]]
    - [0:12] a bare time
"""
    made = found(folder / "notes", text, "media: own/talk.mp4")
    names = ("notes/own/talk.mp4", "notes/here/talk.mp4", "notes/there/talk.mp4", "top.mp4")
    films = [from_file(folder / name) for name in names]
    assert [each.video for each in made] == films
    note = load(folder / "notes" / "note.md")
    times = survey(note, video=True, video_id=films[0].id)
    own, here, there, top = (each.key for each in films)
    assert [(cue.start, cue.video or own) for cue in times.cues] == [
        (5, here), (6, there), (7, own), (8, own), (9, here), (10, top), (12, there),
    ]  # fmt: skip
    # A copy in another dialect leads into the same films.
    copy = translated(note, note.path.read_bytes(), times, times.cues, "media-extended")
    assert (copy.links, copy.kept) == (0, 0)
    assert "[0:12](there/talk.mp4#t=12)" in copy.data.decode()


def test_a_film_that_is_not_there_keeps_its_name(folder: Path) -> None:
    made = found(folder, "Own [0:10], gone [[gone.mp4#t=0:40]], [x](file:///films/other.mp4#t=3).")
    assert [each.video for each in made[1:]] == [
        VideoRef("file", "gone.mp4", "", folder / "gone.mp4"),
        VideoRef("file", "other.mp4", "", Path("/films/other.mp4")),
    ]


def test_films_that_are_shown_can_be_played(folder: Path) -> None:
    shown = [
        "![](clip%20two.mp4)",
        '<video src="clip two.mp4#t=5" title="A clip"></video>',
        "<video controls>\n<source src='clip two.mp4'>\nNo video here.\n</video>",
        'In a line <audio src="clip%20two.mp4"></audio> too.',
    ]
    for own in (f"videoId: {OWN}", "media: clip two.mp4"):
        path = folder / "note.md"
        path.write_text(f"---\n{own}\n---\n" + "\n\n".join(shown) + "\n")
        note = load(path)
        video = video_ref.find(note)
        assert video is not None
        rendered = render(note, video=True, video_id=video.id)
        film = from_file(folder / "clip two.mp4")
        to = "seek:" if video == film else f"video:{quote(film.key, safe='')}?t="
        assert [rendered.html.count(f'href="{to}{seconds}"') for seconds in (0, 5)] == [3, 1]
        assert "No video here" not in rendered.html
        assert rendered.problems == ()
        assert film in [each.video for each in videos(note, video, rendered)]


def test_those_that_are_merely_linked_come_last(folder: Path) -> None:
    text = f"[A talk](https://youtu.be/Fr4m3sFr4m3), own [0:10](https://youtu.be/{OWN}?t=10), [0:30]({PAGE}&t=30)."
    assert [each.key for each in found(folder, text)] == [None, f"youtube:{OTHER}", "youtube:Fr4m3sFr4m3"]
    # The page of a channel is about none of the videos that it lists.
    text += "".join(f"\n- https://youtu.be/{number:03}abcdEFGH" for number in range(92))
    assert [each.key for each in found(folder, text)] == [None, f"youtube:{OTHER}"]


def test_a_note_without_others(folder: Path) -> None:
    assert [each.key for each in found(folder, f"[0:10], [0:20](https://youtu.be/{OWN}?t=20)")] == [None]
    assert found(folder, "Only words.", head="title: x") == ()


def test_films_of_one_name_that_are_away_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    links = ("a/talk.mp4", "b/talk.mp4", "../c/b/talk.mp4", "talk.mp4", "./b/talk.mp4", "a/other.mp4")
    made = found(tmp_path, "\n".join(f"- See [[{each}#t=0:0{at}]]" for at, each in enumerate(links)))
    keys = ["file:talk.mp4", "file:b/talk.mp4", "file:c/b/talk.mp4", "file:other.mp4"]
    assert [each.key for each in made if each.key is not None] == keys
    assert [each.video.path for each in made[1:3]] == [tmp_path / "a/talk.mp4", tmp_path / "b/talk.mp4"]
    note = load(tmp_path / "note.md")
    own = video_ref.find(note)
    assert own is not None
    # The index and `check` tell them apart as the page does.
    assert [cue.video for cue in survey(note, video=True, video_id=own.id).cues] == [
        *keys[:3], keys[0], keys[1], keys[3]
    ]  # fmt: skip
    # What is there is known by its content, wherever its name leads.
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "talk.mp4").write_bytes(b"film")
    assert from_file(tmp_path / "b" / "talk.mp4").key in [each.key for each in found(tmp_path, "[[b/talk.mp4#t=3]]")]
