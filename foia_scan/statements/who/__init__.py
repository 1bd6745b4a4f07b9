"""Who says it: the holder of a position, and what the words that name a source mean."""
