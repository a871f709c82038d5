"""The desktop that all tests of the screen share, and the program started anew for each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.screen.desktop import Desktop, Program, missing_tools

HERE = Path(__file__).parent
# What they look at stands still: on a screen of their own they need no machine to themselves, and mostly wait.
BESIDE_OTHERS = frozenset({"test_links.py", "test_map.py", "test_said.py", "test_tree.py"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.screen)
            if item.path.name not in BESIDE_OTHERS:
                item.add_marker(pytest.mark.alone)


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    missing = missing_tools()
    if missing and not os.environ.get("CI"):
        pytest.skip(
            f"no desktop for the tests of the screen: {', '.join(missing)} missing (packaging/test.sh installs it)"
        )
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    yield desktop
    desktop.close()


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program with a profile of the test's own; it is closed when the test ends."""
    programs: list[Program] = []

    def start(*arguments: str | Path, profile: str = "profile", env: dict[str, str] | None = None) -> Program:
        program = Program(desktop, tmp_path / profile, *arguments, env=env)
        programs.append(program)
        return program

    yield start
    # What the reader would have seen: the first thing to look at where a test failed.
    desktop.screenshot(tmp_path / "screen.png")
    for program in programs:
        program.close()
