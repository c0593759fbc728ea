"""What keeps a draft from being published: the script's own findings, and campaigns that could not end with it."""

from __future__ import annotations

from collections.abc import Sequence

from domain.campaigns import Campaign, walk
from domain.scripts import Finding, Script
from lead_server.publishing.checking import Document, check_document
from lead_server.publishing.yaml_text import Parsed
from lead_server.scripts import published
from lead_server.work import Work


def findings_of(script: Script) -> tuple[Finding, ...]:
    """The rules of a script by itself, as a file with it would be judged."""
    document = Document(file="", kind="script", definition=script, text="", parsed=Parsed({}))
    return tuple(Finding(path=f.path, code=f.code, words=f.words) for f in check_document(document))


def findings_here(work: Work, script: Script, campaigns: Sequence[str] = ()) -> tuple[Finding, ...]:
    """The same, and outcomes that a campaign of this script does not have. `campaigns`: only these; none: all."""
    found = list(findings_of(script))
    for campaign in published.campaigns(work):
        if campaign.script == script.code and (not campaigns or campaign.code in campaigns):
            found += _unknown_outcomes(script, campaign)
    return tuple(found)


def _unknown_outcomes(script: Script, campaign: Campaign) -> list[Finding]:
    outcomes = {code for code, node in walk(campaign.dispositions) if not node.children}
    return [
        Finding(
            path=f"steps[{i}].disposition",
            code="unknown_outcome",
            words=f"campaign {campaign.code!r} has no outcome {step.disposition!r}",
        )
        for i, step in enumerate(script.steps)
        if step.disposition and step.disposition not in outcomes
    ]
