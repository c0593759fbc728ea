"""Phrase sets and what they find, by hand."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from datetime import timedelta

import msgspec

from domain.errors import UserError
from domain.phrases import Near, Phrase, PhraseSet
from domain.reading import BenchHit, BenchReport, BenchRow, PhraseVerdict
from tests.helpers.desk_fakes import NOW, text

PROMISES = PhraseSet(
    code="promises", version=4, kind="forbidden", title=text("Forbidden promises", "违规承诺", "Promesas prohibidas"),
    phrases=(
        Phrase(
            code="no_risk", title=text("No risk", "零风险", "Sin riesgo"), who="agent", first_s=0,
            forms={"en": ("(no|without) [any] risk", "risk free"), "zh": ("零风险", "没有任何风险"), "es": ("(sin|ningún) riesgo",)},
            near=(Near(phrase="product", within_s=15, order="before"),),
        ),
        Phrase(
            code="product", title=text("Names the product", "提到产品", "Nombra el producto"), who="agent",
            forms={"en": ("home plus",), "zh": ("安居保",), "es": ("hogar plus",)},
        ),
    ),
)  # fmt: skip
DUTIES = PhraseSet(
    code="duties", version=2, kind="disclosure", title=text("Required statements", "必须告知", "Avisos obligatorios"),
    phrases=(
        Phrase(code="recorded", title=text("The call is recorded", "告知录音", "La llamada se graba"), who="agent", first_s=60,
               forms={"en": ("this call [is] recorded",), "zh": ("通话*4录音",), "es": ("llamada * grabada",)}),
    ),
)  # fmt: skip


def hits() -> tuple[BenchHit, ...]:
    return tuple(
        BenchHit(
            recording_id=f"r{n}", phrase="no_risk", speaker="agent", start_ms=41_000 + 9_000 * n, end_ms=42_200 + 9_000 * n,
            text=said, score=0.95, before=before, after=after, agent=agent, at=NOW - timedelta(hours=5 * n + 2),
            right=right,
        )
        for n, (before, said, after, agent, right) in enumerate(
            (
                ("and with Home Plus there is", "no risk", "at all, I can promise you that", "Mira Chen", True),
                ("I cannot say that there is", "no risk", "you should read the terms", "Bo Larsen", False),
                ("这款产品 跟 存款 一样", "没有任何风险", "您 完全 可以 放心", "周杰", None),
            )
        )
    )  # fmt: skip


class FakePhrases:
    """Implements `PhraseService`; a trial finds the hits above for `no_risk`."""

    def __init__(self, sets: tuple[PhraseSet, ...] = (PROMISES, DUTIES)) -> None:
        self.known = {one.code: one for one in sets}
        self.published: list[tuple[PhraseSet, int]] = []
        self.asked: list[tuple[PhraseSet, str, int]] = []
        self.verdicts: list[PhraseVerdict] = []
        self.error: UserError | None = None

    def sets(self) -> tuple[PhraseSet, ...]:
        self._check()
        return tuple(self.known.values())

    def publish(self, found: PhraseSet, base: int, note: str = "") -> PhraseSet:
        self._check()
        self.published.append((found, base))
        made = msgspec.structs.replace(found, version=base + 1)
        self.known[found.code] = made
        return made

    def tried(self, found: PhraseSet, language: str, calls: int) -> BenchReport:
        self._check()
        self.asked.append((found, language, calls))
        shown = tuple(h for h in hits() if any(p.code == h.phrase for p in found.phrases))
        rows = tuple(
            BenchRow(phrase="no_risk", calls=3, hits=3, right=1, wrong=1, lost=2) if p.code == "no_risk"
            else BenchRow(phrase=p.code, calls=18, hits=21)
            for p in found.phrases
        )  # fmt: skip
        return BenchReport(tried=min(calls, 187), ms=34, rows=rows, hits=shown)

    def judge(self, verdict: PhraseVerdict) -> None:
        self._check()
        self.verdicts.append(verdict)

    def _check(self) -> None:
        if self.error is not None:
            raise self.error
