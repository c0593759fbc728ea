"""Which calls are judged: by chance that can be proven, or by risk. Source: qa_scoring.md 4.3 and feature rows 52-58."""

from domain.sampling.draw import Draw, Eligible, Pick, Stratum, digest_of, draw, replacement
from domain.sampling.periods import Period, period_of
from domain.sampling.plan import FIGURES, FigureRisk, Plan, Risk, problems_of

__all__ = [
    "FIGURES",
    "Draw",
    "Eligible",
    "FigureRisk",
    "Period",
    "Pick",
    "Plan",
    "Risk",
    "Stratum",
    "digest_of",
    "draw",
    "period_of",
    "problems_of",
    "replacement",
]
