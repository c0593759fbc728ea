"""Lists of people who do not want calls: imported, kept as keys, marked on the numbers that they have."""
