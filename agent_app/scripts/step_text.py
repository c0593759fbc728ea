"""The words to say, large, as high as they are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from agent_app.widgets.look import sized

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class StepText(QTextBrowser):
    """The words to say. Nothing is loaded from anywhere, no link leads out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)

    def loadResource(self, _type: int, _url: QUrl | str) -> Any:
        return None

    def put(self, markdown: str) -> None:
        self.document().setDefaultFont(sized(20))
        self.document().setMarkdown(markdown, MARKDOWN)
        self.fit()

    def fit(self) -> None:
        """As high as its text: the answers follow at once."""
        self.document().setTextWidth(max(100, self.viewport().width()))
        self.setFixedHeight(int(self.document().size().height()) + 8)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.fit()
