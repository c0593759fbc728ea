"""The places page: regions with their teams; renamed, made, dissolved with everybody taken along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agent_app.admin.places_presenter import Place, PlacesPresenter
from agent_app.admin.rows import RowTable, form
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.administration import KeepPlace

RIGHT = 400


class PlacesPage(Panel):
    """Implements `PlacesView`."""

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self.presenter: PlacesPresenter | None = None
        self._places: tuple[Place, ...] = ()
        self._place: Place | None = None
        self._kind, self._problem, self._asked = "regions", "", False
        self.left, self.right = Panel("surface", self), Panel("column", self)
        self.right.setFixedWidth(RIGHT)
        self.heading = label("heading", self.left)
        self.new_region, self.new_team = (
            KeyButton("plain", parent=self.left),
            KeyButton("plain", parent=self.left),
        )
        self.table, self.empty = RowTable(self.left), label("muted", self.left, wrap=True)
        self.title = label("heading", self.right, wrap=True)
        self.name, self.country, self.zone = (QLineEdit(self.right) for _ in range(3))
        self.region, self.to = QComboBox(self.right), QComboBox(self.right)
        self.will = label("", self.right, wrap=True)
        self.save, self.dissolve = (
            KeyButton("primary", "done", self.right),
            KeyButton("plain", parent=self.right),
        )
        self.to_title, self.wrong = label("section", self.right), label("danger", self.right, wrap=True)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        line = row(self, gap=0)
        line.addWidget(self.left, 1)
        line.addWidget(self.right)
        lines = column(self.left, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.new_region)
        head.addWidget(self.new_team)
        lines.addLayout(head)
        lines.addWidget(self.empty)
        lines.addWidget(self.table, 1)
        lines = column(self.right, margins=(12, 12, 12, 12), gap=8)
        lines.addWidget(self.title)
        self.form = form(self.right, (self.name, self.country, self.zone, self.region), lines)
        lines.addWidget(self.will)
        first, second = row(gap=8), row(gap=8)
        first.addWidget(self.save)
        first.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(self.to_title)
        second.addWidget(self.to, 1)
        second.addWidget(self.dissolve)
        lines.addLayout(second)
        lines.addWidget(self.wrong)
        lines.addStretch(1)
        for field in (self.name, self.country, self.zone):
            field.textEdited.connect(self._on_touched)
        for box in (self.region, self.to):
            box.activated.connect(self._on_touched)

    # ------------------------------------------------------------------ what `PlacesView` asks

    def show_places(self, places: tuple[Place, ...], chosen: str) -> None:
        self._places, self._problem = places, ""
        self.region.clear()
        for one in places:
            if one.kind == "regions":
                self.region.addItem(one.name, one.id)
        self._draw_table()
        self.table.choose(next((n for n, one in enumerate(places) if one.id == chosen), -1))

    def show_place(self, place: Place | None, kind: str) -> None:
        self._place, self._kind, self._asked = place, kind, False
        self.name.setText(place.name if place else "")
        self.country.setText(place.country if place else "")
        self.zone.setText(place.time_zone if place else "")
        self.region.setCurrentIndex(max(0, self.region.findData(place.region_id)) if place else 0)
        self.to.clear()
        self.to.addItem("", "")
        for one in self._places:
            if place is not None and one.kind == kind and one.id != place.id:
                self.to.addItem(one.name, one.id)
        self.wrong.clear()
        self._draw_place()

    def show_asked(self, on: bool) -> None:
        self._asked = on
        self._draw_place()

    def show_done(self, act: str, name: str) -> None:
        said = {
            "made": self.tr("{name} is there now.").format(name=name),
            "changed": self.tr("{name} is changed; desks follow at once.").format(name=name),
            "dissolved": self.tr("{name} is dissolved. Nobody was lost on the way.").format(name=name),
        }
        self._say("done", said[act])

    def show_problem(self, error: Exception) -> None:
        self._problem = sentence_of(error)
        self.wrong.setText(self._problem)
        self._say("problem", self._problem)
        self._draw_table()

    # ------------------------------------------------------------------ by hand

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, kind: str) -> None:
        """A new region or team."""
        if self.presenter is not None:
            self.presenter.begin(kind)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ctrl+Enter."""
        if self.presenter is not None and self.save.isEnabled():
            region = str(self.region.currentData() or "") if self._kind == "teams" else ""
            self.presenter.save(
                KeepPlace(
                    name=self.name.text().strip(), revision=self._place.revision if self._place else 0,
                    country=self.country.text().strip(), time_zone=self.zone.text().strip(), region_id=region,
                )
            )  # fmt: skip

    def end(self) -> None:
        """Dissolve; asked for twice."""
        if self.presenter is not None:
            self.presenter.dissolve(str(self.to.currentData() or ""))

    def _on_touched(self, *_given: object) -> None:
        if self.presenter is not None:
            self.presenter.touched()
        self.wrong.clear()
        self._draw_place()

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Regions and teams"))
        self.heading.setText(self.tr("Regions and teams"))
        self.new_region.put(self.tr("New region"), self._acts.hint("admin_new"))
        self.new_team.put(self.tr("New team"))
        self.form.put(
            (self.tr("Name"), self.tr("Country (CN, ES, …)"), self.tr("Time zone"), self.tr("Region"))
        )
        self.to.setAccessibleName(self.tr("Where its people go"))
        self.to_title.setText(self.tr("Dissolve; its people go to"))
        self._draw_table()
        self._draw_place()

    def _draw_table(self) -> None:
        head = (self.tr("Name"), self.tr("What"), self.tr("Country"), self.tr("People"))
        rows = [
            (
                one.name if one.kind == "regions" else f"    {one.name}",
                self.tr("region") if one.kind == "regions" else self.tr("team"), one.country, str(one.people),
            )
            for one in self._places
        ]  # fmt: skip
        self.table.put(
            head, rows, [one.id for one in self._places], self.tr("Regions and teams"), figures=(3,)
        )
        self.empty.setText(
            self._problem if self._problem and not self._places else self.tr("No region yet: begin with one.")
        )
        self.empty.setVisible(not self._places)

    def _draw_place(self) -> None:
        place, region = self._place, self._kind == "regions"
        new = self.tr("New region") if region else self.tr("New team")
        self.title.setText(place.name if place else new)
        for n, on in ((1, region), (2, region), (3, not region)):
            self.form.show_row(n, on)
        said = self._sentences()
        self.will.setText("\n".join(said) or self.tr("Nothing is changed."))
        self.save.put(self.tr("Change") if place else self.tr("Make it"), self._acts.hint("admin_save"))
        self.save.setEnabled(bool(said))
        for widget in (self.to_title, self.to, self.dissolve):
            widget.setVisible(place is not None)
        self.to.setItemText(0, self.tr("nobody: it is empty")) if self.to.count() else None
        self.dissolve.put(self.tr("Dissolve: once more") if self._asked else self.tr("Dissolve"))
        if self._asked and place is not None:
            where = self.to.currentText() if self.to.currentData() else ""
            self.wrong.setText(
                self.tr("%n people go to {where}; their desks follow. Once more, and it is done.", "", place.people)
                .format(where=where)
                if where
                else self.tr("{name} is dissolved, if nobody is in it. Once more, and it is done.").format(name=place.name)
            )  # fmt: skip

    def _sentences(self) -> list[str]:
        place, name = self._place, self.name.text().strip()
        if not name:
            return []
        if place is None:
            return [self.tr("{name} is made.").format(name=name)]
        said = []
        if name != place.name:
            said.append(self.tr("{before} is called {name}.").format(before=place.name, name=name))
        if self._kind == "regions":
            if self.country.text().strip() != place.country:
                said.append(self.tr("Country: {country}.").format(country=self.country.text().strip() or "–"))
            if self.zone.text().strip() != place.time_zone:
                said.append(self.tr("Time zone: {zone}.").format(zone=self.zone.text().strip() or "–"))
        elif str(self.region.currentData() or "") != place.region_id:
            said.append(
                self.tr("The team goes to {region}, with %n people.", "", place.people).format(
                    region=self.region.currentText()
                )
            )
        return said


def open_places(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> PlacesPage:
    """Build the page and make every connection it needs."""
    assert services.house is not None
    page = PlacesPage(acts, say)
    presenter = page.presenter = PlacesPresenter(page, services.house, background)
    page.table.chosen.connect(presenter.choose)
    page.new_region.clicked.connect(lambda: page.begin("regions"))
    page.new_team.clicked.connect(lambda: page.begin("teams"))
    page.save.clicked.connect(page.submit)
    page.dissolve.clicked.connect(page.end)
    here = acts.within(page)
    here.on("admin_save", page.submit)
    here.on("admin_again", presenter.reload)
    here.on("admin_new", lambda: page.begin("regions"))
    acts.install_some(page, "admin_save", "admin_again", "admin_new")
    presenter.reload()
    return page
