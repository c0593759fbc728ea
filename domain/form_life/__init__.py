"""What becomes of a form while it is written: parts, differences, two authors, the edits of the builder. Pure."""
