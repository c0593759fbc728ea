"""Articles that fit."""
