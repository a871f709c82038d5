"""The models that hear: which there are, and which one hears."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.captions.hearing import models

FILES = {"config.json": b"{}", "model.bin": b"weights", "tokenizer.json": b"{}"}


def test_what_is_missing_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no speech model yet.*--get base"):
        models.chosen(tmp_path, "")
    with pytest.raises(UserError, match=r"“small” is not on this computer.*--get small"):
        models.chosen(tmp_path, "small")
    with pytest.raises(UserError, match="There is no speech model “huge”"):
        models.chosen(tmp_path, "huge")
    with pytest.raises(UserError, match="holds no speech model"):
        models.chosen(tmp_path, str(tmp_path))


def test_the_best_model_that_is_here_hears_unless_another_one_is_chosen(tmp_path: Path) -> None:
    for place in (models.folder(tmp_path, "tiny"), models.folder(tmp_path, "base"), tmp_path / "own"):
        place.mkdir(parents=True)
        for name, data in FILES.items():
            (place / name).write_bytes(data)
    assert models.chosen(tmp_path, "") == "base"
    assert models.chosen(tmp_path, "tiny") == "tiny"
    own = str(tmp_path / "own")
    assert (models.chosen(tmp_path, own), models.called(own)) == (own, "own")
    models.remove(tmp_path, own)
    assert (tmp_path / "own").is_dir()


def test_models_for_english_hear_nothing_else(tmp_path: Path) -> None:
    def add(*names: str) -> None:
        for name in names:
            models.folder(tmp_path, name).mkdir(parents=True)
            for file, data in FILES.items():
                (models.folder(tmp_path, name) / file).write_bytes(data)

    add("base.en")
    assert [models.chosen(tmp_path, "", language) for language in ("", "en", "en-GB")] == ["base.en"] * 3
    for wanted in ("", "base.en"):
        with pytest.raises(UserError, match=r"“base.en” understands only English.*--get base$"):
            models.chosen(tmp_path, wanted, "de")
    add("tiny")
    assert [models.chosen(tmp_path, "", language) for language in ("", "de", "en")] == ["tiny", "tiny", "base.en"]
    assert models.chosen(tmp_path, "base.en") == "base.en"
    add("medium.en", "small.en")
    assert models.chosen(tmp_path, "", "en") == "medium.en"


def test_speeds_are_kept_by_model(tmp_path: Path) -> None:
    models.keep_speed(tmp_path, "tiny", 12.34)
    models.keep_speed(tmp_path, "base", 6)
    assert models.speeds(tmp_path) == {"tiny": 12.3, "base": 6.0}
