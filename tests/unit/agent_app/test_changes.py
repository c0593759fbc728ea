"""What is told at once, what is told together, and what is held for a second."""

from __future__ import annotations

from agent_app.changes import Changed, Changes


class Window:
    """The window thread, its clock and what it heard."""

    def __init__(self) -> None:
        self.now = 100.0
        self.soon, self.late = [], []
        self.heard: list[Changed] = []
        self.changes = Changes(
            self.soon.append, lambda s, work: self.late.append((s, work)), lambda: self.now
        )
        self.changes.listen(self.heard.append)

    def turn(self) -> None:
        while self.soon:
            self.soon.pop(0)()

    def wait(self, seconds: float) -> None:
        self.now += seconds
        while self.late:
            self.late.pop(0)[1]()
        self.turn()


def test_what_comes_before_the_window_listens_is_told_together():
    window = Window()
    window.changes.announce(Changed(leads=frozenset({"a"}), queue=True))
    window.changes.announce(Changed(leads=frozenset({"b"}), calls=True))
    window.turn()
    assert window.heard == [Changed(leads=frozenset({"a", "b"}), queue=True, calls=True)]


def test_pouring_leads_are_told_once_a_second_and_the_last_of_them_too():
    window = Window()
    for _page in range(50):
        window.changes.announce(Changed(everything=True, queue=True))
        window.turn()
        window.now += 0.01
    assert len(window.heard) == 1
    window.wait(1.0)
    assert window.heard == [Changed(everything=True, queue=True)] * 2
    window.wait(5.0)
    assert len(window.heard) == 2  # nothing came meanwhile, so nothing is told


def test_what_one_act_changed_is_not_held_back():
    window = Window()
    window.changes.announce(Changed(everything=True))
    window.changes.announce(Changed(everything=True))
    window.turn()
    window.changes.announce(Changed(leads=frozenset({"a"}), outbox=True))
    window.turn()
    assert window.heard[-1] == Changed(leads=frozenset({"a"}), outbox=True)
