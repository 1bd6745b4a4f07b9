"""What is said: the position that a sentence takes on a question, by cues and syntax, last by what is trained."""
