"""How mail leaves: a mail server or a webhook, and where outside addresses may lie. The secret is typed, never shown."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from agent_app.admin.rows import form
from agent_app.widgets.panel import Panel, column
from domain.sheet_sending import SECURITIES, SENDING_KINDS, KeepSending, SendingSettings

SMTP_ROWS, WEBHOOK_ROWS = (1, 2, 3, 4, 5), (6,)
USUAL_PORTS = {"starttls": 587, "tls": 465, "none": 25}


class SendingForm(Panel):
    """`put`, `wanted`, `problem` as the form of a subscription."""

    def __init__(self, touched: Callable[[], None], parent: QWidget) -> None:
        super().__init__("scrolled", parent)
        self._touched, self._shown = touched, SendingSettings()
        self.kind, self.security = QComboBox(self), QComboBox(self)
        self.host, self.writer, self.login, self.url, self.secret, self.domains = (
            QLineEdit(self) for _ in range(6)
        )
        self.port = QSpinBox(self)
        self.port.setRange(1, 65_535)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        for kind in SENDING_KINDS:
            self.kind.addItem("", kind)
        for security in SECURITIES:
            self.security.addItem("", security)
        lines: QVBoxLayout = column(self, gap=8)
        fields = (
            self.kind, self.host, self.security, self.port, self.writer, self.login, self.url, self.secret, self.domains,
        )  # fmt: skip
        self.form = form(self, fields, lines)
        self.kind.activated.connect(self._on_touched)
        self.security.activated.connect(self._on_security)
        self.port.valueChanged.connect(self._on_touched)
        for field in (self.host, self.writer, self.login, self.url, self.secret, self.domains):
            field.textEdited.connect(self._on_touched)
        self.retranslate()

    def put(self, one: SendingSettings) -> None:
        self._shown = one
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        self.security.setCurrentIndex(self.security.findData(one.security))
        blocked = self.port.blockSignals(True)
        self.port.setValue(one.port)
        self.port.blockSignals(blocked)
        for field, text in (
            (self.host, one.host), (self.writer, one.sender), (self.login, one.login), (self.url, one.url),
            (self.domains, ", ".join(one.domains)), (self.secret, ""),
        ):  # fmt: skip
            field.setText(text)
        self.retranslate()

    def wanted(self) -> KeepSending:
        domains = (
            text.strip().lower().lstrip("@") for text in self.domains.text().replace(";", ",").split(",")
        )
        settings = replace(
            self._shown, kind=self.kind.currentData(), host=self.host.text().strip(), port=self.port.value(),
            security=self.security.currentData(), sender=self.writer.text().strip(), login=self.login.text().strip(),
            url=self.url.text().strip(), domains=tuple(sorted({text for text in domains if text})),
        )  # fmt: skip
        return KeepSending(settings=settings, secret=self.secret.text() or None)

    def sentences(self) -> list[str]:
        """What a save would do."""
        now, given = self._shown, self.wanted()
        wanted, said = given.settings, list[str]()
        if wanted.kind != now.kind:
            said.append(
                {
                    "": self.tr("Nothing is sent any more."), "smtp": self.tr("Sheets leave by a mail server."),
                    "webhook": self.tr("Sheets are posted to a webhook, signed."),
                }[wanted.kind]
            )  # fmt: skip
        if wanted.kind == "smtp" and (wanted.host, wanted.port) != (now.host, now.port):
            said.append(
                self.tr("Mail server: {host}, port {port}.").format(host=wanted.host, port=wanted.port)
            )
        if wanted.kind == "smtp" and wanted.security != now.security:
            said.append(self.tr("Line: {how}.").format(how=self.security.currentText()))
        for text, before, after, on in (
            (self.tr("Sender: {text}."), now.sender, wanted.sender, wanted.kind == "smtp"),
            (self.tr("Login: {text}."), now.login, wanted.login, wanted.kind == "smtp"),
            (self.tr("Posted to: {text}."), now.url, wanted.url, wanted.kind == "webhook"),
            (self.tr("Allowed outside: {text}."), ", ".join(now.domains), ", ".join(wanted.domains), True),
        ):
            if on and before != after:
                said.append(text.format(text=after or "–"))
        if given.secret:
            said.append(self.tr("A new password is kept, sealed. Nobody can read it again."))
        return said

    def focus_first(self) -> None:
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        kind = str(self.kind.currentData() or "")
        self.form.put(
            (
                self.tr("Mail leaves by"), self.tr("Mail server"), self.tr("Line"), self.tr("Port"), self.tr("Sender"),
                self.tr("Login"), self.tr("Address"), self.tr("Password") if kind != "webhook" else self.tr("Secret"),
                self.tr("Allowed domains"),
            )
        )  # fmt: skip
        names = (
            self.tr("nothing: no sheet is sent"),
            self.tr("a mail server (SMTP)"),
            self.tr("a webhook of another system"),
        )
        for n, text in enumerate(names):
            self.kind.setItemText(n, text)
        lines = ("STARTTLS", self.tr("TLS from the first byte"), self.tr("not secured"))
        for n, text in enumerate(lines):
            self.security.setItemText(n, text)
        self.host.setPlaceholderText("mail.example.com")
        self.writer.setPlaceholderText("leadline@example.com")
        self.url.setPlaceholderText("https://example.com/leadline")
        self.domains.setPlaceholderText(self.tr("example.com, …: outside addresses only there"))
        kept = self._shown.has_secret
        self.secret.setPlaceholderText(self.tr("one is kept; type to change it") if kept else "")
        for n in range(1, 8):
            self.form.show_row(
                n,
                n in (SMTP_ROWS if kind == "smtp" else WEBHOOK_ROWS if kind else ())
                or (n == 7 and bool(kind)),
            )

    def _on_security(self, *_given: object) -> None:
        if self.port.value() in USUAL_PORTS.values():
            self.port.setValue(USUAL_PORTS[self.security.currentData()])
        self._on_touched()

    def _on_touched(self, *_given: object) -> None:
        self.retranslate()
        self._touched()
