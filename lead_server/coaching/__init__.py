"""Notes and tasks that follow from judgements."""
