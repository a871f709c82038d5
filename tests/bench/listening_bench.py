"""What a reader notices of hearing: how soon the first words stand there, and whether the film and the window stop.

    python -m tests.bench.listening_bench

A film of ten minutes, spoken by espeak-ng, is opened in a real window with libVLC, sought to its middle, and heard
while it plays.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.hearing_bench import speech
from tests.bench.table import Row, print_table

LENGTH = 600.0
ALONE, TOGETHER = 15.0, 30.0  # seconds that it plays before it is heard, and meanwhile
PATIENCE = 60.0


def film(folder: Path) -> Path:
    """The note beside its film, whose picture moves."""
    speech(folder / "talk.wav", LENGTH)
    picture = f"testsrc2=size=1280x720:rate=25:duration={LENGTH:g}"
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", picture, "-i", str(folder / "talk.wav"), "-preset"]
    command += ["ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-shortest", str(folder / "Talk.mp4")]
    subprocess.run(command, check=True)
    (folder / "talk.wav").unlink()
    note = folder / "talk.md"
    note.write_text("---\nmedia: Talk.mp4\n---\n# Talk\n\nThe middle of it [5:00].\n", encoding="utf-8")
    return note


def inside(note: Path, profile: Path) -> dict[str, Any]:
    """Measure in this process, which becomes the program."""
    from karareader.app import App, make_application
    from karareader.captions.hearing import models
    from karareader.media.engines import EngineStart
    from karareader.settings import Profile
    from tests.bench.heartbeat import Heartbeat, run_for
    from tests.captions.hearing.ears import model

    engine = EngineStart()
    application = make_application()
    place = Profile(profile)
    models.folder(place.data, "tiny.en").parent.mkdir(parents=True)
    models.folder(place.data, "tiny.en").symlink_to(model())
    app = App(application, place, engine.player)
    app.begin(note, None)
    run_for(4)
    app.playback.seek(LENGTH / 2)
    app.playback.play()
    run_for(2)

    def pictures(seconds: float) -> tuple[int, int, float]:
        before = app.playback.status.pictures
        heart.restart()
        run_for(seconds)
        shown, late = (now - then for now, then in zip(app.playback.status.pictures, before, strict=True))
        return shown, late, heart.longest

    heart = Heartbeat()
    alone = pictures(ALONE)
    app.playback.pause()
    run_for(1)
    panel = app.features.transcript.transcript
    app.features.transcript.show_transcript()
    run_for(1)
    begin = time.perf_counter()
    panel.listen.click()
    while panel.captions is None and time.perf_counter() - begin < PATIENCE:
        run_for(0.02)
    first = time.perf_counter() - begin
    app.playback.play()
    run_for(1)
    together = pictures(TOGETHER)
    heard = app.features.listening.queue.progress
    app.window.close()
    run_for(0.2)
    return {"first": first, "alone": alone, "together": together, "share": heard.share if heard else 1.0}


def run() -> list[Row]:
    """The rows of the table."""
    from tests.screen.desktop import Desktop

    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        work = Path(name)
        (work / "lib").mkdir()
        note = film(work / "lib")
        desktop = Desktop(work)
        try:
            env = {key: value for key, value in desktop.env.items() if key != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
            command = [sys.executable, "-m", __spec__.name, "--inside", str(note), str(work / "p")]
            done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=300)
        finally:
            desktop.close()
        if done.returncode:
            raise AssertionError(done.stderr)
    told = json.loads(done.stdout.splitlines()[-1])
    shown, late, held = told["together"]
    _, late_alone, held_alone = told["alone"]
    share = late / max(shown + late, 1)
    return [
        Row("first words on the screen after the button", "≤ 5 s", f"{told['first']:.1f} s", told["first"] <= 5),
        Row(
            f"pictures too late while it is heard, of {shown + late} (without: {late_alone})",
            "≤ 1 %",
            f"{share:.2%}",
            share <= 0.01,
        ),
        Row(
            f"window held meanwhile (without: {held_alone:.0f} ms; {told['share']:.0%} heard)",
            "≤ 50 ms",
            f"{held:.0f} ms",
            held <= 50,
        ),
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        print(json.dumps(inside(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        print_table(run())
