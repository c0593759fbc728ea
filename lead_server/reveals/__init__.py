"""Looking at a number that is withheld: a reason, a limit a day, a line in the audit trail."""
