"""Settings and state: what is written is read again, and nothing that goes wrong loses data."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.base.json_store import meanings
from karareader.settings import VIDEOS_REMEMBERED, Profile, Settings, State


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "settings.json")
    assert (settings.theme, settings.zoom, settings.keys) == ("system", 1.0, {})
    assert not settings.problems
    assert settings.pending() is None


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    settings = Settings.load(path)
    settings.theme, settings.zoom, settings.keys = "dark", 1.25, {"play": ["P"]}
    settings.save()
    again = Settings.load(path)
    assert (again.theme, again.zoom, again.keys) == ("dark", 1.25, {"play": ["P"]})


def test_defaults_are_not_shared_between_instances(tmp_path: Path) -> None:
    one, other = Settings.load(tmp_path / "a"), Settings.load(tmp_path / "b")
    one.keys["play"] = ["P"]
    assert other.keys == {}


@pytest.mark.parametrize("content", [b"{", b"[1, 2]", b"\xff\xfe\x00", b'"text"', b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    state = State.load(path)
    assert state.volume == 100
    assert [problem.hint for problem in state.problems]
    state.volume = 30
    state.save()
    assert (tmp_path / "state.json.broken1").read_bytes() == content
    assert State.load(path).volume == 30


def test_an_empty_file_is_damaged_too_but_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(b"")
    assert State.load(path).problems


def test_a_wrong_value_falls_back_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "purple", "zoom": 2, "media_folders": ["/films"]}))
    settings = Settings.load(path)
    assert (settings.theme, settings.zoom, settings.media_folders) == ("system", 2.0, ["/films"])
    assert "theme" in settings.problems[0].what
    settings.zoom = 1.5
    settings.save()
    assert json.loads(path.read_text())["theme"] == "purple"  # which a newer version may know


def test_one_wrong_memory_takes_no_other_one_away(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    stored = {"positions": {"a": 5.0, "b": "x", "c": -1}, "recent_folders": ["/one", 2, "/nul\0"]}
    path.write_text(json.dumps(stored))
    state = State.load(path)
    assert (state.positions, state.recent_folders) == ({"a": 5.0}, ["/one"])
    assert len(state.problems) == 1
    state.remember_position("d", 7.0)
    state.save()
    assert json.loads(path.read_text())["positions"] == {"a": 5.0, "b": "x", "c": -1, "d": 7.0}


def test_names_that_are_no_unicode_are_kept(tmp_path: Path) -> None:
    state = State.load(tmp_path / "state.json")
    state.remember_note(Path(os.fsdecode(b"/notes/\xff.md")))
    state.save()
    assert os.fsencode(State.load(tmp_path / "state.json").last_note) == b"/notes/\xff.md"


def test_a_damaged_file_is_put_aside_once(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text("{")
    for _ in range(3):
        State.load(tmp_path / "state.json")
    assert [each.name for each in sorted(tmp_path.iterdir())] == ["state.json", "state.json.broken1"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("zoom", True), ("zoom", "1"), ("follow", 1), ("keys", {"play": "P"}), ("zoom", [1]), ("zoom", 0), ("zoom", 1e9)],
)
def test_types_are_checked(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value}))
    settings = Settings.load(path)
    assert getattr(settings, name) == getattr(Settings.load(tmp_path / "none"), name)
    assert settings.problems


def test_not_a_number_is_no_zoom(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"zoom": NaN}')
    assert Settings.load(path).zoom == 1.0


def test_entries_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"from_the_future": [1, 2]}))
    settings = Settings.load(path)
    settings.zoom = 1.5
    settings.save()
    assert json.loads(path.read_text()) == {"from_the_future": [1, 2], "zoom": 1.5}


def test_two_windows_do_not_wipe_out_one_another(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    one, other = State.load(path), State.load(path)
    one.remember_position("youtube:a", 12.0)
    one.volume = 40
    one.save()
    other.remember_position("youtube:b", 99.0)
    other.save()
    assert State.load(path).positions == {"youtube:a": 12.0, "youtube:b": 99.0}
    assert State.load(path).volume == 40


def test_an_unwritable_place_is_told_and_tried_again(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    state = State.load(blocked / "state.json")
    state.volume = 10
    with pytest.raises(UserError, match="could not save"):
        state.save()
    writing = state.pending()
    assert writing is not None
    assert writing.changed == {"volume": 10}
    assert state.pending() is None
    state.unsaved(writing)
    assert state.pending() == writing


def test_memories_per_video_stay_bounded_and_keep_the_latest(tmp_path: Path) -> None:
    state = State.load(tmp_path / "state.json")
    for number in range(VIDEOS_REMEMBERED + 10):
        state.remember_position(f"v{number}", number)
    state.remember_position("v20", 1.0)
    state.remember_position("new", 2.0)
    assert len(state.positions) == VIDEOS_REMEMBERED
    assert "v10" not in state.positions
    assert state.positions["v20"] == 1.0


def test_recent_folders_are_latest_first_without_doubles(tmp_path: Path) -> None:
    state = State.load(tmp_path / "state.json")
    for name in ("a", "b", "a"):
        state.remember_folder(Path(name))
    assert state.recent_folders == ["a", "b"]


def test_a_profile_folder_holds_all_three(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    assert {profile.config, profile.data, profile.cache} == {tmp_path / n for n in ("config", "data", "cache")}


def test_every_entry_says_what_it_means() -> None:
    for table in (Settings, State):
        assert all(len(meaning) > 10 for meaning in meanings(table).values())


def test_times_set_back_by_hand_are_kept_by_note_and_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    state = State.load(path)
    state.remember_as_written("youtube:x a/one.md", {"05:08:00 2", "05:08:00 1"})
    state.remember_as_written("youtube:x a/two.md", {"*"})
    state.save()
    again = State.load(path)
    assert again.as_written == {"youtube:x a/one.md": ["05:08:00 1", "05:08:00 2"], "youtube:x a/two.md": ["*"]}
    again.remember_as_written("youtube:x a/two.md", ())
    again.remember_as_written("youtube:x a/nothing.md", ())
    again.save()
    assert list(State.load(path).as_written) == ["youtube:x a/one.md"]


def test_numbers_that_nothing_can_be_are_damage(tmp_path: Path) -> None:
    """A whole number of four hundred digits raised, and so did a place of the window beyond what Qt can count."""
    path = tmp_path / "state.json"
    huge = {"volume": 10**400, "geometry": [10**30] * 4, "positions": {"a": 1e300, "b": 5.0}, "splits": {"x": [1e300]}}
    path.write_text(json.dumps(huge))
    state = State.load(path)
    assert (state.volume, state.geometry, state.positions, state.splits) == (100, [], {"b": 5.0}, {})
    assert len(state.problems) == 1
