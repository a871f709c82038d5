"""The style sheet of the note: `resources/css/note.css` as Qt's formats, for one theme and one size of text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication, QTextCharFormat

from karareader.base import resources as assets
from karareader.base.contrast import blend, moved
from karareader.ui.common.theme import Theme

BODY_PX = 16.0
"""The size of the text that is not zoomed."""
LINE_WIDTH, LINE_SPACING = 72, 1.5
"""The characters in a line and the height of one, for which the style sheet is made."""
CALLOUT = 0.10
"""How much of its colour is in the ground of a callout, at most."""
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LIGHT_DARK = re.compile(r"light-dark\(([^,]+),([^)]+)\)")
_SAMPLE = "The note is the largest thing; the video stands beside it, and everything else is there when asked for."


@dataclass(frozen=True, slots=True)
class Look:
    """What a page is drawn for: the theme, the family of the text (empty for the system's), its size with the zoom in
    pixels, how many pixels of the screen a pixel of the window has, the characters in a line at most, the height of a
    line as a factor of the size, whether the lines of a paragraph stay as they are written, the space between blocks as
    a factor, and whether it is printed: then letters stand where their design has them, links lead out
    of the page, and drawings stay drawings."""

    theme: Theme
    family: str = ""
    size_px: float = BODY_PX
    device_pixel_ratio: float = 1.0
    line_width: int = LINE_WIDTH
    line_spacing: float = LINE_SPACING
    line_breaks: bool = True
    paragraph_spacing: float = 1.0
    paper: bool = False


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """The measures of a kind of block or box, in pixels. `pitch` is the height of a line."""

    size: float
    pitch: float
    above: float
    below: float
    top: float
    bottom: float
    left: float
    right: float


@cache
def _rules() -> dict[str, dict[str, str]]:
    """The declarations of the style sheet by selector."""
    rules: dict[str, dict[str, str]] = {}
    for selectors, body in _RULE.findall(_COMMENT.sub("", assets.text("css", "note.css"))):
        declarations = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        for selector in selectors.split(","):
            rule = rules.setdefault(selector.strip().removeprefix("."), {})
            rule.update((name.strip(), value.strip()) for name, value in declarations.items())
    return rules


def _colour(value: str, theme: Theme) -> str:
    pair = _LIGHT_DARK.fullmatch(value)
    if pair:
        value = pair[2 if theme.dark else 1].strip()
    return str(getattr(theme, value[1:])) if value.startswith("$") else value


@cache
def _ink(value: str, theme: Theme) -> str:
    """The colour of text: legible on the paper, under code, and in a callout of that colour."""
    colour = _colour(value, theme)
    grounds = theme.paper, theme.code, blend(theme.paper, colour, CALLOUT)
    return moved(colour, theme.ink, grounds, theme.least)


class FormatSheet:
    """The formats of a note for one look. Formats are made once for each combination of names, and shared."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.theme = look.theme
        self.em = look.size_px
        # A generic name («serif», «Sans») would give digits among Japanese text the type of the Japanese.
        self._family = QFontInfo(QFont(look.family or QGuiApplication.font().family())).family()
        self._mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._formats: dict[tuple[str, ...], QTextCharFormat] = {}
        self._blocks: dict[str, BlockStyle] = {}

    def font(self) -> QFont:
        """The font of the body."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(self.em)))
        if self.look.paper:
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            # What is not one letter of the font for each of the text cannot be searched for in the file.
            for shape in ("liga", "calt"):
                font.setFeature(QFont.Tag(shape), 0)
        return font

    def column(self) -> float:
        """The width of the text column in pixels: usually at most 72 characters of plain English, 68 on the average."""
        letters = float(_rules()["body"]["max-width"]) * self.look.line_width / LINE_WIDTH
        return round(QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * letters)

    def colour(self, name: str) -> QColor | None:
        """The colour of the text of `name`, or None where it has none of its own."""
        value = _rules().get(name, {}).get("color")
        return QColor(_ink(value, self.theme)) if value else None

    def block(self, name: str) -> BlockStyle:
        """The measures of the blocks or boxes called `name`."""
        style = self._blocks.get(name)
        if style is None:
            rule = _rules().get(name, {})
            size = self.em * self._em(rule.get("font-size"), 1.0)
            # Headings and code keep their own measure.
            spacing = float(_rules()["body"]["line-height"]) * self.look.line_spacing / LINE_SPACING
            pitch = size * (float(rule["line-height"]) if "line-height" in rule else spacing)
            sides = ("margin-top", "margin-bottom", "padding-top", "padding-bottom", "padding-left", "padding-right")
            above, below, top, bottom, left, right = (round(self.em * self._em(rule.get(side), 0.0)) for side in sides)
            if name != "body":  # which has that round the whole page
                above, below = (round(side * self.look.paragraph_spacing) for side in (above, below))
            style = BlockStyle(size, round(pitch), above, below, top, bottom, left, right)
            self._blocks[name] = style
        return style

    def text(self, names: tuple[str, ...]) -> QTextCharFormat:
        """The format of text that is in all of `names`, from the outermost (the kind of block) to the innermost."""
        made = self._formats.get(names)
        if made is None:
            made = self._formats[names] = self._text(names)
        return made

    def _text(self, names: tuple[str, ...]) -> QTextCharFormat:
        font, result = self.font(), QTextCharFormat()
        size, colour = self.em, QColor(_ink(_rules()["body"]["color"], self.theme))
        for name in names:
            rule = _rules().get(name, {})
            size *= self._em(rule.get("font-size"), 1.0)
            if "font-weight" in rule:
                font.setWeight(QFont.Weight(int(rule["font-weight"])))
            if rule.get("font-style") == "italic":
                font.setItalic(True)
            if rule.get("font-family") == "monospace":
                font.setFamilies([self._mono])
                font.setFixedPitch(True)
            if "letter-spacing" in rule:
                spacing = size * self._em(rule["letter-spacing"], 0.0)
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
            colour = QColor(_ink(rule["color"], self.theme)) if "color" in rule else colour
            if "background" in rule:
                result.setBackground(QColor(_colour(rule["background"], self.theme)))
            align = rule.get("vertical-align")
            if align:
                kind = QTextCharFormat.VerticalAlignment
                result.setVerticalAlignment(kind.AlignSuperScript if align == "super" else kind.AlignSubScript)
            decoration = rule.get("text-decoration")
            if decoration == "underline":
                font.setUnderline(True)
            elif decoration == "line-through":
                font.setStrikeOut(True)
        font.setPixelSize(max(1, round(size)))
        if ("time" in names or "table" in names) and not self.look.paper:
            font.setFeature(QFont.Tag("tnum"), 1)
        result.setFont(font)
        if "dead" in names:
            result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            result.setUnderlineColor(colour)
        result.setForeground(colour)
        return result

    @staticmethod
    def _em(value: str | None, default: float) -> float:
        return float(value.removesuffix("em")) if value else default
