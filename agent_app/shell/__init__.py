"""The window itself."""
