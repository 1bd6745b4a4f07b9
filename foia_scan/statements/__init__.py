"""Stage: what a passage says of the topic's questions, who says it, when, to whom and how firmly.

:mod:`extracting` puts the questions, one folder answers each: ``what`` is said, ``who`` says it and ``for_whom``,
``when``, ``to_whom``. Below them stand what several of these read: whose paper it is (``writers``), the clauses of
saying (``saying``), how people and bodies are named (``naming``).
"""

from foia_scan.statements.extracting import extract

__all__ = ["extract"]
