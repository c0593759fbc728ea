"""Leads one after another: shown to look at (preview), or dialled when she is ready (power). Knows no Qt.

Nothing is dialled while a call, a wrap-up or a pause stands in the way; one dial a lead, however often a key is pressed.
The gate is asked before each, since dialling goes the same way as by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from domain.campaigns import Campaign, Dialing, SkipReason, skip_reasons

if TYPE_CHECKING:
    from agent_app.calls.model import DeskState
    from agent_app.leads.model import QueueRow

Step = Literal["off", "waiting", "looking", "over", "dialled", "empty"]
LEFT_OUT = timedelta(minutes=10)  #: a lead that was refused does not come again so soon
POWER_S = 5  #: between a lead on screen and its dial: long enough to see who it is and to stop
MANUAL = Dialing()


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What the card shows.

    Attributes:
        step: `waiting` for her to be ready, `looking` with `left_s`, `over`: the time to look has ended and nothing was
            dialled, `dialled`, `empty`: nothing is left that may be called now.
        why: why it waits: `paused`, `wrap_up`, `talking`, `ringing`, `offline`; or why the last lead was left out.
        dials: at the end of the time it is dialled.
    """

    step: Step
    mode: str = "manual"
    name: str = ""
    left_s: int = 0
    dials: bool = False
    why: str = ""


class DialingView(Protocol):
    """What the presenter asks of the card."""

    def show_preview(self, preview: Preview) -> None: ...


class DialingPresenter:
    """One lead at a time.

    Args:
        next_lead: fetch the next lead; `(found, nothing, without)` as `QueuePresenter.bring_next`.
        show: bring a lead on screen. dial: dial it, as F4 would. skip: put it off (lead, work item, reason, until).

    Attributes:
        lead_id: the lead that is looked at, "" none.
    """

    def __init__(
        self,
        view: DialingView,
        now: Callable[[], datetime],
        *,
        next_lead: Callable[[Callable[[QueueRow], None], Callable[[], None], frozenset[str]], None],
        show: Callable[[str], None],
        dial: Callable[[str], None],
        skip: Callable[[str, str, str, datetime], None],
        campaign: Callable[[], Campaign | None],
    ) -> None:
        self._view, self._now = view, now
        self._next_lead, self._show, self._dial, self._skip, self._campaign = (
            next_lead,
            show,
            dial,
            skip,
            campaign,
        )
        self._on = False
        self._row: QueueRow | None = None
        self._ends: datetime | None = None
        self._step: Step = "off"
        self._asked = False
        self._left_out: dict[str, datetime] = {}
        self._state: DeskState | None = None
        self.lead_id = self._dialled = ""

    # ------------------------------------------------------------------ what she does

    @property
    def on(self) -> bool:
        return self._on

    def toggle(self) -> None:
        """Begin, or stop."""
        self._on = not self._on
        self._forget()
        self._step = "waiting" if self._on else "off"
        self.refresh(self._state)

    def dial_now(self) -> bool:
        """F4 on a lead that is looked at; False when none is."""
        if self._row is None or self._step not in ("looking", "over"):
            return False
        self._dial_row()
        return True

    def skip(self, reason: str) -> None:
        """Not this one now; the next."""
        row = self._row
        if row is None or self._step not in ("looking", "over"):
            return
        chosen = next((one for one in self.reasons() if one.code == reason), None)
        minutes = chosen.again_after_min if chosen else 60
        self._left_out[row.lead_id] = self._now() + timedelta(minutes=minutes)
        if row.work_item_id:
            self._skip(row.lead_id, row.work_item_id, reason, self._now() + timedelta(minutes=minutes))
        self._forget()
        self.refresh(self._state)

    def reasons(self) -> tuple[SkipReason, ...]:
        """Why a lead may be skipped, of the campaign or the usual ones."""
        return skip_reasons(self._campaign())

    def looks_at_another(self, lead_id: str) -> None:
        """She chose a lead herself: the card lets go of its own."""
        if self._row is not None and lead_id != self._row.lead_id and self._step in ("looking", "over"):
            self._forget()
            self._step = "waiting"
            self._ends = None
            self._tell("chosen")

    # ------------------------------------------------------------------ what happens

    def refresh(self, state: DeskState | None) -> None:
        """The desk's state moved."""
        self._state = state
        if not self._on:
            self._view.show_preview(Preview(step="off", mode=self._mode().mode, why=self._hindrance()))
            return
        hindrance = self._hindrance()
        if hindrance:
            if self._step != "dialled" or hindrance not in ("talking", "wrap_up"):
                self._forget(keep_dialled=True)
            self._tell(hindrance)
            return
        if self._step == "dialled":  # that call is done
            self._forget()
        if self._row is None and not self._asked:
            self._ask_next()

    def tick(self) -> None:
        """Once a second."""
        if not self._on or self._row is None or self._ends is None or self._step != "looking":
            return
        if self._hindrance():
            self.refresh(self._state)
            return
        if self._now() < self._ends:
            self._tell()
            return
        if self._dials():
            self._dial_row()
        else:
            self._step = "over"
            self._tell()

    def refused(self) -> None:
        """The gate did not let the dial through: it is said elsewhere; the next lead is brought."""
        if self._on and self._step == "dialled":
            if self._dialled:
                self._left_out[self._dialled] = self._now() + LEFT_OUT
            self._forget()
            self._asked = False
            self.refresh(self._state)

    # ------------------------------------------------------------------ inside

    def _mode(self) -> Dialing:
        campaign = self._campaign()
        return campaign.dialing if campaign else MANUAL

    def _dials(self) -> bool:
        mode = self._mode()
        return mode.mode == "power" or (mode.mode == "preview" and mode.at_end == "dial")

    def _hindrance(self) -> str:
        """Why nothing may be dialled now; "" when it may."""
        state = self._state
        if state is None:
            return "offline"
        if state.agent != "ready":
            return state.agent
        if any(call.waits_for_outcome for call in state.calls):
            return "wrap_up"
        return "talking" if state.calls else ""

    def _ask_next(self) -> None:
        self._asked = True
        self._left_out = {lead: until for lead, until in self._left_out.items() if until > self._now()}
        self._next_lead(self._found, self._nothing, frozenset(self._left_out))

    def _found(self, row: QueueRow) -> None:
        self._asked = False
        if not self._on or self._hindrance():
            return
        mode = self._mode()
        seconds = POWER_S if mode.mode == "power" else mode.preview_s
        self._row, self.lead_id, self._step = row, row.lead_id, "looking"
        self._ends = self._now() + timedelta(seconds=seconds)
        self._show(row.lead_id)
        self._tell()

    def _nothing(self) -> None:
        self._asked = False
        if self._on:
            self._step = "empty"
            self._tell()

    def _dial_row(self) -> None:
        row = self._row
        assert row is not None
        self._dialled = row.lead_id
        self._step, self._ends = "dialled", None  # a second key, or the clock, finds nothing to dial
        self._tell()
        self._dial(row.lead_id)

    def _forget(self, *, keep_dialled: bool = False) -> None:
        self._row, self._ends, self.lead_id = None, None, ""
        if not (keep_dialled and self._step == "dialled"):
            self._step = "waiting" if self._on else "off"

    def _tell(self, why: str = "") -> None:
        left = max(0, round((self._ends - self._now()).total_seconds())) if self._ends else 0
        self._view.show_preview(
            Preview(
                step="waiting" if why and self._step != "dialled" else self._step, mode=self._mode().mode,
                name=self._row.name if self._row else "", left_s=left, dials=self._dials(), why=why,
            )
        )  # fmt: skip
