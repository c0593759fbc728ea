"""The places page's decisions. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from domain.administration import Dissolve, KeepPlace, Places
from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.admin.house_service import HouseService
    from agent_app.runner import Runner


@dataclass(frozen=True, kw_only=True)
class Place:
    """A line of the list. `kind`: regions, teams. `region_id`: of a team."""

    id: str
    kind: str
    name: str
    revision: int
    people: int
    country: str = ""
    time_zone: str = ""
    region_id: str = ""


def lines_of(places: Places) -> tuple[Place, ...]:
    """Each region with its teams beneath."""
    found: list[Place] = []
    for one in places.regions:
        region = one.region
        found.append(
            Place(
                id=region.id, kind="regions", name=region.name, revision=one.revision, people=one.people,
                country=region.country, time_zone=region.time_zone,
            )
        )  # fmt: skip
        found += [
            Place(
                id=t.team.id, kind="teams", name=t.team.name, revision=t.revision, people=t.people,
                region_id=t.team.region_id,
            )
            for t in places.teams
            if t.team.region_id == region.id
        ]  # fmt: skip
    return tuple(found)


class PlacesView(Protocol):
    """What the presenter asks of the page."""

    def show_places(self, places: tuple[Place, ...], chosen: str) -> None: ...

    def show_place(self, place: Place | None, kind: str) -> None: ...

    def show_asked(self, on: bool) -> None: ...

    def show_done(self, act: str, name: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PlacesPresenter:
    """Attributes:
    chosen: id of the place on screen; "" a new one of `kind`.
    """

    def __init__(self, view: PlacesView, house: HouseService, background: Runner) -> None:
        self._view, self._house, self._background = view, house, background
        self.chosen, self.kind = "", "regions"
        self._lines: tuple[Place, ...] = ()
        self._asked: tuple[str, str] | None = None

    def reload(self) -> None:
        self._run(self._house.places, self._show)

    def choose(self, place_id: str) -> None:
        found = self._find(place_id)
        if found is not None and place_id != self.chosen:
            self.chosen, self.kind, self._asked = place_id, found.kind, None
            self._view.show_place(found, found.kind)

    def begin(self, kind: str) -> None:
        """A new one."""
        self.chosen, self.kind, self._asked = "", kind, None
        self._view.show_places(self._lines, "")
        self._view.show_place(None, kind)

    def save(self, given: KeepPlace) -> None:
        place, kind = self.chosen, self.kind

        def done(places: Places) -> None:
            if not place:
                before = {one.id for one in self._lines}
                self.chosen = next((one.id for one in lines_of(places) if one.id not in before), "")
            self._show(places)
            self._view.show_done("changed" if place else "made", given.name)

        self._run(lambda: self._house.keep_place(kind, place, given), done)

    def dissolve(self, to: str) -> None:
        """The first time it is said what will happen; the second time it does."""
        found = self._find(self.chosen)
        if found is None:
            return
        if self._asked != (found.id, to):
            self._asked = (found.id, to)
            self._view.show_asked(True)
            return

        def done(places: Places) -> None:
            self.chosen = to
            self._show(places)
            self._view.show_done("dissolved", found.name)

        self._asked = None
        self._view.show_asked(False)
        self._run(
            lambda: self._house.dissolve(found.kind, found.id, Dissolve(revision=found.revision, to=to)), done
        )

    def touched(self) -> None:
        """What was asked for is not what stands there now."""
        if self._asked is not None:
            self._asked = None
            self._view.show_asked(False)

    def _show(self, places: Places) -> None:
        self._lines, self._asked = lines_of(places), None
        found = self._find(self.chosen) or next(iter(self._lines), None)
        self.chosen, self.kind = (found.id, found.kind) if found else ("", "regions")
        self._view.show_places(self._lines, self.chosen)
        self._view.show_place(found, self.kind)

    def _find(self, place_id: str) -> Place | None:
        return next((one for one in self._lines if one.id == place_id), None)

    def _run(self, work: Any, done: Any) -> None:
        def failed(error: Exception) -> None:
            self._view.show_problem(error)
            if isinstance(error, UserError) and error.code == "conflict":
                self.reload()

        self._background.run(work, owner=self._view, done=done, failed=failed)
