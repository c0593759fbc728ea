"""Published things on the desk: each version is found by its number, the newest without one."""

from __future__ import annotations

import msgspec

from agent_app.store import definitions
from domain.scripts import Script
from tests.helpers.desk import ToyDesk, ToyFeed
from tests.helpers.floor import SCRIPT


def test_the_first_version_is_found_although_its_number_is_left_out_of_the_json(tmp_path):
    desk = ToyDesk(tmp_path, feed := ToyFeed())
    second = msgspec.structs.replace(SCRIPT, version=2, title={"en": "second"})
    feed.publish("script", SCRIPT, "renewal@1")
    feed.publish("script", second, "renewal@2")
    desk.sync()

    def get(version):
        return desk.database.read(lambda c: definitions.get(c, "script", "renewal", version, Script))

    assert get(1).title == SCRIPT.title and get(2).title == get(None).title == {"en": "second"}
    assert get(3) is None
    desk.database.close()
