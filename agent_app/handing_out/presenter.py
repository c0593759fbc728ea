"""The page's decisions: what is planned, which job runs, whose history is shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from domain.handing_out import (
    Coverage,
    HandingAsk,
    HandingFloor,
    HandingJob,
    HandingPlan,
    HandingRule,
    LeadHistory,
    LeftLead,
    PersonShare,
    Renewals,
)

if TYPE_CHECKING:
    from agent_app.handing_out.service import HandingService
    from agent_app.pool.service import PoolService
    from agent_app.runner import Runner
    from domain.lists import LeadRow
    from domain.pool import PoolRule, PoolRules

T = TypeVar("T")
GOING = ("running", "paused")


class HandingView(Protocol):
    """What the presenter asks of the page."""

    def show_floor(self, floor: HandingFloor) -> None: ...

    def show_busy(self, on: bool) -> None: ...

    def show_plan(self, plan: HandingPlan | None) -> None: ...

    def show_jobs(self, jobs: Sequence[HandingJob], chosen: str, left: Sequence[LeftLead]) -> None: ...

    def show_coverage(self, coverage: Coverage) -> None: ...

    def show_pool_rules(self, rules: PoolRules, campaign: str) -> None: ...

    def show_renewals(self, found: Renewals) -> None: ...

    def show_found(self, rows: Sequence[LeadRow]) -> None: ...

    def show_history(self, history: LeadHistory) -> None: ...

    def show_part(self, part: str) -> None: ...

    def tell_done(self, job: HandingJob) -> None: ...

    def tell_kept(self) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class HandingPresenter:
    """Attributes:
    campaign: whose pool and rule are on screen. plan: what was shown last and not started. job: which is looked at.
    """

    def __init__(
        self,
        view: HandingView,
        service: HandingService,
        background: Runner,
        pool: PoolService | None = None,
        campaign: str = "",
    ) -> None:
        self._view, self._service, self._background = view, service, background
        self._pool = pool
        self.campaign, self.part = campaign, "plan"
        self.plan: HandingPlan | None = None
        self.jobs: tuple[HandingJob, ...] = ()
        self.job = ""
        self.lead = ""
        self._history: LeadHistory | None = None
        self._floor = HandingFloor()
        self._asked = 0
        self._looking = False

    def reload(self) -> None:
        """Read campaigns, people and jobs."""
        service, campaign = self._service, self.campaign

        def done(floor: HandingFloor) -> None:
            codes = [line.code for line in floor.campaigns if line.code]
            if self.campaign not in codes and codes:
                self.campaign = codes[0]
                self.reload()
                return
            self._floor = floor
            self._view.show_floor(floor)
            self._take_jobs(floor.jobs)
            self.reload_part()

        self._run(lambda: service.floor(campaign), done)

    def choose_campaign(self, code: str) -> None:
        if code != self.campaign:
            self.campaign = code
            self._forget_plan()
            self.reload()

    def change(self) -> None:
        """Something that the plan was made of is different now."""
        self._forget_plan()

    def preview(self, ask: HandingAsk) -> None:
        """Who would get what; nothing moves."""
        service = self._service
        self._asked += 1
        number = self._asked

        def done(plan: HandingPlan) -> None:
            self._view.show_busy(False)
            if number == self._asked:
                self.plan = plan
                self._view.show_plan(plan)
                self.go_to("plan")

        def failed(error: Exception) -> None:
            self._view.show_busy(False)
            self._view.show_problem(error)

        self._view.show_busy(True)
        self._background.run(lambda: service.plan(ask), owner=self._view, done=done, failed=failed)

    def start(self) -> None:
        """Do what the preview shows."""
        plan = self.plan
        if plan is None or not plan.job.total:
            return
        self._forget_plan()
        self._act(plan.job.id, "start", lambda: self.go_to("jobs"))

    def pause_or_go_on(self) -> None:
        """The chosen job, or the one that runs."""
        job = self._chosen_or_going()
        if job is not None and job.state in GOING:
            self._act(job.id, "pause" if job.state == "running" else "go-on")

    def drop(self) -> None:
        """What the job did not move yet stays where it is."""
        job = self._chosen_or_going()
        if job is not None and job.state in GOING:
            self._act(job.id, "drop")

    def choose_job(self, job_id: str) -> None:
        self.job = job_id
        self._read_left()

    def look(self) -> None:
        """Ask how the jobs stand, while one runs or waits for a call to end (once a second, from the page's clock)."""
        if self._looking or not any(one.state == "running" or one.held for one in self.jobs):
            return
        self._looking = True
        service = self._service

        def done(jobs: tuple[HandingJob, ...]) -> None:
            self._looking = False
            self._take_jobs(jobs)

        def failed(error: Exception) -> None:
            self._looking = False

        self._background.run(service.jobs, owner=self._view, done=done, failed=failed)

    def go_to(self, part: str) -> None:
        """`plan`, `jobs`, `coverage`, `rules` or `history`."""
        self.part = part
        self._view.show_part(part)
        self.reload_part()

    def reload_part(self) -> None:
        service, campaign = self._service, self.campaign
        if self.part == "coverage":
            self._run(lambda: service.coverage(campaign), self._view.show_coverage)
        elif self.part == "jobs":
            self._read_left()
        elif self.part == "rules" and (pool := self._pool) is not None:
            self._run(pool.rules, lambda rules: self._view.show_pool_rules(rules, campaign))

    def keep_pool_rule(self, rule: PoolRule, *, for_all: bool) -> None:
        """The public pool's rule of the campaign, or of the organisation."""
        pool, campaign = self._pool, "" if for_all else self.campaign
        if pool is not None:
            self._run(lambda: pool.keep_rule(campaign, rule), lambda _kept: self._kept())

    def find(self, words: str) -> None:
        service = self._service
        if words.strip():
            self._run(lambda: service.find(words.strip()), self._view.show_found)

    def show_history(self, lead_id: str) -> None:
        service = self._service
        self.lead = lead_id
        self._run(lambda: service.history(lead_id), self._take_history)

    def hand_lead(self, person_id: str) -> None:
        """Preview of giving the lead on screen to one agent: out of the pool, or from who has it."""
        history = self._history
        if history is not None and person_id:
            self.preview(
                HandingAsk(
                    kind="move" if history.owned else "hand_out", campaign=history.campaign, way="by_hand",
                    people=(person_id,), counts={person_id: 1}, leads=(history.lead_id,), promised_too=True,
                )
            )  # fmt: skip

    def mark(self, reason: str) -> None:
        """The lead whose history is shown is nothing for telesales ("": it is again)."""
        service, lead_id = self._service, self.lead
        if lead_id:
            self._run(lambda: service.mark(lead_id, reason), self._take_history)

    def keep_rule(self, rule: HandingRule, *, for_all: bool) -> None:
        """The rule of the campaign, or of the organisation."""
        service, campaign = self._service, "" if for_all else self.campaign
        self._run(lambda: service.keep_rule(campaign, rule), lambda _kept: self._kept())

    def count_renewals(self, rule: HandingRule) -> None:
        """What the rule on screen would find for this campaign."""
        service, campaign = self._service, self.campaign
        self._run(lambda: service.renewals(campaign, rule), self._view.show_renewals)

    def keep_share(self, person_id: str, share: PersonShare) -> None:
        service = self._service
        self._run(lambda: service.keep_share(person_id, share), lambda _kept: self._kept())

    # ------------------------------------------------------------------ inside

    def _take_history(self, history: LeadHistory) -> None:
        self._history = history
        self._view.show_history(history)

    def _kept(self) -> None:
        self._view.tell_kept()
        self._forget_plan()
        self.reload()

    def _forget_plan(self) -> None:
        self._asked += 1
        self.plan = None
        self._view.show_plan(None)

    def _chosen_or_going(self) -> HandingJob | None:
        chosen = next((one for one in self.jobs if one.id == self.job and one.state in GOING), None)
        return chosen or next((one for one in self.jobs if one.state in GOING), None)

    def _act(self, job_id: str, what: str, then: Callable[[], None] = lambda: None) -> None:
        service = self._service

        def done(job: HandingJob) -> None:
            self.job = job.id
            known = tuple(one for one in self.jobs if one.id != job.id)
            self.jobs = (job, *known) if len(known) == len(self.jobs) else self._replaced(job)
            self._view.show_jobs(self.jobs, self.job, ())
            then()

        self._run(lambda: service.act(job_id, what), done)

    def _replaced(self, job: HandingJob) -> tuple[HandingJob, ...]:
        return tuple(job if one.id == job.id else one for one in self.jobs)

    def _take_jobs(self, jobs: tuple[HandingJob, ...]) -> None:
        before = {one.id: one for one in self.jobs}
        self.jobs = jobs
        self._view.show_jobs(jobs, self.job, ())
        ended = [
            one for one in jobs
            if one.state == "done" and one.own and one.id in before and before[one.id].state in GOING
        ]  # fmt: skip
        for one in ended:
            self._view.tell_done(one)
        if ended:
            self.reload()
        elif self.part == "jobs" and any(before.get(one.id) != one for one in jobs):
            self._read_left()

    def _read_left(self) -> None:
        job = next((one for one in self.jobs if one.id == self.job), None)
        if job is None or not (job.gone or job.held or job.no_room):
            self._view.show_jobs(self.jobs, self.job, ())
            return
        service, asked = self._service, self.job

        def done(left: tuple[LeftLead, ...]) -> None:
            if asked == self.job:
                self._view.show_jobs(self.jobs, self.job, left)

        self._run(lambda: service.left(asked), done)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)
