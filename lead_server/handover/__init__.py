"""A call on its way to a colleague: lead, notes and the place in the script go along. Audited, forgotten after minutes."""
