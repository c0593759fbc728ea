"""The fields of an article: per language a title and Markdown beside what readers will see; what it fits; its days."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from agent_app.knowledge.view import ArticleText
from agent_app.widgets.language import LANGUAGES, SHORT, language
from agent_app.widgets.panel import Panel, column, label, row
from domain.articles import Article

DAY_WIDTH = 120


class ArticleForm(Panel):
    """Signals: `changed(Article)`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._article = Article(code="", title={}, body={})
        self._filling = False
        self.tongue, self.title = QComboBox(self), QLineEdit(self)
        for long, short in SHORT.items():
            self.tongue.addItem(LANGUAGES[long], short)
        self.body, self.shown = QPlainTextEdit(self), ArticleText(self)
        self.body.setProperty("tall", False)
        self.fits, self.since, self.until = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        for field in (self.since, self.until):
            field.setFixedWidth(DAY_WIDTH)
        self.names = {name: label("muted", self) for name in ("fits", "since", "until", "wrong")}
        lines = column(self, gap=8)
        head, foot, days = row(gap=8), row(gap=8), row(gap=8)
        head.addWidget(self.tongue)
        head.addWidget(self.title, 1)
        both = row(gap=12)
        both.addWidget(self.body, 1)
        both.addWidget(self.shown, 1)
        foot.addWidget(self.names["fits"])
        foot.addWidget(self.fits, 1)
        for name, field in (("since", self.since), ("until", self.until)):
            days.addWidget(self.names[name])
            days.addWidget(field)
        days.addWidget(self.names["wrong"], 1)
        for part in (head, both, foot, days):
            lines.addLayout(part, 1 if part is both else 0)
        self.tongue.currentIndexChanged.connect(lambda _n: self._fill_text())
        self.title.textEdited.connect(lambda _text: self.commit())
        self.body.textChanged.connect(self.commit)
        for line in (self.fits, self.since, self.until):
            line.textEdited.connect(lambda _text: self.commit())
        self.tongue.setCurrentIndex(self.tongue.findData(language.short))
        self.retranslate()

    def put(self, article: Article) -> None:
        """Fill the fields; the language that is being written stays."""
        same = article == self._article
        self._article = article
        if same:
            return
        self._filling = True
        self.fits.setText(", ".join(article.fits))
        self.since.setText(article.valid_from.isoformat() if article.valid_from else "")
        self.until.setText(article.valid_until.isoformat() if article.valid_until else "")
        self._filling = False
        self._fill_text()
        self._say_wrong("")

    def commit(self) -> None:
        """Tell what stands in the fields; a day that is none is said, and nothing is told."""
        if self._filling or not self._article.code:
            return
        tongue, old = str(self.tongue.currentData()), self._article
        try:
            since, until = _day(self.since.text()), _day(self.until.text())
        except ValueError:
            self._say_wrong(self.tr("A day is written like 2026-12-24."))
            return
        self._say_wrong("")
        fits = tuple(
            dict.fromkeys(p.strip() for p in self.fits.text().replace("，", ",").split(",") if p.strip())
        )
        made = replace(
            old, title=_with(old.title, tongue, self.title.text().strip()),
            body=_with(old.body, tongue, self.body.toPlainText()), fits=fits, valid_from=since, valid_until=until,
        )  # fmt: skip
        if made != old:
            self._article = made
            self.shown.put(made.body.get(tongue, ""))
            self.changed.emit(made)

    def retranslate(self) -> None:
        self.tongue.setAccessibleName(self.tr("Language of the text"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.body.setPlaceholderText(self.tr("The text, in Markdown: **bold**, 1. steps, - points"))
        self.body.setAccessibleName(self.tr("The text, in Markdown: **bold**, 1. steps, - points"))
        self.shown.setAccessibleName(self.tr("As it is read"))
        self.names["fits"].setText(self.tr("Fits"))
        self.fits.setPlaceholderText(self.tr("home_plus, renewal, ticket, step:price, with commas between"))
        self.fits.setAccessibleName(self.tr("What it fits: products, campaigns, tags, ticket, step:…"))
        self.names["since"].setText(self.tr("From"))
        self.names["until"].setText(self.tr("until"))
        self.since.setPlaceholderText(self.tr("at once"))
        self.until.setPlaceholderText(self.tr("for ever"))
        self.since.setAccessibleName(self.tr("First day"))
        self.until.setAccessibleName(self.tr("Last day"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill_text(self) -> None:
        tongue = str(self.tongue.currentData())
        self._filling = True
        self.title.setText(self._article.title.get(tongue, ""))
        self.body.setPlainText(self._article.body.get(tongue, ""))
        self._filling = False
        self.shown.put(self._article.body.get(tongue, ""))

    def _say_wrong(self, said: str) -> None:
        self.names["wrong"].setText(said)


def _with(texts: dict[str, str], tongue: str, text: str) -> dict[str, str]:
    """The same texts with one other; an empty one is none."""
    rest = {name: value for name, value in texts.items() if name != tongue}
    return {**rest, tongue: text} if text.strip() else rest


def _day(text: str) -> date | None:
    return date.fromisoformat(text.strip()) if text.strip() else None
