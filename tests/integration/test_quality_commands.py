"""`lead-server quality agreement` and `scorecards score`: for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from domain.sampling import Plan, Risk
from lead_server import cli
from lead_server.quality.plan_file import read_plan
from tests.unit.domain.agreement.test_vectors import KRIPPENDORFF

FORM = """
code: connect
policy: connect-percentage
title: {en: Connect}
sections:
  - ref: all
    title: {en: All}
    questions:
"""


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = cli.main([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def ratings(tmp_path: Path) -> Path:
    """AG1, as a spreadsheet saves it."""
    path = tmp_path / "ratings.csv"
    rows = [
        f"u{unit},r{rater},{mark}"
        for rater, line in enumerate(KRIPPENDORFF)
        for unit, mark in enumerate(line.split())
        if mark != "."
    ]
    path.write_text(
        "\ufeffUnit,Rater,Value,Remark\r\n" + "\r\n".join(f"{row}," for row in rows) + "\r\n,,,\r\n"
    )
    return path


def test_agreement_of_a_file(ratings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "quality", "agreement", ratings, "--json")
    found = json.loads(out)
    assert code == 0 and (found["units"], found["raters"], found["ratings"]) == (12, 4, 41)
    assert round(found["alpha"]["nominal"]["value"], 3) == 0.743
    assert round(found["alpha"]["ordinal"]["value"], 3) == 0.815
    assert round(found["ac1"]["value"], 4) == 0.7754
    for one in (found["ac1"], found["fleiss_kappa"], found["percent_agreement"], *found["alpha"].values()):
        assert one["low"] < one["value"] < one["high"]
    assert {"1,1", "2,1", "3,1", "1,k", "2,k", "3,k"} == set(found["icc"])
    again = json.loads(run(capsys, "quality", "agreement", ratings, "--json")[1])
    assert again == found, "the same seed, the same interval"
    assert "Krippendorff alpha, ordinal   0.8154" in run(capsys, "quality", "agreement", ratings)[1]


def test_what_cannot_be_estimated_is_null_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "yes.csv"
    path.write_text("unit,rater,value\n" + "".join(f"{u},{r},yes\n" for u in range(5) for r in "ab"))
    found = json.loads(run(capsys, "quality", "agreement", path, "--json")[1])
    assert found["ac1"] is None and found["alpha"]["nominal"] is None
    assert found["reasons"]["ac1"]["code"] == "no_variation"
    assert found["reasons"]["icc.2,1"]["code"] == "not_numbers"
    assert "cannot be estimated" in run(capsys, "quality", "agreement", path)[1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("unit,value\n1,2\n", ":1: no column rater"),
        ("unit,rater,value\n1,a,2\n1,a,3\n", ":3: 'a' rated '1' in line 2 already"),
        ("unit,rater,value\n1,a,\n", ":2: unit, rater and value are all needed"),
        ("unit,rater,value\n", "there are no ratings"),
    ],
)
def test_a_file_that_cannot_be_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    path = tmp_path / "r.csv"
    path.write_text(text)
    code, out, err = run(capsys, "quality", "agreement", path)
    assert (code, out) == (1, "") and words in err
    assert run(capsys, "quality", "agreement", tmp_path / "none.csv")[0] == 2


def test_answers_are_scored_by_the_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """AC1 and AC2 of the reference, through files."""
    form, answers = tmp_path / "form.yaml", tmp_path / "answers.yaml"
    lines = [FORM]
    for ref, weight in (("a", 40), ("b", 20), ("c", 20), ("d", 20)):
        options = ", ".join(f"{{ref: p{n}, label: {{en: '{n}'}}, points: {n}}}" for n in (10, 5, 0))
        lines.append(
            f"      - {{ref: {ref}, kind: single, weight: {weight}, na_allowed: true,"
            f" title: {{en: {ref}}}, options: [{options}]}}\n"
        )
    form.write_text("".join(lines))
    answers.write_text("a: p10\nb: p5\nc: [p5]\nd: p0\n")
    code, out, err = run(capsys, "scorecards", "score", form, answers, "--json")
    found = json.loads(out)
    assert (code, err) == (0, "") and (found["final"], found["final_exact"]) == ("60.00", "60")
    answers.write_text('[{"question": "a", "values": ["p10"]}, {"question": "b", "values": ["p5"]},'
                       ' {"question": "c", "values": ["p5"]}, {"question": "d", "na": true}]')  # fmt: skip
    found = json.loads(run(capsys, "scorecards", "score", form, answers, "--json")[1])
    assert found["final"] == "75.00" and found["questions"][0]["weight"] == "50.00"
    answers.write_text("a: {na: true}\nb: {na: true}\nc: {na: true}\nd: {na: true}\n")
    found = json.loads(run(capsys, "scorecards", "score", form, answers, "--json")[1])
    assert found["final"] is None and found["not_applicable"] is True
    assert "no score" in run(capsys, "scorecards", "score", form, answers)[1]
    answers.write_text("a: {valeus: [p10]}\n")
    code, _, err = run(capsys, "scorecards", "score", form, answers)
    assert code == 1 and "answers.yaml:1" in err and "valeus" in err
    answers.write_text("zz: p10\n")
    code, _, err = run(capsys, "scorecards", "score", form, answers)
    assert code == 1 and "answers.yaml:1: the form has no question 'zz'" in err


def test_plans_in_files(tmp_path: Path) -> None:
    """Each finding names file and line."""
    path = tmp_path / "plan.yaml"
    path.write_text("code: weekly\nper_agent: 4\nsecond: 0.1\nrisk: {complaint: 2}\n")
    assert read_plan(path) == Plan(code="weekly", per_agent=4, second=0.1, risk=Risk(complaint=2))
    for text, words in (
        ("code: a\nper_agnt: 3\n", ":2: a plan has no 'per_agnt'"),
        ("code: a\n\nper_agent: 0\n", ":3: per_agent: between 1"),
        ("code: a\nper_agent: many\n", "per_agent"),
        ("code: [\n", "plan.yaml:"),
    ):
        path.write_text(text)
        with pytest.raises(ValueError, match=r"plan\.yaml") as wrong:
            read_plan(path)
        assert words in str(wrong.value)
