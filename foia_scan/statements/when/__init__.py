"""When it was said: the day in the sentence, of the paper that is spoken of, or of the very message."""
