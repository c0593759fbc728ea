"""The lead library: one language of filters, the list and its records, bulk acts, duplicates."""
