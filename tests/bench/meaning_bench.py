"""Finding by meaning: what it finds that words do not, how long sentences take to read, and what memory that needs.

    python -m tests.bench.meaning_bench [FOLDER] [--notes 40]

The questions are asked of small notes that were written for this. Of the FOLDER some notes are read, to measure the
time; a library of thousands takes hours.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from pathlib import Path

import psutil

from karareader.library.files.scan import scan
from karareader.library.index.update import Indexer
from karareader.library.meaning.answers import Answers
from karareader.library.meaning.embedder import load
from karareader.library.meaning.update import MeaningIndexer
from karareader.library.reader import Library
from tests.bench.table import Row, print_table

# A sentence, and the same in other words, or in other languages.
_SAME = (
    ("The brain sorts the memories of the day at night.", "why do we need sleep", "wozu schlafen wir"),
    ("Yeast turns sugar into gas, so the dough rises.", "what makes bread fluffy", "por qué sube la masa del pan"),
    ("A glass prism spreads sunlight into colours.", "how a rainbow comes about", "wie entsteht ein Regenbogen"),
    ("The moon pulls the oceans towards itself twice a day.", "cause of high and low water", "Ursache der Gezeiten"),
    ("Vaccines teach the body to know a germ beforehand.", "protection by injections", "cómo protege una inyección"),
    ("Bees dance to tell the others where flowers are.", "how insects give directions", "Sprache der Insekten"),
    ("Rust is iron that took up oxygen from wet air.", "why old cars turn brown", "por qué se oxidan los coches"),
    ("The printing press made books cheap.", "when could common people afford to read", "wie Lesen billig wurde"),
    ("A bridge hangs from cables that end in heavy anchors.", "what holds up a long crossing", "puente colgante"),
    ("Penguins keep their eggs warm on their feet.", "how birds breed on the ice", "Vögel brüten in der Antarktis"),
    ("The orchestra tunes to the oboe's A.", "which instrument gives the pitch", "Kammerton vor dem Konzert"),
    ("Copper wires carry the current with little loss.", "metals that conduct well", "qué metal conduce la luz"),
    ("Inflation eats up what people saved.", "money loses its worth", "das Geld ist weniger wert"),
    ("The heart pumps five litres a minute.", "how fast does blood go round", "cuánta sangre mueve el corazón"),
    ("Salt lowers the point at which water freezes.", "why roads are strewn in winter", "Streuen gegen Glatteis"),
    ("Volcanoes on the sea floor made Hawaii.", "islands born of fire", "wie entstand eine Inselkette im Pazifik"),
)
_FIRST = 5
# So many times as many as by words have to be found, in so many megabytes.
_BAR, _MEMORY = 2.0, 1000.0


def questions() -> Row:
    """How many of the questions have their sentence among the first five, by meaning and by any of their words."""
    asked = [(number, each) for number, (_, *others) in enumerate(_SAME) for each in others]
    by_meaning = by_words = 0
    with tempfile.TemporaryDirectory() as made:
        root, cache = Path(made) / "notes", Path(made) / "cache"
        root.mkdir()
        for number, (sentence, *_) in enumerate(_SAME):
            (root / f"{number}.md").write_text(f"{sentence}\n", encoding="utf-8")
        Indexer(root, cache).update()
        model = load(1)
        MeaningIndexer(root, cache, model).update()
        answers, library = Answers(root, cache, model), Library(root, cache)
        for number, question in asked:
            hits = answers.ask(question, _FIRST)
            by_meaning += any(hit.title == str(number) for hit in hits)
            words = " OR ".join(re.findall(r"\w{3,}", question))
            by_words += any(hit.title == str(number) for hit in library.search(words, _FIRST).hits)
        answers.close()
        library.close()
    told = f"{by_meaning} by meaning, {by_words} by any of their words"
    what = f"of {len(asked)} questions in other words, the right sentence among the first {_FIRST}"
    return Row(what, f"≥ {_BAR:g} times as many", told, by_meaning >= _BAR * max(by_words, 1))


def reading(folder: Path, notes: int) -> list[Row]:
    """How long real notes take, once and again, and the memory of the process."""
    with tempfile.TemporaryDirectory() as made:
        root, cache = Path(made) / "notes", Path(made) / "cache"
        root.mkdir()
        for number, path in enumerate(sorted(scan(folder))[:notes]):
            (root / f"{number} {path.name}").write_bytes(path.read_bytes())
        Indexer(root, cache).update()
        indexer = MeaningIndexer(root, cache, load(1))
        began = time.process_time()
        first = indexer.update()
        took = time.process_time() - began
        again = indexer.update()
    megabytes = psutil.Process().memory_info().rss / 1e6
    return [
        Row(f"{first.made:,} sentences of {first.sources} notes", "", f"{1000 * took / first.made:.0f} ms each", None),
        Row("read again at the second start", "0", str(again.made), again.made == 0),
        Row("memory of the process", f"≤ {_MEMORY:g} MB", f"{megabytes:.0f} MB", megabytes <= _MEMORY),
    ]


def run(folder: Path, notes: int = 40) -> list[Row]:
    """All rows of the table."""
    return [questions(), *reading(folder, notes)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="real notes")
    parser.add_argument("--notes", type=int, default=40, metavar="N", help="how many of them to read")
    options = parser.parse_args()
    print_table(run(options.folder, options.notes) if options.folder else [questions()])
