"""Forms: drafts with two persons behind them, versions, files of other systems, old judgements reckoned anew."""
