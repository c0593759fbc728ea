"""An article beside the call: read it, say by one key whether it helped; Escape closes it, nothing else stops meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextBrowser, QWidget

from agent_app.knowledge import words
from agent_app.scripts.step_text import MARKDOWN, StepText
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.look import sized
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row
from domain.articles import Article
from domain.campaigns import in_language

#: signs, and no digits: these answer the script, which goes on beside the reading
HELPED, DID_NOT = "+", "-"
LONGEST_WORDS = 300


class ArticleText(StepText):
    """Smaller than a script's step, and it scrolls."""

    def put(self, markdown: str) -> None:
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDefaultFont(sized(15))
        self.document().setMarkdown(markdown, MARKDOWN)

    def fit(self) -> None:
        """It keeps the height it is given."""


class ArticlePanel(Overlay):
    """Lies over the customer column. Signals: `judged(helped, words)`."""

    judged = Signal(bool, str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "top", (560, 480))
        self._helped: bool | None = None
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        self.title, self.note = label("heading", self, wrap=True), label("muted", self, wrap=True)
        self.text: QTextBrowser = ArticleText(self)
        self.helped, self.did_not = KeyButton("plain", "done", self), KeyButton("plain", "close", self)
        self.more = QLineEdit(self)
        self.more.setMaxLength(LONGEST_WORDS)
        self.thanks = label("muted", self)
        lines.addWidget(self.title)
        lines.addWidget(self.note)
        lines.addWidget(self.text, 1)
        foot = row(gap=8)
        foot.addWidget(self.helped)
        foot.addWidget(self.did_not)
        foot.addWidget(self.thanks, 1)
        for said in (self.title, self.note, self.thanks):
            said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines.addLayout(foot)
        lines.addWidget(self.more)
        self.helped.clicked.connect(lambda: self._say(True))
        self.did_not.clicked.connect(lambda: self._say(False))
        self.more.returnPressed.connect(self._add_words)
        self.text.installEventFilter(self)

    def show_article(self, article: Article) -> None:
        """Open with this article. Its text is the organisation's own, yet no image and no link leads out."""
        self._helped = None
        title = in_language(article.title, language.short)
        self.title.setText(title)
        self.note.setText(words.only_in(article))
        self.note.setVisible(bool(self.note.text()))
        self.setAccessibleName(self.tr("Article: {title}").format(title=title))
        self.text.setAccessibleName(self.tr("Text of the article"))
        assert isinstance(self.text, ArticleText)
        self.text.put(in_language(article.body, language.short))
        self.more.clear()
        self._draw()
        self.open()

    def show_judged(self, helped: bool) -> None:
        """It was noted; a word may be added."""
        self._helped = helped
        self._draw()

    def take_focus(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text() in (HELPED, "=", DID_NOT):
                self._say(event.text() != DID_NOT)
                return True
            if event.key() == Qt.Key.Key_Tab and self._helped is not None:
                self.more.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _say(self, helped: bool) -> None:
        self.judged.emit(helped, "")

    def _add_words(self) -> None:
        if self._helped is not None and self.more.text().strip():
            self.judged.emit(self._helped, self.more.text())
        self.dismiss()

    def _draw(self) -> None:
        self.helped.put(self.tr("Helped"), HELPED)
        self.did_not.put(self.tr("Did not help"), DID_NOT)
        self.helped.set_kind("on" if self._helped is True else "plain")
        self.did_not.set_kind("on" if self._helped is False else "plain")
        self.thanks.setText(self.tr("Noted.") if self._helped is not None else "")
        self.more.setVisible(self._helped is not None)
        self.more.setPlaceholderText(self.tr("A word about it, if you like  ↵"))
        self.more.setAccessibleName(self.tr("A word about it, if you like  ↵"))
