"""The application as the desktop knows it, and the language that it speaks."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from karareader.base import resources, translation
from karareader.base.translation import Language
from karareader.settings import LanguageName
from karareader.ui.common import fonts as typeface

_OURS = "en"  # what the words are written in


def begin_language(application: QApplication, choice: LanguageName) -> None:
    """Let the window speak the language that the reader chose; to be called before anything has words.

    "system" takes the first of the system's languages that there are words of; without any, and in English, everything
    stays as Qt finds it: numbers, days and direction go with the words.
    """
    system = choice == "system"
    name = first_of(QLocale.system().uiLanguages() if system else [choice])
    if not name:
        return
    words = QTranslator(application)
    words.load(f"karareader_{name}", str(resources.path("translations")))
    locale = QLocale(name)
    if name == "ar":
        # Times are written with 0 to 9 in notes and films, so all numbers are.
        locale = QLocale("ar_AE")
    elif system and QLocale.system().language() == locale.language():
        locale = QLocale.system()
    QLocale.setDefault(locale)
    qts = QTranslator(application)
    if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    application.setLayoutDirection(locale.textDirection())

    def said(text: str, about: str, n: int) -> str:
        return words.translate("", text, about, n) or ""

    def number(value: float, digits: int) -> str:
        return locale.toString(float(value), "f", digits)

    def day(when: datetime.date) -> str:
        return locale.toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)

    translation.speak(Language(said, number, day))


def first_of(languages: Iterable[str]) -> str:
    """The first of some languages (“de-AT”) that there are words of, as “de”; empty if that is English, or none."""
    for language in languages:
        name = language.replace("_", "-").partition("-")[0].lower()
        if name == _OURS:
            return ""
        if resources.path("translations", f"karareader_{name}.qm").is_file():
            return name
    return ""


def make_application() -> QApplication:
    """The application; to be made before any widget."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("karareader")
    application.setApplicationDisplayName("KaraReader")
    application.setDesktopFileName("karareader")
    typeface.choose()
    return application
