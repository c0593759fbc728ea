"""The language of the window, changed while it runs: the translators are swapped and Qt tells every widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QStandardPaths, QTranslator

from resources.i18n.ready import compiled

LANGUAGES: dict[str, str] = {"en": "English", "zh_CN": "简体中文", "es": "Español"}
#: of scripts, campaigns and articles
SHORT = {"en": "en", "zh_CN": "zh", "es": "es"}
#: those of customers, each in its own words
SPOKEN = {short: LANGUAGES[code] for code, short in SHORT.items()}


class Language:
    """Which language is spoken; one for the application.

    Attributes:
        code: `en`, `zh_CN` or `es`.
    """

    def __init__(self) -> None:
        self.code = "en"
        self._installed: list[QTranslator] = []

    @property
    def short(self) -> str:
        """The code that scripts and campaigns use: `en`, `zh`, `es`."""
        return SHORT[self.code]

    def locale(self) -> QLocale:
        """For dates and figures."""
        return QLocale({"en": "en_GB", "zh_CN": "zh_CN", "es": "es_ES"}[self.code])

    def choose(self, code: str, cache: Path | None = None) -> None:
        """Speak another language from now on; the unknown becomes English."""
        app = QCoreApplication.instance()
        assert app is not None
        self.code = code if code in LANGUAGES else "en"
        QLocale.setDefault(self.locale())
        old, self._installed = self._installed, self._load(cache or _cache())
        for translator in old:
            app.removeTranslator(translator)
        for translator in self._installed:
            app.installTranslator(translator)

    def _load(self, cache: Path) -> list[QTranslator]:
        own, qt = QTranslator(), QTranslator()
        return [
            t for t, ok in ((qt, self._load_qt(qt)), (own, own.load(str(compiled(self.code, cache))))) if ok
        ]

    def _load_qt(self, translator: QTranslator) -> bool:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return self.code != "en" and translator.load(f"qtbase_{self.code}", folder)


def system_language() -> str:
    """The language of the system if we speak it, else English."""
    name = QLocale.system().name()
    return "zh_CN" if name.startswith("zh") else "es" if name.startswith("es") else "en"


def _cache() -> Path:
    return (
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation))
        / "leadline"
        / "i18n"
    )


language = Language()
