"""The page of sheets by mail: subscriptions at the left, one of them (or how mail leaves) at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.admin import sheet_words
from agent_app.admin.rows import RowTable
from agent_app.admin.sending_form import SendingForm
from agent_app.admin.sheet_form import SheetForm
from agent_app.admin.sheets_service import SheetService
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.errors import UserError
from domain.sheet_sending import SendingSettings, SheetMail, Subscription

RIGHT = 440
LOOK_MS = 3_000  #: while something is on its way


class SheetsPage(Panel):
    """Attributes:
    chosen: id of the subscription on screen, "" a new one. settings_shown: how mail leaves is on screen instead.
    """

    def __init__(
        self, acts: Acts, say: Callable[..., None], sheets: SheetService, background: Runner,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surface", parent)
        self._acts, self._say, self._sheets, self._background = acts, say, sheets, background
        self._page, self._known, self._problem, self._asked = SheetMail(), False, "", False
        self.chosen, self.settings_shown = "", False
        self.left, self.right = Panel("surface", self), Panel("column", self)
        self.right.setFixedWidth(RIGHT)
        self.heading, self.hint = label("heading", self.left), label("muted", self.left, wrap=True)
        self.new, self.how = KeyButton("plain", parent=self.left), KeyButton("plain", parent=self.left)
        self.table, self.empty = RowTable(self.left), label("muted", self.left, wrap=True)
        self.result_title, self.result = label("section", self.left), label("", self.left, wrap=True)
        self.title, self.will = label("heading", self.right, wrap=True), label("", self.right, wrap=True)
        self.save, self.send, self.end = (
            KeyButton("primary", "done", self.right),
            KeyButton("plain", "", self.right),
            KeyButton("plain", "", self.right),
        )
        self._lay_out()
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._look_again)
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        line = row(self, gap=0)
        line.addWidget(self.left, 1)
        line.addWidget(self.right)
        lines = column(self.left, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.how)
        head.addWidget(self.new)
        lines.addLayout(head)
        lines.addWidget(self.hint)
        lines.addWidget(self.empty)
        lines.addWidget(self.table, 1)
        lines.addWidget(self.result_title)
        lines.addWidget(self.result)
        area = QScrollArea(self.right)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 6, 0), gap=8)
        self.form = SheetForm(self._on_touched, inner)
        self.sending = SendingForm(self._on_touched, inner)
        inside.addWidget(self.form)
        inside.addWidget(self.sending)
        inside.addWidget(self.will)
        inside.addStretch(1)
        area.setWidget(inner)
        lines = column(self.right, margins=(12, 12, 6, 12), gap=8)
        lines.addWidget(self.title)
        lines.addWidget(area, 1)
        foot = row(gap=8)
        for button in (self.save, self.send, self.end):
            foot.addWidget(button)
        foot.addStretch(1)
        lines.addLayout(foot)

    # ------------------------------------------------------------------ acts

    def reload(self) -> None:
        self._background.run(self._sheets.read, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, sub_id: str) -> None:
        self.chosen, self.settings_shown, self._asked = sub_id, False, False
        self.form.put(self._one() or Subscription(time_zone="", language=language.short[:2]), self._page)
        self.retranslate()

    def begin(self) -> None:
        """Ctrl+N."""
        self.table.choose(-1)
        self.choose("")
        self.form.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self) -> None:
        """F6: how mail leaves."""
        if self._page.settings is None:
            return
        self.settings_shown = True
        self.sending.put(self._page.settings)
        self.retranslate()
        self.sending.focus_first()

    def submit(self) -> None:
        """Ctrl+Enter."""
        if not self.save.isEnabled():
            return
        if self.settings_shown:
            wanted = self.sending.wanted()
            self._run(lambda: self._sheets.keep_sending(wanted), self._kept_settings)
            return
        given, before = self.form.wanted(), {one.id for one in self._page.subscriptions}

        def done(page: SheetMail) -> None:
            fresh = [one.id for one in page.subscriptions if one.id not in before]
            self.chosen = given.id or next(iter(fresh), "")
            self._show(page)
            self._say("done", self.tr("It is kept. The next one leaves {when}.").format(when=self._next()))

        self._run(lambda: self._sheets.keep(given), done)

    def send_now(self) -> None:
        """F7: one more of today."""
        one = self._one()
        if one is None or self.settings_shown:
            return

        def done(page: SheetMail) -> None:
            self._show(page)
            self._say("done", self.tr("It leaves within seconds; what becomes of it stands here."))

        self._run(lambda: self._sheets.send(one.id), done)

    def remove(self) -> None:
        """Asked for twice."""
        one = self._one()
        if one is None:
            return
        if not self._asked:
            self._asked = True
            self.retranslate()
            return

        def done(page: SheetMail) -> None:
            self.chosen = ""
            self._show(page)
            self._say("done", self.tr("It is sent no more."))

        self._run(lambda: self._sheets.remove(one.id), done)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sheets by mail"))
        self.heading.setText(self.tr("Sheets by mail"))
        self.hint.setText(
            self.tr(
                "The server sends a sheet once on its day. Who gets it is looked at each time: who may not see the "
                "figures any more gets nothing."
            )
        )
        self.new.put(self.tr("New"), self._acts.hint("admin_new"), name=self.tr("New subscription"))
        self.how.put(self.tr("How mail leaves"), self._acts.hint("admin_preview"))
        self.how.setVisible(self._page.settings is not None)
        self.form.retranslate()
        self.sending.retranslate()
        self._draw_table()
        self._draw()

    def _draw_table(self) -> None:
        head = (
            self.tr("Sheet"), self.tr("Of"), self.tr("At"), self.tr("On"), self.tr("To"), self.tr("Newest"),
        )  # fmt: skip
        rows = [
            (
                sheet_words.sheet(one.sheet), sheet_words.place(one), one.at_local, sheet_words.days(one.weekdays),
                sheet_words.recipients(one), sheet_words.state(one),
            )
            for one in self._page.subscriptions
        ]  # fmt: skip
        ids = [one.id for one in self._page.subscriptions]
        self.table.put(head, rows, ids, self.tr("Subscriptions"), figures=(4,))
        self.table.choose(ids.index(self.chosen) if self.chosen in ids else -1)
        settings = self._page.settings
        nothing = self.tr("Nobody gets a sheet by mail yet. Make a subscription with New.")
        unset = self.tr("⚠ It is not set how mail leaves: nothing is sent before it is.")
        said = (
            [] if rows else [self._problem or (nothing if self._known else self.tr("Waiting for the server"))]
        )
        if self._known and settings is not None and not settings.kind:
            said.append(unset)
        self.empty.setText("\n".join(said))
        self.empty.setVisible(bool(said))
        one = self._one()
        self.result_title.setText(self.tr("What became of it"))
        self.result.setText("\n".join(sheet_words.result(one)) if one else "")
        for widget in (self.result_title, self.result):
            widget.setVisible(one is not None)

    def _draw(self) -> None:
        one, settings = self._one(), self.settings_shown
        self.form.setVisible(not settings)
        self.sending.setVisible(settings)
        self.send.setVisible(one is not None and not settings)
        self.end.setVisible(one is not None and not settings)
        self.send.put(self.tr("Send one now"), self._acts.hint("admin_send"))
        self.end.put(self.tr("Delete: once more") if self._asked else self.tr("Delete"))
        if settings:
            self.title.setText(self.tr("How mail leaves"))
            said = self.sending.sentences()
            self.will.setText("\n".join(said) or self._problem or self.tr("Nothing is changed."))
            self.save.setEnabled(bool(said))
        else:
            self._draw_one(one)
        self.save.put(self.tr("Save"), self._acts.hint("admin_save"))

    def _draw_one(self, one: Subscription | None) -> None:
        wanted, wrong = self.form.wanted(), self.form.problem()
        changed = one is None or self._fields(wanted) != self._fields(one)
        if one is None:
            self.title.setText(self.tr("New subscription"))
        else:
            self.title.setText(f"{sheet_words.sheet(one.sheet)} · {sheet_words.place(one)}")
        said = wrong or self._problem
        if not said and self._asked:
            said = self.tr(
                "Nobody gets it any more, and what was sent is not listed any more. Once more, and it is done."
            )
        elif not said and changed:
            said = self.tr("{sheet} of {place}: {days} at {at}, to %n recipient(s).", "",
                           len(wanted.people) + len(wanted.addresses)).format(
                sheet=sheet_words.sheet(wanted.sheet), place=self.form.place.currentText(),
                days=sheet_words.days(wanted.weekdays), at=wanted.at_local)  # fmt: skip
        elif not said:
            said = self.tr("Next: {when}. Saved by {name}.").format(
                when=self._next(), name=one.kept_by if one and one.kept_by else self.tr("the server")
            )
        self.will.setText(said)
        self.save.setEnabled(changed and not wrong and self.form.place.count() > 0)

    @staticmethod
    def _fields(one: Subscription) -> tuple[object, ...]:
        zone = one.time_zone if one.scope == "all" else ""
        return (
            one.sheet, one.scope, one.scope_id, one.at_local, zone, tuple(sorted(one.weekdays)),
            tuple(sorted(one.people)), tuple(sorted(one.addresses)), one.language, one.active,
        )  # fmt: skip

    def _next(self) -> str:
        one = self._one()
        return times.when(one.next_at) if one is not None and one.next_at is not None else self.tr("never")

    # ------------------------------------------------------------------ inside

    def _one(self) -> Subscription | None:
        return (
            next((one for one in self._page.subscriptions if one.id == self.chosen), None)
            if self.chosen
            else None
        )

    def _on_touched(self) -> None:
        self._asked, self._problem = False, ""
        self._draw()

    def _show(self, page: SheetMail) -> None:
        self._page, self._known, self._problem, self._asked = page, True, "", False
        if not self.chosen or self._one() is None:
            self.chosen = page.subscriptions[0].id if page.subscriptions else ""
        self.choose(self.chosen)
        self._watch()

    def _watch(self) -> None:
        """Look again while something is on its way."""
        if any(d.state in ("waiting", "sending") for one in self._page.subscriptions for d in one.last):
            self._look.start()

    def _look_again(self) -> None:
        """Only what became of it: what is being typed stays."""

        def done(page: SheetMail) -> None:
            self._page = page
            self._draw_table()
            self._watch()

        if self.isVisible():
            self._background.run(self._sheets.read, owner=self, done=done, failed=lambda _error: None)

    def _kept_settings(self, kept: SendingSettings) -> None:
        self._problem = ""
        self._say("done", self.tr("It is kept. Send one sheet now to see whether it arrives."))
        self.settings_shown = False
        self.reload()
        self.focus_home()

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(work, owner=self, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._problem, self._asked = sentence_of(error), False
        self._say("problem", self._problem)
        self._draw_table()
        self._draw()
        if isinstance(error, UserError) and error.code == "conflict":
            self.reload()


def open_sheets(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> SheetsPage:
    """Build the page and make every connection it needs."""
    assert services.sheets is not None
    page = SheetsPage(acts, say, services.sheets, background)
    page.table.chosen.connect(page.choose)
    page.new.clicked.connect(page.begin)
    page.how.clicked.connect(page.show_settings)
    page.save.clicked.connect(page.submit)
    page.send.clicked.connect(page.send_now)
    page.end.clicked.connect(page.remove)
    here = acts.within(page)
    here.on("admin_save", page.submit)
    here.on("admin_again", page.reload)
    here.on("admin_new", page.begin)
    here.on("admin_preview", page.show_settings)
    here.on("admin_send", page.send_now)
    acts.install_some(page, "admin_save", "admin_again", "admin_new", "admin_preview", "admin_send")
    page.reload()
    return page
