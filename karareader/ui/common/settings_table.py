"""The one table of what the page of settings shows: which setting, in what words, by what kind of control."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from karareader.base.translation import tr
from karareader.settings.downloads import Kind


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting. `key` names it in `Settings`; `help` is a quiet line below it, in plain words.

    A "choice" has `choices` (value → words); a "number" is shown times `scale`, with `unit` behind it, in `step`s, and
    `zero` says what nought means; an empty "text", "folder" or "font" shows `empty`; "words" is a list of words in one
    line. `changed` is the bound slot that takes up another value, where somebody has to.
    """

    key: str
    label: str
    kind: Kind
    help: str = ""
    choices: Mapping[object, str] = field(default_factory=dict)
    scale: float = 1.0
    unit: str = ""
    step: float = 1.0
    zero: str = ""
    empty: str = ""
    changed: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together; `intro` says what for. `title` is a key, `tr` gives it as it is read.

    Who adds rows to another feature's names its title only.
    """

    title: str
    rows: tuple[SettingRow, ...]
    icon: str = ""
    intro: str = ""

    def taken_up_by(self, slot: Callable[[], object], **others: Callable[[], object]) -> Section:
        """The same, with the slot that takes up another value of any row, and `others` for the settings they name."""
        return replace(self, rows=tuple(replace(row, changed=others.get(row.key, slot)) for row in self.rows))


def _translated(row: SettingRow) -> SettingRow:
    """A row in the reader's language; what a feature brings was written down before that was known."""
    return replace(
        row,
        label=tr(row.label),
        help=tr(row.help),
        choices={value: tr(words) for value, words in row.choices.items()},
        unit=tr(row.unit),
        zero=tr(row.zero),
        empty=tr(row.empty),
    )


class SettingsTable:
    """The sections of the page of settings, in the order in which features brought them."""

    def __init__(self) -> None:
        self.sections: list[Section] = []

    def add(self, sections: Iterable[Section]) -> None:
        """Show these too; rows for a section of a title that is there already stand at its end.

        Raises ValueError where there is a row for the setting already.
        """
        for each in sections:
            section = replace(each, intro=tr(each.intro), rows=tuple(map(_translated, each.rows)))
            for row in section.rows:
                if any(row.key == other.key for there in self.sections for other in there.rows):
                    raise ValueError(f"There are two rows for the setting “{row.key}”.")
            for at, there in enumerate(self.sections):
                if there.title == section.title:
                    self.sections[at] = replace(there, rows=(*there.rows, *section.rows))
                    break
            else:
                self.sections.append(section)

    def row(self, key: str) -> SettingRow:
        """The row of a setting. Raises KeyError where the page does not show it."""
        for section in self.sections:
            for each in section.rows:
                if each.key == key:
                    return each
        raise KeyError(key)
