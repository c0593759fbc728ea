"""Every state of every screen, looked at by a machine: nothing cut, nothing over another, every name there once."""

from __future__ import annotations

import pytest

from agent_app.widgets.language import language
from agent_app.widgets.look import look
from tests.helpers import shots

PAIRS = [
    (state, shots.LANGUAGES[n % 3], shots.THEMES[n // 3 % 2], shots.SIZES[(n + n // 3) % 3])
    for n, state in enumerate(shots.STATES)
]  # fmt: skip


@pytest.mark.parametrize(("state", "code", "theme", "size"), PAIRS, ids=[p[0] for p in PAIRS])
def test_a_state_looks_right(desk_look, tmp_path_factory, state, code, theme, size):
    language.choose(code, tmp_path_factory.getbasetemp() / "words")
    look.choose(theme)
    _, wrong = shots.take(state, size)
    assert wrong == []


@pytest.mark.parametrize("code", ["zh_CN", "es"])
def test_the_tightest_window(desk_look, tmp_path_factory, code):
    """Spanish is the longest; a window of 1093 × 614 (125 %) the smallest."""
    language.choose(code, tmp_path_factory.getbasetemp() / "words")
    wrong = {
        s: shots.take(s, (1093, 614))[1]
        for s in ("talking", "wrap_up_missing", "chooser", "scoring_missing", "sheet_new_lead")
    }
    assert wrong == {s: [] for s in wrong}
