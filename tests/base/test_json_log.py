from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from karareader.base.json_log import JsonLog


def test_the_last_word_on_each_id_holds(tmp_path: Path) -> None:
    log = JsonLog(tmp_path / "deep" / "log.jsonl")
    assert log.load() == {}
    log.append([{"id": "a", "n": 1}, {"id": "b", "n": 1}])
    log.append([{"id": "a", "n": 2, "text": "zwölf\nZeilen"}], durable=False)
    log.sync()
    assert log.load() == {"a": {"id": "a", "n": 2, "text": "zwölf\nZeilen"}, "b": {"id": "b", "n": 1}}
    assert log.path.stat().st_mode & 0o077 == 0
    log.rewrite(["b", "c"])
    assert log.path.read_text() == '{"id": "b", "n": 1}\n'


def test_a_line_that_was_cut_off_costs_itself_alone(tmp_path: Path) -> None:
    log = JsonLog(tmp_path / "log.jsonl")
    log.path.write_bytes(b'{"id": "a"}\n[1]\n{"no": "id"}\n\xff\n{"id": "b", "te')
    log.append([{"id": "c"}])
    assert list(log.load()) == ["a", "c"]


def test_a_full_disk_leaves_no_half_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log, write = JsonLog(tmp_path / "log.jsonl"), os.write
    log.append([{"id": "a"}])

    def half(handle: int, data: bytes) -> int:
        if data.startswith(b'{"id": "b"'):
            return write(handle, data[:5])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(OSError, match="No space"):
        log.append([{"id": "b", "n": 1}])
    assert log.path.read_text() == json.dumps({"id": "a"}) + "\n"
