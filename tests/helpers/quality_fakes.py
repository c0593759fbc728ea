"""Recordings, a scorecard and evaluations by hand."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

import io
import math
import struct
import wave
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from agent_app.quality.service import CallQuery, EvaluationDraft
from agent_app.quality.waveform import Waveform
from agent_app.sync.operations import APPLY_EVALUATION
from domain.api import CallDetail, CallPage, CallRow, Evaluation, SoldDeal
from domain.appeals import Appeal as Appeal
from domain.calls import Answer as ScriptAnswer
from domain.calls import CallRecord, FinishedCall, ScriptRun, StepVisit, WrapUp, with_changes
from domain.deal_checks import OPEN
from domain.errors import UserError
from domain.operations import KINDS, AppealAnswered, AppealFiled, EvaluationAcknowledged
from domain.quality_report.figures import rate_figure
from domain.quality_report.model import Evidence, MyQuality, Practise, QuestionFigure, ScoreFigure, TrendPoint
from domain.reading import Reading
from domain.scorecards import (
    Answer,
    Band,
    Fail,
    Form,
    Mark,
    NaReason,
    Option,
    Question,
    ScoreResult,
    Section,
    score,
    summary,
)
from tests.helpers.desk_fakes import NOW, text

FORM = Form(
    code="telesales",
    version=3,
    title=text("Telesales, renewal", "电话续保质检表", "Televentas, renovación"),
    state="active",
    pass_mark=80,
    bands=(
        Band(ref="low", title=text("needs practice", "需加强", "por mejorar"), at_least=0),
        Band(ref="good", title=text("good", "良好", "bien"), at_least=80),
    ),
    sections=(
        Section(
            ref="opening",
            title=text("Opening", "开场", "Apertura"),
            questions=(
                Question(
                    ref="greeting", title=text("Greeted by name and company?", "是否报出姓名和公司？", "¿Saludó con nombre y empresa?")
                ),
                Question(
                    ref="recorded",
                    title=text("Said that the call is recorded?", "是否告知通话录音？", "¿Avisó de la grabación?"),
                    guide=text(
                        "Must come before any question about the policy.",
                        "必须在询问保单信息之前说明。",
                        "Debe decirse antes de preguntar por la póliza.",
                    ),
                    critical=True,
                    evidence_rule="on_negative",
                    comment_rule="on_negative",
                    options=(
                        Option(ref="yes", label=text("Yes, before the first question", "是，在首个问题之前", "Sí, antes de la primera pregunta"), points=1),
                        Option(ref="late", label=text("Later", "较晚才说", "Más tarde"), points=0.5),
                        Option(ref="no", label=text("Not at all", "完全没有", "En ningún momento"), fail=Fail(scope="form")),
                    ),
                    kind="single",
                ),
            ),
        ),
        Section(
            ref="need",
            title=text("Needs", "需求", "Necesidades"),
            questions=(
                Question(
                    ref="asked",
                    title=text("Asked what changed since last year?", "是否询问与去年相比的变化？", "¿Preguntó qué ha cambiado desde el año pasado?"),
                    na_allowed=True,
                    na_reasons=(
                        NaReason(ref="ended", label=text("Call ended before", "通话提前结束", "La llamada terminó antes")),
                        NaReason(ref="other", label=text("Customer told by herself", "客户已主动说明", "Lo contó la clienta")),
                    ),
                ),
                Question(
                    ref="price", kind="single", title=text("Objection to the price", "价格异议处理", "Objeción de precio"), weight=2,
                    options=(
                        Option(ref="great", label=text("Understood, compared, closed", "理解、对比并促成", "Entendió, comparó y cerró"), points=3),
                        Option(ref="some", label=text("Answered, not compared", "有回应但未对比", "Respondió sin comparar"), points=2),
                        Option(ref="none", label=text("Passed over", "未处理", "La pasó por alto"), points=0),
                    ),
                ),
                Question(ref="talk", kind="number", title=text("Seconds of dead air", "静默秒数", "Segundos de silencio"),
                         options=(Option(ref="few", points=2, at_most=10), Option(ref="many", points=0, at_least=11))),
            ),
        ),
        Section(
            ref="tone", title=text("Tone", "语气", "Tono"),
            questions=(
                Question(ref="calm", title=text("Calm and polite throughout?", "全程平和礼貌？", "¿Tranquilo y amable todo el tiempo?")),
                Question(ref="lesson", kind="text", optional=True, title=text("What to practise", "改进建议", "Qué practicar")),
            ),
        ),
    ),
)  # fmt: skip


def wav(seconds: float = 8.0, rate: int = 8000) -> bytes:
    """Two channels that take turns, quiet enough to see both."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate)
        frames = bytearray()
        for n in range(int(seconds * rate)):
            t = n / rate
            turn = int(t / 1.7) % 2
            level = 0.5 * abs(math.sin(t * 5.1)) * (0.4 + 0.6 * abs(math.sin(t * 0.9)))
            value = int(14000 * level * math.sin(2 * math.pi * 220 * t))
            frames += struct.pack("<hh", value if turn == 0 else value // 14, value if turn else value // 16)
        file.writeframes(bytes(frames))
    return buffer.getvalue()


def call_rows(count: int = 40) -> tuple[CallRow, ...]:
    agents = ("Mira Chen", "Bo Larsen", "Lucía Gómez", "周杰")
    ends = ("Renewed", "Refused", "Interested, call back", "同意续保", "No contesta")
    return tuple(
        CallRow(
            id=f"call{n}", started_at=NOW - timedelta(hours=3 * n + 1), direction="in" if n % 3 else "out", agent_id=f"a{n % 4}",
            agent=agents[n % 4], lead=("王丽 Wang Li", "José Ortega Núñez", "", "李娜")[n % 4], number="+86 138 **** 4410",
            campaign="Renewal 2026-Q4", disposition=ends[n % 5], talk_s=95 + 31 * n, recording_id=f"rec{n}" if n != 3 else "",
            recording_s=8.0 if n == 0 else 90.0 + 31 * n, channels=2, evaluation_id="e" if n % 4 == 1 else "",
            final_score="87.50" if n % 4 == 1 else "", scorecard="telesales",
        )
        for n in range(count)
    )  # fmt: skip


class FakeQuality:
    """Pages of ten; drafts in a dictionary."""

    def __init__(self, rows: tuple[CallRow, ...] | None = None) -> None:
        self.rows = call_rows() if rows is None else rows
        self.asked: list[CallQuery] = []
        self.drafts: dict[str, EvaluationDraft] = {}
        self.submitted: list[EvaluationDraft] = []
        self.error: Exception | None = None
        self.sound: bytes | None = wav()
        self.skipped: list[tuple[str, str]] = []
        self.judged: list[tuple[str, str, str, datetime | None]] = []
        self.replaces = True
        self.waves: dict[str, Waveform] = {}
        self.readings: dict[str, Reading] = {}

    def calls(self, query: CallQuery) -> CallPage:
        self.asked.append(query)
        if self.error:
            raise self.error
        rows = tuple(
            r
            for r in self.rows
            if query.agent.casefold() in r.agent.casefold()
            and r.number.endswith(query.number)
            and (r.pick is not None or not query.mine)
            and (not query.sold or (r.deal is not None and r.deal.check in OPEN))
        )
        start = int(query.after or 0)
        after = str(start + 10) if len(rows) > start + 10 else ""
        return CallPage(rows=rows[start : start + 10], after=after, total=len(rows))

    def waveform(self, recording_id: str) -> Waveform | None:
        return self.waves.get(recording_id)

    def reading(self, recording_id: str) -> Reading:
        return self.readings.get(recording_id, Reading())

    def skip(self, pick_id: str, reason: str) -> bool:
        self.skipped.append((pick_id, reason))
        self.rows = tuple(
            msgspec.structs.replace(r, pick=None) if r.pick and r.pick.id == pick_id else r for r in self.rows
        )
        return self.replaces

    def judge_sale(self, deal_id: str, verdict: str, why: str, due_at: datetime | None) -> SoldDeal:
        if self.error:
            raise self.error
        self.judged.append((deal_id, verdict, why, due_at))
        row = next(r for r in self.rows if r.deal is not None and r.deal.id == deal_id)
        made = msgspec.structs.replace(row.deal, check=verdict, why=why, due_at=due_at)
        self.rows = tuple(msgspec.structs.replace(r, deal=made) if r is row else r for r in self.rows)
        return made

    def detail(self, call_id: str) -> CallDetail:
        row = next(r for r in self.rows if r.id == call_id)
        record = CallRecord(id=call_id, direction="in", started_at=row.started_at)
        wrap = WrapUp(
            disposition="reached.sold",
            intention="A",
            notes="Renews for a year; wants the comparison by mail. 客户希望邮件发送对比表。",
            fields={"policy_no": "HP-2027-118"},
        )
        run = ScriptRun(
            script_id="renewal", version=7,
            path=tuple(StepVisit(step=s, at=NOW, seconds=t) for s, t in (("hello", 21.0), ("recording", 8.5), ("need", 64.0), ("offer", 31.0))),
            answers=(ScriptAnswer(step="need", value="same", at=NOW),),
        )  # fmt: skip
        return CallDetail(row=row, finished=FinishedCall(call=record, wrap_up=wrap, script=run))

    def audio(self, recording_id: str) -> bytes:
        if self.sound is None:
            raise UserError("recording_missing")
        return self.sound

    def begin(self, detail: CallDetail) -> EvaluationDraft:
        return self.drafts.get(detail.row.id) or EvaluationDraft(
            evaluation_id=f"e-{detail.row.id}", call_id=detail.row.id, form=FORM
        )

    def save_draft(self, draft: EvaluationDraft) -> None:
        self.drafts[draft.call_id] = draft

    def score(self, draft: EvaluationDraft) -> ScoreResult:
        return score(draft.form, draft.answers)

    def submit(self, draft: EvaluationDraft) -> None:
        self.submitted.append(draft)
        self.drafts[draft.call_id] = msgspec.structs.replace(draft, final=True)


def evaluations() -> tuple[Evaluation, ...]:
    answers = (
        Answer(question="greeting", values=("yes",)),
        Answer(
            question="recorded",
            values=("late",),
            comment="Only after the second question. Say it with the greeting.",
            marks=(Mark(start_ms=2500, end_ms=5200),),
        ),
        Answer(question="asked", na=True, na_reason="other"),
        Answer(
            question="price",
            values=("great",),
            comment="Lovely comparison, calm and clear.",
            marks=(Mark(start_ms=6000, end_ms=7500),),
        ),
        Answer(question="talk", values=(4.0,)),
        Answer(question="calm", values=("yes",)),
    )
    result = summary(score(FORM, answers))
    made = Evaluation(
        id="e1", call_id="call0", agent_id="me", analyst_id="q", analyst="Quinn Abel", form="telesales", form_version=3, state="submitted",
        answers=answers, score=result, submitted_at=NOW - timedelta(hours=2), comment="A good call. One thing to practise: the recording notice first.",
        recording_id="rec0", call_started_at=NOW - timedelta(days=1), lead="王丽 Wang Li", disposition="Renewed",
        appeal_until=NOW + timedelta(days=5),
    )  # fmt: skip
    older = with_changes(
        made,
        id="e2",
        lead="José Ortega Núñez",
        submitted_at=datetime(2026, 11, 3, tzinfo=UTC),
        acknowledged_at=NOW - timedelta(days=9),
        appeal_until=None,
    )
    return made, older


def my_figures() -> MyQuality:
    """Half a year of an agent: three months, two questions that cost something."""
    months = (("2026-09-01", (71.0, 88.5)), ("2026-10-01", (78.0, 90.0)), ("2026-11-01", (80.5, 93.0)))
    price = QuestionFigure(form="telesales", form_version=3, question="price", n=12, percent=69.4, lost=6.1)
    notice = QuestionFigure(
        form="telesales", form_version=3, question="recorded", n=12, percent=83.3, lost=2.8, fails=1
    )
    calm = QuestionFigure(form="telesales", form_version=3, question="calm", n=12, percent=100.0)
    places = tuple(
        Evidence(
            evaluation_id="e1", call_id="call0", recording_id="rec0", start_ms=ms, end_ms=ms + 3000,
            comment="Only after the second question.", at=NOW - timedelta(days=n),
        )
        for n, ms in ((1, 2500), (9, 64000))
    )  # fmt: skip
    return MyQuality(
        at=NOW, since=NOW - timedelta(days=180),
        score=ScoreFigure(n=12, mean=84.26, low=78.1, high=90.4, population=180), passed=rate_figure(10, 12),
        trend=tuple(
            TrendPoint(month=date.fromisoformat(m), score=ScoreFigure(n=4, mean=(lo + hi) / 2, low=lo, high=hi))
            for m, (lo, hi) in months
        ),
        questions=(price, notice, calm),
        practise=(Practise(figure=price, evidence=places), Practise(figure=notice, evidence=places[:1])),
        risky=3, appeals=2, upheld=1,
    )  # fmt: skip


class FakeScores:
    def __init__(self, found: tuple[Evaluation, ...] | None = None) -> None:
        self.found = evaluations() if found is None else found
        self.acknowledged: list[tuple[str, str]] = []
        self.appealed: list[Any] = []
        self.answered: list[Any] = []
        self.mine, self.error = my_figures(), None

    def evaluations(self) -> tuple[Evaluation, ...]:
        return self.found

    def unread(self) -> int:
        return sum(e.acknowledged_at is None for e in self.found)

    def acknowledge(self, evaluation_id: str, comment: str = "") -> None:
        self.acknowledged.append((evaluation_id, comment))
        self._apply(evaluation_id, EvaluationAcknowledged(evaluation_id=evaluation_id, comment=comment))

    def appeal(self, evaluation_id: str, questions: Any, words: str) -> None:
        self.appealed.append((evaluation_id, questions, words))
        self._apply(evaluation_id, AppealFiled(
            appeal_id="ap1", evaluation_id=evaluation_id, questions=questions, words=words))  # fmt: skip

    def answer_appeal(self, evaluation_id: str, appeal_id: str, answer: Any, words: str) -> None:
        self.answered.append((evaluation_id, answer, words))
        self._apply(evaluation_id, AppealAnswered(
            appeal_id=appeal_id, evaluation_id=evaluation_id, answer=answer, words=words))  # fmt: skip

    def _apply(self, evaluation_id: str, body: Any) -> None:
        act = APPLY_EVALUATION[KINDS[type(body)]]
        self.found = tuple(act(e, body, NOW, "Mira") if e.id == evaluation_id else e for e in self.found)

    def figures(self) -> MyQuality:
        if self.error is not None:
            raise self.error
        return self.mine

    def audio(self, recording_id: str) -> bytes:
        return wav()

    def form(self, code: str, version: int) -> Form | None:
        return FORM


def with_quality(
    services: Any, *, quality: FakeQuality | None = None, scores: FakeScores | None = None
) -> Any:
    """The same services with a Quality desk or scores."""
    return replace(services, quality=quality, my_scores=scores)
