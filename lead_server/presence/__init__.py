"""Who is there just now: heartbeats, help in a call, signals to one desk."""
