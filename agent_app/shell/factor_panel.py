"""Setting up the second factor, over the window: a secret for the authenticator, a code of it, the password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.session.factor import FactorService
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.look import sized
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row
from domain.administration import NewFactor

GROUP = 4


class FactorPanel(Overlay):
    """Args: done: called when codes are asked for from now on."""

    def __init__(
        self, factor: FactorService, background: Runner, done: Callable[[], None], host: QWidget
    ) -> None:
        super().__init__(host, "right", (440, 330))
        self._factor, self._background, self._done = factor, background, done
        self._new: NewFactor | None = None
        self._error: Exception | None = None
        lines = column(self, margins=(16, 12, 16, 14), gap=8)
        self.title, self.why = label("heading", self), label("", self, wrap=True)
        self.secret = label("", self, wrap=True)
        self.secret.setFont(sized(15, bold=True, figures=True))
        self.secret.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy, self.confirm = KeyButton("plain", "copy", self), KeyButton("primary", "done", self)
        self.code, self.password = QLineEdit(self), QLineEdit(self)
        self.code.setMaxLength(8)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label("danger", self, wrap=True)
        for widget in (self.title, self.why, self.secret):
            lines.addWidget(widget)
        lines.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignHCenter)
        fields = row(gap=8)
        fields.addWidget(self.code, 1)
        fields.addWidget(self.password, 1)
        lines.addLayout(fields)
        lines.addWidget(self.problem)
        lines.addStretch(1)
        lines.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignRight)
        self.copy.clicked.connect(self._copy)
        self.confirm.clicked.connect(self.submit)
        self.code.returnPressed.connect(lambda: self.password.setFocus(Qt.FocusReason.OtherFocusReason))
        self.password.returnPressed.connect(self.submit)
        self.retranslate()

    def begin(self) -> None:
        """Open with a fresh secret."""
        self._new, self._error = None, None
        self.code.clear()
        self.password.clear()
        self.open()
        self.retranslate()
        self._background.run(self._factor.begin, owner=self, done=self._show, failed=self._fail)

    def submit(self) -> None:
        new, code, password, factor = self._new, self.code.text().strip(), self.password.text(), self._factor
        if new is None or not code or not password:
            return

        def done(_none: None) -> None:
            self.password.clear()
            self._new = None
            self.dismiss()
            self._done()

        self._background.run(
            lambda: factor.confirm(new.secret, code, password), owner=self, done=done, failed=self._fail
        )

    def take_focus(self) -> None:
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Second factor"))
        self.setAccessibleName(self.title.text())
        self.why.setText(
            self.tr(
                "Type this key into an authenticator (time-based, six figures), then a code that it shows and your"
                " password. From then on a code is asked for at each sign-in."
            )
        )
        key = self._new.secret if self._new else ""
        self.secret.setText(" ".join(key[n : n + GROUP] for n in range(0, len(key), GROUP)))
        self.secret.setAccessibleName(self.tr("The key for the authenticator"))
        self.copy.put(self.tr("Copy"), name=self.tr("Copy the key"))
        self.code.setPlaceholderText(self.tr("six figures"))
        self.code.setAccessibleName(self.tr("A code of the authenticator"))
        self.password.setPlaceholderText(self.tr("your password"))
        self.password.setAccessibleName(self.tr("Your password"))
        self.confirm.put(self.tr("Turn it on"), "Enter")
        self.problem.setText(sentence_of(self._error) if self._error else "")

    def _copy(self) -> None:
        if self._new is not None:
            QGuiApplication.clipboard().setText(self._new.uri)

    def _show(self, new: NewFactor) -> None:
        self._new = new
        self.retranslate()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self.retranslate()
