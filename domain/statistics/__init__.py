"""Statistics of rates, means and experiments, of the standard library alone; for the server, the desk and the proofs.

`distributions` (quantiles and tails), `intervals` (a rate, a difference of rates, a mean of a sample, of strata),
`two_groups` (tests and sizes), `planned_looks` (group-sequential bounds), `always_valid` (intervals that hold at any look).
Every function's figures are compared with published ones in `tests/unit/domain/statistics`.
"""
