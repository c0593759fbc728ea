"""The sign-in window: who, where, and each trouble with what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QProgressBar, QVBoxLayout

from agent_app import resources
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.session.presenter import SignInPresenter
from agent_app.session.service import KnownPerson, Session
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.language import LANGUAGES, language
from agent_app.widgets.panel import Panel, clear, column, label, repolish, row

FIELDS = ("server", "organisation", "login", "password")


class SignInWindow(Panel):
    """Signals: `sign_in_requested(server, organisation, login, password)`, `unlock_requested(the same)`,
    `language_chosen(code)`."""

    sign_in_requested = Signal(str, str, str, str)
    unlock_requested = Signal(str, str, str, str)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("plain")
        self.setObjectName("sign_in")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter: SignInPresenter | None = None
        self._known: tuple[KnownPerson, ...] = ()
        self._problem: Exception | None = None
        self._missing, self._busy = "", False
        self.card = Panel("card", self)
        self.card.setFixedWidth(440)
        outer = row(self)
        middle = column()
        middle.addStretch(2)
        middle.addWidget(self.card)
        middle.addStretch(3)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        lines = column(self.card, margins=(28, 24, 28, 24), gap=8)
        head = row(gap=10)
        sign = label()
        sign.setPixmap(resources.app_icon().pixmap(32, 32))
        self.title = label("title", self.card)
        self.languages = QComboBox(self.card)
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        head.addWidget(sign)
        head.addWidget(self.title, 1)
        head.addWidget(self.languages)
        lines.addLayout(head)
        self.lead = label("muted", self.card, wrap=True)
        lines.addWidget(self.lead)
        self.people = Panel("plain", self.card)
        self._people_lines = column(self.people, gap=4)
        lines.addWidget(self.people)
        self._build_fields(lines)
        self.problem = Panel("danger", self.card)
        problem_lines = column(self.problem, margins=(12, 8, 12, 8))
        self.problem_text = label("", self.problem, wrap=True)
        self.unlock = KeyButton("plain", "lock", self.problem)
        self.unlock_hint = label("small", self.problem, wrap=True)
        problem_lines.addWidget(self.problem_text)
        problem_lines.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        problem_lines.addWidget(self.unlock_hint)
        self.busy = QProgressBar(self.card)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.go = KeyButton("primary", parent=self.card)
        self.go.setProperty("centred", True)
        for widget in (self.problem, self.busy, self.go):
            lines.addWidget(widget)
        self.problem.hide()
        self.busy.hide()
        self.people.hide()
        self._connect()
        self.retranslate()

    def _build_fields(self, lines: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.fields: dict[str, QLineEdit] = {}
        self.labels = {}
        for number, name in enumerate(FIELDS):
            said, field = label("", self.card), QLineEdit(self.card)
            said.setBuddy(field)
            self.labels[name], self.fields[name] = said, field
            grid.addWidget(said, number, 0)
            grid.addWidget(field, number, 1)
        self.fields["password"].setEchoMode(QLineEdit.EchoMode.Password)
        self.code_title, self.code = label("", self.card), QLineEdit(self.card)
        self.code_title.setBuddy(self.code)
        self.code.setMaxLength(20)
        grid.addWidget(self.code_title, len(FIELDS), 0)
        grid.addWidget(self.code, len(FIELDS), 1)
        self.code_title.hide()
        self.code.hide()
        grid.setColumnStretch(1, 1)
        lines.addLayout(grid)

    def _connect(self) -> None:
        self.go.clicked.connect(lambda: self.sign_in_requested.emit(*self.values()))
        self.unlock.clicked.connect(lambda: self.unlock_requested.emit(*self.values()))
        self.languages.activated.connect(lambda i: self.language_chosen.emit(self.languages.itemData(i)))
        self.code.returnPressed.connect(self.go.click)
        self.code.textChanged.connect(self._on_code)
        for field in self.fields.values():
            field.returnPressed.connect(self.go.click)
            field.textEdited.connect(lambda _text: self.show_missing(""))

    def values(self) -> tuple[str, str, str, str]:
        """What stands in the fields."""
        texts = [self.fields[name].text() for name in FIELDS]
        return texts[0], texts[1], texts[2], texts[3]

    def show_known(self, known: tuple[KnownPerson, ...]) -> None:
        self._known = known
        clear(self._people_lines)
        for person in known[:5]:
            choice = Choice(self.people, compact=True)
            choice.put("", person.name, f"{person.login} · {person.organisation}")
            choice.clicked.connect(lambda _checked=False, p=person: self.choose(p))
            self._people_lines.addWidget(choice)
        self.people.setVisible(bool(known))
        if known:
            self.choose(known[0])

    def choose(self, person: KnownPerson) -> None:
        """Take over where somebody signed in last; only the password is left to type."""
        for name, value in (
            ("server", person.server),
            ("organisation", person.organisation),
            ("login", person.login),
        ):
            self.fields[name].setText(value)
        self.fields["password"].clear()
        self.fields["password"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, on: bool) -> None:
        self._busy = on
        self.busy.setVisible(on)
        self.go.setEnabled(not on)
        self.retranslate()

    def show_problem(self, error: Exception | None, *, can_unlock: bool) -> None:
        self._problem = error
        self.problem.setVisible(error is not None)
        self.unlock.setVisible(can_unlock)
        self.unlock_hint.setVisible(can_unlock)
        self.retranslate()
        if error is not None and not self.code.isHidden():
            self.code.selectAll()
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif error is not None:
            self.fields["password"].selectAll()
            self.fields["password"].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_code(self) -> None:
        """The password was right: the code of the second factor is asked for."""
        self.code_title.show()
        self.code.show()

    def _on_code(self, text: str) -> None:
        if self.presenter is not None:
            self.presenter.code = text.strip()

    def show_missing(self, field: str) -> None:
        self._missing = field
        for name, edit in self.fields.items():
            edit.setProperty("wrong", name == field)
            repolish(edit)
        if field:
            self.fields[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Leadline: sign in"))
        self.title.setText(self.tr("Leadline"))
        words = {
            "server": self.tr("Server"),
            "organisation": self.tr("Organisation"),
            "login": self.tr("Login"),
            "password": self.tr("Password"),
        }
        for name, said in words.items():
            self.labels[name].setText(said)
            self.fields[name].setAccessibleName(said)
        self.code_title.setText(self.tr("Code"))
        self.code.setPlaceholderText(self.tr("six figures, or a recovery code"))
        self.code.setAccessibleName(self.tr("Code of your second factor"))
        self.code.setPlaceholderText(self.tr("six figures"))
        self.fields["server"].setPlaceholderText("https://leads.example.com")
        self.fields["organisation"].setPlaceholderText(self.tr("its short name"))
        self.lead.setText(
            self.tr("Please fill in: {field}").format(field=words[self._missing])
            if self._missing
            else self.tr("Choose yourself or type where you work.")
            if self._known
            else self.tr("Type where you work. The first time needs the server.")
        )
        self.lead.setProperty("role", "danger" if self._missing else "muted")
        repolish(self.lead)
        self.languages.setCurrentIndex(self.languages.findData(language.code))
        self.languages.setAccessibleName(self.tr("Language"))
        self.go.put(self.tr("Signing in …") if self._busy else self.tr("Sign in"), "Enter")
        self.unlock.put(self.tr("Open this desk without the server"))
        self.unlock_hint.setText(
            self.tr("With the last password that you used here, or with your unlock code.")
        )
        self.problem_text.setText(sentence_of(self._problem) if self._problem else "")
        self.busy.setAccessibleName(self.tr("Signing in"))
        self.people.setAccessibleName(self.tr("People who signed in here before"))


def open_sign_in(
    services: Services, background: Runner, signed_in: Callable[[Session], None]
) -> SignInWindow:
    """Build the sign-in window and make every connection it needs; `signed_in(session)` is called once."""
    window = SignInWindow()
    window.setWindowIcon(resources.app_icon())
    presenter = SignInPresenter(window, services.session, background, signed_in)
    window.presenter = presenter  # a connection alone keeps nobody alive
    window.sign_in_requested.connect(presenter.sign_in)
    window.unlock_requested.connect(lambda *values: presenter.sign_in(*values, unlock=True))

    def choose_language(code: str) -> None:
        services.settings.write("look/language", code)
        language.choose(code)

    window.language_chosen.connect(choose_language)
    presenter.open()
    return window
