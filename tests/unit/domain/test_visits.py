"""Follow-up visits of a campaign: their script, their outcomes, and which work is one."""

from __future__ import annotations

import pytest

from domain.campaigns import Campaign, Disposition, for_work, script_code, walk
from domain.leads import WorkItem, visit_of

TITLE = {"en": "x"}
CAMPAIGN = Campaign(
    code="c", title=TITLE, script="sell", visits={"after_sale": "ask_after"},
    dispositions=(
        Disposition(code="reached", title=TITLE, only="call", children=(Disposition(code="sold", title=TITLE),)),
        Disposition(code="visited", title=TITLE, only="visit", children=(Disposition(code="happy", title=TITLE),)),
        Disposition(code="missed", title=TITLE, children=(
            Disposition(code="busy", title=TITLE), Disposition(code="moved", title=TITLE, only="visit"))),
    ),
)  # fmt: skip
WORK = (
    WorkItem(id="a", kind="callback"),
    WorkItem(id="b", kind="follow_up_visit", why="visit", why_data={"visit": "satisfaction"}),
    WorkItem(id="c", kind="follow_up_visit", why="follow_up_visit"),
)


def codes(campaign: Campaign) -> list[str]:
    return [code for code, node in walk(campaign.dispositions) if not node.children]


def test_a_visit_has_outcomes_of_its_own_and_a_call_has_not() -> None:
    assert codes(for_work(CAMPAIGN)) == ["reached.sold", "missed.busy"]
    assert codes(for_work(CAMPAIGN, "after_sale")) == ["visited.happy", "missed.busy", "missed.moved"]
    plain = Campaign(code="p", title=TITLE, dispositions=(Disposition(code="x", title=TITLE),))
    assert for_work(plain) is plain and for_work(plain, "after_sale") is plain


@pytest.mark.parametrize(
    ("visit", "script"), [("", "sell"), ("after_sale", "ask_after"), ("satisfaction", "sell")]
)
def test_a_visit_speaks_its_script_where_the_campaign_has_one(visit: str, script: str) -> None:
    assert script_code(CAMPAIGN, visit) == script


@pytest.mark.parametrize(
    ("item", "visit"), [("a", ""), ("b", "satisfaction"), ("c", "after_sale"), ("z", ""), (None, "")]
)
def test_which_work_is_a_visit(item: str | None, visit: str) -> None:
    """Plans made before visits had kinds are those after a sale."""
    assert visit_of(WORK, item) == visit
