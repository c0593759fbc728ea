"""Setting up the second factor, over the window: a key to scan or type, a code of it, the password; then recovery codes."""

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
from agent_app.widgets.qr import QrCode
from domain.administration import NewFactor, RecoveryCodes

GROUP = 4
QR_SIDE = 220
IN_A_LINE = 2


class FactorPanel(Overlay):
    """Args: done: called when codes are asked for from now on. on: there is a second factor already: only recovery codes."""

    def __init__(
        self, factor: FactorService, background: Runner, done: Callable[[], None], host: QWidget
    ) -> None:
        super().__init__(host, "right", (460, 540))
        self._factor, self._background, self._done = factor, background, done
        self._new: NewFactor | None = None
        self._codes: RecoveryCodes | None = None
        self._error: Exception | None = None
        self._on = False
        lines = column(self, margins=(16, 12, 16, 14), gap=8)
        self.title, self.why = label("heading", self), label("", self, wrap=True)
        self.qr, self.secret = QrCode(QR_SIDE, self), label("", self, wrap=True)
        self.secret.setFont(sized(15, bold=True, figures=True))
        self.secret.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy, self.confirm = KeyButton("plain", "copy", self), KeyButton("primary", "done", self)
        self.code, self.password = QLineEdit(self), QLineEdit(self)
        self.code.setMaxLength(8)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label("danger", self, wrap=True)
        lines.addWidget(self.title)
        lines.addWidget(self.why)
        lines.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.secret)
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

    def begin(self, *, on: bool = False) -> None:
        """Open with a fresh secret; `on`: there is a factor, fresh recovery codes are made."""
        self._new, self._error, self._codes, self._on = None, None, None, on
        self.code.clear()
        self.password.clear()
        self.retranslate()  # first: only a field that is shown takes the focus
        self.open()
        if not on:
            self._background.run(self._factor.begin, owner=self, done=self._show, failed=self._fail)

    def submit(self) -> None:
        """One step further: the factor, its recovery codes, the end."""
        if self._codes is not None:
            self._leave()
        elif self._on:
            self._make_codes()
        else:
            self._turn_on()

    def take_focus(self) -> None:
        first = self.confirm if self._codes is not None else self.password if self._on else self.code
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """What was shown is forgotten, whichever way it is closed."""
        super().dismiss()
        self._new, self._codes = None, None
        self.password.clear()
        self.code.clear()
        self.qr.put("")
        self.secret.clear()

    def retranslate(self) -> None:
        key, codes = self._new.secret if self._new else "", self._codes
        self.title.setText(
            self.tr("Second factor") if codes is None and not self._on else self.tr("Recovery codes")
        )
        self.setAccessibleName(self.title.text())
        self.why.setText(self._why())
        self.qr.put(self._new.uri if self._new and codes is None else "")
        self.qr.setAccessibleName(self.tr("The key as a QR code; the same stands beneath in letters"))
        self.qr.setVisible(bool(self.qr.matrix))
        if codes is not None:
            pairs = [codes.codes[n : n + IN_A_LINE] for n in range(0, len(codes.codes), IN_A_LINE)]
            self.secret.setText("\n".join("     ".join(pair) for pair in pairs))
            self.secret.setAccessibleName(self.tr("Recovery codes"))
        else:
            self.secret.setText(" ".join(key[n : n + GROUP] for n in range(0, len(key), GROUP)))
            self.secret.setAccessibleName(self.tr("The key for the authenticator"))
        self.secret.setVisible(bool(self.secret.text()))
        self.copy.put(
            self.tr("Copy"),
            name=self.tr("Copy the key") if codes is None else self.tr("Copy the recovery codes"),
        )
        self.copy.setVisible(bool(self.secret.text()))
        self.code.setPlaceholderText(self.tr("six figures"))
        self.code.setAccessibleName(self.tr("A code of the authenticator"))
        self.code.setVisible(codes is None and not self._on)
        self.password.setPlaceholderText(self.tr("your password"))
        self.password.setAccessibleName(self.tr("Your password"))
        self.password.setVisible(codes is None)
        said = (
            self.tr("I have written them down")
            if codes
            else self.tr("Make them")
            if self._on
            else self.tr("Turn it on")
        )
        self.confirm.put(said, "Enter")
        self.problem.setText(sentence_of(self._error) if self._error else "")

    def _why(self) -> str:
        if self._codes is not None:
            return self.tr(
                "Write these down and keep them apart from the authenticator. Each opens one sign-in in place of its six"
                " figures. They are shown only now."
            )
        if self._on:
            return self.tr(
                "You have a second factor. With your password fresh recovery codes are made; those of before are good for"
                " nothing then."
            )
        return self.tr(
            "Scan this with an authenticator, or type its key (time-based, six figures); then a code that it shows and"
            " your password. From then on a code is asked for at each sign-in."
        )

    def _turn_on(self) -> None:
        new, code, password, factor = self._new, self.code.text().strip(), self.password.text(), self._factor
        if new is None or not code or not password:
            return

        def done(_none: None) -> None:
            self._new, self._on, self._error = None, True, None
            self._done()
            self._make_codes()

        self._background.run(
            lambda: factor.confirm(new.secret, code, password), owner=self, done=done, failed=self._fail
        )

    def _make_codes(self) -> None:
        password, factor = self.password.text(), self._factor
        if not password:
            return

        def done(told: RecoveryCodes) -> None:
            self._codes, self._error = told, None
            self.password.clear()
            self.retranslate()
            self.take_focus()

        self._background.run(
            lambda: factor.recovery_codes(password), owner=self, done=done, failed=self._fail
        )

    def _leave(self) -> None:
        self._codes = None
        self.dismiss()

    def _copy(self) -> None:
        if self._codes is not None:
            QGuiApplication.clipboard().setText("\n".join(self._codes.codes))
        elif self._new is not None:
            QGuiApplication.clipboard().setText(self._new.uri)

    def _show(self, new: NewFactor) -> None:
        self._new = new
        self.retranslate()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self.retranslate()
