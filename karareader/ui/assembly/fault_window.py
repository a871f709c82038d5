"""The window that tells of an unexpected error: what is saved, what can be done, and a report to copy."""

from __future__ import annotations

import platform
from collections.abc import Callable

from PySide6.QtCore import QSize, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import karareader
from karareader.base.fault_log import without_private
from karareader.base.translation import tr
from karareader.ui.common.screens import open_sized


def report(trace: str, log: str, player: str) -> str:
    """What helps to find the fault, without the reader's paths and addresses."""
    versions = tr(
        "KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}",
        version=karareader.__version__,
        python_version=platform.python_version(),
        qVersion=qVersion(),
        player=player or tr("no player"),
        platform=platform.platform(),
    )
    parts = [versions, trace.strip(), tr("Log:\n{log}", log=log.strip()) if log.strip() else ""]
    return without_private("\n\n".join(part for part in parts if part))


class FaultWindow(QDialog):
    """Shown on demand; one for all errors, the newest first. `quit_program` ends the program as the reader would."""

    def __init__(self, quit_program: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("faultWindow")
        self.setWindowTitle(tr("What went wrong"))
        self._title, self._about = QLabel(), QLabel()
        self._title.setObjectName("faultTitle")
        self._about.setWordWrap(True)
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(tr("Report"))
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        note = QLabel(
            tr(
                "The report leaves out paths and web addresses. Read it before you pass it on: nothing is sent"
                " from here."
            )
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        self._copy, self._quit = QPushButton(tr("Copy report")), QPushButton(tr("Quit KaraReader"))
        self._on = QPushButton(tr("Go on"))
        self._on.setObjectName("primary")
        self._on.setDefault(True)
        self._copy.clicked.connect(self._copy_report)
        self._quit.clicked.connect(quit_program)
        self._on.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (self._title, self._about, self._report, note):
            column.addWidget(widget, 1 if widget is self._report else 0)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._quit)
        row.addWidget(self._on)
        column.addLayout(row)
        open_sized(self, QSize(620, 440))

    def tell(self, title: str, about: str, text: str) -> None:
        """Show an error: what happened, what it means for the reader, and the report."""
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setText(title)
        self._about.setText(about)
        self._report.setPlainText(text)
        self._copy.setText(tr("Copy report"))
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(tr("Copied"))
