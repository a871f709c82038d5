"""What every engine keeps: the same tests for VLC, Qt Multimedia and the fake."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.media.player.base import Player, PlayerState, PlayerStatus, Source, Track
from karareader.media.player.qt import QtPlayer
from karareader.media.player.subtitle_file import Rewritten
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import VlcPlayer, load_library
from tests import media_factory
from tests.fakes import FakePlayer

# What Qt says where there is no sound server.
pytestmark = [pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True), pytest.mark.alone]

SECONDS = 5.0
FRAME = 0.04
SUBTITLES = "1\n00:00:00,000 --> 00:00:05,000\nWords\n"


class Rig(ABC):
    """A player, and a way to let time go by for it."""

    player: Player

    @abstractmethod
    def wait(self, wanted: Callable[[PlayerStatus], bool]) -> PlayerStatus:
        """Look until the status is as wanted, and give it; fail if it never is."""

    def wait_state(self, state: PlayerState) -> PlayerStatus:
        return self.wait(lambda status: status.state is state)

    def finish(self) -> None:
        self.player.close()


class FakeRig(Rig):
    def __init__(self) -> None:
        self.fake = FakePlayer(length=SECONDS)
        self.player = self.fake

    def wait(self, wanted: Callable[[PlayerStatus], bool]) -> PlayerStatus:
        for _ in range(2000):
            status = self.player.status()
            if wanted(status):
                return status
            self.fake.clock.advance(0.01)
        raise AssertionError(f"never as wanted: {self.player.status()}")


class RealRig(Rig):
    def __init__(self, player: Player, qtbot: QtBot) -> None:
        self.player, self._qtbot = player, qtbot

    def wait(self, wanted: Callable[[PlayerStatus], bool]) -> PlayerStatus:
        self._qtbot.waitUntil(lambda: wanted(self.player.status()), timeout=20_000)
        return self.player.status()


class VlcRig(RealRig):
    def finish(self) -> None:
        super().finish()
        assert isinstance(self.player, VlcPlayer)
        assert self.player.wait(10)


@pytest.fixture(params=["fake", "vlc", "qt"])
def rig(request: pytest.FixtureRequest, qtbot: QtBot, films: Path) -> Iterator[Rig]:
    made: Rig
    if request.param == "fake":
        made = FakeRig()
    elif request.param == "vlc":
        try:
            # Nothing is drawn and nothing is heard.
            library = load_library([*instance_options(), "--vout=vdummy", "--aout=adummy"])
        except UserError as error:
            pytest.skip(str(error))
        made = VlcRig(VlcPlayer(library), qtbot)
    else:
        made = RealRig(QtPlayer(), qtbot)
    yield made
    made.finish()


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a video, a sound, and files that are neither."""
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    folder = tmp_path_factory.mktemp("films")
    media_factory.barcode_video(folder / "film.mp4", SECONDS)
    media_factory.barcode_video(folder / "other.mkv", SECONDS, audio=False)
    media_factory.tone(folder / "tone.m4a", SECONDS)
    media_factory.tone(folder / "tone.opus", SECONDS)
    (folder / "empty.mp4").write_bytes(b"")
    (folder / "corrupt.mp4").write_bytes(b"This is no film. " * 500)
    (folder / "corrupt noise.mp4").write_bytes(bytes((i * i * 7 + i // 3) % 251 for i in range(60_000)))
    (folder / "words.srt").write_text(SUBTITLES, encoding="utf-8")
    (folder / "inside.srt").write_text(SUBTITLES, encoding="utf-8")
    bare = media_factory.barcode_video(folder / "bare.mp4", 2.0)
    media_factory.with_subtitles(folder / "subtitled.mkv", bare, {"eng": folder / "inside.srt"}, "srt")
    return folder


@pytest.fixture
def film(films: Path) -> Source:
    return Source(str(films / "film.mp4"))


def test_is_empty_at_first(rig: Rig) -> None:
    status = rig.player.status()
    assert (status.state, status.position, status.length, status.error) == (PlayerState.EMPTY, 0.0, 0.0, "")
    assert rig.player.engine


def test_what_is_asked_of_an_empty_player_does_nothing(rig: Rig) -> None:
    rig.player.play()
    rig.player.seek(3.0)
    rig.player.pause()
    rig.player.step()
    rig.player.close()
    assert rig.player.status().state is PlayerState.EMPTY
    assert rig.player.audio_tracks() == ()
    assert rig.player.subtitle_tracks() == ()


def test_opens_held_at_its_start(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=1.5)
    status = rig.wait_state(PlayerState.PAUSED)
    assert status.position == pytest.approx(1.5, abs=FRAME)
    assert status.length == pytest.approx(SECONDS, abs=0.1)
    assert status.fps == pytest.approx(25)
    assert status.has_video


def test_opens_playing(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=1.0, paused=False)
    status = rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 1.2)
    assert status.position < 3


def test_plays_and_holds(rig: Rig, film: Source) -> None:
    rig.player.open(film)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.play()
    rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 0.2)
    rig.player.pause()
    held = rig.wait_state(PlayerState.PAUSED)
    assert 0.2 <= held.position < 2
    assert rig.player.status().position == held.position


def test_seeks_while_held(rig: Rig, film: Source) -> None:
    rig.player.open(film)
    rig.wait_state(PlayerState.PAUSED)
    for target in (3.3, 0.7, 4.0):
        rig.player.seek(target)
        status = rig.player.status()
        assert status.state is PlayerState.PAUSED
        assert status.position == pytest.approx(target, abs=0.001)


def test_seeks_while_playing(rig: Rig, film: Source) -> None:
    rig.player.open(film, paused=False)
    rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 0)
    rig.player.seek(3.0)
    status = rig.wait(lambda status: status.position > 3.1)
    assert status.state is PlayerState.PLAYING
    rig.player.seek(1.0)
    assert rig.player.status().position == pytest.approx(1.0, abs=0.3)


def test_a_seek_stays_within_the_film(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=2.0)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.seek(999.0)
    status = rig.wait(lambda status: status.position <= SECONDS)
    assert status.state is PlayerState.PAUSED
    assert status.position > SECONDS - 0.2
    rig.player.seek(-5.0)
    assert rig.wait(lambda status: status.position == 0).state is PlayerState.PAUSED


def test_a_start_beyond_the_end_shows_the_end(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=99.0)
    assert rig.wait_state(PlayerState.PAUSED).position == pytest.approx(SECONDS, abs=0.2)


def test_a_seek_that_comes_before_it_is_loaded_counts(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=1.0)
    rig.player.seek(3.0)
    assert rig.player.status().position == pytest.approx(3.0)
    assert rig.wait_state(PlayerState.PAUSED).position == pytest.approx(3.0, abs=FRAME)


def test_play_before_it_is_loaded_counts(rig: Rig, film: Source) -> None:
    rig.player.open(film)
    rig.player.play()
    rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 0.1)


def test_ends(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=SECONDS - 0.5, paused=False)
    status = rig.wait_state(PlayerState.ENDED)
    assert status.position == status.length == pytest.approx(SECONDS, abs=0.1)


def test_after_the_end_a_seek_shows_the_picture_there_and_play_goes_on(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=SECONDS - 0.3, paused=False)
    rig.wait_state(PlayerState.ENDED)
    rig.player.seek(2.0)
    assert rig.player.status().position == pytest.approx(2.0)
    assert rig.wait_state(PlayerState.PAUSED).position == pytest.approx(2.0, abs=FRAME)
    rig.player.play()
    assert rig.wait(lambda status: status.position > 2.2).state is PlayerState.PLAYING


def test_after_the_end_seek_and_play_together_play_from_there(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=SECONDS - 0.3, paused=False)
    rig.wait_state(PlayerState.ENDED)
    rig.player.seek(2.0)
    rig.player.play()
    status = rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 2.1)
    assert status.position < 4


def test_after_the_end_play_begins_anew(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=SECONDS - 0.3, paused=False)
    rig.wait_state(PlayerState.ENDED)
    rig.player.play()
    assert rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 0.1).position < 2


@pytest.mark.parametrize("name", ["film.mp4", "tone.opus"])
def test_ends_again_and_again(rig: Rig, films: Path, name: str) -> None:
    if name == "tone.opus" and not isinstance(rig.player, VlcPlayer):
        pytest.skip("only libVLC cannot seek in it once it was over")
    rig.player.open(Source(str(films / name)), start=SECONDS - 0.4, paused=False)
    rig.wait_state(PlayerState.ENDED)
    rig.player.set_rate(2.0)
    rig.player.seek(3.0)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.play()
    rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 3.0)
    status = rig.wait_state(PlayerState.ENDED)
    assert status.position == status.length


def test_a_step_shows_the_next_frame_and_holds(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=2.0)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.step()
    assert rig.wait(lambda status: status.position > 2.0).position == pytest.approx(2.0 + FRAME, abs=0.01)
    rig.player.step()
    assert rig.wait(lambda status: status.position > 2.05).state is PlayerState.PAUSED


def test_plays_on_after_steps(rig: Rig, film: Source) -> None:
    rig.player.open(film, start=2.0)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.step()
    rig.player.step()
    rig.player.play()
    assert rig.wait(lambda status: status.position > 2.3).position < 3


def test_the_speed_is_kept_within_bounds_and_from_film_to_film(rig: Rig, film: Source, films: Path) -> None:
    for wanted, given in ((9.0, 4.0), (0.1, 0.25), (1.5, 1.5)):
        rig.player.set_rate(wanted)
        assert rig.wait(lambda status, given=given: status.rate == given)  # type: ignore[misc]
    rig.player.open(film)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.open(Source(str(films / "other.mkv")), start=1.3, paused=False)
    assert rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 1.6).rate == 1.5


def test_volume_and_silence(rig: Rig, film: Source) -> None:
    rig.player.set_volume(140)
    assert rig.player.status().volume == 100
    rig.player.open(film)
    rig.wait_state(PlayerState.PAUSED)
    rig.player.set_volume(30)
    rig.player.set_muted(True)
    assert (rig.player.status().volume, rig.player.status().muted) == (30, True)
    rig.player.set_muted(False)
    assert (rig.player.status().volume, rig.player.status().muted) == (30, False)


def test_names_its_audio_tracks(rig: Rig, film: Source) -> None:
    rig.player.open(film, paused=False)
    rig.wait(lambda status: status.state is PlayerState.PLAYING and bool(rig.player.audio_tracks()))
    tracks = rig.player.audio_tracks()
    assert rig.player.audio_track() in [track.id for track in tracks]
    assert all(track.name for track in tracks)
    assert rig.player.subtitle_track() == -1


def names(tracks: Sequence[Track]) -> list[tuple[str, str]]:
    return [(track.name, track.file) for track in tracks]


def test_shows_more_subtitles(rig: Rig, film: Source, films: Path) -> None:
    if isinstance(rig.player, QtPlayer):
        pytest.skip("Qt Multimedia reads only the subtitles inside a file")
    rig.player.open(film, paused=False)
    rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 0)
    rig.player.add_subtitles(Rewritten(films / "words.srt", "words.srt", "English"))
    rig.wait(lambda _: bool(rig.player.subtitle_tracks()) and rig.player.subtitle_track() != -1)
    rig.player.seek(SECONDS - 0.2)
    rig.wait_state(PlayerState.ENDED)
    rig.player.seek(1.0)
    rig.player.play()
    # A player that is busy tells nothing for a moment.
    told = [("English", "words.srt")]
    rig.wait(lambda status: status.state is PlayerState.PLAYING and names(rig.player.subtitle_tracks()) == told)
    rig.player.set_subtitle_delay(0.5)
    rig.player.set_subtitle_track(-1)
    rig.wait(lambda _: rig.player.subtitle_track() == -1)


def test_subtitles_inside_the_film_stay_off_until_they_are_chosen(rig: Rig, films: Path) -> None:
    if not isinstance(rig.player, VlcPlayer):
        pytest.skip("only libVLC shows them unasked")
    rig.player.open(Source(str(films / "subtitled.mkv")), paused=False)
    found: list[Track] = []

    def one_is_there(status: PlayerStatus) -> bool:
        found[:] = rig.player.subtitle_tracks()
        return status.position > 0.5 and bool(found)

    rig.wait(one_is_there)
    assert rig.player.subtitle_track() == -1
    assert [track.name for track in found] == ["English"]
    chosen = found[-1].id
    rig.player.set_subtitle_track(chosen)
    rig.wait(lambda _: rig.player.subtitle_track() == chosen)
    rig.wait_state(PlayerState.ENDED)
    rig.player.seek(1.0)
    rig.player.play()
    rig.wait(lambda status: status.state is PlayerState.PLAYING and rig.player.subtitle_track() == chosen)


@pytest.mark.parametrize("name", ["missing.mp4", "empty.mp4", "corrupt.mp4", "corrupt noise.mp4"])
def test_says_what_cannot_be_played_and_plays_the_next(rig: Rig, films: Path, film: Source, name: str) -> None:
    rig.player.open(Source(str(films / name)), start=1.0)
    status = rig.wait_state(PlayerState.FAILED)
    assert name in status.error
    assert status.error.endswith(".")
    rig.player.play()
    rig.player.seek(2.0)
    assert rig.player.status().state is PlayerState.FAILED
    rig.player.open(film)
    assert rig.wait_state(PlayerState.PAUSED).error == ""


def test_a_sound_has_no_picture(rig: Rig, films: Path) -> None:
    rig.player.open(Source(str(films / "tone.m4a")), start=1.0)
    assert rig.wait_state(PlayerState.PAUSED).has_video is False
    rig.player.play()
    assert rig.wait(lambda status: status.position > 1.2).state is PlayerState.PLAYING


def test_close_lets_go_and_another_can_be_opened(rig: Rig, film: Source, films: Path) -> None:
    rig.player.open(film, paused=False)
    rig.wait_state(PlayerState.PLAYING)
    rig.player.close()
    status = rig.wait_state(PlayerState.EMPTY)
    assert (status.position, status.length, status.has_video) == (0.0, 0.0, False)
    rig.player.open(Source(str(films / "other.mkv")), start=3.0)
    assert rig.wait_state(PlayerState.PAUSED).position == pytest.approx(3.0, abs=FRAME)


def test_the_last_of_many_wishes_wins(rig: Rig, film: Source, films: Path) -> None:
    for _ in range(3):
        rig.player.open(Source(str(films / "corrupt.mp4")))
        rig.player.open(Source(str(films / "other.mkv")), paused=False)
        rig.player.seek(4.0)
        rig.player.close()
        rig.player.open(film, start=1.0, paused=False)
        rig.player.seek(2.0)
        rig.player.pause()
    assert rig.wait_state(PlayerState.PAUSED).position == pytest.approx(2.0, abs=FRAME)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a file that may not be read")
def test_a_file_that_may_not_be_read(rig: Rig, films: Path) -> None:
    if isinstance(rig, FakeRig):
        pytest.skip("the fake reads nothing")
    locked = films / "locked.mp4"
    locked.write_bytes(b"x")
    locked.chmod(0)
    rig.player.open(Source(str(locked)))
    assert "locked.mp4" in rig.wait_state(PlayerState.FAILED).error


def test_the_picture_is_given_as_a_file_while_it_plays(rig: Rig, film: Source, films: Path, tmp_path: Path) -> None:
    answers: list[bool] = []
    still = tmp_path / "still.png"
    rig.player.snapshot(still, 64, answers.append)
    rig.wait(lambda _status: bool(answers))
    assert answers == [False]
    assert not still.exists()
    rig.player.open(film, paused=False)
    rig.wait(lambda status: status.position > 0.2)
    rig.player.snapshot(still, 64, answers.append)
    status = rig.wait(lambda _status: len(answers) == 2)
    assert answers[1] is True
    assert status.state is PlayerState.PLAYING
    assert still.read_bytes().startswith(b"\x89PNG")
    before = rig.player.status().position
    rig.wait(lambda status: status.position > before)
    rig.player.open(Source(str(films / "tone.m4a")), paused=False)
    rig.wait(lambda status: status.state is PlayerState.PLAYING and status.position > 0.1)
    rig.player.snapshot(still, 64, answers.append)
    rig.wait(lambda _status: len(answers) == 3)
    assert answers[2] is False
