"""The audit trail: every change and every read of a person's record, with who, when, from where."""
