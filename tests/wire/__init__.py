"""What desks of each protocol sent and what was answered: `vN/*.json`, which every later server answers rightly."""
