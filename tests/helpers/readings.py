"""What a machine read in the sample calls: words of two speakers, hits of each kind, figures, proposed answers."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from domain.campaigns import Text
from domain.phrases import Kind
from domain.reading import ReadHit, Reading, ReadLane, ReadWord, Unsaid
from domain.scorecards import Mark
from domain.scorecards.prefill import Suggestion
from domain.transcripts import Speaker
from tests.helpers.desk_fakes import text

WORD_MS, GAP_MS, PAUSE_MS = 180, 20, 260
Line = tuple[Speaker, str]
ENGLISH: tuple[Line, ...] = (
    (
        "agent",
        "Good morning Ms Wang this is Mira from Anju Insurance this call is recorded is now a good moment?",
    ),
    ("customer", "Yes but only five minutes."),
    ("agent", "Thank you. What matters most to you in the new policy?"),
    ("customer", "Honestly it was too expensive last year and Northbridge has a better offer."),
    ("agent", "I understand. With us you have no risk at all I guarantee a return."),
    ("customer", "My card is ••• ••• ••• ••• please send it by mail."),
)
CHINESE: tuple[Line, ...] = (
    ("agent", "王女士 您好 我是 安居保险 的 陈米拉 本次 通话 会被 录音 现在 方便 吗"),
    ("customer", "方便 不过 只有 五分钟"),
    ("agent", "谢谢您 您 最看重 新保单 的 哪一点"),
    ("customer", "说实话 去年 太贵 了 北桥保险 更便宜"),
    ("agent", "我 理解 我们 这边 没有 任何 风险 保证 收益"),
    ("customer", "我的 卡号 是 ••• ••• 请 发 邮件 给 我"),
)


def lanes(lines: tuple[Line, ...], scale: float = 1.0) -> tuple[ReadLane, ...]:
    """Words one after the other; the fourth of each line is unsure."""
    spoken: dict[Speaker, list[ReadWord]] = {"customer": [], "agent": []}
    at = 200.0
    for speaker, said in lines:
        for n, word in enumerate(said.split()):
            sure = 0.3 if n == 3 else 0.93
            spoken[speaker].append((round(at), round(at + WORD_MS * scale), word, sure))
            at += (WORD_MS + GAP_MS) * scale
        at += PAUSE_MS * scale
    return tuple(ReadLane(speaker=who, words=tuple(words)) for who, words in spoken.items())


def hit(
    spoken: tuple[ReadLane, ...], speaker: Speaker, first: str, last: str, kind: Kind, code: str, title: Text
) -> ReadHit:
    words = next(lane.words for lane in spoken if lane.speaker == speaker)
    start = next(n for n, word in enumerate(words) if word[2] == first)
    end = next(n for n in range(start, len(words)) if words[n][2] == last)
    said = " ".join(word[2] for word in words[start : end + 1])
    return ReadHit(
        set_code="sets", phrase=code, kind=kind, speaker=speaker, start_ms=words[start][0], end_ms=words[end][1],
        text=said, title=title,
    )  # fmt: skip


def english() -> Reading:
    """A reading with everything; it fits the eight seconds of the sample sound."""
    spoken = lanes(ENGLISH, 0.56)
    hits = (
        hit(spoken, "agent", "this", "recorded", "disclosure", "recorded", text("The call is recorded", "告知录音", "Grabación")),
        hit(spoken, "agent", "What", "most", "keyword", "need", text("Need question", "需求提问", "Necesidad")),
        hit(spoken, "customer", "too", "expensive", "objection", "price", text("Too expensive", "太贵", "Demasiado caro")),
        hit(spoken, "customer", "Northbridge", "Northbridge", "competitor", "rival", text("Northbridge", "北桥保险", "Northbridge")),
        hit(spoken, "agent", "no", "risk", "forbidden", "risk", text("“No risk”", "“零风险”", "«Sin riesgo»")),
    )  # fmt: skip
    return _whole(spoken, hits, "en")


def chinese() -> Reading:
    spoken = lanes(CHINESE, 0.7)
    hits = (
        hit(spoken, "agent", "本次", "录音", "disclosure", "recorded", text("The call is recorded", "告知录音", "Grabación")),
        hit(spoken, "customer", "太贵", "太贵", "objection", "price", text("Too expensive", "太贵", "Demasiado caro")),
        hit(spoken, "agent", "没有", "风险", "forbidden", "risk", text("“No risk”", "“零风险”", "«Sin riesgo»")),
    )  # fmt: skip
    return _whole(spoken, hits, "zh")


def _whole(spoken: tuple[ReadLane, ...], hits: tuple[ReadHit, ...], language: str) -> Reading:
    recorded = hits[0]
    return Reading(
        state="ready", language=language, engine="faster-whisper 1.2.1", model="whisper-base", lanes=spoken, hits=hits,
        unsaid=(Unsaid(set_code="duties", phrase="withdraw", title=text("Right of withdrawal", "犹豫期", "Desistimiento")),),
        masked=((6_000, 6_900),),
        figures={"agent": 0.46, "customer": 0.38, "silent": 0.16, "dead_air_s": 3.0, "interruptions": 2, "monologue_s": 21,
                 "pace_agent": 158, "first_need_s": 12.4, "hold_s": 0.0},
        silences=((2_000, 3_800), (5_200, 6_900)), form="telesales", form_version=3,
        suggestions=(
            Suggestion(question="recorded", values=("yes",), source="phrase:duties/recorded=yes|no", said=recorded.text,
                       marks=(Mark(start_ms=recorded.start_ms, end_ms=recorded.end_ms),)),
            Suggestion(question="talk", values=(3.0,), source="metric:dead_air_s", said="3"),
            Suggestion(question="calm", values=("no",), source="phrase:tone/calm"),
        ),
    )  # fmt: skip
