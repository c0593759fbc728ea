"""The public pool at an agent's desk: a masked list over the Calls desk, one key claims, the same key opens."""
