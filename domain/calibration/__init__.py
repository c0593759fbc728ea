"""Several people judge one call, blind; then they meet: where they differ, how far judgements of a form agree at all."""
