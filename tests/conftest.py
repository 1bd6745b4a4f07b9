"""What holds for every test."""

import os

from hypothesis import settings

# Each test process computes by one thread, as the program's workers do: two of two threads stand in each other's way.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

# No test is timed: how long one takes is a matter of the machine and of what else runs on it.
#
# `make test` draws the same examples each time, so that the tests say the same of the same code. `make search` draws
# new ones, ten times as many: what it finds becomes a case of a table.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("searching", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
