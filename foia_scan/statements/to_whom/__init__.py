"""To whom it was said: the hearers named, the readers of a paper, those who were at the meeting."""
