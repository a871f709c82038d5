"""What the index keeps of times of other videos, and of comments."""

from __future__ import annotations

from karareader.library import combined, moment_note
from tests.library.cited import (
    AS_WRITTEN,
    LENGTH,
    MEANT,
    OTHER,
    OTHER_KEY,
    OWN_KEY,
    OWN_STARTS,
    VIDEO,
    WRITTEN,
    citing,
    siblings,
)
from tests.library.index.alike import contents
from tests.library.index.libraries import Shelf, write


def test_a_time_of_another_video_is_none_of_this_one(shelf: Shelf) -> None:
    link = f"https://youtu.be/{OTHER}?t=140"
    write(shelf.root, "a.md", f"The wombat is here [0:10].\n\nThe quokka is there [2:20]({link}).\n", video=VIDEO)
    shelf.update()
    library = shelf.library
    (note,) = library.notes()
    assert note.times == 1
    assert [each.start for each in library.timeline(f"youtube:{VIDEO}").citations] == [10]
    # It is one of that video, with its own number in the note.
    assert [(each.start, each.cue, each.sentence) for each in library.timeline(f"youtube:{OTHER}").citations] == [
        (140, 1, "The quokka is there")
    ]
    found = {word: library.search(word).hits[0] for word in ("wombat", "quokka")}
    assert (found["wombat"].start, found["wombat"].cue) == (10, 0)
    assert (found["wombat"].cited, found["quokka"].cited) == ("", OTHER_KEY)
    assert (found["quokka"].start, found["quokka"].cue) == (140, 1)


def test_times_after_one_of_another_video_keep_their_numbers(shelf: Shelf) -> None:
    write(shelf.root, "a.md", f"One [2:20](https://youtu.be/{OTHER}?t=140).\n\nThe wombat [0:10].\n", video=VIDEO)
    shelf.update()
    hit = shelf.library.search("wombat").hits[0]
    assert (hit.start, hit.cue) == (10, 1)


def test_a_hit_has_a_time_of_another_video_where_it_has_no_other(shelf: Shelf) -> None:
    link = f"(https://youtu.be/{OTHER}?t=140)"
    text = f"The quokka came [2:20]{link}. The wombat dug [0:10]. The numbat slept.\n\nThe bilby hid. [2:20]{link}\n"
    write(shelf.root, "a.md", text, video=VIDEO)
    shelf.update()
    found = {word: shelf.library.search(word).hits[0] for word in ("quokka", "wombat", "numbat", "bilby")}
    assert {word: (hit.start, hit.cited) for word, hit in found.items()} == {
        "quokka": (140, OTHER_KEY),
        "wombat": (10, ""),
        "numbat": (10, ""),
        "bilby": (140, OTHER_KEY),
    }


def test_words_of_comments_are_not_found(shelf: Shelf) -> None:
    write(shelf.root, "a.md", "The wombat %%quokka [0:09]%% is <!-- numbat --> here [0:10].\n", video=VIDEO)
    shelf.update()
    assert [len(shelf.library.search(word).hits) for word in ("wombat", "quokka", "numbat")] == [1, 0, 0]
    assert shelf.library.notes()[0].times == 1


def cited(shelf: Shelf, name: str = "citing.md") -> list[float]:
    """What the index takes the times of a note for that are of the other video."""
    citations = shelf.library.timeline(OTHER_KEY).citations
    return [each.start for each in citations if each.note.name == name]


def counts(shelf: Shelf) -> tuple[int, int, int]:
    note = shelf.library.note(shelf.root / "citing.md")
    assert note is not None
    return note.times, note.repaired, note.doubtful


def test_they_are_read_by_what_notes_on_their_video_say(shelf: Shelf) -> None:
    citing(shelf.root)
    shelf.update()
    assert (cited(shelf), counts(shelf)) == (AS_WRITTEN, (3, 0, 0))
    # Its siblings come, and go again.
    siblings(shelf.root)
    shelf.update()
    assert (cited(shelf), counts(shelf)) == (MEANT, (3, 4, 0))
    assert [each.start for each in shelf.library.timeline(OWN_KEY).citations] == OWN_STARTS
    anew = Shelf(shelf.root, shelf.cache.parent / "anew")
    anew.update()
    assert contents(anew.root, anew.cache) == contents(shelf.root, shelf.cache)
    for each in shelf.root.glob("other*.md"):
        each.unlink()
    shelf.update()
    assert (cited(shelf), counts(shelf)) == (AS_WRITTEN, (3, 0, 0))


def test_they_are_read_by_the_length_of_their_video(shelf: Shelf) -> None:
    citing(shelf.root)
    shelf.update()
    shelf.update(lengths={OTHER_KEY: LENGTH})
    assert (cited(shelf), counts(shelf)) == (MEANT, (3, 4, 0))
    # That of the note's own video moves none of them.
    shelf.update(lengths={OWN_KEY: LENGTH})
    assert cited(shelf) == AS_WRITTEN


def test_they_are_evidence_for_no_other_note(shelf: Shelf) -> None:
    short = ("00:01:10", "00:02:20", "00:03:30", "00:06:40")
    for number in range(3):
        citing(shelf.root, f"citing{number}.md", short, ())
    # One note on each video whose minutes stand in the field of hours.
    for name, video in (("on_own.md", VIDEO), ("on_other.md", OTHER)):
        write(shelf.root, name, "".join(f"- It is so [{time}].\n" for time in WRITTEN), video=video)
    shelf.update()
    read = {
        name: [each.start for each in shelf.library.timeline(key).citations if each.note.stem == name]
        for name, key in (("on_own", OWN_KEY), ("on_other", OTHER_KEY))
    }
    assert read == {"on_own": AS_WRITTEN, "on_other": AS_WRITTEN}


def test_they_are_moments_of_their_video(shelf: Shelf) -> None:
    citing(shelf.root)
    siblings(shelf.root)
    shelf.update()
    library = shelf.library
    timeline = library.timeline(OTHER_KEY)
    assert {each.note.stem for each in timeline.near(MEANT[0], 1)} == {"citing"}
    assert sum(timeline.density(10, LENGTH)) == 4 + 3 * 4
    page = combined.make(shelf.root, combined.CombinedVideo(OTHER_KEY, {"videoId": OTHER}), timeline)
    assert "The quokka smiles" in page.body
    assert "[[./citing|Wombats]]" in page.body
    assert "wombat digs" not in page.body
    # The note that goes with a moment is one about the video.
    assert moment_note.note_for(library, OTHER_KEY, MEANT[0]) != shelf.root / "citing.md"


def test_the_search_finds_notes_by_the_videos_that_they_cite(shelf: Shelf) -> None:
    citing(shelf.root)
    write(shelf.root, "apart.md", "The quokka sleeps.\n", video=VIDEO)
    shelf.update()
    assert shelf.found(f"quokka video:{OTHER}") == ["citing"]
    assert set(shelf.found(f"quokka video:{VIDEO}")) == {"citing", "apart"}
