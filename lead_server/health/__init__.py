"""Is it alive, and how much does it do."""
