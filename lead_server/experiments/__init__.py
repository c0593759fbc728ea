"""Experiments with scripts at the server: plans, their start and end, and what the calls say.

`storage` (rows), `service` (the verbs), `facts` (what the calls, evaluations and deals of an experiment are), `counting`
(facts to figures, pure), `guards` (guard-rails, pure), `api`.
"""
