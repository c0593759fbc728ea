"""The feed: what a desk may hold, in streams with positions; pushed operations; wake-up."""
