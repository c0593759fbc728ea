"""What becomes of an evaluation after it was submitted: approved, released, acknowledged, appealed, revised. Pure."""
