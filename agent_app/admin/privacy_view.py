"""The privacy page: the queue of what persons ask for at the left; one request, or a new one, at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from agent_app.admin import privacy_words as words
from agent_app.admin.house_service import HouseService
from agent_app.admin.privacy_layout import PrivacyWidgets
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from domain.errors import UserError
from domain.subject_requests import (
    OPEN,
    FoundSubject,
    HandleRequest,
    NewRequest,
    PrivacyRules,
    RequestQueue,
    SubjectRequest,
    due_on,
)


class PrivacyPage(PrivacyWidgets):
    """First it is said whom it is about, then it is done; what cannot be undone is asked for twice.

    Attributes:
        chosen: id of the request on screen, "" a new one.
    """

    def __init__(
        self, acts: Acts, say: Callable[..., None], house: HouseService, background: Runner,
        now: Callable[[], datetime], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._acts, self._say, self._house, self._background, self._now = acts, say, house, background, now
        self._queue, self._found, self._problem = RequestQueue(), None, ""  # type: tuple[RequestQueue, FoundSubject | None, str]
        self._known, self._asked, self.chosen = False, "", ""
        self._connect()
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _connect(self) -> None:
        for combo in (self.kind, self.law):
            combo.activated.connect(self._on_touched)
        self.asked_on.dateChanged.connect(self._on_touched)
        self.subject.textEdited.connect(self._forget)
        self.why.textEdited.connect(self._on_touched)
        self.two.clicked.connect(self._keep_rules)
        self.law_of_house.activated.connect(self._keep_rules)

    # ------------------------------------------------------------------ acts

    def reload(self) -> None:
        self._background.run(self._house.requests, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, request_id: str) -> None:
        self.chosen, self._found, self._asked, self._problem = request_id, None, "", ""
        one = self._one()
        self.subject.setText(one.lead_id if one else "")
        for field in (self.why, self.reference):
            field.clear()
        self.retranslate()

    def begin(self) -> None:
        """Ctrl+N."""
        self.table.choose(-1)
        self.choose("")
        self.law.setCurrentIndex(self.law.findData(self._queue.rules.law))
        today = self._today()
        self.asked_on.setDate(QDate(today.year, today.month, today.day))
        self.retranslate()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """F6: whom is it about? The record, its calls and recordings are said before anything happens."""
        one, given, house = self._one(), self.subject.text().strip(), self._house
        if one is None or one.state not in OPEN or not given:
            return
        request = HandleRequest(revision=one.revision, subject=given)

        def work() -> tuple[FoundSubject, RequestQueue]:
            found = house.find_subject(given)
            if found.lead_id == one.lead_id:
                return found, house.requests()
            return found, house.handle_request(one.id, "find", request)

        def done(told: tuple[FoundSubject, RequestQueue]) -> None:
            self._queue, self._found = told[1], told[0]
            self.subject.setText(told[0].lead_id)
            self._problem = ""
            self.retranslate()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

        self._background.run(work, owner=self, done=done, failed=self._fail)

    def do(self) -> None:
        """Ctrl+Enter: note the new request; or do what the request on screen asks for."""
        one = self._one()
        if not self.act.isEnabled():
            return
        if one is None:
            self._note()
        elif self._found is None and one.state == "open":
            self.look()
        elif one.kind == "export":
            self.ask_where(one)
        elif one.kind == "erase" and self._asked != "erase":
            self._ask("erase")
        else:
            self._handle(one, "erase" if one.kind == "erase" else "settle")

    def say_no(self) -> None:
        """Refuse, with a reason; asked for twice."""
        one = self._one()
        if one is None or not self.why.text().strip():
            self._problem = self.tr("Say why it is refused.")
            self.retranslate()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._asked != "refuse":
            self._ask("refuse")
            return
        self._handle(one, "refuse")

    def ask_where(self, one: SubjectRequest) -> None:
        """Choose a file, then everything that is known of her goes there."""
        name = f"request-{one.reference or one.id[-8:]}.zip".replace("/", "-").replace(" ", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save what is known of her"), name, "*.zip")
        if chosen:
            self.export_to(one, Path(chosen))

    def export_to(self, one: SubjectRequest, path: Path) -> None:
        """The file is there whole or not at all."""
        request, house = HandleRequest(revision=one.revision, why=self.why.text().strip()), self._house

        def work() -> RequestQueue:
            beside = path.with_name(path.name + ".part")
            try:
                beside.write_bytes(house.export_subject(one.id, request))
                beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)
            return house.requests()

        def done(queue: RequestQueue) -> None:
            self._show(queue)
            self._say("done", self.tr("Everything that is known of her lies at {path}.").format(path=path))

        self._background.run(work, owner=self, done=done, failed=self._fail)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Privacy"))
        self.heading.setText(self.tr("What persons ask for"))
        self.hint.setText(
            self.tr(
                "Open requests by their last day. The same is done at the server: lead-server privacy export, erase."
            )
        )
        self.new.put(self.tr("New request"), self._acts.hint("admin_new"))
        self.two.setText(self.tr("An erasure needs a second person"))
        self.two.setAccessibleName(self.two.text())
        self.law_of_house.setAccessibleName(self.tr("Usual term"))
        rules = self._queue.rules
        self.two.setChecked(rules.second_person)
        self.law_of_house.setCurrentIndex(self.law_of_house.findData(rules.law))
        for widget in (self.two, self.law_of_house):
            widget.setVisible(self._queue.may_rules)
        for combo, names in (
            (self.kind, words.KINDS), (self.law, words.LAW_NAMES), (self.asker, words.ASKERS),
            (self.channel, words.CHANNELS), (self.law_of_house, words.LAW_NAMES),
        ):  # fmt: skip
            for n in range(combo.count()):
                combo.setItemText(n, words.say(names, combo.itemData(n)))
        self.form.put(
            (
                self.tr("The person"), self.tr("Asked on"), self.tr("Term"), self.tr("Asked by"), self.tr("Which way"),
                self.tr("Reference"), self.tr("Customer"), self.tr("Why"),
            )
        )  # fmt: skip
        self.asked_on.lineEdit().setAccessibleName(self.tr("Asked on"))
        self.reference.setPlaceholderText(self.tr("the letter's number; never a name"))
        self.subject.setPlaceholderText(self.tr("Telephone number, or the record's id"))
        self._draw_table()
        self._draw()

    def _draw_table(self) -> None:
        head = (
            self.tr("The person"), self.tr("Asked on"), self.tr("Last day"), self.tr("State"), self.tr("Reference"),
            self.tr("By"),
        )  # fmt: skip
        today = self._today()
        rows = [
            (
                words.say(words.KINDS, one.kind), times.day(one.asked_on), words.due(one, today),
                words.say(words.STATES, one.state), one.reference, one.handled_by or one.proposed_by,
            )
            for one in self._queue.rows
        ]  # fmt: skip
        ids = [one.id for one in self._queue.rows]
        self.table.put(head, rows, ids, self.tr("Requests"))
        self.table.choose(ids.index(self.chosen) if self.chosen in ids else -1)
        self.empty.setText(self._problem or self.tr("Nobody has asked for anything yet."))
        self.empty.setVisible(not rows)

    def _draw(self) -> None:
        one = self._one()
        open_ = one is not None and one.state in OPEN
        for place, on in enumerate((*(one is None,) * 6, one is None or open_, open_)):
            self.form.show_row(place, on)
        self.title.setText(words.say(words.KINDS, one.kind).capitalize() if one else self.tr("New request"))
        self.facts.setText("\n".join(words.facts(one, self._today())) if one else "")
        self.facts.setVisible(one is not None)
        self.subject.setReadOnly(one is not None and one.state == "second")
        self.look_up.setVisible(open_ and one is not None and one.state == "open")
        self.refuse.setVisible(open_)
        self.act.setVisible(one is None or open_)
        self.look_up.put(self.tr("Find"), self._acts.hint("admin_preview"))
        self.refuse.put(self.tr("Refuse: once more") if self._asked == "refuse" else self.tr("Refuse"))
        self.act.put(
            words.act(one, self._found is not None, self._queue.rules.second_person, self._asked),
            self._acts.hint("admin_save"),
        )
        self.act.setEnabled(self._may_act(one))
        self.why.setPlaceholderText(
            self.tr("which fields were corrected") if one is not None and one.kind == "rectify"
            else self.tr("for example the letter's number; never a name")
        )  # fmt: skip
        self.will.setText(self._problem or self._will(one))

    def _may_act(self, one: SubjectRequest | None) -> bool:
        if one is None:
            return True
        if one.state == "second":
            return not one.proposed_mine
        if self._found is None:
            return bool(self.subject.text().strip())
        return one.kind == "object" or bool(self.why.text().strip())

    def _will(self, one: SubjectRequest | None) -> str:
        """What would happen."""
        if one is None:
            on = self.asked_on.date()
            last = due_on(str(self.law.currentData()), date(on.year(), on.month(), on.day()))
            return self.tr("It has to be answered until {day}.").format(day=last.isoformat())
        if one.state == "second" and one.proposed_mine:
            return self.tr("You proposed it: somebody else confirms it.")
        if self._found is None or one.state not in OPEN:
            return ""
        said = words.will(one, self._found)
        if not self._may_act(one):
            said.append(self.tr("Say why."))
        if self._asked:
            said.append(self.tr("Once more, and it is done."))
        return " ".join(said)

    # ------------------------------------------------------------------ inside

    def _today(self) -> date:
        return times.local(self._now()).date()

    def _one(self) -> SubjectRequest | None:
        return next((one for one in self._queue.rows if one.id == self.chosen), None) if self.chosen else None

    def _note(self) -> None:
        on, before = self.asked_on.date(), {one.id for one in self._queue.rows}
        given = NewRequest(
            kind=self.kind.currentData(), asked_on=date(on.year(), on.month(), on.day()), law=self.law.currentData(),
            asked_by=self.asker.currentData(), channel=self.channel.currentData(),
            reference=self.reference.text().strip(), subject=self.subject.text().strip(),
        )  # fmt: skip

        def done(queue: RequestQueue) -> None:
            self.chosen = next((one.id for one in queue.rows if one.id not in before), "")
            self._show(queue)
            self._say("done", self.tr("The request is noted."))
            self.subject.setFocus(Qt.FocusReason.OtherFocusReason)

        house = self._house
        self._background.run(lambda: house.note_request(given), owner=self, done=done, failed=self._fail)

    def _handle(self, one: SubjectRequest, act: str) -> None:
        house, request = self._house, HandleRequest(revision=one.revision, why=self.why.text().strip())

        def done(queue: RequestQueue) -> None:
            self._show(queue)
            fresh = next((row for row in queue.rows if row.id == one.id), one)
            self._say(
                "done",
                self.tr("Proposed: a second person confirms it here.") if fresh.state == "second"
                else " ".join(words.facts(fresh, self._today())[-2:]),
            )  # fmt: skip

        self._background.run(
            lambda: house.handle_request(one.id, act, request), owner=self, done=done, failed=self._fail
        )

    def _keep_rules(self, *_given: object) -> None:
        rules = PrivacyRules(law=str(self.law_of_house.currentData()), second_person=self.two.isChecked())
        house = self._house

        def done(queue: RequestQueue) -> None:
            self._show(queue)
            self._say("done", self.tr("The rule is kept."))

        self._background.run(
            lambda: house.keep_privacy_rules(rules), owner=self, done=done, failed=self._fail
        )

    def _ask(self, what: str) -> None:
        self._asked = what
        self._draw()

    def _forget(self, *_given: object) -> None:
        """Another customer: whom it is about is said anew."""
        self._found = None
        self._on_touched()

    def _on_touched(self, *_given: object) -> None:
        self._asked, self._problem = "", ""
        self._draw()

    def _show(self, queue: RequestQueue) -> None:
        self._queue, self._known = queue, True
        if self._one() is None:
            self.chosen = queue.rows[0].id if queue.rows else ""
        self.choose(self.chosen)
        if not queue.rows:
            self.begin()

    def _fail(self, error: Exception) -> None:
        why = error.strerror or str(error) if isinstance(error, OSError) else sentence_of(error)
        self._problem, self._asked = why, ""
        self._say("problem", self._problem)
        self.retranslate()
        if isinstance(error, UserError) and error.code == "conflict" and "leads" not in error.data:
            self.reload()


def open_privacy(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> PrivacyPage:
    """Build the page and make every connection it needs."""
    assert services.house is not None
    page = PrivacyPage(acts, say, services.house, background, lambda: datetime.now(UTC))
    page.table.chosen.connect(page.choose)
    page.new.clicked.connect(page.begin)
    page.act.clicked.connect(page.do)
    page.look_up.clicked.connect(page.look)
    page.refuse.clicked.connect(page.say_no)
    here = acts.within(page)
    here.on("admin_again", page.reload)
    here.on("admin_new", page.begin)
    here.on("admin_save", page.do)
    here.on("admin_preview", page.look)
    acts.install_some(page, "admin_again", "admin_new", "admin_save", "admin_preview")
    page.reload()
    return page
