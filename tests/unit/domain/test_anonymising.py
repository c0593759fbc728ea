"""Names and numbers leave the words; what is no name stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.anonymising import CUT, without_names


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("Mira says hello", ["Mira Chen"], "… says hello"),
        ("MIRA, mira and Míra", ["mira"], "…, … and …"),
        ("Admirable work", ["Mira"], "Admirable work"),
        ("Señor Ramírez Ortega pagó", ["Sol Ramirez Ortega"], "Señor … pagó"),
        ("王丽女士您好，丽丽不在", ["王丽"], "…女士您好，丽丽不在"),
        ("欧阳小美和小美", ["欧阳小美"], "…和…"),
        ("Call 138-1234-4410 or +34 600 11 22 33 now", [], "Call … or … now"),
        ("It costs 2,480 in 34 days", [], "It costs 2,480 in 34 days"),
        ("policy 20261120 ends", [], "policy … ends"),
        ("write to li.na@example.com", [], "write to …"),
        ("O'Brien & Söhne GmbH", ["O'Brien & Söhne GmbH"], "…"),
        ("", ["Mira"], ""),
        ("Mira", ["", " ", "1"], "Mira"),
    ],
)
def test_what_is_cut_and_what_stays(text, names, left):
    assert without_names(text, names) == left


@settings(deadline=None)
@given(
    st.text(max_size=60), st.lists(st.text(alphabet="abcdeÉü王丽小美 ", min_size=2, max_size=8), max_size=3)
)
def test_no_whole_name_is_left(text, names):
    said = f"{text} {' '.join(names)} end"
    left = without_names(said, names)
    for name in names:
        plain = name.strip()
        if len(plain) >= 2 and not plain.isspace():
            assert f" {plain} " not in f" {left} "
    assert without_names(left, names).replace(CUT, "").split() == left.replace(CUT, "").split()
