"""The network is back: told once, and only after it was gone."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from agent_app.network import NetworkWatch

Reach = QNetworkInformation.Reachability


def test_each_return_is_told_once_and_what_the_system_does_not_know_is_no_news(qapp):
    told = []
    parent = QObject()
    watch = NetworkWatch(parent, lambda: told.append(1))
    watch.moved(Reach.Online)
    told.clear()  # a machine without a network came to one just now
    for reach in (Reach.Online, Reach.Unknown, Reach.Site):
        watch.moved(reach)
    assert not told
    for reach in (Reach.Disconnected, Reach.Local, Reach.Unknown, Reach.Online, Reach.Online):
        watch.moved(reach)
    assert len(told) == 1
