"""What holds for every test."""

from hypothesis import settings

# No test is timed: how long one takes is a matter of the machine and of what else runs on it.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
