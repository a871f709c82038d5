"""The language of the window: its words, its numbers, its direction, and Qt's own dialogs."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from karareader.base import resources, translation
from karareader.base.translation import Language
from karareader.settings import LanguageName

_OURS = "en"  # what the words are written in


def begin(application: QApplication, choice: LanguageName) -> None:
    """Let the window speak the language that the reader chose; to be called before anything has words.

    "system" takes the first of the system's languages that there are words of, English for none. Without a
    translation everything stays as Qt finds it: numbers, dates and directions go with the words.
    """
    locale = QLocale.system() if choice == "system" else QLocale(choice)
    for name in locale.uiLanguages() if choice == "system" else [choice]:
        language = QLocale(name)
        if language.language() == QLocale.Language.C or QLocale.languageToCode(language.language()) == _OURS:
            return
        words = QTranslator(application)
        if words.load(f"karareader_{QLocale.languageToCode(language.language())}", str(_folder())):
            _speak(application, words, locale if choice == "system" else language)
            return


def _folder() -> str:
    return str(resources.path("translations"))


def _speak(application: QApplication, words: QTranslator, locale: QLocale) -> None:
    if locale.language() == QLocale.Language.Arabic:
        # Times are written with 0 to 9 in notes and films, so all numbers are.
        locale = QLocale(locale.language(), QLocale.Country.UnitedArabEmirates)
    QLocale.setDefault(locale)
    qts = QTranslator(application)
    if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    application.setLayoutDirection(locale.textDirection())

    def said(text: str, about: str, n: int) -> str:
        return words.translate("", text, about, n) or ""

    def number(value: float, digits: int) -> str:
        return locale.toString(float(value), "f", digits)

    translation.speak(Language(said, number))
