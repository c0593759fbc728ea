"""An article beside the call: read it, Escape closes it, nothing else stops meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from agent_app.scripts.step_text import MARKDOWN, StepText
from agent_app.widgets.look import sized
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label


class ArticleText(StepText):
    """Smaller than a script's step, and it scrolls."""

    def put(self, markdown: str) -> None:
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDefaultFont(sized(15))
        self.document().setMarkdown(markdown, MARKDOWN)

    def fit(self) -> None:
        """It keeps the height it is given."""


class ArticlePanel(Overlay):
    """Lies over the customer column."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "top", (560, 460))
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        self.title = label("heading", self, wrap=True)
        self.text: QTextBrowser = ArticleText(self)
        lines.addWidget(self.title)
        lines.addWidget(self.text, 1)

    def show_article(self, title: str, markdown: str) -> None:
        """Open with this article. Its text is the organisation's own, yet no image and no link leads out."""
        self.title.setText(title)
        self.setAccessibleName(self.tr("Article: {title}").format(title=title))
        self.text.setAccessibleName(self.tr("Text of the article"))
        assert isinstance(self.text, ArticleText)
        self.text.put(markdown)
        self.open()

    def take_focus(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
