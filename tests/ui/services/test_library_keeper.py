"""The open library: which note a link means, whoever asks when; notes that come and go; what the index tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.library.index.update import Indexer
from karareader.library.tree import cache as shown
from karareader.library.tree import facts as tree
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services.library import LibraryService

Open = Callable[[], LibraryService]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    for name in ("Mill.md", "water/River.md", "water/Sea.md"):
        write(root / name, f"title: The {Path(name).stem}")
    return root


def write(path: Path, *front: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("---", *front, "---", "Text.", "")), encoding="utf-8")


@pytest.fixture
def opened(qtbot: QtBot, root: Path, tmp_path: Path) -> Iterator[Open]:
    """Opens the library, with its index below `cache`, if one was made."""
    pool = Pool()

    def opened() -> LibraryService:
        keeper = LibraryService(pool, None, tmp_path / "cache")
        with qtbot.waitSignal(keeper.finished):
            keeper.open(root)
        return keeper

    yield opened
    pool.close()


def index(root: Path, tmp_path: Path) -> None:
    Indexer(root, tmp_path / "cache", workers=1).update()


def names(keeper: LibraryService) -> set[str]:
    return {entry.stem for entry in keeper.entries}


def test_a_note_that_waits_for_names_gets_those_of_the_folder_opened_after_it(qtbot: QtBot, root: Path) -> None:
    pool = Pool()
    keeper = LibraryService(pool)
    with ThreadPoolExecutor(1) as reader:
        asked = reader.submit(keeper.resolver)
        qtbot.waitUntil(asked.running)
        with qtbot.waitSignal(keeper.finished):
            keeper.open(root)
        assert asked.result(10).resolve("Mill", root / "water/River.md") == root / "Mill.md"
    pool.close()


def test_a_note_comes_and_goes(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    write(root / "water/Lake.md")
    with qtbot.waitSignals([keeper.changed, keeper.found]):
        keeper.look([root / "water/Lake.md"])
    assert names(keeper) == {"Mill", "River", "Sea", "Lake"}
    (root / "Mill.md").unlink()
    with qtbot.waitSignal(keeper.changed):
        keeper.look([root / "Mill.md"])
    assert names(keeper) == {"River", "Sea", "Lake"}


def test_links_lead_to_notes_that_came_and_no_more_to_those_that_went(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    write(root / "Lake.md")
    (root / "Mill.md").unlink()
    with qtbot.waitSignal(keeper.changed):
        keeper.look([root / "Lake.md", root / "Mill.md"])
    assert keeper.resolver().resolve("Lake", root / "x.md") == root / "Lake.md"
    assert keeper.resolver().resolve("Mill", root / "x.md") is None


def test_a_folder_is_renamed(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    (root / "water").rename(root / "waters")
    with qtbot.waitSignal(keeper.changed):
        keeper.look([root / "water", root / "waters"])
    assert {entry.folders for entry in keeper.entries} == {(), ("waters",)}
    assert len(keeper.entries) == 3


def test_more_changes_than_can_be_named(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    for number in range(30):
        write(root / f"new/{number}.md")
    (root / "Mill.md").unlink()
    with qtbot.waitSignal(keeper.changed):
        keeper.look(None)
    assert len(keeper.entries) == 32


def test_changes_that_come_while_it_looks_are_looked_at_afterwards(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    for number in range(8):
        write(root / f"{number}.md")
        keeper.look([root / f"{number}.md"])
    qtbot.waitUntil(lambda: len(keeper.entries) == 11)


def test_notes_that_stay_are_the_same_objects(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    before = {entry.file: entry for entry in keeper.entries}
    write(root / "New.md")
    with qtbot.waitSignal(keeper.changed):
        keeper.look(None)
    assert all(before[entry.file] is entry for entry in keeper.entries if entry.stem != "New")


def test_what_did_not_change_is_not_told(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.look([root / "Mill.md", root / "nowhere.md", root.parent / "elsewhere.md"])
        keeper.look(None)
        qtbot.waitUntil(lambda: not keeper._looking.busy and keeper._waiting == set())


def test_a_library_that_is_gone_keeps_its_notes(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    root.rename(root.with_name("away"))
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.look(None)
        qtbot.waitUntil(lambda: not keeper._looking.busy)
    assert len(keeper.entries) == 3


def test_the_index_tells_the_notes_before_the_folder_is_looked_at(
    qtbot: QtBot, root: Path, tmp_path: Path, opened: Open
) -> None:
    write(root / "water/Sea.md", "title: Sea", "channel: Waves", "videoId: aaaaaaaaaaa")
    index(root, tmp_path)
    (root / "Mill.md").unlink()
    write(root / "New.md")
    keeper = opened()
    assert names(keeper) == {"Mill", "River", "Sea"}
    sea = next(entry for entry in keeper.entries if entry.stem == "Sea")
    assert (sea.known, sea.title, sea.channel, sea.video) == (True, "Sea", "Waves", "youtube:aaaaaaaaaaa")
    qtbot.waitUntil(lambda: names(keeper) == {"New", "River", "Sea"})


def test_a_tree_that_was_kept_comes_with_the_notes_and_is_put_right_as_they_are(
    qtbot: QtBot, root: Path, tmp_path: Path
) -> None:
    index(root, tmp_path)
    assert shown.keep(root, tmp_path / "cache", "folders", "date", lambda: False)
    (root / "Mill.md").unlink()
    pool = Pool()
    keeper = LibraryService(pool, None, tmp_path / "cache")
    made = []
    keeper.changed.connect(lambda: made.append(keeper.arranged))
    with qtbot.waitSignal(keeper.finished):
        keeper.open(root)
    assert names(keeper) == {"Mill", "River", "Sea"}
    (arranged,) = made
    assert arranged is not None
    assert {*map(id, arranged.notes)} == {*map(id, keeper.entries)}
    qtbot.waitUntil(lambda: names(keeper) == {"River", "Sea"})
    assert made == [arranged, None]
    pool.close()


def test_what_the_index_has_told_already_is_not_read_again(
    qtbot: QtBot, root: Path, tmp_path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(root, tmp_path)
    keeper = opened()
    reads: list[Path] = []
    read = tree.read

    def counted(root: Path, cache: Path) -> tree.TreeFacts:
        reads.append(root)
        return read(root, cache)

    monkeypatch.setattr(tree, "read", counted)
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: not keeper._learning.busy)
    assert not reads
    write(root / "Mill.md", "title: The Other Mill")
    index(root, tmp_path)
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: any(entry.title == "The Other Mill" for entry in keeper.entries))
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: not keeper._learning.busy)
    assert len(reads) == 1


def test_news_of_the_index_are_learned(qtbot: QtBot, root: Path, tmp_path: Path, opened: Open) -> None:
    keeper = opened()
    assert not any(entry.known for entry in keeper.entries)
    index(root, tmp_path)
    with qtbot.waitSignal(keeper.changed):
        keeper.learn_from_index()
    assert sorted(entry.title for entry in keeper.entries) == ["The Mill", "The River", "The Sea"]
    assert all(entry.known for entry in keeper.entries)
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.learn_from_index()
        qtbot.waitUntil(lambda: not keeper._learning.busy)


def test_news_that_come_while_others_are_learned_are_learned_too(
    qtbot: QtBot, root: Path, tmp_path: Path, opened: Open
) -> None:
    index(root, tmp_path)
    keeper = opened()
    keeper.learn_from_index()
    write(root / "Mill.md", "title: Renamed")
    index(root, tmp_path)
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: "Renamed" in {entry.title for entry in keeper.entries})


def test_what_only_the_index_saw_is_looked_for(qtbot: QtBot, root: Path, tmp_path: Path, opened: Open) -> None:
    keeper = opened()
    write(root / "Unseen.md")
    index(root, tmp_path)
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: "Unseen" in names(keeper) and all(entry.known for entry in keeper.entries))


def test_what_the_index_does_not_see_yet_is_no_reason_to_ask_for_ever(
    qtbot: QtBot, root: Path, tmp_path: Path, opened: Open
) -> None:
    index(root, tmp_path)
    keeper = opened()
    (root / "Mill.md").unlink()
    write(root / "New.md")
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: names(keeper) == {"New", "River", "Sea"})
    qtbot.waitUntil(lambda: not keeper._looking.busy and not keeper._learning.busy and keeper._waiting == set())
    with qtbot.assertNotEmitted(keeper.changed, wait=300):
        pass


def test_the_first_note_of_an_empty_library_is_learned(qtbot: QtBot, tmp_path: Path, opened: Open, root: Path) -> None:
    for path in root.rglob("*.md"):
        path.unlink()
    keeper = opened()
    assert keeper.entries == []
    write(root / "First.md", "title: The first")
    index(root, tmp_path)
    keeper.learn_from_index()
    qtbot.waitUntil(lambda: [entry.title for entry in keeper.entries] == ["The first"])


def test_titles_of_videos_are_learned(qtbot: QtBot, root: Path, tmp_path: Path, opened: Open) -> None:
    page = "### [On water](https://www.youtube.com/watch?v=qd7ezvCtIYg)\n\n- [[River]]\n"
    (root / "Waves.md").write_text(page, encoding="utf-8")
    index(root, tmp_path)
    assert opened().titles == {"youtube:qd7ezvCtIYg": "On water"}


def test_the_titles_of_notes_on_the_screen_are_read_by_themselves(qtbot: QtBot, root: Path, opened: Open) -> None:
    keeper = opened()
    with qtbot.waitSignal(keeper.titles_learned):
        keeper.learn(keeper.entries)
    assert sorted(entry.title for entry in keeper.entries) == ["The Mill", "The River", "The Sea"]


def test_a_damaged_index_tells_nothing(root: Path, tmp_path: Path, opened: Open) -> None:
    index(root, tmp_path)
    for facts in (tmp_path / "cache").rglob("facts.db"):
        facts.write_bytes(b"not a database" * 100)
    keeper = opened()
    assert len(keeper.entries) == 3
    assert not keeper.titles
