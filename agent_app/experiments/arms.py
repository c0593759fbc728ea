"""Which arm of a running experiment is spoken with a lead. Works without the server, and remembers.

What a lead carries counts first: it came with the lead, whoever drew it. Else what this desk has drawn before; else it
is drawn now, in one transaction with its operation. The desk draws only where every arm's words are here: an agent whose
desk has one version alone would speak it to everybody. A version that was stopped is spoken by no arm.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_app.changes import Changed, Changes
from agent_app.knowledge.published import Published
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.errors import UserError
from domain.experiments.assignment import draw, running_for, variant_name
from domain.experiments.definition import Arm, Experiment
from domain.experiments.variants import spoken
from domain.leads import Lead
from domain.operations import VariantAssigned, VariantOverridden
from domain.scripts import Script


class Arms:
    """Implements `agent_app.experiments.service.ArmService`.

    Args:
        person_id: whose leads are balanced. device_id: of this desk, as it is now.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        published: Published,
        changes: Changes,
        person_id: str,
        device_id: Callable[[], str],
        nudge: Callable[[], None],
    ) -> None:
        self._database, self._outbox, self._published = database, outbox, published
        self._changes, self._person_id, self._device_id, self._nudge = changes, person_id, device_id, nudge

    def known(self, lead: Lead | None, script: str, campaign: str) -> str | None:
        experiment = running_for(self._published.experiments(), script, campaign) if lead else None
        if lead is None or experiment is None or not self._all_here(experiment):
            return ""
        arm = lead.variants.get(experiment.code)
        if arm is None:
            return None
        return variant_name(experiment.code, arm) if experiment.arm(arm) else ""

    def draw(self, lead_id: str, script: str, campaign: str, call_id: str, since: datetime) -> str:
        experiment = running_for(self._published.experiments(), script, campaign)
        if experiment is None or not self._all_here(experiment):
            return ""

        def work(connection: Connection) -> tuple[str, bool]:
            before = _drawn(connection, experiment.code, lead_id)
            if before:
                return before, False
            n = _count(connection, experiment.code)
            arm = draw(experiment, self._person_id, self._device_id(), n).code
            connection.exec_driver_sql(
                "INSERT INTO experiment_draw (experiment, lead_id, n, arm) VALUES (?,?,?,?)",
                (experiment.code, lead_id, n, arm),
            )
            self._outbox.add(
                connection,
                VariantAssigned(
                    lead_id=lead_id, experiment=experiment.code, arm=arm, since=since, call_id=call_id, n=n
                ),
            )
            return arm, True

        arm, fresh = self._database.write(work)
        if fresh:
            self._tell(lead_id)
        return variant_name(experiment.code, arm)

    def spoken(self, variant: str) -> Script | None:
        found = self._of(variant)
        return self._may_speak(*found) if found else None

    def choices(self, variant: str) -> tuple[Experiment, tuple[Arm, ...]] | None:
        found = self._of(variant)
        if found is None or found[0].state != "running":
            return None
        experiment, mine = found
        return experiment, tuple(arm for arm in experiment.arms if arm.code != mine.code)

    def override(self, lead_id: str, variant: str, reason: str, call_id: str = "") -> None:
        if not reason.strip():
            raise UserError("field_required", field="reason")
        found = self._of(variant)
        if found is None:
            raise UserError("not_found", f"no variant {variant}")
        experiment, arm = found
        body = VariantOverridden(
            lead_id=lead_id, experiment=experiment.code, arm=arm.code, reason=reason.strip(), call_id=call_id
        )
        self._database.write(lambda c: self._outbox.add(c, body))
        self._tell(lead_id)

    def _all_here(self, experiment: Experiment) -> bool:
        return all(self._may_speak(experiment, arm) is not None for arm in experiment.arms)

    def _may_speak(self, experiment: Experiment, arm: Arm) -> Script | None:
        """The arm's script; None where it is not here, or was taken off the desks."""
        script = spoken(experiment, arm, self._published.exactly)
        if script is None or self._published.stops().of_version(script.code, script.version) is not None:
            return None
        return script

    def _of(self, variant: str) -> tuple[Experiment, Arm] | None:
        code, _, arm_code = variant.rpartition(":")
        experiment = next((e for e in self._published.experiments() if e.code == code), None)
        arm = experiment.arm(arm_code) if experiment else None
        return (experiment, arm) if experiment and arm else None

    def _tell(self, lead_id: str) -> None:
        self._changes.announce(Changed(leads=frozenset({lead_id}), outbox=True))
        self._nudge()


def _drawn(connection: Connection, experiment: str, lead_id: str) -> str:
    found = connection.exec_driver_sql(
        "SELECT arm FROM experiment_draw WHERE experiment=? AND lead_id=?", (experiment, lead_id)
    ).scalar()
    return str(found or "")


def _count(connection: Connection, experiment: str) -> int:
    """How many leads this desk has drawn for: the place of the next one in its blocks."""
    found = connection.exec_driver_sql(
        "SELECT count(*) FROM experiment_draw WHERE experiment=?", (experiment,)
    ).scalar()
    return int(found or 0)
