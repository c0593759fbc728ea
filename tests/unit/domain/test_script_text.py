"""The words on screen: filled, escaped, never `None`, never braces."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaigns import Campaign
from domain.leads import Lead, Product
from domain.script_text import escape, expressions, facts_for, problem_with, render, render_plain

FACTS = {
    "lead": {"name": "王丽", "items": "two", "empty": "", "none": None, "odd": "*b* [x](http://e) <i> `c` 1."}
}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hello {{ lead.name }}!", "Hello 王丽!"),
        ("{{lead.items}}", "two"),
        ("{{ lead.missing }}", "…"),
        ("{{ lead.empty }} {{ lead.none }}", "… …"),
        ("{{ lead.deep.er }} {{ nobody }} {{ 1/0 }} {{ ", "… … …  "),
        ("{% for x in lead %}a{% endfor %}", "a"),
        ("{{ lead.name.__class__ }}", "…"),
        ("{{ lead.keys }} {{ lead.name.upper }}", "… …"),
        ("{{ lead.missing | default('friend') }}", "friend"),
        ("![secret](http://spy/x.png) ![](file:///etc/passwd)", "secret "),
        ("see [this](http://x)", "see this"),
        ("**big** {{ lead.name }}", "**big** 王丽"),
    ],
)
def test_holes_are_filled_or_fall_back(text, shown):
    assert render(text, FACTS) == shown


def test_the_declared_fallback_is_used_in_the_customers_language():
    fallbacks = {"lead.missing": {"en": "madam or sir", "zh": "您"}}
    assert render("{{ lead.missing }}", FACTS, fallbacks, "zh") == "您"
    assert render("{{ lead.missing }}", FACTS, fallbacks, "es") == "madam or sir"


def test_a_value_cannot_act_as_markup():
    shown = render("{{ lead.odd }}", FACTS)
    assert shown == escape("*b* [x](http://e) <i> `c` 1.")
    assert r"\*b\*" in shown and r"\[x\]" in shown and r"\<i\>" in shown
    assert "{" not in render("{{ lead.brace }}", {"lead": {"brace": "{{ lead.name }} {x}"}})


def test_plain_lines_keep_values_as_they_are():
    assert render_plain("1) {{ lead.odd }}", FACTS) == "1) *b* [x](http://e) <i> `c` 1."


def test_checker_helpers():
    assert expressions("{{ a.b }} x {{c}}") == ["a.b", "c"]
    assert problem_with("lead.name") is None
    assert problem_with("lead.") is not None


def test_facts_name_the_product_that_ends_next_and_hide_what_is_not_there():
    lead = Lead(
        id="1",
        name="Li",
        fields={"car": "VW"},
        products=(
            Product(id="a", name="Old", ends_on=date(2026, 1, 1)),
            Product(id="b", name="Late", ends_on=date(2027, 5, 1)),
            Product(id="c", name="Home Plus", ends_on=date(2026, 12, 24), price_minor=248000, currency="CNY"),
        ),
    )
    facts = facts_for(lead, Campaign(code="r", title={"en": "Renewal"}), "Mira", date(2026, 11, 20))
    assert facts["product"]["name"] == "Home Plus"
    assert facts["product"]["days_left"] == 34
    assert facts["lead"]["car"] == "VW"
    assert "company" not in facts["lead"]
    assert render("{{ product.price }} {{ agent.name }} {{ campaign.title }}", facts) == "2480 Mira Renewal"
