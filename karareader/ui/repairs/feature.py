"""The times of the note that do not mean what is written: which, why, and what the reader does about it."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.reading.reading import Reading
from karareader.ui.repairs.controller import RepairsController
from karareader.ui.repairs.panel import RepairsPanel
from karareader.ui.services.services import Services


class RepairsFeature(Feature):
    """The panel “Repairs”."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self.panel = panel = RepairsPanel(context.themes)
        context.side.add(panel, tr("Repairs"), "clock")
        self.controller = controller = RepairsController(context, reading, panel)
        self.commands = (
            Command("repairs", tr("Repaired times"), ("Ctrl+R",), tr("Show which times of the note do not mean what is written, and why"), "Note", controller.show_panel, "clock"),
        )  # fmt: skip
        for changed in (reading.note_shown, reading.note_closed, reading.times_changed):
            changed.connect(controller.refresh)
        reading.note.doubtful_clicked.connect(controller.tell_doubtful)
        reading.note.repairs_requested.connect(controller.show_panel)
        reading.note.time_menu_opening.connect(controller.add_to_menu)
        controller.play_requested.connect(reading.note.play)
        panel.row_chosen.connect(reading.note.show_cue)
        panel.time_chosen.connect(controller.play)
        panel.as_written_wanted.connect(controller.set_as_written)
        panel.id_as_written_wanted.connect(controller.set_id_as_written)
        panel.help_requested.connect(context.actions["help_repairs"].trigger)
