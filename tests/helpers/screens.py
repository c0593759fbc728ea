"""Every screen state that matters, as a function that builds its window over hand-written services."""

from __future__ import annotations

from tests.helpers import (
    screens_access,
    screens_admin,
    screens_calls,
    screens_cases,
    screens_experiments,
    screens_handing,
    screens_knowledge,
    screens_library,
    screens_phrases,
    screens_pool,
    screens_quality,
    screens_records,
    screens_reviews,
    screens_sales,
    screens_shell,
    screens_team,
)
from tests.helpers.screens_base import State
from tests.helpers.screens_forms import FORM_STATES
from tests.helpers.screens_learning import LEARNING_STATES
from tests.helpers.screens_script import SCRIPT_STATES
from tests.helpers.screens_studio import STUDIO_STATES

STATES: dict[str, State] = {
    **screens_shell.STATES,
    **screens_calls.STATES,
    **screens_quality.STATES,
    **SCRIPT_STATES,
    **STUDIO_STATES,
    **FORM_STATES,
    **LEARNING_STATES,
    **screens_access.STATES,
    **screens_admin.STATES,
    **screens_cases.STATES,
    **screens_experiments.STATES,
    **screens_handing.STATES,
    **screens_knowledge.STATES,
    **screens_library.STATES,
    **screens_phrases.STATES,
    **screens_pool.STATES,
    **screens_records.STATES,
    **screens_reviews.STATES,
    **screens_sales.STATES,
    **screens_team.STATES,
}
