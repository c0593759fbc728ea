"""A sheet as it leaves: the mail (text, table, plot), or what a webhook gets."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from domain import sheet_words as words
from domain.campaigns import in_language, walk
from domain.sheet_plot import plot
from domain.team_sheet import TeamSheet, html, tabbed
from lead_server.definitions import storage as definitions
from lead_server.work import Work

PLOT, WIDTH = "plot", 640
SHORT = "quoted-printable"  #: a page is one long line, and mail servers refuse lines of more than 998 bytes


@dataclass(frozen=True)
class Paper:
    """One sheet in one language."""

    title: str
    head: list[str]
    rows: list[list[str]]
    png: bytes
    under: str
    said: str
    foot: str

    def mail(self, sender: str, to: str, mail_id: str, at: datetime) -> EmailMessage:
        """`mail_id`: the same each time it is tried, so that a mail program tells one from two."""
        mail = EmailMessage()
        mail["Subject"], mail["From"], mail["To"] = self.title, sender, to
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = f"<{mail_id}@{sender.rpartition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"  # nobody's absence note answers it
        mail.set_content(f"{self.title}\n\n{tabbed(self.head, self.rows)}\n{self.foot}\n", cte=SHORT)
        mail.add_alternative(self.html(f"cid:{PLOT}"), subtype="html", cte=SHORT)
        page = mail.get_payload()[1]  # type: ignore[index]
        page.add_related(self.png, "image", "png", cid=f"<{PLOT}>", filename="plot.png")  # type: ignore[union-attr]
        return mail

    def html(self, picture: str) -> str:
        return html(
            self.title, self.head, self.rows, picture, under=self.under, alt=f"{self.under}: {self.said}",
            width=WIDTH, foot=self.foot,
        )  # fmt: skip

    def message(self, to: str) -> dict[str, Any]:
        """For a webhook."""
        return {
            "title": self.title, "to": to, "head": self.head, "rows": self.rows, "html": self.html(f"cid:{PLOT}"),
            "plot_png": base64.b64encode(self.png).decode(),
        }  # fmt: skip


def paper(work: Work, sheet: TeamSheet, place: str, language: str) -> Paper:
    """Put on paper."""
    titles = _outcomes(work, language)
    head, rows = words.table(sheet, language, lambda code: titles.get(code, code))
    bars = words.bars(sheet)
    said = ", ".join(
        f"{n}. {line.name} {value}" + (f" / {target}" if target else "")
        for n, (line, (value, target)) in enumerate(zip(sheet.lines, bars, strict=True), 1)
    )
    return Paper(
        words.heading(sheet, place, language), head, rows, plot(bars, WIDTH), words.plot_words(sheet.kind, language),
        said, words.word("foot", language),
    )  # fmt: skip


def _outcomes(work: Work, language: str) -> dict[str, str]:
    """Code of an outcome -> its words."""
    return {
        code: in_language(node.title, language)
        for one in definitions.campaigns(work.connection, work.org_id)
        for code, node in walk(one.dispositions)
    }
