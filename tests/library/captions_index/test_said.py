"""What is said is found like what is written, with its sentence, its time, and the video it is said in."""

from __future__ import annotations

import pytest

from karareader.library.moment_note import note_for
from tests.library.index.libraries import anchor, write
from tests.library.said.shelves import PRISM, Spoken, vtt

TALK = vtt(
    (1, "Light is bent by every kind of glass,"),
    (4, "and a prism parts the colours."),
    (7, "Newton sat in a café and thought."),
    (40, "Then a marmot whistled"),
    (43, "in the naïve dark"),
    (46, "of the cellar below"),
    (49, "where nobody had been"),
    (52, "since the heron"),
    (55, "left the broken"),
    (58, "window of glass alone"),
)
ROLLING = """WEBVTT

00:00:00.120 --> 00:00:02.389
\x20
so<00:00:00.480><c> the</c><00:00:00.640><c> quick</c>

00:00:02.389 --> 00:00:02.399
so the quick
\x20

00:00:02.399 --> 00:00:04.470
so the quick
axolotl<00:00:02.700><c> swims</c>

00:00:04.470 --> 00:00:04.480
axolotl swims
\x20
"""


@pytest.fixture
def full(spoken: Spoken) -> Spoken:
    return filled(spoken)


@pytest.fixture(scope="module")
def same(tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """The same for all tests, which leave it as it is."""
    folder = tmp_path_factory.mktemp("said")
    return filled(Spoken(folder / "library", folder / "cache"))


def filled(spoken: Spoken) -> Spoken:
    write(spoken.root, "prism.md", f"A note on prisms {anchor('00:00:05')}.", title="Prisms", video=PRISM)
    write(spoken.root, "optics/later.md", f"It ends {anchor('00:00:50')}.", title="The end", video=PRISM)
    write(
        spoken.root,
        "optics/optics.md",
        f"### [All about glass](https://www.youtube.com/watch?v={PRISM})\n- [[prism]]\n",
    )
    spoken.write(f"films/Talk [{PRISM}].mp4", "film")
    spoken.write(f"films/Talk [{PRISM}].en.vtt", TALK)
    spoken.write("birds/Water [dQw4w9WgXcQ].en.vtt", ROLLING)
    spoken.write(
        "birds/Japan [aaaaaaaaaaa].ja.vtt", vtt((5, "日本語の機械学習について"), (8, "話します。"), language="ja")
    )
    spoken.update()
    spoken.listen()
    return spoken


@pytest.mark.parametrize(
    ("query", "starts"),
    [
        ("marmot", [40.0]),
        ("PRISM ", [1.0]),
        ("pri", [1.0]),
        ("priam", []),
        ("naive cellar", [40.0]),
        ("marmot newton", []),
        ('"parts the colours"', [1.0]),
        ('"colours parts"', []),
        ("glass -prism ", [55.0]),
        ("light -glass ", []),
        ("glass channel:optics", [1.0, 55.0]),
        ("glass channel:birds", []),
        ("glass -channel:optics", []),
        ("glass video:glass", [1.0, 55.0]),
        (f"newton video:{PRISM}", [7.0]),
        ("title:about newton", [7.0]),
        ("title:water newton", []),
        ("in:captions heron", [49.0]),
        ("in:notes heron", []),
        ("-in:captions heron", []),
        ("heron has:video", []),
        ("heron tag:x", []),
        ("in:captions", []),
        ("-heron", []),
        ("channel:optics", []),
        ("a", []),
        ("機械", [5.0]),
        ("学習", [5.0]),
        ("学", [5.0]),
        ("学機", []),
        ("axolotl", [0.12]),
        ("quick", [0.12]),
    ],
)
def test_what_is_asked_for_is_found(same: Spoken, query: str, starts: list[float]) -> None:
    assert sorted(hit.start for hit in same.said(query)) == starts


def test_a_moment_shows_its_sentence_its_words_and_its_video(full: Spoken) -> None:
    (hit,) = full.said("colours bent")
    assert hit.sentence == "Light is bent by every kind of glass, and a prism parts the colours."
    assert [hit.sentence[slice(*span)] for span in hit.matches] == ["bent", "colours"]
    assert (hit.video, hit.title, hit.channel, hit.start) == (f"youtube:{PRISM}", "All about glass", "optics", 1.0)
    assert hit.captions.name == f"Talk [{PRISM}].en.vtt"
    assert hit.media is not None
    assert hit.media.suffix == ".mp4"
    (hit,) = full.said("newton title:about")
    assert [hit.title[slice(*span)] for span in hit.title_matches] == ["about"]


def test_of_a_video_without_notes_its_files_tell_title_and_channel(full: Spoken) -> None:
    (hit,) = full.said("axolotl")
    assert (hit.video, hit.title, hit.channel) == ("youtube:dQw4w9WgXcQ", "Water", "birds")
    assert hit.media is None
    assert hit.sentence == "so the quick axolotl swims"


def test_words_and_phrases_are_found_over_the_seam_of_two_stretches_and_only_once(spoken: Spoken) -> None:
    said = [(3.0 * n, f"word{n} and{n}") for n in range(30)]
    spoken.write(f"Talk [{PRISM}].vtt", vtt(*said))
    spoken.update()
    spoken.listen()
    for n in range(29):
        (hit,) = spoken.said(f'"and{n} word{n + 1}"')
        assert f"and{n} word{n + 1}" in hit.sentence
        (hit,) = spoken.said(f"and{n} word{n + 1} ")
        assert hit.start <= 3.0 * n
        found = spoken.library.search(f"word{n} ", said=5)
        assert (len(found.said), found.said_total) == (1, 1)


def test_without_full_stops_it_begins_shortly_before_the_words(spoken: Spoken) -> None:
    said = [(2.0 * n, f"these are words without any end number{n}x") for n in range(60)]
    spoken.write(f"Talk [{PRISM}].vtt", vtt(*said, length=2.0))
    spoken.update()
    spoken.listen()
    (hit,) = spoken.said("number30x")
    assert 52.0 <= hit.start <= 60.0
    assert len(hit.sentence) <= 320
    assert [hit.sentence[slice(*span)] for span in hit.matches] == ["number30x"]


def test_moments_of_several_videos_come_before_many_of_one(spoken: Spoken) -> None:
    spoken.write("A [aaaaaaaaaaa].vtt", vtt(*((30.0 * n, f"a marmot{'' if n else ' marmot'} here") for n in range(8))))
    spoken.write("B [bbbbbbbbbbb].vtt", vtt((5, "one marmot among a great many other words that are said here")))
    spoken.update()
    spoken.listen()
    found = spoken.library.search("marmot", said=4)
    assert {hit.video for hit in found.said} == {"youtube:aaaaaaaaaaa", "youtube:bbbbbbbbbbb"}
    assert (len(found.said), found.said_total) == (4, 9)
    assert len(spoken.library.search("in:captions marmot", 30).said) == 9


def test_of_a_video_in_each_language_the_captions_that_people_wrote(spoken: Spoken) -> None:
    spoken.write(f"Talk [{PRISM}].en.srt", "1\n00:00:01,000 --> 00:00:04,000\nThe quick axolotl\n")
    spoken.write(f"Talk [{PRISM}].en.auto.vtt", ROLLING)
    spoken.write(f"Talk [{PRISM}].de.vtt", vtt((1, "Das Axolotl schwimmt")))
    spoken.update()
    spoken.listen()
    assert {hit.captions.suffixes[-2:][0] for hit in spoken.said("axolotl swims")} == set()
    assert [hit.language for hit in spoken.said("quick")] == ["en"]
    assert [hit.language for hit in spoken.said("schwimmt")] == ["de"]
    assert len(spoken.said("axolotl")) == 1, "at the same moment, in two languages"


def test_notes_are_found_as_before_and_only_where_asked_for(full: Spoken) -> None:
    both = full.library.search("prism", said=5)
    assert {hit.title for hit in both.hits} == {"Prisms", "optics"}
    assert len(both.said) == 1
    assert not full.library.search("prism").said
    assert not full.library.search("in:captions prism").hits
    only = full.library.search("in:notes prism", said=5)
    assert (len(only.hits), only.said, only.said_total) == (2, (), 0)


def test_it_is_known_whether_there_are_captions(spoken: Spoken) -> None:
    spoken.update()
    assert not spoken.library.search("in:captions x").spoken
    spoken.write(f"Talk [{PRISM}].vtt", TALK)
    spoken.listen()
    assert spoken.library.search("x").spoken


def test_the_note_that_goes_with_a_moment(full: Spoken) -> None:
    video = f"youtube:{PRISM}"
    early, late = full.root / "prism.md", full.root / "optics/later.md"
    assert note_for(full.library, video, 8.0) == early
    assert note_for(full.library, video, 44.0) == late
    assert note_for(full.library, video, 44.0, current=early) == early
    assert note_for(full.library, "youtube:dQw4w9WgXcQ", 1.0, current=early) is None


def test_a_note_that_comes_later_takes_its_video(full: Spoken) -> None:
    write(full.root, "swim.md", "Nothing.", title="Swimming", video="dQw4w9WgXcQ", more="channel: Ponds")
    full.update()
    (hit,) = full.said("axolotl")
    assert note_for(full.library, hit.video, hit.start) == full.root / "swim.md"
