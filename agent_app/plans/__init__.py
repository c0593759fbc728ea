"""Plans by which calls are drawn for judgement: written, tried, and what they drew."""
