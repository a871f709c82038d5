"""Names to look through."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.names.catalog import CatalogEntry, best, entries, fold, fold_all, matching, pretty, read_title

ROOT = Path("/lib")


def catalog(*names: str) -> list[CatalogEntry]:
    return [CatalogEntry.make(ROOT, ROOT / name) for name in names]


@pytest.mark.parametrize(
    ("stem", "shown"),
    [
        ("how_prisms_work", "How prisms work"),
        ("Already Written", "Already Written"),
        ("\u2068cleoabram\u2069", "cleoabram"),
        ("3blue1brown", "3blue1brown"),
        ("GPU_and_RAM", "GPU and RAM"),
        ("___", "___"),
    ],
)
def test_pretty(stem: str, shown: str) -> None:
    assert pretty(stem) == shown


def test_fold_ignores_case_accents_and_separators() -> None:
    assert fold("L’Hôpital_REGEL-Ärger") == "l’hopital regel arger"
    assert fold("\u2068x\u2069") == "x"


def test_many_texts_are_folded_as_each_by_itself() -> None:
    texts = ["L’Hôpital", "Plain_one", "", "TWO words", "é", "x\u2028y"]
    assert fold_all(texts) == [fold(text) for text in texts]
    assert fold_all([]) == []


def test_all_words_anywhere_in_name_or_path() -> None:
    listed = catalog("physik/wärme_leitung.md", "physik/optik.md", "musik/warme-klänge.md")
    assert [e.path.name for e in matching(listed, "Warme phys")] == ["wärme_leitung.md"]
    assert len(matching(listed, "WARME")) == 2
    assert matching(listed, "nirgends") == []
    assert matching(listed, "  ") == listed


def test_a_real_title_is_found_too() -> None:
    entry = catalog("a/lhpitals_rule.md")[0]
    entry.learn_title("L’Hôpital’s rule")
    assert matching([entry], "hopital") == [entry]
    assert matching([entry], "lhpitals") == [entry]
    assert entry.title == "L’Hôpital’s rule"


def test_best_puts_beginnings_first_and_recent_ones_before() -> None:
    listed = catalog("x/on_waves.md", "x/waves.md", "x/microwaves.md", "waves/tide.md", "x/waves_at_sea.md")
    assert [e.path.stem for e in best(listed, "wave")] == ["waves", "waves_at_sea", "on_waves", "microwaves", "tide"]
    recent = [ROOT / "x/waves_at_sea.md"]
    assert best(listed, "wave", recent)[0].path.stem == "waves_at_sea"


def test_best_of_nothing_typed_are_the_recent_ones_that_exist() -> None:
    listed = catalog("a.md", "b.md")
    recent = [ROOT / "b.md", ROOT / "gone.md"]
    assert [e.path.name for e in best(listed, " ", recent)] == ["b.md"]


def test_entries_come_in_batches(tmp_path: Path) -> None:
    for number in range(130):
        (tmp_path / f"{number}.md").write_text("")
    batches = list(entries(tmp_path))
    assert [len(batch) for batch in batches] == [100, 30]
    assert batches[0][2].title == "2"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("---\ntitle: Plain words\nx: 1\n---\n", "Plain words"),
        ('---\ntitle: "Quoted: \\"yes\\""\n---\n', 'Quoted: "yes"'),
        ("---\ntitle: 'It''s'\n---\n", "It's"),
        ("\ufeff---\r\ntitle: BOM\r\n---\r\n", "BOM"),
        ("---\ntitle: |\n  folded\n---\n", ""),
        ("---\nx: 1\n---\ntitle: not this\n", ""),
        ("title: not this\n", ""),
        ("", ""),
    ],
)
def test_read_title(tmp_path: Path, text: str, title: str) -> None:
    path = tmp_path / "note.md"
    path.write_bytes(text.encode())
    assert read_title(path) == title


def test_read_title_of_a_missing_file(tmp_path: Path) -> None:
    assert read_title(tmp_path / "none.md") == ""


def test_a_note_is_found_by_its_other_names() -> None:
    entry = CatalogEntry.make(Path("/lib"), Path("/lib/a/prisms.md"))
    entry.learn_names(["Bending of Light", "prisms"])
    assert matching([entry], "bending light") == [entry]
    assert entry.key.count("prisms") == 1


def test_a_note_is_found_by_the_id_and_the_address_of_its_video() -> None:
    listed = catalog("one.md", "two.md", "qd7.md")
    listed[0].video, listed[1].video = "youtube:qd7-zvCt_Yg", "vimeo:22439234"
    assert best(listed, "qd7-zvCt_Yg") == [listed[0]]
    assert best(listed, "https://youtu.be/qd7-zvCt_Yg?t=31") == [listed[0]]
    assert matching(listed, "224392") == [listed[1]]
    assert best(listed, "qd7") == [listed[2]]  # a few letters stand in many ids


def test_ligatures_are_two_letters() -> None:
    assert fold("Œuvre Straße") == fold("oeuvre strasse")
