"""Experiments with scripts: what is compared, who hears which arm, what the counts say.

`definition` (an experiment and its plan), `planning` (its size, and what is wrong with it), `assignment` (who hears what,
balanced inside each agent), `variants` (the script with an arm's changes), `verdict` (the one word with its interval),
`looks` (planned looks), `effect` (messages).
"""
