"""Do analysts agree? Coefficients that allow for chance, with intervals. Source of all formulas: qa_scoring.md 4.1."""

from domain.agreement.intraclass import Intraclass, intraclass
from domain.agreement.leniency import Leniency, leniency
from domain.agreement.many import Metric, ac1, alpha, fleiss_kappa, percent_agreement
from domain.agreement.ratings import Rating, Ratings, ratings_from
from domain.agreement.report import Agreement, Estimate, agreement

__all__ = [
    "Agreement",
    "Estimate",
    "Intraclass",
    "Leniency",
    "Metric",
    "Rating",
    "Ratings",
    "ac1",
    "agreement",
    "alpha",
    "fleiss_kappa",
    "intraclass",
    "leniency",
    "percent_agreement",
    "ratings_from",
]
