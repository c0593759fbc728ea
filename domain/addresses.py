"""Network addresses as a person writes them."""

from __future__ import annotations


def is_loopback(host: str) -> bool:
    """True for this machine itself: `localhost`, 127.0.0.0/8, `::1` with or without brackets."""
    if host in ("localhost", "[::1]"):
        return True
    import ipaddress  # 3 ms at the desk's start, for names that are none of these

    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
