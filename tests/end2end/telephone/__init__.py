"""The softphone on a real network stack, loopback only, with both of its engines."""
