"""Units of work, carried out by worker processes behind fences.

An executor is a context manager with ``run(units) -> Iterator[Result]``. ``Pool`` is the local one,
``executor`` chooses.
"""

from foia_scan.workers.agenda import Agenda
from foia_scan.workers.executor import Executor, executor
from foia_scan.workers.pool import Pool, run
from foia_scan.workers.units import NO_FILE, Result, Task, Unit

__all__ = ["NO_FILE", "Agenda", "Executor", "Pool", "Result", "Task", "Unit", "executor", "run"]
