"""What `dev.py prove` runs: the feed under threads, processes that are killed."""
