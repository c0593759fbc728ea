"""The library of calls: pieces that others should hear, and problems told without who it was."""
