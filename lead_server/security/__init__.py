"""Who may come in and what each may see: passwords, tokens, lock-out, escrow, scopes."""
