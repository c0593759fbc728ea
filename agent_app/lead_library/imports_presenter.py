"""A file that comes in: sent, read, its columns mended, tried, run, undone. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from domain.lead_library.importing import MOVING, ImportJob, ImportWishes

if TYPE_CHECKING:
    from agent_app.lead_library.service import LibraryService
    from agent_app.runner import Runner


class ImportsView(Protocol):
    """What the presenter asks of the page."""

    def show_job(self, job: ImportJob | None) -> None: ...

    def show_jobs(self, jobs: tuple[ImportJob, ...]) -> None: ...

    def show_sending(self, sent: int, size: int) -> None: ...

    def show_busy(self, on: bool) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class ImportsPresenter:
    """Attributes:
    job: the file on screen. wishes: how it is to be read.
    """

    def __init__(self, view: ImportsView, library: LibraryService, background: Runner) -> None:
        self._view, self._library, self._background = view, library, background
        self.job: ImportJob | None = None
        self.wishes = ImportWishes()
        self._busy = self._polling = False

    def reload(self) -> None:
        """Files that came lately."""
        self._background.run(
            self._library.imports, owner=self._view, done=self._view.show_jobs, failed=self._view.show_problem
        )

    def send(self, path: Path) -> None:
        """Send a file, then have it read."""
        library, background, view = self._library, self._background, self._view
        self.wishes = ImportWishes()

        def progress(sent: int, size: int) -> None:
            background.call_soon(lambda: view.show_sending(sent, size))

        self._do(lambda: library.read_import(library.send_file(path, progress).id, ImportWishes()))

    def open_job(self, job_id: str) -> None:
        library = self._library
        self._do(lambda: library.import_job(job_id))

    def wish(self, **changes: object) -> None:
        """Another encoding, country, campaign…; read again at once, so that what is shown is what will be done."""
        self.wishes = msgspec.structs.replace(self.wishes, **changes)
        self._read()

    def name_column(self, header: str, field: str) -> None:
        self.wish(columns={**self.wishes.columns, header: field})

    def turn(self, verb: str) -> None:
        """try, run, undo."""
        job, library = self.job, self._library
        if job is not None:
            self._do(lambda: library.turn_import(job.id, verb))

    def poll(self) -> None:
        """While it is at work: how far it is."""
        job, library = self.job, self._library
        if job is None or job.state not in MOVING or self._polling:
            return
        self._polling = True

        def failed(_error: Exception) -> None:
            self._polling = False  # the next round asks again; it goes on at the server

        def done(fresh: ImportJob) -> None:
            self._polling = False
            if self.job is not None and self.job.id == fresh.id:
                self._put(fresh)

        self._background.run(lambda: library.import_job(job.id), owner=self._view, done=done, failed=failed)

    def _read(self) -> None:
        job, library, wishes = self.job, self._library, self.wishes
        if job is not None:
            self._do(lambda: library.read_import(job.id, wishes))

    def _do(self, work: Callable[[], ImportJob]) -> None:
        if self._busy:
            return
        self._busy = True
        self._view.show_busy(True)

        def done(job: ImportJob) -> None:
            self._busy = False
            self._view.show_busy(False)
            self._put(job)
            self.reload()

        def failed(error: Exception) -> None:
            self._busy = False
            self._view.show_busy(False)
            self._view.show_problem(error)
            self._view.show_job(self.job)

        self._background.run(work, owner=self._view, done=done, failed=failed)

    def _put(self, job: ImportJob) -> None:
        before, self.job = self.job, job
        self.wishes = job.wishes
        self._view.show_job(job)
        if before is not None and before.state in MOVING and job.state not in MOVING:
            self.reload()
