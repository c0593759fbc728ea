"""What is known of a person is given out whole, or goes for good: from library, calls, recordings, journal and desks."""
