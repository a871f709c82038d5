"""The times of the note, given to other programs."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.export.controller import ExportController
from karareader.ui.export.print_controller import PrintController
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services


class ExportFeature(Feature):
    """Brings its commands; `controller` gives times away, `printing` puts the note on paper."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self.controller = controller = ExportController(context, services, reading)
        self.printing = PrintController(context, services.file_manager, reading)
        self.commands = (
            Command("print", tr("Print…"), ("Ctrl+P",), tr("Print the note, with its times as links where it is printed to a file"), "Note", self.printing.print_note, "print"),
            Command("save_pdf", tr("Save as PDF…"), (), tr("Write the note as it is printed to a PDF file"), "Note", self.printing.save_pdf),
            Command("save_web_page", tr("Save as web page…"), (), tr("Write the note to one file that browsers show (HTML), with its times as links into the video"), "Note", self.printing.save_web_page),
            Command("export_times", tr("Export the times…"), (), tr("Write the times of the note for other programs, such as Anki, Audacity, ELAN or LosslessCut"), "Note", controller.ask, "external"),
            Command("copy_repaired", tr("Copy repaired note"), (), tr("Copy the note with its times written as they are meant"), "Note", controller.copy_repaired, "copy"),
            Command("copy_as_anchors", tr("Copy with timestamp tags"), (), tr("Copy the note with its times as tags (<a class=yt-timestamp>)"), "Note", controller.copy_with_tags),
            Command("copy_as_media_extended", tr("Copy with Media Extended links"), (), tr("Copy the note with its times as links with #t=, as Media Extended reads them"), "Note", controller.copy_for_media_extended),
            Command("copy_as_logseq", tr("Copy with Logseq timestamps"), (), tr("Copy the note with its times as Logseq’s youtube-timestamp"), "Note", controller.copy_for_logseq),
            Command("copy_as_links", tr("Copy with links to the site"), (), tr("Copy the note with its times as links that open in a browser"), "Note", controller.copy_with_links),
        )  # fmt: skip

    def finish(self) -> None:
        """Print no more."""
        self.printing.finish()
