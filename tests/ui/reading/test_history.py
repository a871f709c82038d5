"""Back and forward."""

from __future__ import annotations

from pathlib import Path

from karareader.ui.reading.history import History

A, B, C = Path("a"), Path("b"), Path("c")


def test_back_and_forward_with_the_views_that_were_left() -> None:
    history = History()
    assert history.current is None
    assert history.back() is None
    history.visit(A)
    history.leave({"y": 1})
    history.visit(B)
    assert (history.can_go_back, history.can_go_forward) == (True, False)
    history.leave({"y": 2})
    back = history.back()
    assert back is not None
    assert (back.path, back.view) == (A, {"y": 1})
    forward = history.forward()
    assert forward is not None
    assert (forward.path, forward.view) == (B, {"y": 2})


def test_a_new_way_forgets_what_lay_ahead() -> None:
    history = History()
    for path in (A, B):
        history.visit(path)
    history.back()
    history.visit(C)
    assert not history.can_go_forward
    assert history.back().path == A  # type: ignore[union-attr]


def test_the_same_note_twice_is_one_visit() -> None:
    history = History()
    history.visit(A)
    history.visit(A)
    assert not history.can_go_back


def test_it_does_not_grow_for_ever() -> None:
    history = History()
    for number in range(1000):
        history.visit(Path(str(number)))
    steps = 0
    while history.back():
        steps += 1
    assert steps < 300
