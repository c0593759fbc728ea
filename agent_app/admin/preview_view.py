"""What a person would see: counts before and after, and some rows that make the difference."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.admin import words
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.permission_changes import Preview, PreviewRow, Sample


class PreviewPanel(Panel):
    """`put` shows one; None empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._found: Preview | None = None
        self._lines = column(self, gap=4)
        self.retranslate()

    def put(self, found: Preview | None) -> None:
        self._found = found
        self.retranslate()

    def text(self) -> str:
        """All of it, for tests and for who listens to the window."""
        return "\n".join(self._said)

    def retranslate(self) -> None:
        clear(self._lines)
        self._said: list[str] = []
        found = self._found
        if found is None:
            self._line(
                "muted", self.tr("Counts and rows come from the server, and nothing is saved by looking.")
            )
            return
        self._line("strong", f"{found.name} · {words.role(found.role)}")
        self._line("warning" if found.masked_after != found.masked_before else "muted", self._numbers(found))
        for act in found.acts:
            self._line("", words.change_after(act))
        shown = [one for one in found.rows if one.before or one.after or one.scope_before != one.scope_after]
        for one in sorted(shown, key=lambda r: r.before == r.after):
            self._row(one)

    def _numbers(self, found: Preview) -> str:
        if found.masked_after and found.masked_before:
            return self.tr("Telephone numbers stay hidden.")
        if found.masked_after:
            return self.tr("Telephone numbers would be hidden.")
        if found.masked_before:
            return self.tr("Telephone numbers would be shown in full.")
        return self.tr("Telephone numbers stay readable.")

    def _row(self, one: PreviewRow) -> None:
        line = row(gap=8)
        name, figure = label("" if one.before == one.after else "strong", self), label("", self, figures=True)
        name.setText(words.entity(one.entity))
        figure.setText(f"{one.before}" if one.before == one.after else f"{one.before} → {one.after}")
        line.addWidget(name, 1)
        line.addWidget(figure)
        self._lines.addLayout(line)
        self._said.append(f"{name.text()} {figure.text()}")
        for sign, samples in (("+ ", one.gained), ("− ", one.lost), ("   ", one.kept[:2])):
            for sample in samples:
                self._line("muted", sign + _sample(sample))

    def _line(self, role: str, text: str) -> None:
        made = label(role, self, wrap=True)
        made.setText(text)
        self._lines.addWidget(made)
        self._said.append(text)


def _sample(one: Sample) -> str:
    return " · ".join(part for part in (one.title, one.number, one.owner) if part)
