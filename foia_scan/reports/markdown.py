"""Markdown for an editor: quotes as block quotes, each with its citation. Document text is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from foia_scan.reports import versions, withheld, wording
from foia_scan.reports.numbering import BatesFinding, sentence
from foia_scan.reports.visible import visible
from foia_scan.store.found import FoundDocument, FoundFamily, FoundPair, FoundSpeaker, FoundStatement, Hit
from foia_scan.store.standing import FileStatus

if TYPE_CHECKING:
    from foia_scan.store.withheld import ExemptionTotal

# What can start a construct anywhere in a line, and what only at its beginning.
_ANYWHERE = re.compile(r"([\\`*_\[\]|~$])")
_BEGINNING = re.compile(r"^(\s*\d+(?=[.)])|\s*(?=[-#+=:!]))(.)")


def escaped(text: str) -> str:
    """The text as itself: no emphasis, link, code, HTML, heading, list or table comes of it."""
    shown = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    shown = _ANYWHERE.sub(r"\\\1", shown)
    return _BEGINNING.sub(r"\1\\\2", shown)


def statement_markdown(found: FoundStatement, heading: str = "###") -> str:
    held = f"{wording.date(found)} — {wording.speaker(found)} — {wording.position(found)}"
    return f"{heading} {escaped(held)}\n\n{_quoted(found)}"


def _quoted(found: FoundStatement) -> str:
    lines = [f"> {escaped(found.statement.quote)}", "", escaped(wording.citation(found))]
    details = wording.circumstances(found)
    if details:
        lines[-1] += f" · {escaped(details)}"
    if found.sources:
        lines += ["", "Also: " + "; ".join(escaped(wording.source_place(source)) for source in found.sources)]
    if found.verdict or found.note:
        lines += ["", "Review: " + escaped(" — ".join(filter(None, (found.verdict, found.note))))]
    lines += ["", f"id `{found.statement.id}`"]
    return "\n".join(lines) + "\n"


def pair_markdown(found: FoundPair, heading: str = "###") -> str:
    title = f"{wording.KINDS[found.pair.kind]}: {wording.pair_facts(found)}"
    parts = [f"{heading} {escaped(title)}", "", escaped(found.pair.why), ""]
    for name, side in zip(wording.side_names(found), (found.earlier, found.later), strict=True):
        held = f"{wording.date(side)} — {wording.speaker(side)} — {wording.position(side)}"
        parts += [f"**{name}:** {escaped(held)}", "", _quoted(side)]
    if found.note:
        parts += ["Review: " + escaped(found.note), ""]
    return "\n".join(parts) + f"pair id `{found.pair.id}`\n"


def document_markdown(found: FoundDocument) -> str:
    facts = (wording.kind(found), wording.author(found), wording.counted(found.statements, "statement"))
    title = f"{found.date or wording.UNDATED} — {found.title or 'untitled'}"
    known = escaped(", ".join(filter(None, facts)))
    also = "".join(f"; also {escaped(wording.source_place(source))}" for source in found.sources)
    return f"- {escaped(title)} ({known}): {escaped(wording.document_place(found))}{also} `{found.id}`\n"


def family_markdown(found: FoundFamily) -> str:
    lines = [f"### {escaped(versions.title(found))}", ""]
    for number, document in enumerate(found.members, 1):
        # Not "1." at its beginning: the numbers are ours, and Markdown would count anew.
        lines.append(
            f"- {escaped(versions.version(found, number))}: {escaped(versions.places(document))} `{document.id}`"
        )
    for which in found.differences:
        lines += ["", f"**{escaped(versions.difference(found, which))}**", ""]
        lines += [f"> {escaped(which.before or '(nothing)')}", ">", f"> {escaped(which.after or '(nothing)')}"]
    return "\n".join([*lines, "", f"family `{found.id}`"]) + "\n"


def hit_markdown(hit: Hit) -> str:
    return f"- {escaped(wording.place(hit.file, (hit.page,), hit.bates))}: {escaped(hit.snippet)}\n"


def speaker_markdown(found: FoundSpeaker) -> str:
    span = " to ".join(dict.fromkeys(filter(None, (found.first, found.last)))) or wording.UNDATED
    bodies = f" ({', '.join(found.organizations)})" if found.organizations else ""
    return f"- {escaped(found.name + bodies)}: {wording.counted(found.statements, 'statement')}, {span}\n"


def joined(blocks: Iterable[str]) -> Iterator[str]:
    for number, block in enumerate(blocks):
        yield block if number == 0 or block.startswith("- ") else "\n" + block


def file_markdown(found: FileStatus) -> str:
    why = "".join(f"; {each}" for each in (wording.failed_redactions(found), found.error) if each)
    return f"- {escaped(found.file)}: {found.state}, {wording.page_counts(found)}{escaped(why)}\n"


def redaction_markdown(found: ExemptionTotal) -> str:
    return f"- {escaped(withheld.sentence(found))}\n"


def bates_markdown(found: BatesFinding) -> str:
    return f"- {escaped(sentence(found))}\n"
