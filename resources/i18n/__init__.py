"""Words: three Qt Linguist sources, compiled where they are needed."""
