"""The variant of the call on screen: known, drawn when it is not, kept while the call goes on. Knows no Qt.

What a call has begun to speak it speaks to its end, whatever starts or ends meanwhile; only a person changes it, with a
reason.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_app.calls.model import Draft
from agent_app.experiments.service import ArmService
from agent_app.runner import Runner
from domain.campaigns import Text
from domain.experiments.assignment import variant_name
from domain.leads import Lead
from domain.scripts import PlayerState, Script


class SpokenVariant:
    """Args:
    owner: the view for whose life the drawing matters. drawn: told when the script can be opened.

    Attributes:
        variant: `experiment:arm`, "" for none.
    """

    def __init__(
        self, arms: ArmService | None, background: Runner, owner: object, drawn: Callable[[], None]
    ) -> None:
        self._arms, self._background, self._owner, self._drawn = arms, background, owner, drawn
        self._mark = self._drawing = ""
        self._taken = False
        self.variant = ""

    def ready(
        self, mark: str, draft: Draft, saved: PlayerState | None, lead: Lead | None, code: str, campaign: str
    ) -> bool:
        """True when it is known what is spoken; else it is being drawn, and `drawn` is told.

        Args:
            mark: of call, lead and script. saved: where the script stands, if it was begun.
        """
        if self._arms is None or not code:
            self.variant = ""
            return True
        if self._taken:
            self._taken, self._mark = False, mark
            return True
        if saved is not None and len(saved.trail) > 1:
            self.variant, self._mark = saved.variant, mark
            return True
        if mark == self._mark:
            return True
        known = self._arms.known(lead, code, campaign)
        if known is None and draft.call.ended_at is not None:
            known = ""  # nothing was said any more
        if known is not None:
            self.variant, self._mark = known, mark
            return True
        if self._drawing != mark and lead is not None:
            self._draw(mark, draft, lead.id, code, campaign)
        return False

    def script(self) -> Script | None:
        """The script of the variant; None for none, or where it is not here any more."""
        return self._arms.spoken(self.variant) if self._arms is not None and self.variant else None

    def others(self) -> tuple[tuple[str, Text], ...]:
        """The experiment's other arms as variants, with titles."""
        found = self._arms.choices(self.variant) if self._arms is not None and self.variant else None
        if found is None:
            return ()
        experiment, arms = found
        return tuple((variant_name(experiment.code, arm.code), arm.title or {"en": arm.code}) for arm in arms)

    def take(self, variant: str) -> None:
        """A person has chosen: the next opening speaks this one."""
        self.variant, self._taken = variant, True

    def override(
        self, lead_id: str, variant: str, reason: str, call_id: str,
        done: Callable[[None], None], failed: Callable[[Exception], None],
    ) -> None:  # fmt: skip
        """Write down that another arm is spoken, and why."""
        arms = self._arms
        if arms is not None and lead_id:
            self._background.run(
                lambda: arms.override(lead_id, variant, reason, call_id), owner=self._owner, done=done, failed=failed
            )  # fmt: skip

    def _draw(self, mark: str, draft: Draft, lead_id: str, code: str, campaign: str) -> None:
        arms = self._arms
        assert arms is not None
        self._drawing = mark

        def done(variant: str) -> None:
            if self._drawing == mark:
                self._drawing = ""
                self.variant, self._mark = variant, mark
                self._drawn()

        def failed(_error: Exception) -> None:
            done("")  # a full disk is told elsewhere: the script itself must open

        self._background.run(
            lambda: arms.draw(lead_id, code, campaign, draft.call.id, draft.call.started_at),
            owner=self._owner, done=done, failed=failed,
        )  # fmt: skip
