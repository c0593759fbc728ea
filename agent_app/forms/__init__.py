"""The form builder: scorecards written, checked, approved, published, imported. Loaded with its first visit."""
