"""The sample world's experiment: two greetings of the renewal script over four weeks, ended yesterday.

Its arms are drawn as desks draw them, from the calls that the world has. Nothing in these calls depends on the arm, so
the page says what it should of two greetings that do not differ.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import msgspec
from sqlalchemy import text

from domain.experiments.assignment import draw
from domain.experiments.definition import Arm, Experiment, Plan
from domain.experiments.planning import required_size
from domain.scripts import Script, Step
from lead_server.definitions import storage as definitions
from lead_server.experiments import service, storage
from lead_server.library.copying import copy_rows
from lead_server.work import Work

CODE, SCRIPT, STEP = "greeting", "renewal", "greet"
WEEKS, DESK = 4, "sample"
_GREETING = {
    "en": "Good day, **{{ lead.polite_name | default(lead.name) }}**? {{ agent.name }} of Northlake Insurance. Your"
          " {{ product.name }} ends in {{ product.days_left }} days, and I would like to see with you what should stay"
          " and what should change. May I?",
    "zh": "您好，**{{ lead.polite_name | default(lead.name) }}**吗？我是北湖保险的{{ agent.name }}。您的{{ product.name }}"
          "还有{{ product.days_left }}天到期，想跟您一起看看哪些保障保留、哪些需要调整，方便吗？",
    "es": "Buenos días, ¿**{{ lead.polite_name | default(lead.name) }}**? Soy {{ agent.name }}, de Seguros Lago Norte. Su"
          " {{ product.name }} vence en {{ product.days_left }} días y me gustaría ver con usted qué conviene mantener y"
          " qué cambiar. ¿Le parece?",
}  # fmt: skip
_FIRST_CALLS = """
SELECT DISTINCT ON (c.lead_id) c.lead_id, c.agent_id, c.id, c.started_at
FROM call c JOIN script_run r ON r.org_id = c.org_id AND r.call_id = c.id
WHERE c.org_id = :org AND r.script = :script AND c.lead_id IS NOT NULL AND c.started_at >= :begin AND c.started_at < :end
ORDER BY c.lead_id, c.started_at
"""
_NAME_VARIANTS = """
UPDATE script_run r SET variant = a.experiment || ':' || a.arm
FROM experiment_assignment a JOIN call c ON c.org_id = a.org_id AND c.lead_id = a.lead_id AND c.started_at >= a.since
WHERE a.org_id = :org AND a.experiment = :code AND r.org_id = c.org_id AND r.call_id = c.id AND r.script = :script
  AND c.started_at < :end
"""


def fill(work: Work) -> None:
    """Make it, where the world has the script."""
    script = definitions.read(work.connection, work.org_id, "script", SCRIPT)
    greeting = next((s for s in script.steps if s.id == STEP), None) if script is not None else None
    if script is None or greeting is None:
        return
    running = _experiment(work, script, greeting)
    ended = msgspec.structs.replace(
        running,
        state="ended",
        version=2,
        ended_at=work.now - timedelta(days=1),
        ended_why="four weeks are over",
    )
    storage.put_draft(work, msgspec.structs.replace(running, state="draft", started_at=None))
    for one in (running, ended):
        storage.put_state(work, one)
        service.publish(work, one)
    _draw(work, running, ended)


def _experiment(work: Work, script: Script, greeting: Step) -> Experiment:
    plan = Plan(baseline=0.08, worth=0.03)
    return Experiment(
        code=CODE, script=SCRIPT, script_version=script.version, seed="sample world", state="running",
        title={"en": "Greeting with the date", "zh": "以到期日开场", "es": "Saludo con la fecha"},
        plan=msgspec.structs.replace(plan, size=required_size(plan)), started_at=work.now - timedelta(weeks=WEEKS, days=1),
        arms=(
            Arm(code="A", title={"en": "As before", "zh": "原有话术", "es": "Como antes"}),
            Arm(
                code="B", title={"en": "Names the date", "zh": "提及到期日", "es": "Nombra la fecha"},
                replaced=(msgspec.structs.replace(greeting, text=_GREETING),),
            ),
        ),
    )  # fmt: skip


def _draw(work: Work, running: Experiment, ended: Experiment) -> None:
    given = {"org": work.org_id, "script": SCRIPT, "begin": running.started_at, "end": ended.ended_at}
    found = work.connection.execute(text(_FIRST_CALLS), given).all()
    counts: Counter[str] = Counter()
    rows = []
    for row in sorted(found, key=lambda one: (one.started_at, one.id)):
        agent = str(row.agent_id)
        n = counts[agent]
        counts[agent] += 1
        arm = draw(running, agent, DESK, n).code
        rows.append((CODE, row.lead_id, arm, row.agent_id, row.id, n, row.started_at))
    columns = ("experiment", "lead_id", "arm", "agent_id", "call_id", "n", "since")
    copy_rows(work, "experiment_assignment", columns, rows)
    work.connection.execute(
        text(_NAME_VARIANTS), {"org": work.org_id, "code": CODE, "script": SCRIPT, "end": ended.ended_at}
    )
