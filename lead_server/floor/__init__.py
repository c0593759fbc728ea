"""What agents did in a day: figures over their stays and calls."""
