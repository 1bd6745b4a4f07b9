"""Clauses of saying: who is named beside a verb, a noun or a turn of phrase that reports what somebody holds."""
