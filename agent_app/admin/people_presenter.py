"""The people page's decisions: who is on screen, what is to change in words, what has to be asked twice. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar

from domain.administration import ChangePerson, Invited, NewPerson, PersonRow, Places
from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.admin.house_service import HouseService
    from agent_app.runner import Runner

T = TypeVar("T")
Act = Literal["", "save", "reset", "sign_out", "factor"]


class PeopleView(Protocol):
    """What the presenter asks of the page."""

    def show_people(self, rows: tuple[PersonRow, ...], chosen: str) -> None: ...

    def show_places(self, places: Places) -> None: ...

    def show_person(self, row: PersonRow | None) -> None:
        """None: the fields of somebody new."""
        ...

    def show_asked(self, act: Act) -> None:
        """This act was asked for once; the next time it is done."""
        ...

    def show_code(self, name: str, told: Invited | None) -> None: ...

    def show_done(self, act: str, name: str, count: int = 0) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PeoplePresenter:
    """Attributes:
    chosen: id of the person on screen; "" somebody new. rows: id -> row.
    """

    def __init__(self, view: PeopleView, house: HouseService, background: Runner) -> None:
        self._view, self._house, self._background = view, house, background
        self.chosen, self.words = "", ""
        self.rows: dict[str, PersonRow] = {}
        self._asked: Act = ""

    def start(self) -> None:
        self._run(self._house.places, self._view.show_places)
        self.reload()

    def reload(self) -> None:
        """Read everybody again; who is on screen stays, as the server has her now."""

        def done(found: tuple[PersonRow, ...]) -> None:
            self.rows = {one.person.id: one for one in found}
            if self.chosen not in self.rows:
                self.chosen = next(iter(self.rows), "")
            self._show()
            self._view.show_person(self.rows.get(self.chosen))

        self._run(self._house.people, done)

    def filter(self, words: str) -> None:
        """Only people whose name, login, role or team has these words."""
        self.words = words
        self._show()

    def choose(self, person_id: str) -> None:
        if person_id and person_id != self.chosen and person_id in self.rows:
            self.chosen = person_id
            self._forget_asked()
            self._view.show_code("", None)
            self._view.show_person(self.rows[person_id])

    def begin(self) -> None:
        """Somebody new."""
        self.chosen = ""
        self._forget_asked()
        self._view.show_code("", None)
        self._view.show_person(None)
        self._show()

    def invite(self, new: NewPerson) -> None:
        def done(told: Invited) -> None:
            self.chosen = told.person_id
            self._view.show_code(new.name, told)
            self._view.show_done("invited", new.name)
            self.reload()

        self._run(lambda: self._house.invite(new), done)

    def save(self, given: ChangePerson, *, grave: bool) -> None:
        """Make the person so. What takes something from her is asked for twice."""
        person_id = self.chosen
        if person_id not in self.rows:
            return
        if grave and self._ask_twice("save"):
            return

        def done(row: PersonRow) -> None:
            self.rows[person_id] = row
            self._forget_asked()
            self._show()
            if self.chosen == person_id:
                self._view.show_person(row)
            self._view.show_done("changed", row.person.name)

        def failed(error: Exception) -> None:
            self._forget_asked()
            self._view.show_problem(error)
            if isinstance(error, UserError) and error.code == "conflict":
                self.reload()

        self._background.run(
            lambda: self._house.change_person(person_id, given), owner=self._view, done=done, failed=failed
        )

    def reset(self) -> None:
        row = self.rows.get(self.chosen)
        if row is None or self._ask_twice("reset"):
            return

        def done(told: Invited) -> None:
            self._forget_asked()
            self._view.show_code(row.person.name, told)
            self._view.show_done("reset", row.person.name)
            self.reload()

        self._run(lambda: self._house.reset(row.person.id), done)

    def sign_out(self) -> None:
        row = self.rows.get(self.chosen)
        if row is None or self._ask_twice("sign_out"):
            return

        def done(count: int) -> None:
            self._forget_asked()
            self._view.show_done("signed_out", row.person.name, count)
            self.reload()

        self._run(lambda: self._house.sign_out(row.person.id), done)

    def second_factor(self) -> None:
        """Ask for one where there is none, take the request back, or take a lost one away (asked for twice)."""
        row = self.rows.get(self.chosen)
        if row is None or (row.second_factor == "on" and self._ask_twice("factor")):
            return
        act = {"none": "want", "wanted": "unwant", "on": "reset"}[row.second_factor]
        if row.factor_until is not None:  # her role must have one: all there is to give is time
            act = "want"

        def done(fresh: PersonRow) -> None:
            self.rows[fresh.person.id] = fresh
            self._forget_asked()
            self._show()
            self._view.show_person(fresh)
            self._view.show_done(f"factor_{act}", fresh.person.name)

        self._run(lambda: self._house.second_factor(row.person.id, act), done)

    def touched(self) -> None:
        """A field was changed: what was asked for is not what stands there now."""
        self._forget_asked()

    def _ask_twice(self, act: Act) -> bool:
        """True the first time."""
        if self._asked == act:
            return False
        self._asked = act
        self._view.show_asked(act)
        return True

    def _forget_asked(self) -> None:
        if self._asked:
            self._asked = ""
            self._view.show_asked("")

    def _show(self) -> None:
        words = self.words.lower().split()
        shown = tuple(row for row in self.rows.values() if all(w in _text(row) for w in words))
        self._view.show_people(shown, self.chosen)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)


def _text(row: PersonRow) -> str:
    return f"{row.person.name} {row.person.login} {row.person.role}".lower()
