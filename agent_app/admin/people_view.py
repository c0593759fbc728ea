"""The people page: everybody at the left, one person at the right with what will happen in words before it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

from agent_app.admin import words
from agent_app.admin.people_presenter import Act, PeoplePresenter
from agent_app.admin.rows import RowTable, form
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.administration import ChangePerson, Invited, NewPerson, PersonRow, Places
from domain.people import ROLES, Role

RIGHT = 400
LANGUAGES = ("", "en", "zh", "es")


class PeoplePage(Panel):
    """Implements `PeopleView`."""

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self.presenter: PeoplePresenter | None = None
        self._rows: tuple[PersonRow, ...] = ()
        self._row: PersonRow | None = None
        self._places, self._asked = Places(), ""
        self._told: tuple[str, Invited | None] = ("", None)
        self._problem = ""
        self._build_left()
        self._build_right()
        line = row(self, gap=0)
        line.addWidget(self.left, 1)
        line.addWidget(self.right)
        self.retranslate()

    def _build_left(self) -> None:
        self.left = Panel("surface", self)
        self.heading, self.search = label("heading", self.left), QLineEdit(self.left)
        self.new = KeyButton("plain", "new_lead", self.left)
        self.table, self.empty = RowTable(self.left), label("muted", self.left, wrap=True)
        lines = column(self.left, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self.heading)
        head.addWidget(self.search, 1)
        head.addWidget(self.new)
        lines.addLayout(head)
        lines.addWidget(self.empty)
        lines.addWidget(self.table, 1)

    def _build_right(self) -> None:
        self.right = Panel("column", self)
        self.right.setFixedWidth(RIGHT)
        self.title = label("heading", self.right, wrap=True)
        self.login, self.name, self.email = (QLineEdit(self.right) for _ in range(3))
        self.role, self.team, self.language = (QComboBox(self.right) for _ in range(3))
        self.active = QCheckBox(self.right)
        for role in ROLES:
            self.role.addItem("", role)
        for code in LANGUAGES:
            self.language.addItem("", code)
        self.will = label("", self.right, wrap=True)
        self.code_said, self.code = label("strong", self.right, wrap=True), QLineEdit(self.right)
        self.code.setReadOnly(True)
        self.copy = KeyButton("plain", "copy", self.right)
        self.save = KeyButton("primary", "done", self.right)
        self.reset, self.out, self.factor = (KeyButton("plain", parent=self.right) for _ in range(3))
        lines = column(self.right, margins=(12, 12, 12, 12), gap=8)
        lines.addWidget(self.title)
        self.form = form(
            self.right,
            (self.login, self.name, self.role, self.team, self.language, self.email, self.active),
            lines,
        )
        lines.addWidget(self.will)
        first, second = row(gap=8), row(gap=8)
        first.addWidget(self.save)
        first.addStretch(1)
        second.addWidget(self.reset)
        second.addWidget(self.out)
        second.addStretch(1)
        third = row(gap=8)
        third.addWidget(self.factor)
        third.addStretch(1)
        lines.addLayout(first)
        lines.addLayout(second)
        lines.addLayout(third)
        lines.addWidget(self.code_said)
        shown = row(gap=8)
        shown.addWidget(self.code, 1)
        shown.addWidget(self.copy)
        lines.addLayout(shown)
        lines.addStretch(1)
        for field in (self.login, self.name, self.email):
            field.textEdited.connect(self._on_touched)
            field.textChanged.connect(lambda _text: self._draw_person())
        for box in (self.role, self.team, self.language):
            box.activated.connect(self._on_touched)
            box.currentIndexChanged.connect(lambda _index: self._draw_person())
        self.active.clicked.connect(self._on_touched)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.code.text()))

    # ------------------------------------------------------------------ what `PeopleView` asks

    def show_people(self, rows: tuple[PersonRow, ...], chosen: str) -> None:
        self._rows, self._problem = rows, ""
        self._draw_table()
        self.table.choose(next((n for n, one in enumerate(rows) if one.person.id == chosen), -1))

    def show_places(self, places: Places) -> None:
        self._places = places
        self.team.clear()
        self.team.addItem("", ("", ""))
        regions = {one.region.id: one.region.name for one in places.regions}
        for place in places.teams:
            region = regions.get(place.team.region_id, "")
            self.team.addItem(f"{place.team.name} · {region}", (place.team.id, place.team.region_id))
        for region_id, name in regions.items():
            self.team.addItem(name, ("", region_id))
        self.show_person(self._row)
        self.retranslate()

    def show_person(self, row: PersonRow | None) -> None:
        self._row = row
        person = row.person if row is not None else None
        self.login.setText(person.login if person else "")
        self.login.setReadOnly(person is not None)
        self.name.setText(person.name if person else "")
        self.email.setText(row.email if row else "")
        self.role.setCurrentIndex(ROLES.index(person.role) if person else 0)
        self.language.setCurrentIndex(max(0, self.language.findData(person.language if person else "")))
        self._choose_team(person.team_id or "" if person else "", person.region_id or "" if person else "")
        self.active.setChecked(person.active if person else True)
        self._draw_person()

    def show_asked(self, act: Act) -> None:
        self._asked = act
        self._draw_person()

    def show_code(self, name: str, told: Invited | None) -> None:
        self._told = (name, told)
        self.code.setText(told.code if told else "")
        self._draw_code()

    def show_done(self, act: str, name: str, count: int = 0) -> None:
        said = {
            "invited": self.tr("{name} is invited. Give her the code; it is shown only now.").format(
                name=name
            ),
            "changed": self.tr("{name} is changed; her desks follow at once.").format(name=name),
            "reset": self.tr("{name} was signed out and chooses a new password with the code.").format(
                name=name
            ),
            "signed_out": self.tr("%n session(s) ended.", "", count),
            "factor_want": self.tr("{name} is asked to set up a second factor.").format(name=name),
            "factor_unwant": self.tr("{name} is not asked for a second factor any more.").format(name=name),
            "factor_reset": self.tr(
                "{name}'s second factor is gone; she signs in and sets up another."
            ).format(name=name),
        }
        self._say("done", said[act])

    def show_problem(self, error: Exception) -> None:
        self._problem = sentence_of(error)
        self._say("problem", self._problem)
        self._draw_table()

    # ------------------------------------------------------------------ by hand

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Ctrl+N."""
        if self.presenter is not None:
            self.presenter.begin()
            self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ctrl+Enter."""
        if self.presenter is None or not self.save.isEnabled():
            return
        team_id, region_id = self.team.currentData() or ("", "")
        role: Role = self.role.currentData()
        if self._row is None:
            self.presenter.invite(
                NewPerson(
                    login=self.login.text().strip(), name=self.name.text().strip() or self.login.text().strip(),
                    role=role, team_id=team_id or None, region_id=region_id or None,
                    language=self.language.currentData(), email=self.email.text().strip(),
                )
            )  # fmt: skip
            return
        before = self._row.person
        grave = role != before.role or (before.active and not self.active.isChecked())
        self.presenter.save(
            ChangePerson(
                revision=self._row.revision, name=self.name.text().strip(), role=role, active=self.active.isChecked(),
                team_id=team_id or None, region_id=region_id or None, language=self.language.currentData(),
                email=self.email.text().strip(),
            ),
            grave=grave,
        )  # fmt: skip

    def _on_touched(self, *_given: object) -> None:
        if self.presenter is not None:
            self.presenter.touched()
        self._draw_person()

    def _choose_team(self, team_id: str, region_id: str) -> None:
        exact = (team_id, region_id)
        found = [n for n in range(self.team.count()) if tuple(self.team.itemData(n)) == exact]
        self.team.setCurrentIndex(found[0] if found else 0)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("People"))
        self.heading.setText(self.tr("People"))
        self.search.setPlaceholderText(self.tr("Search by name, login or role"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.new.put(self.tr("Invite"), self._acts.hint("admin_new"), name=self.tr("Invite somebody new"))
        titles = (
            self.tr("Login"), self.tr("Name"), self.tr("Role"), self.tr("Team"), self.tr("Language"), self.tr("Mail"),
            self.tr("Account"),
        )  # fmt: skip
        self.active.setText(self.tr("may sign in"))
        self.form.put(titles)
        for n, role in enumerate(ROLES):
            self.role.setItemText(n, words.role(role))
        for n, code in enumerate(LANGUAGES):
            self.language.setItemText(n, words.language(code))
        if self.team.count():
            self.team.setItemText(0, self.tr("no team"))
        self.code.setAccessibleName(self.tr("Code to choose a password"))
        self.copy.put(self.tr("Copy"), name=self.tr("Copy the code"))
        self._draw_table()
        self._draw_person()
        self._draw_code()

    def _draw_table(self) -> None:
        head = (
            self.tr("Name"), self.tr("Role"), self.tr("Team"), self.tr("Account"), self.tr("Desks"), self.tr("Leads"),
            self.tr("Last seen"),
        )  # fmt: skip
        teams = {one.team.id: one.team.name for one in self._places.teams}
        rows = [
            (
                one.person.name, words.role(one.person.role), teams.get(one.person.team_id or "", ""), self._state(one),
                str(one.sessions), str(one.leads), times.when(one.last_seen_at) if one.last_seen_at else "",
            )
            for one in self._rows
        ]  # fmt: skip
        self.table.put(head, rows, [one.person.id for one in self._rows], self.tr("People"), figures=(4, 5))
        self.empty.setText(self._problem or self.tr("Nobody is found by these words."))
        self.empty.setVisible(not self._rows)

    def _state(self, one: PersonRow) -> str:
        if not one.person.active:
            return self.tr("disabled")
        if one.invited_until is not None:
            return self.tr("invited until {day}").format(day=times.day(one.invited_until))
        return self.tr("active") if one.has_password else self.tr("no password")

    def _draw_person(self) -> None:
        there = self._row is not None
        self.title.setText(self._row.person.name if self._row else self.tr("Somebody new"))
        said = self._sentences()
        asked = {
            "reset": self.tr(
                "All her sessions end and her password goes. What her desks had not sent is kept."
            ),
            "factor": self.tr(
                "Her second factor goes, and her sessions end. She signs in with the password alone once."
            ),
            "sign_out": self.tr("She has to sign in again at every desk. Nothing is lost."),
        }
        lines = [*([asked[self._asked]] if self._asked in asked else said)]
        if self._asked:
            lines.append(self.tr("Once more, and it is done."))
        self.will.setText("\n".join(lines) or (self.tr("Nothing is changed.") if there else ""))
        again = self._asked == "save"
        save = self.tr("Change all the same") if again else self.tr("Change") if there else self.tr("Invite")
        self.save.put(save, self._acts.hint("admin_save"))
        self.save.setEnabled(bool(said))
        self.reset.put(
            self.tr("Reset: once more") if self._asked == "reset" else self.tr("Reset password"),
            name=self.tr("Reset her password"),
        )
        self.out.put(
            self.tr("Sign out: once more") if self._asked == "sign_out" else self.tr("Sign out"),
            name=self.tr("Sign her out everywhere"),
        )
        factor = self._row.second_factor if self._row else "none"
        said_factor = {
            "none": self.tr("Ask for a second factor"), "wanted": self.tr("Ask no more for a second factor"),
            "on": self.tr("Second factor: once more") if self._asked == "factor" else self.tr("Reset second factor"),
        }  # fmt: skip
        if self._row is not None and self._row.factor_until is not None:
            until = times.day(self._row.factor_until)
            said_factor[factor] = self.tr("Second factor until {day}: more time").format(day=until)
        self.factor.put(said_factor[factor])
        self.factor.setVisible(there)
        self.reset.setVisible(there)
        self.out.setVisible(there)
        self.active.setVisible(there)
        self.form.show_row(6, there)

    def _sentences(self) -> list[str]:
        """What a save would do, a sentence each."""
        team_id, region_id = self.team.currentData() or ("", "")
        role, name = str(self.role.currentData()), self.name.text().strip()
        if self._row is None:
            if not self.login.text().strip():
                return []
            who = name or self.login.text().strip()
            return [self.tr("{name} becomes one of: {role}. A code to choose a password is shown once.").format(
                name=who, role=words.role(role))]  # fmt: skip
        before, said = self._row.person, list[str]()
        if name and name != before.name:
            said.append(self.tr("{before} is called {name}.").format(before=before.name, name=name))
        if role != before.role:
            said.append(self.tr("Role: {before} → {role}. What she may do changes at her desks at once.").format(
                before=words.role(before.role), role=words.role(role)))  # fmt: skip
        if (team_id, region_id) != (before.team_id or "", before.region_id or ""):
            said.append(
                self.tr("She goes to: {team}.").format(team=self.team.currentText() or self.tr("no team"))
            )
        if self.language.currentData() != before.language:
            said.append(self.tr("Language: {language}.").format(language=self.language.currentText()))
        if self.email.text().strip() != self._row.email:
            said.append(self.tr("Mail: {address}.").format(address=self.email.text().strip() or "–"))
        if before.active and not self.active.isChecked():
            said.append(
                self.tr("She is signed out and cannot sign in; her desks hand over what they had not sent.")
            )
        if not before.active and self.active.isChecked():
            said.append(self.tr("She may sign in again."))
        leaves = role != before.role or not self.active.isChecked()
        if leaves and said and self._row.leads and before.role == "agent":
            said.append(self.tr("%n lead(s) stay hers: hand them out to others.", "", self._row.leads))
        return said

    def _draw_code(self) -> None:
        name, told = self._told
        for widget in (self.code_said, self.code, self.copy):
            widget.setVisible(told is not None)
        if told is not None:
            self.code_said.setText(
                self.tr("Code for {name}, good until {day}. It is shown only now.").format(
                    name=name, day=times.day(told.until)
                )
            )


def open_people(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> PeoplePage:
    """Build the page and make every connection it needs."""
    assert services.house is not None
    page = PeoplePage(acts, say)
    presenter = page.presenter = PeoplePresenter(page, services.house, background)
    page.table.chosen.connect(presenter.choose)
    page.search.textChanged.connect(presenter.filter)
    page.new.clicked.connect(page.begin)
    page.save.clicked.connect(page.submit)
    page.reset.clicked.connect(presenter.reset)
    page.out.clicked.connect(presenter.sign_out)
    page.factor.clicked.connect(presenter.second_factor)
    here = acts.within(page)
    here.on("admin_save", page.submit)
    here.on("admin_again", presenter.start)
    here.on("admin_new", page.begin)
    here.on("admin_find", lambda: page.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
    acts.install_some(page, "admin_save", "admin_again", "admin_new", "admin_find")
    presenter.start()
    return page
