"""The customer column's decisions, and the one-key acts on a record. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec
from msgspec.structs import replace

if TYPE_CHECKING:
    from agent_app.changes import Changed
    from agent_app.customers.model import Context
    from agent_app.customers.older import Older
    from agent_app.customers.service import CustomerService
    from agent_app.runner import Runner
    from domain.leads import Touch


class OlderPart(msgspec.Struct, frozen=True, kw_only=True):
    """The timeline beyond the desk's own touches, as far as it was asked for.

    Attributes:
        touches: newest first; the desk's own may be among them. whole: there is nothing before them.
        problem: why the last question had no answer.
    """

    touches: tuple[Touch, ...] = ()
    after: str = ""
    busy: bool = False
    whole: bool = False
    problem: Exception | None = None


class CustomerView(Protocol):
    """What the presenter asks of the column."""

    def veil(self, fields: frozenset[str]) -> None: ...

    def show_context(self, context: Context | None) -> None: ...

    def show_missing(self, error: Exception | None) -> None: ...

    def show_older(self, older: OlderPart) -> None: ...


class CustomerPresenter:
    """Shows one lead; reads again when it changed; a late answer about another lead is dropped.

    Attributes:
        lead_id: on screen or on its way there, "" for nobody.
        context: what was read last.
        on_context: told of each context that was shown (script and wrap-up need it).
        secrets: fields of a customer that an identity question still asks for; they are not shown.
    """

    def __init__(self, view: CustomerView, customers: CustomerService, background: Runner) -> None:
        self._view, self._customers, self._background = view, customers, background
        self.lead_id = ""
        self.context: Context | None = None
        self.on_context: Callable[[Context], None] = lambda context: None
        self.secrets: Callable[[Context], frozenset[str]] = lambda context: frozenset()
        self._serial = 0
        self._older = OlderPart()

    def show(self, lead_id: str) -> None:
        """Bring a lead on screen; "" empties the column."""
        if lead_id == self.lead_id and self.context is not None:
            return
        self.lead_id, self.context = lead_id, None
        self._show_older(OlderPart())
        self._serial += 1
        if not lead_id:
            self._view.show_context(None)
            return
        self.reload()

    def reload(self) -> None:
        """Read the lead again."""
        self._serial += 1
        serial, lead_id, customers = self._serial, self.lead_id, self._customers
        if not lead_id:
            return

        def done(context: Context) -> None:
            if serial == self._serial:
                self.context = context
                self.veil()
                self._view.show_context(context)
                self.on_context(context)

        def failed(error: Exception) -> None:
            if serial == self._serial:
                self.context = None
                self._view.show_missing(error)

        self._background.run(lambda: customers.context(lead_id), owner=self._view, done=done, failed=failed)

    def veil(self) -> None:
        """Keep out of sight what may not be seen now."""
        if self.context is not None:
            self._view.veil(self.secrets(self.context))

    def older(self) -> None:
        """Fetch what was before the touches in sight; a second press while it is on its way asks nothing."""
        had, lead_id, customers = self._older, self.lead_id, self._customers
        if not lead_id or had.busy or had.whole:
            return
        self._show_older(replace(had, busy=True, problem=None))

        def done(part: Older) -> None:
            if lead_id == self.lead_id:
                known = {touch.id for touch in had.touches}
                more = tuple(touch for touch in part.touches if touch.id not in known)
                self._show_older(
                    OlderPart(touches=had.touches + more, after=part.after, whole=not part.after)
                )

        def failed(error: Exception) -> None:
            if lead_id == self.lead_id:
                self._show_older(replace(had, busy=False, problem=error))

        self._background.run(
            lambda: customers.older_touches(lead_id, had.after), owner=self._view, done=done, failed=failed
        )

    def _show_older(self, older: OlderPart) -> None:
        self._older = older
        self._view.show_older(older)

    def on_changed(self, changed: Changed) -> None:
        """The lead on screen was touched: read it again, in place."""
        if changed.everything or self.lead_id in changed.leads:
            self.reload()
