"""Units of work, carried out by worker processes behind fences.

An executor is a context manager with ``run(units) -> Iterator[Result]``. ``Pool`` is the local one.
"""

from foia_scan.workers.pool import Pool, run
from foia_scan.workers.units import Result, Task, Unit

__all__ = ["Pool", "Result", "Task", "Unit", "run"]
