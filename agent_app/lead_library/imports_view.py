"""The page of imports: a file is chosen, its columns are mended, it is tried with each trouble named, run, undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)  # fmt: skip

from agent_app.errors import sentence_of
from agent_app.lead_library import imports_words as words
from agent_app.lead_library.imports_presenter import ImportsPresenter
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.errors import UserError
from domain.lead_library.importing import FIELDS, MOVING, ImportJob

LEFT, POLL_MS = 240, 800
ENCODINGS = ("", "utf-8", "gb18030", "big5", "cp1252", "latin-1", "utf-16")
_ID = Qt.ItemDataRole.UserRole


class ImportsPage(Panel):
    """Implements `ImportsView`."""

    def __init__(self, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say = say
        self.presenter: ImportsPresenter | None = None
        self.ask_path: Callable[[], str] = self._ask_path
        self._job: ImportJob | None = None
        self._jobs: tuple[ImportJob, ...] = ()
        self.fields: list[QComboBox] = []
        self._build()
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self.choose.clicked.connect(self.choose_file)
        for verb, button in self.verbs.items():
            button.clicked.connect(partial(self._turn, verb))
        self.list.itemActivated.connect(lambda item: self._open(str(item.data(_ID))))
        self.encoding.activated.connect(lambda _n: self._wish("encoding", str(self.encoding.currentData())))
        for name, line in self.lines.items():
            line.editingFinished.connect(partial(self._on_line, name))
        self.shared.clicked.connect(lambda on: self._wish("keep_shared", on))
        self.retranslate()

    def focus_home(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what `ImportsView` asks

    def show_job(self, job: ImportJob | None) -> None:
        self._job = job
        if job is not None and job.state in MOVING:
            self._poll.start()
        else:
            self._poll.stop()
        self._fill()
        self._draw()

    def show_jobs(self, jobs: tuple[ImportJob, ...]) -> None:
        self._jobs = jobs
        self.list.clear()
        for job in jobs:
            item = QListWidgetItem(f"{job.file_name}\n{words.line(job)}", self.list)
            item.setData(_ID, job.id)

    def show_sending(self, sent: int, size: int) -> None:
        self.bar.setVisible(True)
        self.bar.setRange(0, max(1, size))
        self.bar.setValue(sent)

    def show_busy(self, on: bool) -> None:
        for widget in (
            self.choose,
            *self.verbs.values(),
            *self.fields,
            self.encoding,
            self.shared,
            *self.lines.values(),
        ):
            widget.setEnabled(not on)

    def show_problem(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._say(
                "problem", self.tr("This file cannot be read: {why}").format(why=error.strerror or str(error))
            )
        else:
            self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ what people do

    def choose_file(self) -> None:
        path = self.ask_path()
        if path and self.presenter is not None:
            self.presenter.send(Path(path))

    def next(self) -> None:
        """What comes next: try, then run."""
        for verb in ("run", "try"):
            if self.verbs[verb].isVisible() and self.verbs[verb].isEnabled():
                self._turn(verb)
                return

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Import"))
        self.title.setText(self.tr("Files that came"))
        self.list.setAccessibleName(self.tr("Files that came"))
        self.choose.put(self.tr("Choose a file…"), "Ctrl+O")
        self.verbs["try"].put(self.tr("Try it"), "Ctrl+Enter", name=self.tr("Try it: nothing is written"))
        self.verbs["run"].put(self.tr("Import"), "Ctrl+Enter", name=self.tr("Import these leads"))
        self.verbs["undo"].put(self.tr("Undo"), name=self.tr("Take the import back"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.setItemText(0, self.tr("Encoding: found out"))
        said = {
            "country": self.tr("Country of numbers (CN)"), "area_code": self.tr("Area code"),
            "campaign": self.tr("Campaign"),
        }  # fmt: skip
        for name, line in self.lines.items():
            line.setPlaceholderText(said[name])
            line.setAccessibleName(said[name])
            line.setToolTip(said[name])
        self.shared.setText(self.tr("Also numbers that a lead of another name has"))
        self.shared.setAccessibleName(self.shared.text())
        self.columns.setHorizontalHeaderLabels([self.tr("Column"), self.tr("Becomes"), self.tr("Some cells")])
        self.columns.setAccessibleName(self.tr("Columns of the file"))
        self.troubles.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("Column"), self.tr("What stands there"), self.tr("Why")]
        )
        self.troubles.setAccessibleName(self.tr("Rows and cells that are not taken"))
        self.show_jobs(self._jobs)
        self._fill()
        self._draw()

    # ------------------------------------------------------------------ inside

    def _build(self) -> None:
        left = Panel("column", self)
        left.setFixedWidth(LEFT)
        self.title, self.list = label("section", left), QListWidget(left)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choose = KeyButton("primary", parent=left)
        lines = column(left, margins=(12, 10, 12, 8), gap=6)
        lines.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.title)
        lines.addWidget(self.list, 1)
        self.stack = QStackedWidget(self)
        self.empty, self.page = EmptyState("people", self), Panel("surface", self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        whole = column(self.page, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        self.name = Elided("heading", self.page)
        self.verbs = {
            "undo": KeyButton("plain", parent=self.page), "try": KeyButton("primary", parent=self.page),
            "run": KeyButton("primary", parent=self.page),
        }  # fmt: skip
        head.addWidget(self.name, 1)
        for button in self.verbs.values():
            head.addWidget(button)
        self.said = label("strong", self.page, wrap=True)
        self.bar = QProgressBar(self.page)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.wrong = label("danger", self.page, wrap=True)
        options = row(gap=8)
        self.encoding, self.shared = QComboBox(self.page), QCheckBox(self.page)
        for code in ENCODINGS:
            self.encoding.addItem(code, code)
        self.lines = {name: QLineEdit(self.page) for name in ("country", "area_code", "campaign")}
        options.addWidget(self.encoding)
        for line in self.lines.values():
            options.addWidget(line, 1)
        self.columns, self.troubles = QTableWidget(0, 3, self.page), QTableWidget(0, 4, self.page)
        for table in (self.columns, self.troubles):
            table.verticalHeader().hide()
            table.setShowGrid(False)
            table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
            table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
            table.setTabKeyNavigation(False)
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            table.horizontalHeader().setStretchLastSection(True)
            table.horizontalHeader().setDefaultAlignment(
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        self.reasons = label("muted", self.page, wrap=True)
        whole.addLayout(head)
        for widget in (self.said, self.bar, self.wrong):
            whole.addWidget(widget)
        whole.addLayout(options)
        whole.addWidget(self.shared)
        whole.addWidget(self.columns, 3)
        whole.addWidget(self.reasons)
        whole.addWidget(self.troubles, 2)
        across = row(self, gap=0)
        across.addWidget(left)
        across.addWidget(self.stack, 1)

    def _fill(self) -> None:
        """Tables and fields as the file stands."""
        job = self._job
        if job is None:
            return
        for old in self.fields:  # they go a moment later
            old.hide()
        self.fields = []
        self.columns.setRowCount(0)
        self.columns.setRowCount(len(job.columns))
        for n, one in enumerate(job.columns):
            self.columns.setItem(n, 0, QTableWidgetItem(one.header))
            box = QComboBox(self.columns)
            box.setMinimumContentsLength(
                14
            )  # the column is as wide as this asks, not as what it holds by now
            box.setAccessibleName(self.tr("{column} becomes").format(column=one.header))
            for name in (*FIELDS, "-", *([one.field] if one.field not in (*FIELDS, "-") else [])):
                box.addItem(words.field(name), name)
            box.setCurrentIndex(box.findData(one.field))
            header = one.header or f"#{n + 1}"
            box.activated.connect(lambda _i, b=box, h=header: self._name_column(h, str(b.currentData())))
            box.setEnabled(job.state in ("read", "tried") and job.own)
            self.fields.append(box)
            self.columns.setCellWidget(n, 1, box)
            self.columns.setItem(n, 2, QTableWidgetItem(" · ".join(one.sample)))
            self.columns.setRowHeight(n, 34)
        self._fit_fields()
        self.troubles.setRowCount(len(job.troubles))
        for n, trouble in enumerate(job.troubles):
            for place, text in enumerate(
                (str(trouble.line), trouble.column, trouble.value, words.trouble(trouble))
            ):
                self.troubles.setItem(n, place, QTableWidgetItem(text))
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(job.wishes.encoding)))
        for name, line in self.lines.items():
            line.setText(getattr(job.wishes, name))
        self.shared.setChecked(job.wishes.keep_shared)

    def _fit_fields(self) -> None:
        """Qt makes a column as wide as its cells and not as the boxes in them."""
        if self.fields:
            head = self.columns.horizontalHeader()
            head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(1, max(box.sizeHint().width() for box in self.fields) + 16)

    def _draw(self) -> None:
        job = self._job
        self.stack.setCurrentWidget(self.page if job is not None else self.empty)
        self.empty.put(
            self.tr("No file is open"),
            self.tr(
                "Choose a list (CSV in any encoding, or XLSX). It is tried first; nothing is written before you say so."
            ),
        )
        if job is None:
            return
        self.name.set_whole(job.file_name)
        self.said.setText(words.stands(job))
        moving = job.state in MOVING
        self.bar.setVisible(moving)
        if moving:
            of = job.figures.get("created", job.rows) if job.state == "undoing" else job.rows
            self.bar.setRange(0, max(1, of))
            self.bar.setValue(job.done)
        trouble = job.words
        if job.problem and not trouble:
            try:
                trouble = sentence_of(UserError(job.problem))
            except ValueError:
                trouble = job.problem
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))
        self.reasons.setText(words.reasons(job))
        self.reasons.setVisible(bool(job.reasons))
        self.troubles.setVisible(bool(job.troubles))
        editable = job.state in ("sent", "read", "tried") and job.own
        for widget in (self.encoding, self.shared, *self.lines.values()):
            widget.setEnabled(editable)
        self.verbs["try"].setVisible(job.own and job.state == "read")
        self.verbs["run"].setVisible(job.own and job.state in ("tried", "stopped"))
        self.verbs["run"].setEnabled(job.state == "stopped" or job.figures.get("created", 0) > 0)
        undo = (
            job.own
            and job.state == "done"
            and job.undo_until is not None
            and times.now_utc() < job.undo_until
        )
        self.verbs["undo"].setVisible(undo)

    def _ask_path(self) -> str:
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;All files (*)")
        return QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)[0]

    def _turn(self, verb: str, _checked: bool = False) -> None:
        if self.presenter is not None:
            self.presenter.turn(verb)

    def _open(self, job_id: str) -> None:
        if self.presenter is not None:
            self.presenter.open_job(job_id)

    def _wish(self, name: str, value: object) -> None:
        if self.presenter is not None and self._job is not None:
            self.presenter.wish(**{name: value})

    def _on_line(self, name: str) -> None:
        text = self.lines[name].text().strip()
        if self._job is not None and text != getattr(self._job.wishes, name):
            self._wish(name, text)

    def _name_column(self, header: str, field: str) -> None:
        if self.presenter is not None:
            self.presenter.name_column(header, field)

    def _on_poll(self) -> None:
        if self.presenter is not None and self.isVisible():
            self.presenter.poll()
