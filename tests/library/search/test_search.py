"""What is found, where in a note, and in what order."""

from __future__ import annotations

import pytest

from tests.library.index.libraries import Shelf, anchor, write


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    write(
        shelf.root,
        "optics/prism.md",
        "From: [[optics]] <br/>\n\n# How prisms work\n\nLight is bent. A *prism* parts "
        f"the colours {anchor('00:00:31')}. Then all is "
        f"white again {anchor('00:01:10')}.\n\n## Naïve ideas\n\nNewton thought {anchor('00:02:00')} of a café.\n",
        title="Prisms",
        video="qd7ezvCtIYg",
        more="tags: [optics, Physics/waves]\naliases: [Splitter of light]",
    )
    write(shelf.root, "optics/rainbow.md", "Rain is like a prism, says [[prism]].\n", title="Rainbows")
    write(shelf.root, "cooking/jam.md", f"Cook it light and long {anchor('42:30:00')}.\n", video="dQw4w9WgXcQ")
    write(shelf.root, "cooking/日本.md", "日本語の機械学習について。\n\n中文維基百科 text\n", title="機械")
    write(
        shelf.root,
        "optics/optics.md",
        "### [All about glass](https://www.youtube.com/watch?v=qd7ezvCtIYg)\n- [[prism]]\n"
        "### [Other](https://www.youtube.com/watch?v=e3fz3dqhN44)\n",
    )
    shelf.update()
    return shelf


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("prism ", {"prism", "rainbow", "optics"}),
        ("PRIS", {"prism", "rainbow", "optics"}),
        ("prism parts ", {"prism"}),
        ('"prism parts"', {"prism"}),
        ('"parts prism"', set()),
        ("prism -rain ", {"prism", "optics"}),
        ("-prism ", {"jam", "日本"}),
        ("light", {"prism", "jam"}),
        ("naive CAFE", {"prism"}),
        ("channel:optics", {"prism", "rainbow", "optics"}),
        ("channel:cook light", {"jam"}),
        ("title:prism", {"prism"}),
        ("video:qd7ezvCtIYg", {"prism"}),
        ("video:glass", {"prism"}),
        ("video:glass newton", {"prism"}),
        ("has:repaired", {"jam"}),
        ("-has:video", {"rainbow", "日本", "optics"}),
        ("tag:physics", {"prism"}),
        ("tag:#optics ", {"prism"}),
        ("機械", {"日本"}),
        ("械学", {"日本"}),
        ("学", {"日本"}),
        ("機械学習", {"日本"}),
        ("学機", set()),
        ("維基 text", {"日本"}),
        ("s", {"prism", "rainbow"}),
        ("of a", {"prism"}),
        ("splitter ", {"prism"}),
        ("nothinglikeit", set()),
        ('"bent a prism"', set()),
        ("rain OR newton", {"prism", "rainbow"}),
        ("prism rain OR newton -glass", {"prism", "rainbow"}),
        ("title:jam OR has:repaired ", {"jam"}),
        ("light -has:video OR newton", {"prism", "rainbow", "optics", "日本"} & {"prism"}),
        ('"', set()),
    ],
)
def test_what_is_asked_for_is_found(full: Shelf, query: str, found: set[str]) -> None:
    assert set(full.found(query)) == found


def test_titles_come_before_headings_and_those_before_text(shelf: Shelf) -> None:
    write(shelf.root, "text.md", "All words here are about tea, and more tea.\n")
    write(shelf.root, "heading.md", "## Tea\n\nSomething else that is long enough to be a note by itself.\n")
    write(shelf.root, "title.md", "Something else that is long enough to be a note by itself.\n", title="Tea")
    shelf.update()
    assert shelf.found("tea ") == ["title", "heading", "text"]


def test_equal_hits_come_in_the_order_of_the_library_however_often_they_were_read_again(shelf: Shelf) -> None:
    for name in ("a1", "a2", "a10", "a3"):
        write(shelf.root, f"{name}.md", "Tea, and nothing else.\n", title="Drinks")
    shelf.update()
    for again in ("", "a2", "a1"):
        if again:
            write(shelf.root, f"{again}.md", "Tea, and nothing else.\n", title="Drinks", more=f"tags: [{again}]")
            shelf.update()
        for query in ("tea", "-coffee", "title:drinks"):
            assert shelf.found(query) == ["a1", "a2", "a3", "a10"]
            pages = [shelf.library.search(query, 1, skip).hits[0].path.stem for skip in range(4)]
            assert pages == ["a1", "a2", "a3", "a10"]


def test_a_hit_shows_its_sentence_with_the_words_and_the_time(full: Shelf) -> None:
    (hit,) = full.library.search("parts colours").hits
    assert hit.sentence == "A prism parts the colours"
    assert [hit.sentence[begin:end] for begin, end in hit.matches] == ["parts", "colours"]
    assert (hit.start, hit.cue, hit.section) == (31.0, 0, "How prisms work")
    assert (hit.title, hit.channel, hit.video) == ("Prisms", "optics", "youtube:qd7ezvCtIYg")
    assert hit.path.read_text(encoding="utf-8").split("\n")[hit.line - 1].startswith("Light is bent")


def test_the_sentence_is_the_one_with_most_of_the_words(full: Shelf) -> None:
    (hit,) = full.library.search("prism newton").hits[:1]
    assert (hit.sentence, hit.start) == ("A prism parts the colours", 31.0)
    (hit,) = full.library.search("newton cafe").hits
    assert (hit.sentence, hit.section, hit.start) == ("Newton thought", "Naïve ideas", 120.0)


def test_a_phrase_that_reaches_over_a_full_stop_is_shown_as_a_whole(full: Shelf) -> None:
    (hit,) = full.library.search('"bent. A prism"').hits
    assert hit.sentence.startswith("Light is bent. A prism parts the colours")
    assert [hit.sentence[slice(*span)] for span in hit.matches] == ["bent. A prism"]
    assert hit.start == 31.0


def test_a_title_shows_where_it_was_hit(full: Shelf) -> None:
    hit = full.library.search("prisms").hits[0]
    assert [hit.title[begin:end] for begin, end in hit.title_matches] == ["Prisms"]


def test_words_are_marked_in_japanese(full: Shelf) -> None:
    (hit,) = full.library.search("学習").hits
    assert [hit.sentence[begin:end] for begin, end in hit.matches] == ["学習"]


def test_a_long_sentence_is_cut_round_its_words(shelf: Shelf) -> None:
    write(shelf.root, "long.md", "word " * 300 + "needle " + "word " * 300)
    shelf.update()
    (hit,) = shelf.library.search("needle").hits
    assert len(hit.sentence) < 400
    assert [hit.sentence[begin:end] for begin, end in hit.matches] == ["needle"]


def test_all_are_counted_and_the_best_are_shown(shelf: Shelf) -> None:
    for number in range(30):
        write(shelf.root, f"{number}.md", "same")
    shelf.update()
    found = shelf.library.search("same", 7)
    assert (len(found.hits), found.total) == (7, 30)
    rest = shelf.library.search("same", 40, 7)
    assert len({hit.path for hit in (*found.hits, *rest.hits)}) == 30
