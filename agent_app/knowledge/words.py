"""Words of knowledge."""

from __future__ import annotations

from agent_app.widgets.language import LANGUAGES, SHORT, language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.articles import Article
from domain.campaigns import in_language
from domain.knowledge.fitting import Fit

BECAUSE = {
    "step": QT_TRANSLATE_NOOP("knowledge", "to this step"),
    "ticket": QT_TRANSLATE_NOOP("knowledge", "open problem"),
    "product": QT_TRANSLATE_NOOP("knowledge", "product"),
    "campaign": QT_TRANSLATE_NOOP("knowledge", "campaign"),
    "tag": QT_TRANSLATE_NOOP("knowledge", "tag"),
}
_MEANING = {
    "away": QT_TRANSLATE_NOOP("knowledge", "The server is away: found by words only."),
    "no_model": QT_TRANSLATE_NOOP("knowledge", "Found by words; this server has no search by meaning."),
    "indexing": QT_TRANSLATE_NOOP(
        "knowledge", "Found by words; new articles are still being read by meaning."
    ),
}


def title(article: Article) -> str:
    return in_language(article.title, language.short) or article.code


def fit(found: Fit) -> str:
    """“A claim takes too long · open problem”."""
    return f"{title(found.article)} · {translate('knowledge', BECAUSE[found.because])}"


def meaning(state: str) -> str:
    """Why only words were searched; "" where meaning was, too."""
    return translate("knowledge", _MEANING[state]) if state in _MEANING else ""


def only_in(article: Article) -> str:
    """Says that there is no text in the language of the window."""
    if language.short in article.body or not article.body:
        return ""
    shown = in_language(article.body, language.short)
    code = next((short for short, text in article.body.items() if text == shown), "")
    name = next((LANGUAGES[long] for long, short in SHORT.items() if short == code), code)
    return translate("knowledge", "Only in {language}.").format(language=name)
