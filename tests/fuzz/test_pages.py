"""The fuzzer of pages itself: it makes the same notes again, keeps planted words, and notices what goes wrong."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from karareader.ui.note.page import model as note_page
from tests.fuzz import page_window, pages
from tests.fuzz.mutate import mutate
from tests.fuzz.page_words import missing
from tests.fuzz.seeds import EVERYTHING, OTHERS, plant
from tests.fuzz.tally import Task
from tests.ui.pages import page


def test_a_number_stands_for_a_note() -> None:
    assert page_window.made(5, 3) == page_window.made(5, 3)
    assert page_window.made(5, 3)[0] != page_window.made(5, 4)[0]


def test_planted_words_outlive_all_changes() -> None:
    for seed in range(200):
        rng = random.Random(seed)
        text, planted = plant(EVERYTHING, rng)
        assert len(planted) == 40
        changed = mutate(text, OTHERS, rng)
        assert [word for word in planted if word not in changed] == []


@pytest.mark.usefixtures("qapp")
def test_the_measure_notices_a_loss() -> None:
    made = page("One zqaaqz two. %% zqabqz %% [three](zqacqz)")
    text = made.note.body + "\nand zqadqz"
    assert missing(text, ["zqaaqz", "zqabqz", "zqacqz", "zqadqz"], made) == ["zqadqz"]


def test_a_process_that_falls_over_is_a_fault_and_the_next_note_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tests" / "fuzz").mkdir(parents=True)
    for folder in (tmp_path / "tests", tmp_path / "tests" / "fuzz"):
        (folder / "__init__.py").write_text("")
    (tmp_path / "tests" / "fuzz" / "page_window.py").write_text(
        "import json, os, sys\n"
        "for number in range(int(sys.argv[2]), int(sys.argv[3])):\n"
        "    print(json.dumps({'begin': number}), flush=True)\n"
        "    if number == 2:\n"
        "        os.abort()\n"
        "    wrong = ['lost'] if number == 4 else []\n"
        "    print(json.dumps({'done': number, 'wrong': wrong, 'seconds': 0.1}), flush=True)\n"
    )
    monkeypatch.setattr(pages, "_ROOT", tmp_path)
    tally = pages.run(Task(60.0, 6, 1, tmp_path / "kept"))
    assert tally.tried == 6
    assert dict(tally.faults) == {"the process ended with -6": 1, "lost": 1}
    assert sorted(path.name for path in tally.kept) == ["2.md", "4.md"]


def test_some_notes_of_each_kind_are_sound(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A little of what the command does for minutes; only our own seeds, so that it is the same everywhere."""
    monkeypatch.setattr(page_window, "seeds", lambda: (EVERYTHING.split("---\n", 2)[2], *OTHERS[1:]))
    window = page_window.Window(tmp_path)
    wrong: list[tuple[int, list[str]]] = []
    try:
        for number in range(60):
            data, text, planted = page_window.made(11, number)
            window.show(data, text, planted, random.Random(number))
            if window.wrong:
                wrong.append((number, list(window.wrong)))
                window.wrong.clear()
    finally:
        window.close()
    assert wrong == []


def test_a_page_that_is_not_its_note_is_noticed(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare = note_page.prepare

    def wrong_page(*arguments: object, **named: object) -> note_page.NotePage:
        made = prepare(*arguments, **named)  # type: ignore[arg-type]
        made.starts[-1] += 1
        return made

    monkeypatch.setattr(page_window.note_page, "prepare", wrong_page)
    window = page_window.Window(tmp_path)
    try:
        window.show(b"one\n\ntwo\n\nthree", "", [], random.Random(1))
    finally:
        window.close()
    assert "a leaf is not where it should be" in window.wrong
