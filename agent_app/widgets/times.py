"""Times and amounts in her words: “in 12 min”, “tomorrow 10:00”, “3 Nov”, “¥ 2,480”."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate

from agent_app.widgets.language import language
from agent_app.widgets.noop import translate

SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "MXN": "MX$", "JPY": "¥"}
NO_CENTS = {"JPY", "KRW", "CLP", "VND"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("times", text)


def now_utc() -> datetime:
    """The one clock of the windows; tests and shots replace it."""
    return datetime.now(UTC)


def zone_of(name: str) -> tzinfo | None:
    """A time zone by its IANA name; None for one that does not exist."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """The moment on a wall clock: of `zone`, or of this computer."""
    return moment.astimezone(zone)


def clock(moment: datetime, zone: tzinfo | None = None) -> str:
    """Hours and minutes, 24 hours."""
    return local(moment, zone).strftime("%H:%M")


def day(moment: datetime | date, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """The day in words: today, tomorrow, yesterday, a weekday within six days, else “3 Nov” (with the year if another)."""
    today = local(now or now_utc(), zone).date()
    that = local(moment, zone).date() if isinstance(moment, datetime) else moment
    away = (that - today).days
    if away in (0, 1, -1):
        return {
            0: translate("times", "today"),
            1: translate("times", "tomorrow"),
            -1: translate("times", "yesterday"),
        }[away]
    locale, qdate = language.locale(), QDate(that.year, that.month, that.day)
    if 1 < away < 7:
        return locale.toString(qdate, "ddd")
    shape = translate("times", "d MMM") if that.year == today.year else translate("times", "d MMM yyyy")
    return locale.toString(qdate, shape)


def when(moment: datetime, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Day and time: “tomorrow 10:00”."""
    return f"{day(moment, now, zone)} {clock(moment, zone)}"


def promise(moment: datetime, zone: tzinfo | None = None) -> str:
    """Day and time of something promised, beyond doubt: “tomorrow 10:00”, “Mon 23 Nov 15:00”."""
    that, today = local(moment, zone).date(), local(now_utc(), zone).date()
    if 1 < (that - today).days < 7:
        date_words = language.locale().toString(
            QDate(that.year, that.month, that.day), translate("times", "d MMM")
        )
        return f"{day(moment, None, zone)} {date_words} {clock(moment, zone)}"
    return when(moment, None, zone)


def until(moment: datetime, now: datetime | None = None) -> str:
    """How far away: “in 12 min”, “2 min late”, “in 3 h”; further away the day and the time."""
    now = now or now_utc()
    minutes = round((moment - now).total_seconds() / 60)
    if -1 < minutes < 1:
        return translate("times", "now")
    if abs(minutes) < 60:
        return (
            translate("times", "in {n} min") if minutes > 0 else translate("times", "{n} min late")
        ).format(n=abs(minutes))
    if abs(minutes) < 12 * 60 and local(moment).date() == local(now).date():
        return (translate("times", "in {n} h") if minutes > 0 else translate("times", "{n} h late")).format(
            n=abs(round(minutes / 60))
        )
    return when(moment, now)


def ago(moment: datetime, now: datetime | None = None) -> str:
    """How long ago: “just now”, “5 min ago”, “3 h ago”, then the day."""
    now = now or now_utc()
    gone = now - moment
    if gone < timedelta(minutes=1):
        return translate("times", "just now")
    if gone < timedelta(hours=1):
        return translate("times", "{n} min ago").format(n=int(gone.total_seconds() // 60))
    if gone < timedelta(hours=12):
        return translate("times", "{n} h ago").format(n=int(gone.total_seconds() // 3600))
    return day(moment, now)


def length(seconds: float) -> str:
    """A duration: 2:31, 1:02:31."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def money(minor: int, currency: str) -> str:
    """An amount with its sign: `money(248000, "CNY")` is “¥ 2,480”; cents only where there are some."""
    whole, cents = (minor, 0) if currency in NO_CENTS else divmod(abs(minor), 100)
    figures = language.locale().toString(float(whole), "f", 0)
    if cents:
        figures += language.locale().decimalPoint() + f"{cents:02}"
    sign = "-" if minor < 0 and currency not in NO_CENTS else ""
    return f"{SIGNS.get(currency, currency)} {sign}{figures}".strip()


def count(number: int) -> str:
    """A figure with its thousands: 1,840."""
    return language.locale().toString(number)
