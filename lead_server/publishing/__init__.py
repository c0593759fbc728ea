"""Campaigns, scripts, scorecards and articles from YAML: checked with file, line and path, published as versions."""
