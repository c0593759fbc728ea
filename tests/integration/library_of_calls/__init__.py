"""The library of calls and coaching."""
