"""What waits to be read, over all organisations, for Prometheus; counted when it is asked for."""

from __future__ import annotations

from prometheus_client import Gauge
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from db.central.analysis import analysis_stage
from lead_server.analysis.stages import QUEUES

_WAITING = Gauge("leadline_analysis_waiting", "Stages of recordings that wait or are being done", ["queue"])
_OLDEST = Gauge("leadline_analysis_oldest_seconds", "Age of the oldest of them", ["queue"])


def count(engine: Engine) -> None:
    """Set the gauges; a database that is away leaves them as they are."""
    s = analysis_stage.c
    wanted = (
        select(
            s.queue, func.count().label("many"),
            func.extract("epoch", func.now() - func.min(s.at)).label("age"),
        )
        .where(s.state.in_(("waiting", "running")))
        .group_by(s.queue)
    )  # fmt: skip
    try:
        with engine.connect() as connection:
            found = {row.queue: row for row in connection.execute(wanted)}
    except SQLAlchemyError:
        return
    for queue in QUEUES:
        row = found.get(queue)
        _WAITING.labels(queue).set(row.many if row else 0)
        _OLDEST.labels(queue).set(float(row.age) if row else 0.0)
