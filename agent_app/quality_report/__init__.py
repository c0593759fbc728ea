"""Pages of figures: the team, the QA lead; means are drawn with what they can say."""
