"""The models that hear: which there are, which of them are on this computer, and how one gets here.

They are those of OpenAI's Whisper in CTranslate2's form, as faster-whisper names them. Nothing is fetched but by `get`,
which the reader asks for.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import open_regular, read_bytes, write_atomic
from karareader.base.translation import tr
from karareader.captions.hearing.engine import must_be_installed

FOLDER = "speech models"  # in the data folder
DEFAULT = "base"
_SPEEDS = "speeds.json"
# Without these there is no model; without the last one, its loader would look for it on the web.
_FILES = ("config.json", "model.bin", "tokenizer.json")
_METADATA = Path(".cache", "huggingface", "download")
_LFS = 64  # letters of the sum of a large file, SHA-256; others have git's own, of 40


@dataclass(frozen=True, slots=True)
class Model:
    """A model: its size in bytes, whether it knows English only, and how many of 100 words of clear English speech it
    gets wrong, by the paper (Radford and others 2022, table 8: LibriSpeech, clean).
    """

    name: str
    size: int
    english: bool
    wrong: float

    @property
    def languages(self) -> str:
        """What it understands, in words."""
        return "English" if self.english else "99 languages"


MODELS = (
    Model("tiny.en", 78_000_000, True, 5.6),
    Model("tiny", 78_000_000, False, 7.6),
    Model("base.en", 148_000_000, True, 4.2),
    Model("base", 148_000_000, False, 5.0),
    Model("small.en", 486_000_000, True, 3.1),
    Model("small", 486_000_000, False, 3.4),
    Model("medium.en", 1_531_000_000, True, 3.1),
    Model("medium", 1_531_000_000, False, 2.9),
)
# What the models for many languages understand, as tags.
LANGUAGES = (
    "af", "am", "ar", "as", "az", "ba", "be", "bg", "bn", "bo", "br", "bs", "ca", "cs", "cy", "da", "de", "el", "en",
    "es", "et", "eu", "fa", "fi", "fo", "fr", "gl", "gu", "ha", "haw", "he", "hi", "hr", "ht", "hu", "hy", "id", "is",
    "it", "ja", "jw", "ka", "kk", "km", "kn", "ko", "la", "lb", "ln", "lo", "lt", "lv", "mg", "mi", "mk", "ml", "mn",
    "mr", "ms", "mt", "my", "ne", "nl", "nn", "no", "oc", "pa", "pl", "ps", "pt", "ro", "ru", "sa", "sd", "si", "sk",
    "sl", "sn", "so", "sq", "sr", "su", "sv", "sw", "ta", "te", "tg", "th", "tk", "tl", "tr", "tt", "uk", "ur", "uz",
    "vi", "yi", "yo", "yue", "zh",
)  # fmt: skip
BY_NAME = {model.name: model for model in MODELS}


def folder(data: Path, name: str) -> Path:
    """Where the model `name` lies, if it is there: a folder of the reader's own by its path, others in `data`."""
    return Path(name).expanduser() if _is_path(name) else data / FOLDER / name


def is_there(data: Path, name: str) -> bool:
    """True if the model is on this computer, whole."""
    return bool(name) and all((folder(data, name) / each).is_file() for each in _FILES)


def there(data: Path) -> list[str]:
    """The models that were got, the smallest first."""
    return [model.name for model in MODELS if is_there(data, model.name)]


def chosen(data: Path, wanted: str, language: str = "") -> str:
    """The model to hear a `language` with, empty for one that is to be found: the `wanted` one, else the best that is
    there. Only models for many languages tell a language, or understand another one than English; where there is none
    of them, and the language is not known, it is taken for English. Raises UserError where there is none that can.
    """
    if wanted and wanted not in BY_NAME:
        if is_there(data, wanted):
            return wanted
        if _is_path(wanted):
            raise UserError(
                tr("“{wanted}” holds no speech model.", wanted=wanted),
                tr("A model is a folder with {names}.", names=", ".join(_FILES)),
            )
        raise UserError(
            tr("There is no speech model “{wanted}”.", wanted=wanted),
            tr("There are: {names}; or name a folder.", names=", ".join(BY_NAME)),
        )
    here = [wanted] if is_there(data, wanted) else [] if wanted else there(data)
    english = language.partition("-")[0] == "en"
    many = [name for name in here if not BY_NAME[name].english]
    if here and (english or many or not language):
        # Of two that get as much wrong, the larger one.
        return min(reversed(here if english or not many else many), key=lambda name: BY_NAME[name].wrong)
    if here:
        what = tr("The speech model “{name}” understands only English.", name=here[-1])
    elif wanted:
        what = tr("The speech model “{wanted}” is not on this computer.", wanted=wanted)
    else:
        what = tr("There is no speech model yet.")
    better = here[-1].removesuffix(".en") if here else wanted or DEFAULT
    raise UserError(what, tr("To get it: karareader listen --get {wanted}", wanted=better))


def called(name: str) -> str:
    """What a model is called: a folder by its own name."""
    return Path(name).name if _is_path(name) else name


def remove(data: Path, name: str) -> None:
    """Delete a model that was got."""
    if name in BY_NAME:
        shutil.rmtree(data / FOLDER / name, ignore_errors=True)


def get(data: Path, name: str) -> None:
    """Fetch a model by faster-whisper's own loader, from Hugging Face or HF_ENDPOINT; goes on where it was cut off.

    It lies in its place only when it is whole and its sum is right. Raises UserError.
    """
    must_be_installed()
    from faster_whisper.utils import download_model

    if name not in BY_NAME:
        raise UserError(
            tr("There is no speech model “{name}”.", name=name), tr("There are: {names}.", names=", ".join(BY_NAME))
        )
    target, part = folder(data, name), partial(data, name)
    part.mkdir(parents=True, exist_ok=True)
    try:
        download_model(name, output_dir=str(part))
    except Exception as error:  # of the many parts of the loader and of what it loads with
        raise UserError(
            tr("The speech model “{name}” could not be fetched: {why}.", name=name, why=_why(error)),
            tr("Try again later."),
        ) from error
    wrong = _wrong_sum(part)
    if wrong or not all((part / each).is_file() for each in _FILES):
        shutil.rmtree(part, ignore_errors=True)
        raise UserError(tr("What came for the speech model “{name}” is damaged.", name=name), tr("Get it again."))
    with contextlib.suppress(OSError):
        shutil.rmtree(part / ".cache")
    shutil.rmtree(target, ignore_errors=True)
    part.replace(target)


def partial(data: Path, name: str) -> Path:
    """Where a model is while it comes."""
    return data / FOLDER / f"{name}.part"


def came(data: Path, name: str) -> int:
    """How many bytes of a model are here while it comes."""
    found = 0
    for place, _, names in os.walk(partial(data, name)):
        for each in names:
            with contextlib.suppress(OSError):
                found += Path(place, each).stat().st_size
    return found


def speeds(data: Path) -> dict[str, float]:
    """How many seconds of sound each model hears in one second, as measured here; only those that have heard."""
    try:
        told = json.loads(read_bytes(data / FOLDER / _SPEEDS, 1 << 16))
        return {str(name): float(speed) for name, speed in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def keep_speed(data: Path, name: str, speed: float) -> None:
    """Remember how quickly a model hears."""
    with contextlib.suppress(OSError):
        (data / FOLDER).mkdir(parents=True, exist_ok=True)
        write_atomic(data / FOLDER / _SPEEDS, json.dumps({**speeds(data), name: round(speed, 1)}).encode())


def _is_path(name: str) -> bool:
    return name not in BY_NAME and ("/" in name or os.sep in name or name.startswith(("~", ".")))


def _wrong_sum(part: Path) -> bool:
    """True if the sum of a file is not the one that the loader was told for it."""
    for told in sorted((part / _METADATA).glob("*.metadata")):
        lines = read_bytes(told, 1 << 16).decode("utf-8", "replace").split("\n")
        wanted = lines[1].strip().strip('"') if len(lines) > 1 else ""
        path = part / told.name.removesuffix(".metadata")
        if len(wanted) == _LFS and path.is_file() and _sum(path) != wanted:
            return True
    return False


def _sum(path: Path) -> str:
    with open_regular(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _why(error: Exception) -> str:
    """The first line of an error, without the addresses that follow."""
    text = next(iter(str(error).strip().split("\n")), "") or type(error).__name__
    return text.rstrip(".")[:200]
