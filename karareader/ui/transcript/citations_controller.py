"""Asks the captions about the sentences of the note that is open; what they tell stands in its margin and in a list."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.cues import Cue
from karareader.timeline.repair import context as adopted
from karareader.timeline.repair import context as known
from karareader.timeline.repair.context import ALL
from karareader.timeline.repair.recut import Recut
from karareader.timeline.timecode import format_time
from karareader.ui.common.context import Context
from karareader.ui.common.undo import Change
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.marks import Sign
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.transcript.citations_list import Claim
from karareader.ui.transcript.film_words import FilmWords
from karareader.ui.transcript.spoken_words import SpokenWords
from karareader.ui.transcript.tab import SaidPanel

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding
    from karareader.captions.citations.speech import Speech
    from karareader.captions.model import Captions

_RANK = 1  # in the menu of a time, above all else
_LONGEST = 200  # characters of captions in a tooltip


class _Compared(NamedTuple):
    speech: Speech
    findings: list[Finding]
    said: dict[int, float]  # times that the captions decide
    cut: Recut | None  # how the film at hand was cut, if there is anything to tell


class CitationsController(QObject):
    """Keeps signs and list at the note and the captions, and sets times by the captions where the reader wants it.

    Signals: `compared` – what there is to tell about this note and these captions is shown; `play_requested` (str or
    None, float) – a video of the note, by its key in the cues, and the seconds to play from.
    """

    compared = Signal()
    play_requested = Signal(object, float)  # key of the video, None for the note's own; seconds

    def __init__(self, context: Context, reading: Reading, panel: SaidPanel) -> None:
        super().__init__(panel)
        self._evidence, self._note, self._session = reading.evidence, reading.note, reading.session
        self._undo, self._panel = context.undo, panel
        self._asking = Latest(context.pool, self)
        self._captions: Captions | None = None
        self._playback, self._films = reading.playback, FilmWords(reading.evidence.kept)
        self._speech: Speech | None = None
        self._claims: dict[int, Claim] = {}
        self._words = SpokenWords(reading, self)
        self._by_ear: tuple[Path, list[Finding]] | None = None
        self._all_signs = context.settings.all_signs
        reading.note_shown.connect(self._ask)
        reading.note_closed.connect(self._ask)
        reading.times_changed.connect(self._ask)
        panel.list.chosen.connect(self._show)
        panel.list.action_chosen.connect(self._act)
        panel.list.play_wanted.connect(self._play)
        reading.note.time_menu_opening.connect(self.add_to_menu)

    @property
    def busy(self) -> bool:
        """True while it is being compared."""
        return self._asking.busy

    @Slot(object)
    def take(self, captions: Captions | None) -> None:
        """The video that is open has these captions now."""
        self._captions, self._speech = captions, None
        current = self._session.current
        if current is not None and current.known.heard:
            # Other captions decided these; the times are read anew, and then they are compared.
            cues = current.rendered.timeline.cues
            others = {key for cue, key in zip(cues, known.keys(cues), strict=True) if cue.video != current.loaded_key}
            kept = {key: seconds for key, seconds in current.known.heard.items() if key in others}
            self._evidence.decided_by_captions(current.video, current.wish.path, kept)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Another note, other readings of its times, or other captions: compare anew."""
        captions, current, speech = self._captions, self._session.current, self._speech
        if captions is None or not captions.lines or current is None or current.known.settled:
            self._asking.cancel()
            self._take(self._claims_by_ear())
            return
        cues, video = current.rendered.timeline.cues, current.loaded_key

        source = self._playback.source
        film = Path(source.location) if source is not None and not source.is_url else None
        films = self._films

        def compare() -> _Compared:
            # What only a comparison needs is not loaded at the start of the program.
            from karareader.captions.citations import compare as claims
            from karareader.captions.citations import decide
            from karareader.captions.citations.speech import Speech

            ready = speech or Speech(captions)
            findings = claims.check(cues, ready, video)
            return _Compared(
                ready, findings, decide.by_captions(cues, findings), films.judge(current, film, ready, findings)
            )

        def take(answer: _Compared) -> None:
            self._speech, findings, times_said, cut = answer
            keys = known.keys(cues)
            times = zip(cues, findings, keys, strict=True)
            self._take([Claim(cue, found, key, cue.rule.endswith(adopted.SAID)) for cue, found, key in times])
            if cut is not None and current.loaded is not None:
                self._evidence.cut_anew(current.loaded, current.wish.path, cut)
            left = current.known.as_written
            decided = {keys[at]: time for at, time in times_said.items()}
            decided = {} if ALL in left else {key: time for key, time in decided.items() if key not in left}
            if decided:
                times_heard = {**current.known.heard, **decided}
                self._evidence.decided_by_captions(current.video, current.wish.path, times_heard)

        self._asking.run(compare, take)

    @property
    def by_ear(self) -> bool:
        """True where there are no captions that say all, so that only hearing the video could tell more."""
        return self._captions is None

    def take_checked(self, note: Path, findings: list[Finding]) -> None:
        """The video was heard round the times of a note: show what it says, as long as there are no captions."""
        self._by_ear = note, findings
        self._ask()

    def _claims_by_ear(self) -> list[Claim]:
        """What hearing told of the note that is open."""
        current = self._session.current
        if self._by_ear is None or current is None or self._by_ear[0] != current.wish.path or not self.by_ear:
            return []
        cues, findings = current.rendered.timeline.cues, self._by_ear[1]
        if len(cues) != len(findings):
            return []
        times = zip(cues, findings, known.keys(cues), strict=True)
        return [Claim(cue, found, key, cue.rule.endswith(adopted.SAID)) for cue, found, key in times]

    def _take(self, found: list[Claim]) -> None:
        self._claims = {claim.cue.index: claim for claim in found}
        self._panel.show_all(found)
        self._show_signs()
        self._words.show(self._captions, {claim.cue.index: claim.finding for claim in found})
        self.compared.emit()

    def show_all_signs(self, on: bool) -> None:
        """Show in the margin where captions and note agree too, not only where they disagree."""
        self._all_signs = on
        self._show_signs()

    def _show_signs(self) -> None:
        heard = self._captions is None or self._captions.heard
        shown = {at: claim for at, claim in self._claims.items() if self._all_signs or _disagrees(claim)}
        signs = {at: _sign(claim, heard=heard) for at, claim in shown.items()}
        self._note.show_signs({at: sign for at, sign in signs.items() if sign is not None})

    # What the reader does

    @Slot(object, object)
    def add_to_menu(self, menu: NoteMenu, cue: Cue) -> None:
        """Offer to set the time that the menu is about by the captions."""
        claim = self._claims.get(cue.index)
        if claim is not None and claim.finding.verdict == "elsewhere":
            place = format_time(claim.finding.start)
            menu.add(
                tr("Play from {place}, where the captions say it", place=place),
                partial(self._play, claim),
                apart=True,
                rank=_RANK,
            )
            menu.add(tr("Read as {place} from now on", place=place), partial(self.adopt, claim), rank=_RANK)

    def adopt(self, claim: Claim) -> None:
        """Read a time as the captions say, from now on."""
        current = self._session.current
        if current is None:
            return
        written, place = claim.key.rpartition(" ")[0], format_time(claim.finding.start)
        what = tr("{written} is read as {place} from now on, where the captions say it.", written=written, place=place)
        self._set(
            current, claim.key, claim.finding.start, tr("{written} read as {place}", written=written, place=place), what
        )

    def take_back(self, claim: Claim) -> None:
        """Read a time again as if there were no captions."""
        current = self._session.current
        if current is None or claim.key not in current.known.said:
            return
        written = claim.key.rpartition(" ")[0]
        self._set(
            current,
            claim.key,
            None,
            tr("end of the caption time of {written}", written=written),
            tr("{written} is read as before.", written=written),
        )

    def _set(self, current: Opened, key: str, seconds: float | None, name: str, told: str) -> None:
        """Read the time with this key at `seconds`; None for what is read without captions."""
        video, note, known = current.video, current.wish.path, current.known
        before = known.said.get(key), key in known.as_written
        self._put(video, note, key, (seconds, False))
        undo = partial(self._put, video, note, key, before)
        redo = partial(self._put, video, note, key, (seconds, False))
        self._undo.push(Change(name, undo, redo, note), told, about="note")

    def _put(self, video: VideoRef | None, note: Path, key: str, reading: tuple[float | None, bool]) -> None:
        note = self._undo.place(note)
        before, (seconds, as_written) = self._evidence.known(video, note), reading
        if as_written != (key in before.as_written):
            self._evidence.leave_as_written(video, note, before.as_written ^ {key})
        said = {each: time for each, time in before.said.items() if each != key}
        self._evidence.read_as_said(video, note, said if seconds is None else {**said, key: seconds})

    @Slot(object)
    def _show(self, claim: Claim) -> None:
        self._note.show_cue(claim.cue.index)

    @Slot(object)
    def _act(self, claim: Claim) -> None:
        if claim.adopted:
            self.take_back(claim)
        else:
            self.adopt(claim)

    @Slot(object)
    def _play(self, claim: Claim) -> None:
        found = claim.finding
        seconds = found.start if found.verdict in ("here", "elsewhere") else claim.cue.start
        self.play_requested.emit(claim.cue.video, seconds)


def _disagrees(claim: Claim) -> bool:
    """True if the captions have the sentence at another time."""
    return claim.finding.verdict == "elsewhere"


def _sign(claim: Claim, *, heard: bool) -> Sign | None:
    verdict, place = claim.finding.verdict, format_time(claim.finding.start)
    if verdict == "not compared":
        return None
    if verdict == "not found":
        where = tr("This computer did not hear it said near this time.")
        words = [
            where if heard else tr("Not found in the captions near this time."),
            tr("The note may say it in its own words."),
        ]
        return Sign(verdict, _html(words))
    said = " ".join(claim.finding.said.split())
    said = said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
    if verdict == "here":
        by_ear = tr("Heard by this computer at {place}: “{said}”", place=place, said=said)
        words = [by_ear if heard else tr("The captions say at {place}: “{said}”", place=place, said=said)]
        return Sign(verdict, _html(words))
    return Sign(
        verdict,
        _html(
            [
                tr("Said at {place} instead: “{said}”", place=place, said=said),
                *([tr("Heard by this computer.")] if heard else []),
                tr("Click for the list, where the time can be read as {place}.", place=place),
            ]
        ),
    )


def _html(lines: list[str]) -> str:
    return "".join(f"<p style='margin:0'>{escape(line)}</p>" for line in lines)
