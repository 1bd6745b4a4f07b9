"""The bodies of speakers that only another paper of the dump tells, apart from what a statement's own file says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from foia_scan.store.database import Database


def told(database: Database, rule: str) -> Iterator[tuple[str, str, str]]:
    """(speaker, organization, voice) that the files themselves tell, the most frequent first. ``rule`` marks rows whose
    organization was taken from elsewhere before: they are no evidence."""
    found = database.query(
        """
        SELECT speaker, organization, voice FROM statements
        WHERE speaker IS NOT NULL AND organization <> '' AND ifnull(json_extract(rules, '$.organization'), '') <> ?
        GROUP BY speaker, organization, voice ORDER BY count(*) DESC, organization, voice
        """,
        (rule,),
    )
    return ((row["speaker"], row["organization"], row["voice"]) for row in found)


def save(database: Database, known: Mapping[str, tuple[str, str]], rule: str) -> None:
    """Give the statements without an organization the one that ``known`` has for their speaker, and take back what it
    has no more. Files whose statements change are due for comparison again."""
    changed: list[tuple[Any, ...]] = []
    contents: set[str] = set()
    for row in database.query(
        """
        SELECT id, sha256, speaker, organization, voice FROM statements
        WHERE speaker IS NOT NULL
        AND (organization = '' OR ifnull(json_extract(rules, '$.organization'), '') = ?)
        """,
        (rule,),
    ):
        organization, voice = known.get(row["speaker"], ("", ""))
        if (organization, voice) != (row["organization"], row["voice"]):
            changed.append((organization, voice, organization, rule, row["id"]))
            contents.add(row["sha256"])
    if not changed:
        return
    with database.transaction() as execute:
        for values in changed:
            execute(
                """
                UPDATE statements SET organization = ?, voice = ?, rules = CASE WHEN ? = ''
                    THEN json_remove(rules, '$.organization') ELSE json_set(rules, '$.organization', ?) END
                WHERE id = ?
                """,
                values,
            )
        for sha256 in sorted(contents):
            execute("UPDATE analyses SET compared = 0 WHERE sha256 = ?", (sha256,))
