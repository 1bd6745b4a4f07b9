"""Units of work, carried out by worker processes behind fences. ``run(units, settings)`` is every executor's face."""

from foia_scan.workers.pool import run
from foia_scan.workers.units import Result, Task, Unit

__all__ = ["Result", "Task", "Unit", "run"]
