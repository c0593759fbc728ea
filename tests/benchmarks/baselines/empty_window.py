"""The least a Qt desk can be: an empty main window, shown. Baseline of `bench start`."""

import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Says when it was first painted."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the moment that is measured."""
        print(f"mark window {time.time():.6f}", flush=True)


if __name__ == "__main__":
    app = QApplication([])
    window = Window()
    window.show()
    app.exec()
