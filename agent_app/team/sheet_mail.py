"""A mail file with a table and a picture, for the system's mail program."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path

from domain.team_sheet import html, tabbed


def write_mail(title: str, head: Sequence[str], rows: Sequence[Sequence[str]], png: bytes) -> str:
    """Its path. `X-Unsent`: mail programs open it for editing, addresses are typed there."""
    mail = EmailMessage()
    mail["Subject"] = title
    mail["X-Unsent"] = "1"
    mail.set_content(f"{title}\n\n{tabbed(head, rows)}")
    mail.add_alternative(html(title, head, rows, picture="cid:plot"), subtype="html")
    page = mail.get_payload()[1]  # type: ignore[index]
    page.add_related(png, "image", "png", cid="<plot>", filename="plot.png")  # type: ignore[union-attr]
    folder = Path(tempfile.mkdtemp(prefix="leadline-mail-"))
    path = folder / "sheet.eml"
    path.write_bytes(mail.as_bytes())
    return str(path)
