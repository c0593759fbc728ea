"""Published campaigns, scripts, scorecards and articles, as domain objects."""
