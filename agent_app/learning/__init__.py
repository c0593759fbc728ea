"""What is learned from calls: the library of pieces, coaching, proposals for the script."""
