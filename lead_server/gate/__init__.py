"""The gate at the server: what a desk asks before it dials, and what is found when it reports the call."""
