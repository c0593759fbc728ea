"""A day in figures, as words: figures against targets, needs with their act."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agent_app.calls.outcome_titles import titles
from agent_app.widgets import times
from agent_app.widgets.noop import translate
from domain.team_day import AgentDay, Counts, GroupDay, Metric, Need, Targets, TeamDay, figure

COLUMNS: tuple[Metric, ...] = ("calls", "connected", "talk_min", "deals")


def metric_words(metric: Metric) -> str:
    return {
        "calls": translate("team", "Calls"), "connected": translate("team", "Connected"),
        "talk_min": translate("team", "Talk"), "deals": translate("team", "Sold"),
    }[metric]  # fmt: skip


def against(counts: Counts, targets: Targets, metric: Metric) -> str:
    """“23 / 60”, “1:12:04 / 2:00:00”, “5 (−1) / 8” where something sold fell through; alone without a target."""
    talk = metric == "talk_min"
    said = times.length(counts.talk_s) if talk else times.count(figure(counts, metric))
    if metric == "deals" and counts.lost:
        said = f"{said} (−{times.count(counts.lost)})"
    wanted = targets.get(metric, 0)
    if not wanted:
        return said
    return f"{said} / {times.length(wanted * 60) if talk else times.count(wanted)}"


def outcome_words(counts: Counts, most: int = 3) -> str:
    """The most frequent outcomes by name; the rest as one."""
    ranked = sorted(counts.outcomes.items(), key=lambda one: (-one[1], one[0]))
    none = translate("team", "no outcome")
    said = [f"{titles.outcome(code) if code else none} {n}" for code, n in ranked[:most]]
    rest = sum(n for _, n in ranked[most:])
    if rest:
        said.append(translate("team", "others {n}").format(n=rest))
    return " · ".join(said)


def head() -> list[str]:
    return [
        translate("team", "Who"), *(metric_words(one) for one in COLUMNS), translate("team", "Overdue"),
        translate("team", "Outcomes"),
    ]  # fmt: skip


def cells(one: AgentDay | GroupDay, most: int = 3) -> list[str]:
    """A line of the table."""
    return [
        name_of(one), *(against(one.counts, one.targets, metric) for metric in COLUMNS), times.count(one.overdue),
        outcome_words(one.counts, most),
    ]  # fmt: skip


def name_of(one: AgentDay | GroupDay) -> str:
    if isinstance(one, AgentDay):
        return one.name
    if one.kind == "team":
        return translate("team", "Team {name}").format(name=one.name)
    return translate("team", "Region {name}").format(name=one.name)


def lines_of(page: TeamDay) -> Sequence[AgentDay | GroupDay]:
    """Each team, its agents beneath it; at the end regions, and who has no team."""
    found: list[AgentDay | GroupDay] = []
    for team in page.teams:
        found.append(team)
        found.extend(one for one in page.agents if one.team_id == team.id)
    found.extend(one for one in page.agents if not one.team_id)
    return (*found, *page.regions)


def need_words(one: Need, now: datetime) -> tuple[str, str]:
    """(what it is, what the key does)."""
    since = times.length((now - one.since).total_seconds()) if one.since is not None else ""
    match one.kind:
        case "help":
            said = translate("team", "{name} asks for help, waits {time}")
            act = translate("team", "I am coming")
        case "refused":
            said = translate("team", "{name}: {n} refused entries in the outbox")
            act = translate("team", "Look at her")
        case "wrap_up":
            said = translate("team", "{name}: wrap-up since {time}")
            act = translate("team", "Look at her")
        case _:
            said = translate("team", "{name}: callback overdue since {time}")
            act = translate("team", "Give it to who is ready")
    text = said.format(name=one.name, time=since, n=one.count)
    return " · ".join(filter(None, (text, one.lead))), act


def own_words(counts: Counts, targets: Targets) -> str:
    """The agent's day in one line: “Today: 23 / 60 calls · 11 connected · …”."""
    said = (
        (translate("team", "calls {n}"), "calls"), (translate("team", "connected {n}"), "connected"),
        (translate("team", "talk {n}"), "talk_min"), (translate("team", "sold {n}"), "deals"),
    )  # fmt: skip
    parts = [text.format(n=against(counts, targets, metric)) for text, metric in said]  # type: ignore[arg-type]
    return translate("team", "Today: {figures}").format(figures=" · ".join(parts))
