"""Printing a page of words: a printer (or a PDF) is asked for, then it prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget


def ask_printer(parent: QWidget, print_on: Callable[[object], None]) -> None:
    """Ask which, then `print_on(printer)`; nothing when it is called off."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only who prints loads it

    printer = QPrinter()
    if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted:
        print_on(printer)


def print_html(printer: object, html: str, pictures: Mapping[str, QImage] | None = None) -> None:
    """Print HTML; `pictures`: address in it -> image."""
    document = QTextDocument()
    for name, image in (pictures or {}).items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
    document.setHtml(html)
    document.print_(printer)  # type: ignore[arg-type]  # a QPrinter, whose module is loaded late
