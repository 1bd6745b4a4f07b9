"""Whose paper it is: who writes or speaks in it, for which body, on which side, and whom it hails."""
