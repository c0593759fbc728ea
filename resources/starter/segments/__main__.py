"""Write the large renewal script: `python -m resources.starter.segments`."""

from __future__ import annotations

from resources.starter.segments.making import PATH, as_yaml

PATH.write_text(as_yaml(), encoding="utf-8")
print(PATH)
