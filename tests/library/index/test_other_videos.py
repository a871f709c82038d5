"""What the index keeps of times of other videos, and of comments."""

from __future__ import annotations

from tests.library.index.libraries import Shelf, write

VIDEO, OTHER = "qd7ezvCtIYg", "x9Yz8Wv7Ut6"


def test_a_time_of_another_video_is_none_of_this_one(shelf: Shelf) -> None:
    link = f"https://youtu.be/{OTHER}?t=140"
    write(shelf.root, "a.md", f"The wombat is here [0:10].\n\nThe quokka is there [2:20]({link}).\n", video=VIDEO)
    shelf.update()
    library = shelf.library
    (note,) = library.notes()
    assert note.times == 1
    assert [each.start for each in library.timeline(f"youtube:{VIDEO}").citations] == [10]
    assert library.timeline(f"youtube:{OTHER}").citations == ()
    found = {word: library.search(word).hits[0] for word in ("wombat", "quokka")}
    assert (found["wombat"].start, found["wombat"].cue) == (10, 0)
    # Nothing is played for it; the note opens at its paragraph.
    assert (found["quokka"].start, found["quokka"].cue) == (None, None)


def test_times_after_one_of_another_video_keep_their_numbers(shelf: Shelf) -> None:
    write(shelf.root, "a.md", f"One [2:20](https://youtu.be/{OTHER}?t=140).\n\nThe wombat [0:10].\n", video=VIDEO)
    shelf.update()
    hit = shelf.library.search("wombat").hits[0]
    assert (hit.start, hit.cue) == (10, 1)


def test_words_of_comments_are_not_found(shelf: Shelf) -> None:
    write(shelf.root, "a.md", "The wombat %%quokka [0:09]%% is <!-- numbat --> here [0:10].\n", video=VIDEO)
    shelf.update()
    assert [len(shelf.library.search(word).hits) for word in ("wombat", "quokka", "numbat")] == [1, 0, 0]
    assert shelf.library.notes()[0].times == 1
