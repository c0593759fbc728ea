"""The page: articles at the left, the chosen one's fields in the middle, what came of it at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from agent_app.articles.form_view import ArticleForm
from agent_app.articles.presenter import WritingPresenter
from agent_app.articles.service import Edit
from agent_app.errors import sentence_of
from agent_app.knowledge import words
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.named_list import NamedList
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.articles import Article
from domain.knowledge.messages import ArticleUse, ArticleVersion

LEFT, RIGHT = 200, 268
_CODE = Qt.ItemDataRole.UserRole


class ArticlesPage(Panel):
    """Implements what the presenter asks. Signals: `version_taken(Article)`."""

    version_taken = Signal(object)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self.presenter: WritingPresenter | None = None
        self._edit: Edit | None = None
        self._version: ArticleVersion | None = None
        self._use: ArticleUse | None = None
        self._unanswered: tuple[tuple[str, int], ...] = ()
        self._meaning, self._rows = "", tuple[ArticleVersion, ...]()
        self._changed: frozenset[str] = frozenset()
        self._error: Exception | None = None
        self._build_left()
        self._build_middle()
        self._build_right()
        line = row(self, gap=0)
        line.addWidget(self.left)
        line.addWidget(self.stack, 1)
        line.addWidget(self.right)
        self.retranslate()

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what `WritingView` asks

    def show_articles(
        self, rows: Sequence[Article], changed: frozenset[str], withdrawn: frozenset[str], chosen: str
    ) -> None:
        self._changed, self._error = changed, None
        self.list.blockSignals(True)
        self.list.clear()
        for article in rows:
            state = self.tr("not published") if article.code in changed else f"v{article.version}"
            if article.code in withdrawn and article.code not in changed:
                state = self.tr("withdrawn")
            item = QListWidgetItem(f"{words.title(article)}\n{article.code} · {state}")
            item.setData(_CODE, article.code)
            self.list.addItem(item)
            if article.code == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._draw()

    def show_edit(self, edit: Edit | None, version: ArticleVersion | None, use: ArticleUse | None) -> None:
        self._edit, self._version, self._use = edit, version, use
        if edit is not None:
            self.form.put(edit.article)
        self._draw()

    def show_unanswered(self, asked: Sequence[tuple[str, int]], meaning: str) -> None:
        self._unanswered, self._meaning = tuple(asked), meaning
        self._draw()

    def show_versions(self, rows: Sequence[ArticleVersion]) -> None:
        self._rows = tuple(rows)
        self.older.clear()
        for one in self._rows:
            note = f" · {one.note}" if one.note else ""
            self.older.addItem(f"v{one.article.version} · {times.day(one.at)} · {one.by}{note}")
        self._draw()

    def show_published(self, article: Article) -> None:
        said = self.tr("“{title}” is version {n} now, on every desk with its next pull.")
        self._say("done", said.format(title=words.title(article), n=article.version))
        self.note.clear()

    def show_withdrawn(self, code: str) -> None:
        self._say("done", self.tr("{code} is taken off every desk.").format(code=code))

    def show_problem(self, error: Exception) -> None:
        if self._edit is None:
            self._error = error
            self._draw()
        else:
            self._say("problem", sentence_of(error))

    def take_version(self) -> None:
        """The chosen earlier text becomes what stands in the fields."""
        place = self.older.currentRow()
        if 0 <= place < len(self._rows):
            self.version_taken.emit(self._rows[place].article)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Knowledge"))
        self.left.put(
            self.tr("Articles"), self.tr("Code of a new article"), self.tr("New"), self.tr("New article")
        )
        self.publish.put(self.tr("Publish"), self._acts.hint("review_done"))
        self.drop.put(self.tr("Drop changes"))
        self.withdraw.put(self.tr("Take off every desk"))
        self.newer.put(self.tr("Write over it all the same"))
        self.note.setPlaceholderText(self.tr("What is new (optional)"))
        self.note.setAccessibleName(self.tr("What is new (optional)"))
        self.use_title.setText(self.tr("In 90 days"))
        self.older_title.setText(self.tr("Versions"))
        self.history.put(self.tr("Show versions"))
        self.take.put(self.tr("Take this text"))
        self.older.setAccessibleName(self.tr("Versions"))
        self.unanswered_title.setText(self.tr("Looked for in vain"))
        self._draw()

    def _build_left(self) -> None:
        self.left = NamedList(LEFT, parent=self)
        self.list, self.new_code, self.new = self.left.list, self.left.code, self.left.new

    def _build_middle(self) -> None:
        self.stack = QStackedWidget(self)
        self.empty, self.page = EmptyState("note", self), Panel("surface", self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        lines = column(self.page, margins=(16, 12, 12, 12), gap=8)
        head, foot = row(gap=8), row(gap=8)
        self.title, self.behind = Elided("heading", self.page), label("warning", self.page, wrap=True)
        self.publish, self.newer = (
            KeyButton("primary", parent=self.page),
            KeyButton("plain", parent=self.page),
        )
        self.drop, self.withdraw = KeyButton("quiet", parent=self.page), KeyButton("quiet", parent=self.page)
        self.note = QLineEdit(self.page)
        self.note.setMaxLength(200)
        self.form = ArticleForm(self.page)
        head.addWidget(self.title, 1)
        head.addWidget(self.publish)
        warned = row(gap=8)
        warned.addWidget(self.behind, 1)
        warned.addWidget(self.newer)
        foot.addWidget(self.drop)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.withdraw)
        lines.addLayout(head)
        lines.addLayout(warned)
        lines.addWidget(self.form, 1)
        lines.addLayout(foot)

    def _build_right(self) -> None:
        self.right = QScrollArea(self)
        self.right.setWidgetResizable(True)
        self.right.setFixedWidth(RIGHT)
        self.right.setFrameShape(QScrollArea.Shape.NoFrame)
        inside = Panel("column")
        self.use_title, self.use = label("section", inside), label("text", inside, wrap=True)
        self.said = label("muted", inside, wrap=True)
        self.older_title, self.older = label("section", inside), QListWidget(inside)
        self.older.setMaximumHeight(150)
        self.older.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.history, self.take = KeyButton("plain", parent=inside), KeyButton("plain", parent=inside)
        self.unanswered_title, self.unanswered = label("section", inside), FigureTable(inside)
        self.nothing, self.by_meaning = label("muted", inside, wrap=True), label("muted", inside, wrap=True)
        lines = column(inside, margins=(12, 12, 12, 12), gap=8)
        for widget in (
            self.use_title, self.use, self.said, self.older_title, self.history, self.older, self.take,
            self.unanswered_title, self.unanswered, self.nothing, self.by_meaning,
        ):  # fmt: skip
            lines.addWidget(widget)
        lines.addStretch(1)
        self.right.setWidget(inside)

    def _draw(self) -> None:
        there = self._edit is not None
        self.stack.setCurrentWidget(self.page if there else self.empty)
        if self._error is not None:
            self.empty.put(self.tr("Articles cannot be shown"), sentence_of(self._error))
        else:
            self.empty.put(
                self.tr("No article"), self.tr("An article helps in the middle of a call: give it a code at the left.")
            )  # fmt: skip
        self._draw_right()
        if self._edit is None:
            return
        code = self._edit.article.code
        gone = self._version is not None and self._version.withdrawn
        self.title.set_whole(f"{words.title(self._edit.article)} · {code}")
        self.publish.setEnabled(code in self._changed or gone)
        self.drop.setEnabled(code in self._changed)
        self.withdraw.setEnabled(self._version is not None and not gone)
        behind = self.presenter is not None and self.presenter.is_behind()
        newest = self._version
        self.behind.setVisible(behind)
        self.newer.setVisible(behind)
        if behind and newest is not None:
            self.behind.setText(
                self.tr("{who} published version {n} meanwhile; your text is kept here.").format(
                    who=newest.by, n=newest.article.version
                )
            )

    def _draw_right(self) -> None:
        use = self._use
        for widget in (self.use_title, self.use, self.older_title, self.history):
            widget.setVisible(self._version is not None)
        if use is not None:
            self.use.setText(
                self.tr("opened {opened}, helped {helped}, did not {did_not}").format(
                    opened=use.opened, helped=use.helped, did_not=use.did_not
                )
            )
        else:
            self.use.setText(self.tr("Nobody has opened this version yet."))
        self.said.setText("\n".join(f"“{one}”" for one in use.words) if use is not None else "")
        self.said.setVisible(bool(self.said.text()) and self._version is not None)
        for shown in (self.older, self.take):
            shown.setVisible(bool(self._rows))
        head = (self.tr("Asked"), self.tr("Times"))
        rows = [(asked, str(n)) for asked, n in self._unanswered]
        self.unanswered.put(head, rows, name=self.unanswered_title.text())
        self.unanswered.setVisible(bool(rows))
        self.nothing.setText(self.tr("Nothing: every search found something."))
        self.nothing.setVisible(not rows)
        self.by_meaning.setText("" if self._meaning else self.tr("This server searches by words only."))
        self.by_meaning.setVisible(not self._meaning)
