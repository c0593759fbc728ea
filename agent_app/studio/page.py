"""The Scripts page: the list, one script in the editor, the calendar; one of them on screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.studio.acts import StudioActs
from agent_app.studio.calendar_view import CalendarPage
from agent_app.studio.editor_view import Editor
from agent_app.studio.parts import Path as PartPath
from agent_app.studio.picture import title_of
from agent_app.studio.presenter import EditorPresenter
from agent_app.studio.real_leads import RealLeads
from agent_app.studio.service import StudioService
from agent_app.studio.shelf_presenter import ShelfPresenter
from agent_app.studio.shelf_view import ShelfPage
from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column
from domain.campaigns import in_language
from domain.script_life import edits
from domain.script_life.compare import Change
from domain.scripts import Objection, Step
from domain.studio import OpenDraft, Places, ProposalRow, ReleaseRow, StopNow, VersionRow

EDITOR_ACTS = (
    "studio_save", "studio_undo", "studio_redo", "studio_check", "studio_approve", "studio_publish", "studio_stop",
    "studio_add", "studio_delete", "studio_up", "studio_down", "studio_connect", "studio_objection", "studio_words",
    "studio_play", "studio_preview",
)  # fmt: skip


class StudioPage(Panel):
    """Holds the three and leads between them. Implements `ActsView`."""

    def __init__(
        self,
        studio: StudioService,
        background: Runner,
        acts: Acts,
        say: Callable[..., None],
        agent: str,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent)
        self._acts, self._say, self._now = acts, say, now
        leads = RealLeads(studio, background, lambda error: say("problem", sentence_of(error)))
        self.shelf, self.editor = ShelfPage(say, self), Editor(acts, say, agent, now, leads, self)
        self.calendar = CalendarPage(studio, background, now, self)
        self.stack = QStackedWidget(self)
        for widget in (self.shelf, self.editor, self.calendar):
            self.stack.addWidget(widget)
        column(self).addWidget(self.stack, 1)
        self.shelf.presenter = self.shelf_presenter = ShelfPresenter(self.shelf, studio, background)
        self.presenter = EditorPresenter(self.editor, studio, background, now)
        self.acts = StudioActs(self, self.presenter, studio, background)
        self.presenter.language = language.short
        self._show(self.shelf)

    # ------------------------------------------------------------------ where one is

    def open_script(self, code: str, how: OpenDraft) -> None:
        """Into the editor."""
        self._show(self.editor)
        self.editor.show_side("step")
        self.presenter.open(code, how)
        self.editor.focus_home()

    def open_at(self, code: str, step: str) -> None:
        """Into the editor, at a step."""
        self.presenter.wanted = step
        self.open_script(code, OpenDraft())

    def back_to_list(self) -> None:
        self._show(self.shelf)
        self.shelf_presenter.reload()
        self.shelf.focus_home()

    def open_calendar(self) -> None:
        self._show(self.calendar)
        self.calendar.reload()
        self.calendar.focus_home()

    def _show(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        editing = widget is self.editor
        why = self.tr("Open a script first.")
        for act in (*EDITOR_ACTS, "studio_list"):
            self._acts.enable(act, editing, why)

    def focus_home(self) -> None:
        current = self.stack.currentWidget()
        assert isinstance(current, ShelfPage | Editor | CalendarPage)
        current.focus_home()

    def retranslate(self) -> None:
        self.presenter.language = language.short
        self.presenter.redraw()

    # ------------------------------------------------------------------ what the keys do

    def add_step(self) -> None:
        """A new step behind the chosen one, ready to be written."""
        script, after = self.presenter.script, self.presenter.selected
        if script is None:
            return
        group = edits.group_of(script, after)
        name = edits.free_name(script, "step")
        step = Step(id=name, kind="say", text={})
        self.presenter.change(
            lambda s: edits.add_step(s, group or "", after if group is not None else "", step), select=name
        )
        self.write_words()

    def delete_step(self) -> None:
        name = self.presenter.selected
        self.presenter.change(lambda s: edits.delete_step(s, name))

    def move_step(self, by: int) -> None:
        name = self.presenter.selected
        self.presenter.change(lambda s: edits.move_step(s, name, by))

    def add_objection(self) -> None:
        """A new objection with one step."""
        script = self.presenter.script
        if script is None:
            return
        taken = {o.code for o in script.objections}
        code = next(c for n in range(1, len(taken) + 2) if (c := f"objection_{n}") not in taken)
        step = Step(id=edits.free_name(script, f"{code}_1"), kind="say")
        objection = Objection(code=code, title={}, steps=(step,))
        self.presenter.change(lambda s: edits.add_objection(s, objection), select=step.id)
        self.write_words()

    def write_words(self) -> None:
        """The cursor into the words of the step."""
        self.editor.show_side("step")
        self.editor.form.focus_words()

    def choose_target(self) -> None:
        """The cursor into where the step leads."""
        self.editor.show_side("step")
        form = self.editor.form
        (form.goto if form.goto.isVisible() else form.otherwise).setFocus()

    def lead_to(self, start: str, end: str) -> None:
        """A way was dragged from one step to another; where there are several ways it is asked which."""
        script = self.presenter.script
        if script is None:
            return
        step = edits.find(script, start)
        ways = edits.open_ways(step)

        def lead(where: str) -> None:
            self.presenter.change(lambda s: edits.connect(s, start, where, end))

        if len(ways) == 1:
            lead(ways[0][0])
        elif ways:
            said = [(where, self._way_words(step, where)) for where, _ in ways]
            self.editor.way_dialog.ask(
                self.tr("To “{step}”").format(step=title_of(edits.find(script, end), language.short)),
                said,
                lead,
            )

    def _way_words(self, step: Step, where: str) -> str:
        kind, _, rest = where.partition("[")
        number = int(rest.partition("]")[0]) if rest else 0
        if kind == "options":
            option = step.options[number]
            return in_language(option.text, language.short) or option.code
        if kind == "cases":
            return self.tr("Case {n}").format(n=number + 1) + f": {step.cases[number].when}"
        return self.tr("Otherwise") if kind == "otherwise" else self.tr("Leads to")

    def preview(self) -> None:
        self.editor.show_side("preview")

    def play(self) -> None:
        self.editor.show_side("preview")
        self.editor.preview.play(self.presenter.script)

    def on_side(self, name: str) -> None:
        """What a panel needs is read when it is first looked at."""
        script, step = self.presenter.script, self.presenter.selected
        if script is None:
            return
        match name:
            case "preview":
                self.editor.preview.show_step(script, step)
            case "compare":
                self.acts.read_versions()
            case "releases":
                self.acts.read_releases()

    def changed(self, made: object, typing: str, select: str) -> None:
        """The form has changed something; the preview follows."""
        self.presenter.change(made, typing, select or None)  # type: ignore[arg-type]
        if self.presenter.script is not None:
            self.editor.follow(self.presenter.script)
        if self.editor.side == "preview" and self.presenter.script is not None:
            self.editor.preview.show_step(self.presenter.script, self.presenter.selected)

    def open_part(self, path: PartPath, shown: str) -> None:
        """A part of the chosen step over the editor."""
        if self.presenter.script is not None:
            self.editor.step_part.open_at(self.presenter.script, path, shown)

    def open_script_part(self, path: PartPath, shown: str) -> None:
        """A part of the whole script over the editor."""
        if self.presenter.script is not None:
            self.editor.script_part.open_at(self.presenter.script, path, shown)

    def step_part_changed(self, made: Callable[[Step], Step], typing: str) -> None:
        """Something of a part of the chosen step."""
        name = self.presenter.selected
        self.changed(
            lambda script: edits.put_step(script, made(edits.find(script, name))),
            typing and f"{name}{typing}",
            "",
        )

    # ------------------------------------------------------------------ stop, roll back, publish

    def ask_stop(self) -> None:
        """The chosen step first, then its offer, then versions and other offers."""
        script, draft = self.presenter.script, self.presenter.draft
        if script is None:
            return
        base = self.presenter.published
        if base is None:
            self._say("warning", self.tr("Nothing of this script is published."))
            return
        step = self.presenter.selected
        choices: list[tuple[str, str]] = []
        if edits.group_of(base, step) is not None:
            title = title_of(edits.find(base, step), language.short)
            choices.append((f"step:{step}", self.tr("This step: {title}").format(title=title)))
        choices += [
            (f"offer:{o.code}", self.tr("Offer: {title}").format(title=in_language(o.title, language.short)))
            for o in base.offers
        ]
        newest = base.version if draft is not None else 0
        choices += [
            (f"version:{n}", self.tr("The whole version {n}").format(n=n)) for n in range(newest, 0, -1)
        ]
        self.editor.stop_dialog.open_for(choices)

    def stop(self, kind: str, version: int, step: str, offer: str, reason: str) -> None:
        self.editor.stop_dialog.dismiss()
        wanted = StopNow(
            kind=kind, code=self.presenter.code, reason=reason, version=version, step=step, offer=offer,  # type: ignore[arg-type]
        )  # fmt: skip
        self.acts.stop(wanted)

    def ask_roll_back(self, release_id: str = "") -> None:
        self.editor.reason_dialog.ask(
            self.tr("Roll back"),
            self.tr("The version before speaks again, at once. Agents read why before they are ready."),
            self.tr("Roll back"),
            lambda reason: self.acts.roll_back(reason, release_id),
        )

    def ask_end(self, release_id: str) -> None:
        self.editor.reason_dialog.ask(
            self.tr("Call off"), self.tr("This version will not speak."), self.tr("Call off"),
            lambda reason: self.acts.end_release(release_id, reason),
        )  # fmt: skip

    def ask_decline(self, row: ProposalRow) -> None:
        self.editor.reason_dialog.ask(
            self.tr("Decline"),
            f"“{row.text}”",
            self.tr("Decline"),
            lambda reason: self.acts.decline(row, reason),
        )

    # ------------------------------------------------------------------ what `ActsView` asks

    def open_publish(self, places: Places) -> None:
        self.editor.publish_dialog.open_for(places, self._now())

    def published(self, release: ReleaseRow) -> None:
        self.editor.publish_dialog.dismiss()
        if release.state == "planned":
            text = self.tr("Version {n} speaks from {when} on.").format(
                n=release.version, when=times.when(release.starts_at)
            )
        else:
            text = self.tr("Version {n} speaks now; every desk gets it within seconds.").format(
                n=release.version
            )
        self._say("news", text)

    def show_releases(self, releases: tuple[ReleaseRow, ...]) -> None:
        self.editor.releases.put_releases(releases)

    def show_versions(self, versions: tuple[VersionRow, ...]) -> None:
        self.editor.compare.put_versions(versions)

    def show_changes(self, changes: tuple[Change, ...]) -> None:
        self.editor.compare.put(changes)

    def show_yaml(self, code: str, text: str) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as YAML"), f"{code}.yaml", "YAML (*.yaml)"
        )
        if path:
            self.write_file(Path(path), text)

    def write_file(self, path: Path, text: str) -> None:
        """The script as a file."""
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            self._say("problem", self.tr("The file cannot be written: {why}").format(why=str(error)))
            return
        self._say("news", self.tr("Written to {path}").format(path=str(path)))

    def done(self, what: str) -> None:
        said = {
            "rolled_back": self.tr("Rolled back: the version before speaks again."),
            "stopped": self.tr("Stopped: it leaves every desk within seconds."),
        }[what]
        self._say("news", said)

    def show_problem(self, error: Exception) -> None:
        if self.editor.publish_dialog.isVisible():
            self.editor.publish_dialog.say_problem(sentence_of(error))
        else:
            self._say("problem", sentence_of(error))

    def import_over(self, path: Path) -> None:
        """A YAML file in the place of the draft on screen; undo brings that back."""
        from domain.studio import Imported

        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            self._say("problem", self.tr("The file cannot be read: {why}").format(why=str(error)))
            return

        def done(read: Imported) -> None:
            script = read.script
            if script is None:
                self.shelf.show_findings(read.findings)
                return
            code = self.presenter.code
            self.presenter.change(lambda _old: replace(script, code=code, version=1), select=script.start)

        self.acts._run(lambda: self.presenter.studio.read_yaml(text), done)
