"""The clocks of a number's place, for a call to somebody who is no lead."""

from __future__ import annotations

from functools import lru_cache

_UNKNOWN = "Etc/Unknown"


@lru_cache(4_096)
def zones_of(e164: str) -> tuple[str, ...]:
    """IANA names by the number's own plan; none where it does not tell."""
    import phonenumbers
    from phonenumbers import timezone  # the table of places is large: read with the first such call

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return ()
    return tuple(zone for zone in timezone.time_zones_for_number(number) if zone != _UNKNOWN)
