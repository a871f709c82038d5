"""Captions that crash libVLC 3 never reach it: each in a child process with the real libVLC, a film, and seeks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.captions import choose as captions
from karareader.captions.formats import write as captions_write
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import load_library
from tests.media_factory import barcode_video, have_ffmpeg

# With libVLC's own search for subtitles most of these end the process by SIGSEGV at the first seek.
DEADLY = {
    "headers only": "WEBVTT\nKind: captions\nLanguage: en\n",
    "headers and a blank line": "WEBVTT\nKind: captions\nLanguage: en\n\n",
    "a note only": "WEBVTT\n\nNOTE nothing is said\n",
    "a style only": "WEBVTT\n\nSTYLE\n::cue { color: red }\n",
    "comma times": "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHello\n",
    "broken times": "WEBVTT\n\n00:00:0x.000 --> 00:00:02.000\nHello\n",
    "the signature": "WEBVTT",
    "an empty file": "",
}
# Given the film and a folder to write into, plays, seeks, and shows all captions that are beside the film.
CHILD = """
import sys, time
from pathlib import Path
from karareader.base.errors import UserError
from karareader.captions import choose as captions
from karareader.captions.formats import write as captions_write
from karareader.media.player.base import PlayerState, Source
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import VlcPlayer, load_library

film, folder = Path(sys.argv[1]), Path(sys.argv[2])
player = VlcPlayer(load_library([*instance_options(), "--vout=dummy", "--aout=dummy"]))


def until(done, seconds=20.0):
    end = time.monotonic() + seconds
    while not done(player.status()) and time.monotonic() < end:
        time.sleep(0.01)


player.open(Source(str(film)), paused=False)
until(lambda status: status.position > 0.2)
print("beside", len(player.subtitle_tracks()))
for file in captions.beside(film):
    try:
        player.add_subtitles(captions_write.rewrite(file, folder))
        until(lambda _: player.subtitle_track() != -1)
    except UserError:
        print("none in it")
for place in (1.2, 0.1, 1.8):
    player.seek(place)
    until(lambda status: abs(status.position - place) < 1 and status.state is PlayerState.PLAYING)
    begin = time.monotonic()
    until(lambda _: time.monotonic() > begin + 0.15)
print("shown", len(player.subtitle_tracks()))
player.close()
player.wait(10)
print("alive")
"""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    try:
        load_library()
    except UserError as error:
        pytest.skip(str(error))
    if not have_ffmpeg():
        pytest.skip("ffmpeg makes the film")
    return barcode_video(tmp_path_factory.mktemp("film") / "film.mp4", 4.0, audio=False)


@pytest.mark.parametrize("kind", DEADLY)
def test_no_captions_beside_a_film_end_the_program(film: Path, tmp_path: Path, kind: str) -> None:
    for old in film.parent.glob("film*.vtt"):
        old.unlink()
    film.with_suffix(".vtt").write_text(DEADLY[kind])
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(film), str(tmp_path)], capture_output=True, text=True, timeout=90, check=False
    )
    assert (child.returncode, child.stdout.splitlines()[-1:]) == (0, ["alive"]), child.stderr
    assert "beside 0" in child.stdout  # libVLC looked for nothing by itself
    assert ("shown 1" if kind == "comma times" else "none in it") in child.stdout


def test_libvlc_looks_for_no_subtitles_itself() -> None:
    assert "--no-sub-autodetect-file" in instance_options({})


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text)
    (file,) = captions.beside(folder / "film.mp4")
    made = captions_write.rewrite(file, folder / "out")
    assert made.source == str(path)
    return made.path.read_text("utf-8-sig")


def test_what_the_engine_gets_is_plain_subrip(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n1:02,5 --> 1:02,5\n<v Ann>a < b &lt;c\nsecond {y:i}row &#123;x:1}\n\n01:05.000 --> 01:06.000\nnext\n"
    )
    assert written(tmp_path, "film.en.vtt", text) == (
        "1\n00:01:02,500 --> 00:01:05,000\nAnn: a ‹ b ‹c\nsecond row ｛x:1}\n\n2\n00:01:05,000 --> 00:01:06,000\nnext\n"
    )


def test_substation_keeps_its_styles_and_loses_its_fonts(tmp_path: Path) -> None:
    text = (
        "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: Big,Arial,40\n\n[Events]\n"
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,Big,,0,0,0,,{\\i1}Hello\n\n[Fonts]\nfontname: evil.ttf\n!!!!\n"
    )
    made = written(tmp_path, "film.ass", text)
    assert "Style: Big,Arial,40" in made
    assert "{\\i1}Hello" in made
    assert "evil" not in made
    assert "0:00:01.00" in made
    (tmp_path / "film.ass").unlink()
    assert "00:00:01,000 --> 00:00:02,000" in written(
        tmp_path,
        "film.ass",
        "[Script Info]\n\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,Hi\n",
    )
