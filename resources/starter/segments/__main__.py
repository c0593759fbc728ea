"""Write the large renewal script and its campaign: `python -m resources.starter.segments`."""

from __future__ import annotations

from resources.starter.segments.making import CAMPAIGN, PATH, as_yaml, campaign_yaml

for path, text in ((PATH, as_yaml()), (CAMPAIGN, campaign_yaml())):
    path.write_text(text, encoding="utf-8")
    print(path)
