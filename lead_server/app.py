"""The one place where the server is put together: routes, errors, limits, OpenAPI."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any, Protocol

import anyio.to_thread
from litestar import Litestar, Router
from litestar.concurrency import set_asyncio_executor
from litestar.config.compression import CompressionConfig
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin, YamlRenderPlugin
from sqlalchemy.exc import DataError, OperationalError

from domain.errors import UserError
from lead_server import VERSION, web
from lead_server.administration import api as administration
from lead_server.alarms import browsing
from lead_server.analysis import api as analysis
from lead_server.audit import api as audit
from lead_server.calls import api as calls
from lead_server.clips import api as clips
from lead_server.coaching import api as coaching
from lead_server.deals import api as deals
from lead_server.definitions import api as definitions
from lead_server.experiments import api as experiments
from lead_server.experiments import keeper
from lead_server.feed import api as feed
from lead_server.feed import upkeep
from lead_server.feed.storage import AwayError, UnfitError
from lead_server.floor import api as floor
from lead_server.forms import api as forms
from lead_server.gate import api as gate
from lead_server.grants import api as grants
from lead_server.handing_out import api as handing_out
from lead_server.handing_out import round as handing_round
from lead_server.handover import api as handover
from lead_server.health import api as health
from lead_server.health.figures import Figures
from lead_server.house import House
from lead_server.imports import api as imports
from lead_server.knowledge import api as knowledge
from lead_server.knowledge import vectors
from lead_server.lead_library import acting, imports_api, searching, tidying
from lead_server.lead_library import api as lead_library
from lead_server.lead_library import imports as lead_imports
from lead_server.leads import api as leads
from lead_server.messages.sender import Sender
from lead_server.openapi import ItemPlugin, RawPlugin, describe
from lead_server.pbx import api as pbx
from lead_server.pbx.manager import Manager
from lead_server.people import api as people
from lead_server.periodic import Periodic
from lead_server.permissions import api as permissions
from lead_server.phrases import api as phrases
from lead_server.pool import api as pool
from lead_server.pool import recycling
from lead_server.presence import api as presence
from lead_server.privacy import api as privacy
from lead_server.privacy import erasing
from lead_server.quality import api as quality
from lead_server.quality import clock, proposed, standing
from lead_server.quality import routers as quality_routers
from lead_server.recordings import api as recordings
from lead_server.recordings import tus
from lead_server.records import api as records
from lead_server.records import reminding
from lead_server.retention import deleting
from lead_server.reveals import api as reveals
from lead_server.scripts import api as scripts
from lead_server.security import api as security
from lead_server.security.number_keys import use_escrow
from lead_server.sheets import api as sheets
from lead_server.sheets import sending as sheet_sending

LARGEST_BODY = 1024 * 1024
THREADS = 40


class Keeper(Protocol):
    """A thread that begins and ends with the server."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


ROUTERS: tuple[Router, ...] = (
    security.router, feed.router, grants.router, gate.router, leads.router, calls.router, recordings.router,
    analysis.router, tus.router, quality.router, quality.picks_router, people.router, definitions.router, audit.router,
    imports.router, presence.router, floor.router, pbx.router, handover.router, experiments.router, scripts.router,
    deals.router,
    phrases.router, proposed.router, forms.router, clips.router, coaching.router, knowledge.router,
    permissions.router, reveals.router, administration.router, *quality_routers.ROUTERS, handing_out.router, pool.router,
    lead_library.router, imports_api.router, records.router, sheets.router, privacy.router,
)  # fmt: skip


def make_app(house: House, *, on_start: Callable[[], None] = lambda: None) -> Litestar:
    """The application over a house; it starts and stops the house's threads with itself.

    `on_start` is called in the event loop of the running server.
    """
    with suppress(RuntimeError):  # made inside a running loop (a test): the default of six threads does
        set_asyncio_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="route"))
    return application(lambda: house, on_start=on_start)


def application(house_now: Callable[[], House], *, on_start: Callable[[], None] = lambda: None) -> Litestar:
    """Routes, errors and limits; the house is asked for at each start, so that one application may serve several in turn."""

    @asynccontextmanager
    async def life(app: Litestar) -> AsyncIterator[None]:
        house = house_now()
        use_escrow(house.escrow)
        anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
        app.state.house = house
        house.waker.start()
        if house.ledger is not None:
            # before anybody is served: what a restored backup brought back goes again
            await anyio.to_thread.run_sync(erasing.at_start, house.engine, house.recordings, house.ledger)
        keepers = _keepers(house)
        for one in keepers:
            one.start()
        on_start()
        try:
            yield
        finally:
            for one in reversed(keepers):
                await anyio.to_thread.run_sync(one.stop)
            await anyio.to_thread.run_sync(house.waker.stop)

    handlers: dict[Any, Any] = {
        UserError: web.on_user_error,
        OperationalError: web.on_database_away,
        DataError: web.on_bad_value,
        AwayError: web.on_database_away,
        UnfitError: web.on_bad_value,
        HTTPException: web.on_http_error,
        Exception: web.on_fault,
    }
    app = Litestar(
        route_handlers=[health.health, health.metrics, *ROUTERS],
        lifespan=[life],
        exception_handlers=handlers,
        middleware=[Figures],
        request_max_body_size=LARGEST_BODY,
        compression_config=CompressionConfig(
            backend="gzip", minimum_size=4096, gzip_compress_level=1, exclude=["/audio"]
        ),
        openapi_config=OpenAPIConfig(
            title="Leadline lead server",
            version=VERSION,
            path="/schema",
            description="Lists are paged by keyset (`after`). Every trouble has one shape, `Problem`.",
            render_plugins=[JsonRenderPlugin(path="/openapi.json"), YamlRenderPlugin(path="/openapi.yaml")],
        ),
        plugins=[RawPlugin(), ItemPlugin()],
        logging_config=None,  # ours: one JSON object a line
        debug=False,
    )
    describe(app)
    return app


def _keepers(house: House) -> tuple[Keeper, ...]:
    """What the server looks after by itself while it runs."""
    rounds = [
        Periodic("feed-upkeep", lambda: upkeep.upkeep(house.engine), upkeep.EVERY_S, upkeep.FIRST_S),
        Periodic("looks", lambda: keeper.take_due_looks(house.engine), keeper.EVERY_S, keeper.FIRST_S),
        Periodic("plans", lambda: standing.draw_due(house.engine), standing.EVERY_S, standing.FIRST_S),
        Periodic("browsing", lambda: browsing.look(house.engine), browsing.EVERY_S, browsing.FIRST_S),
        Periodic("meaning", lambda: vectors.index(house.engine), vectors.EVERY_S, vectors.FIRST_S),
        Periodic("evaluations", lambda: clock.run(house.engine), clock.EVERY_S, clock.FIRST_S),
        Periodic(
            "handing", lambda: handing_round.tick(house.engine), handing_round.EVERY_S, handing_round.FIRST_S
        ),
        Periodic(
            "ownership",
            lambda: handing_round.look_after(house.engine),
            handing_round.CARE_EVERY_S,
            handing_round.CARE_FIRST_S,
        ),
        Periodic("records", lambda: reminding.run(house.engine), reminding.EVERY_S, reminding.FIRST_S),
        Periodic(
            "sheets",
            lambda: sheet_sending.run(house.engine, house.escrow),
            sheet_sending.EVERY_S,
            sheet_sending.FIRST_S,
        ),
        Periodic("pool", lambda: recycling.run(house.engine), recycling.EVERY_S, recycling.FIRST_S),
        Periodic("lead-acts", lambda: acting.run(house.engine), acting.EVERY_S, acting.FIRST_S),
        Periodic("lead-tidying", lambda: tidying.tidy(house.engine), tidying.EVERY_S, tidying.FIRST_S),
        Periodic("duplicates", lambda: searching.run(house.engine), searching.EVERY_S, searching.FIRST_S),
        Periodic(
            "lead-imports", lambda: lead_imports.run(house.engine), lead_imports.EVERY_S, lead_imports.FIRST_S
        ),
    ]
    if (ledger := house.ledger) is not None:
        sweep = partial(erasing.daily, house.engine, house.recordings, ledger)
        rounds.append(Periodic("retention", sweep, deleting.EVERY_S, deleting.FIRST_S))
    links = Manager(house.engine, house.escrow, house.waker)
    return (*rounds, links, Sender(house.engine, house.escrow))
