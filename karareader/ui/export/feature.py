"""The times of the note, given to other programs."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

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
            Command("print", "Print…", ("Ctrl+P",), "Print the note, with its times as links where it is printed to a file", "Note", self.printing.print_note, "print"),
            Command("save_pdf", "Save as PDF…", (), "Write the note as it is printed to a PDF file", "Note", self.printing.save_pdf),
            Command("save_web_page", "Save as web page…", (), "Write the note to one file that browsers show, with its times as links into the video", "Note", self.printing.save_web_page),
            Command("export_times", "Export the times…", (), "Write the times of the note to a file that other programs read", "Note", controller.ask, "external"),
            Command("copy_repaired", "Copy repaired note", (), "Copy the note with its times written as they are meant", "Note", controller.copy_repaired, "copy"),
            Command("copy_as_anchors", "Copy with timestamp tags", (), "Copy the note with its times as tags (<a class=yt-timestamp>)", "Note", controller.copy_with_tags),
            Command("copy_as_media_extended", "Copy with Media Extended links", (), "Copy the note with its times as links with #t=, as Media Extended reads them", "Note", controller.copy_for_media_extended),
            Command("copy_as_logseq", "Copy with Logseq timestamps", (), "Copy the note with its times as Logseq’s youtube-timestamp", "Note", controller.copy_for_logseq),
            Command("copy_as_links", "Copy with links to the site", (), "Copy the note with its times as links that open in a browser", "Note", controller.copy_with_links),
        )  # fmt: skip

    def finish(self) -> None:
        """Print no more."""
        self.printing.finish()
