"""What becomes of a script over its versions: drafts, comparison and merge, releases, stops. Pure; both sides run it."""
