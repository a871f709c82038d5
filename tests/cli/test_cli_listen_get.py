"""The models that hear: which are there, and how one gets here, by the real loader from a site on this machine."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from karareader.base.errors import UserError
from karareader.captions.hearing import models
from karareader.captions.hearing.listener import Listener
from karareader.captions.hearing.protocol import Job

pytest.importorskip("faster_whisper")
FILES = {"config.json": b"{}", "model.bin": b"weights" * 9000, "tokenizer.json": b"{}", "vocabulary.txt": b"a\n"}


class Hub(BaseHTTPRequestHandler):
    """As much of Hugging Face as its loader asks for; a file whose name is in `damaged` comes with one wrong byte."""

    damaged: frozenset[str] = frozenset()
    asked: set[str]  # the sites that it was asked for as a proxy
    address: str

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = urlsplit(self.path).path  # a proxy is asked for the whole address
        self.asked.add(urlsplit(self.path).netloc)
        if "/tree/" in path:
            self._answer(json.dumps([_listed(name, data) for name, data in FILES.items()]).encode())
        elif path.startswith("/api/models/Systran/faster-whisper-tiny/"):
            names = [{"rfilename": name} for name in FILES]
            self._answer(json.dumps({"id": "Systran/faster-whisper-tiny", "sha": "a" * 40, "siblings": names}).encode())
        elif (name := path.rpartition("/")[2]) in FILES:
            data = FILES[name]
            sent = data[:-1] + b"?" if name in self.damaged else data
            self._answer(sent, {"ETag": f'"{_sum(data)}"', "X-Repo-Commit": "a" * 40})
        else:
            self.send_error(404)

    def _answer(self, data: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(200)
        for name, value in {"Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, format: str, *_: object) -> None:
        """Nothing is told."""


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _listed(name: str, data: bytes) -> dict[str, object]:
    lfs = {"oid": _sum(data), "size": len(data), "pointerSize": 130}
    return {"type": "file", "path": name, "size": len(data), "oid": "b" * 40, "lfs": lfs}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Hub]]:
    own = type("Own", (Hub,), {"asked": set()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), own)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    own.address = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield own
    server.shutdown()
    server.server_close()
    thread.join()


def _get(data: Path, name: str, proxy: str = "") -> list[str]:
    with Listener(Job(str(data), get=name, proxy=proxy)) as listener:
        return [word["event"] for word in listener.words()]


def test_a_model_comes_by_the_real_loader_whole_or_not_at_all(
    tmp_path: Path, hub: type[Hub], monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.damaged = frozenset({"model.bin"})
    monkeypatch.setenv("HF_ENDPOINT", "http://models.invalid")
    with pytest.raises(UserError, match="damaged"):
        _get(tmp_path, "tiny", proxy=hub.address)
    assert hub.asked == {"models.invalid"}
    assert models.there(tmp_path) == []
    hub.damaged = frozenset()
    monkeypatch.setenv("HF_ENDPOINT", hub.address)
    assert _get(tmp_path, "tiny")[-1] == "done"
    assert models.there(tmp_path) == ["tiny"]
    assert {path.name: path.read_bytes() for path in models.folder(tmp_path, "tiny").iterdir()} == FILES
    models.remove(tmp_path, "tiny")
    assert models.there(tmp_path) == []
