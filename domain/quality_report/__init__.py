"""What scores say, with how much they can say: means with intervals, questions, causes, coverage, output, deadlines."""
