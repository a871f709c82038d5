"""What the process that hears is told, and what it tells; both in lines of JSON.

It is told its `Job` in its first line, and ends when its input does. Later lines are `{"at": SECONDS}` – hear on from
there –, `{"hear": [WINDOW, …]}` – these next –, `{"held": true}` or false, and `{"end": true}`. It tells

- `{"event": "began", "length": SECONDS, "heard": N, "total": N, "language": …}`
- `{"event": "window", "window": N, "heard": N, "total": N, "left": SECONDS, "words": [[text, start, end, sure], …]}`;
  `left` is what all that is asked for will take
- `{"event": "language", "language": …}` once it was found
- `{"event": "waits", "why": "…"}`, with an empty `why` when it goes on
- `{"event": "idle"}` when all that was asked for was heard, where more may be asked
- `{"event": "checked", "findings": [Finding, …]}` when the note was checked, in the order of its times
- `{"event": "done", "file": PATH}` when the whole film was heard
- `{"event": "got", "done": BYTES, "total": BYTES}` while a model comes, `{"event": "done"}` when it is there
- `{"event": "failed", "said": "…", "hint": "…"}`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from karareader.timeline.cues import Cue

FLAG = "--listener"  # starts the program as this process


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be heard: `film` by `model` in `language` (empty: to be found), kept below the folder `data`.

    With `whole` the whole film, from `at` seconds on, and then what is before; `beside`: captions are written beside it
    too. Without, only what is asked for. `polite`: it waits while the battery is low or the machine is busy. Where
    `get` names a model, it is fetched, through the `proxy` (`http://HOST:PORT`) if there is one, and nothing is heard.
    Where there are `claims`, the cues of a note, only what tells of those of the video that is heard, `video` as they
    have it; see `note_check`.
    """

    data: str
    film: str = ""
    model: str = ""
    language: str = ""
    at: float = 0.0
    whole: bool = True
    beside: bool = False
    polite: bool = True
    threads: int = 2
    claims: tuple[Cue, ...] = ()
    video: str | None = None
    get: str = ""
    proxy: str = ""

    def to_json(self) -> dict[str, Any]:
        """As what JSON can hold."""
        return asdict(self)


def from_json(data: Mapping[str, Any]) -> Job:
    """The other way round. Raises TypeError where `data` is something else."""
    values = dict(data)
    values["claims"] = tuple(Cue(*each) for each in values.get("claims", ()))
    return Job(**values)
