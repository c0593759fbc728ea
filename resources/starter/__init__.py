"""What a new organisation starts with: definitions in three languages, and the sample world of the demo."""
