"""What stands beside a form: findings, changes between versions, old judgements reckoned anew, what an import lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_app.errors import sentence_of
from agent_app.forms import words
from agent_app.forms.picture import ref_of
from agent_app.quality.words import passed_words, score_text
from agent_app.studio.fields import Pick
from agent_app.studio.side_lists import MOST, Scrolled
from agent_app.widgets import times
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.panel import label, row
from domain.campaigns import in_language
from domain.form_life import edits
from domain.form_life.compare import FormChange
from domain.forms import WhatIf
from domain.scorecards import Finding, Form
from domain.scorecards.exchange.losses import Loss
from domain.studio import VersionRow


class FindingList(Scrolled):
    """Signals: `chosen(ref)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("done", parent)
        self.finish()
        self._findings: tuple[Finding, ...] = ()
        self._form: Form | None = None
        self.retranslate()

    def put(self, findings: Sequence[Finding], form: Form) -> None:
        self._findings, self._form = tuple(findings), form
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Findings"))
        self.area.setAccessibleName(self.tr("Findings"))
        self.empty.put(self.tr("Nothing is wrong"), self.tr("The checker looks after each change."))
        self._draw()

    def _draw(self) -> None:
        self.begin(empty=not self._findings)
        alike: dict[tuple[str, str], list[Finding]] = {}
        for finding in self._findings:
            ref = ref_of(self._form, finding) if self._form is not None else ""
            alike.setdefault((ref, words.finding_words(finding)), []).append(finding)
        for n, ((ref, said), found) in enumerate(list(alike.items())[:MOST], start=1):
            line, finding, name = Choice(), found[0], self._name(ref)
            more = f"  ×{len(found)}" if len(found) > 1 else ""
            line.put("!", (f"{name}: {said}" if name else said) + more)
            line.setAccessibleName(f"{n}: {line.words()}")
            line.setToolTip(f"{finding.path}\n{finding.text_en}")
            line.clicked.connect(lambda _checked=False, r=ref: self.chosen.emit(r))
            self.rows.addWidget(line)
        self.rows.addStretch(1)

    def _name(self, ref: str) -> str:
        node = edits.find(self._form, ref) if self._form is not None and ref else None
        return words.short(in_language(node.title, language.short) or ref, 60) if node is not None else ""


class ChangeList(Scrolled):
    """Two versions to choose, and what changed in words. Signals: `wanted(before, after)`, `chosen(ref)`."""

    wanted = Signal(int, int)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("outline", parent)
        head = row(gap=6)
        self.before, self.after = Pick(self), Pick(self)
        self.to = label("muted", self)
        head.addWidget(self.before, 1)
        head.addWidget(self.to)
        head.addWidget(self.after, 1)
        self.lines.addLayout(head)
        self.finish()
        self._versions: tuple[VersionRow, ...] | None = None
        self._changes: tuple[FormChange, ...] | None = None
        for pick in (self.before, self.after):
            pick.picked.connect(lambda _value: self._ask())
        self.retranslate()

    def forget(self) -> None:
        """Another form."""
        self._versions, self._changes = None, None
        self._draw()

    @property
    def knows_versions(self) -> bool:
        return self._versions is not None

    def put_versions(self, versions: Sequence[VersionRow]) -> None:
        """The newest published one against the draft, until something else is chosen."""
        self._versions = tuple(versions)
        self._fill(str(versions[0].version) if versions else "0", "0")
        self._ask()

    def put(self, changes: Sequence[FormChange]) -> None:
        self._changes = tuple(changes)
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Changes"))
        self.area.setAccessibleName(self.tr("Changes"))
        self.before.setAccessibleName(self.tr("Compare from version"))
        self.after.setAccessibleName(self.tr("Compare with version"))
        self.to.setText("→")
        self._fill(str(self.before.currentData() or "0"), str(self.after.currentData() or "0"))
        self._draw()

    def _fill(self, before: str, after: str) -> None:
        options = [("0", self.tr("Draft"))]
        for one in self._versions or ():
            when = times.day(one.published_at) if one.published_at else ""
            said = self.tr("Version {n}").format(n=one.version)
            options.append((str(one.version), " · ".join(filter(None, (said, when, one.by, one.note)))))
        for pick, value in ((self.before, before), (self.after, after)):
            pick.put(options, value)

    def _ask(self) -> None:
        self.wanted.emit(int(self.before.currentData() or 0), int(self.after.currentData() or 0))

    def _draw(self) -> None:
        self.begin(empty=not self._changes)
        if self._versions is not None and not self._versions:
            self.empty.put(self.tr("Nothing is published yet"), self.tr("The draft is the first version."))
        elif self._changes is None:
            self.empty.put(self.tr("Reading the versions …"))
        else:
            self.empty.put(self.tr("No difference"))
        for n, change in enumerate((self._changes or ())[:MOST], start=1):
            line = Choice()
            sign = {"added": "+", "removed": "−", "moved": "↕", "changed": "*"}[change.what]
            line.put(sign, words.change_words(change))
            line.setAccessibleName(f"{n}: {line.words()}")
            line.clicked.connect(lambda _checked=False, c=change: self.chosen.emit(c.name))
            self.rows.addWidget(line)
        self.rows.addStretch(1)


class WhatIfList(Scrolled):
    """The newest judgements under the draft. Signals: `wanted`."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("score", parent)
        head = row(gap=6)
        self.said = label("muted", self, wrap=True)
        self.again = KeyButton("plain", parent=self)
        self.again.clicked.connect(self.wanted)
        head.addWidget(self.said, 1)
        head.addWidget(self.again)
        self.lines.addLayout(head)
        self.finish()
        self._found: WhatIf | None = None
        self._problem: Exception | None = None
        self.retranslate()

    def put(self, found: WhatIf | None) -> None:
        self._found, self._problem = found, None
        self._draw()

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What if"))
        self.area.setAccessibleName(self.tr("What if"))
        self.again.put(self.tr("Reckon"), name=self.tr("Reckon old judgements with the saved draft"))
        self._draw()

    def _draw(self) -> None:
        found = self._found
        self.begin(empty=found is None or not found.rows)
        self.said.setText(self._words(found) if found is not None else "")
        if self._problem is not None:
            self.empty.put(self.tr("It cannot be reckoned"), sentence_of(self._problem))
        elif found is None:
            self.empty.put(
                self.tr("What would old judgements come to?"),
                self.tr("The newest 200 are reckoned anew with the saved draft."),
            )
        elif not found.looked_at:
            self.empty.put(self.tr("Nothing was judged with this form yet"))
        else:
            self.empty.put(self.tr("No score would be another"))
        for one in found.rows if found is not None else ():
            line = Choice()
            flipped = one.passed_before != one.passed_after
            after = f", {passed_words(one.passed_after)}" if flipped else ""
            line.put(
                "!" if flipped else "",
                f"{one.agent}, {times.day(one.submitted_at)}: {score_text(one.before)} → {score_text(one.after)}{after}",
            )
            self.rows.addWidget(line)
        self.rows.addStretch(1)

    def _words(self, found: WhatIf) -> str:
        said = [
            self.tr("%n judgement(s)", "", found.looked_at),
            self.tr("mean {before} → {after}").format(
                before=score_text(found.mean_before), after=score_text(found.mean_after)
            ),
            self.tr("%n more would pass", "", found.to_pass),
            self.tr("%n more would not pass", "", found.to_fail),
        ]
        if found.open:
            said.append(self.tr("%n lack(s) an answer", "", found.open))
        return " · ".join(said)


class LossList(Scrolled):
    """What did not come along with an import."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self.finish()
        self._losses: tuple[Loss, ...] = ()
        self.retranslate()

    def put(self, losses: Sequence[Loss]) -> None:
        self._losses = tuple(losses)
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Lost"))
        self.area.setAccessibleName(self.tr("Lost"))
        self.empty.put(
            self.tr("Nothing got lost"),
            self.tr("After an import or export stands here what the other system cannot say."),
        )
        self._draw()

    def _draw(self) -> None:
        self.begin(empty=not self._losses)
        for n, loss in enumerate(self._losses[:MOST], start=1):
            line = Choice()
            line.put("−", words.loss_words(loss))
            line.setAccessibleName(f"{n}: {line.words()}")
            line.setToolTip(f"{loss.path}\n{loss}")
            self.rows.addWidget(line)
        self.rows.addStretch(1)
