"""One HTML file for people: no script, nothing from outside, prints well, light and dark.

Every piece of document text goes through ``text``; the content security policy allows our own style sheet and nothing
else, so that even a mistake here could not run or load anything.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Container, Iterator, Mapping, Sequence
from importlib import resources
from itertools import groupby

from foia_scan import __version__
from foia_scan.reports import wording
from foia_scan.reports.findings import HOW_TO_READ, WARRANTY, Findings, coverage, unread_files, withheld_notice
from foia_scan.reports.visible import visible
from foia_scan.store.found import FoundPair, FoundStatement

Colors = Mapping[str, int]
_IN_FULL = 250
"""Pairs of one kind that are shown with both quotes; a list of ten thousand would help nobody."""


def text(value: str) -> str:
    return html.escape(visible(value))


def report_html(findings: Findings) -> Iterator[str]:
    """The whole file, in parts."""
    title = "Contradictions" if findings.what == "contradictions" else "Timeline of statements"
    colors = position_colors(findings)
    yield _head(title)
    yield _opening(title, findings)
    yield "<main>\n"
    yield _coverage(findings)
    yield _how_to_read()
    if findings.what == "contradictions":
        yield from _pairs("contradictions", "Contradictions", findings.pairs, findings, colors)
    yield from _timeline(findings, colors)
    if findings.what == "contradictions":
        yield from _pairs("evolution", "Evolution: pairs that may be innocent", findings.evolution, findings, colors)
    yield "</main>\n"
    yield _closing()


def position_colors(findings: Findings) -> Colors:
    """A color for each position, the same throughout the report; the word always stands beside it."""
    sides = [side for pair in [*findings.pairs, *findings.evolution] for side in (pair.earlier, pair.later)]
    held = {found.statement.position for found in [*findings.statements, *sides]}
    return {position: number % 6 for number, position in enumerate(sorted(filter(None, held)))}


def _head(title: str) -> str:
    style = resources.files("foia_scan.reports").joinpath("report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(title)} - foia-scan</title>\n<style>{style}</style>\n</head>\n"
    )


def _opening(title: str, findings: Findings) -> str:
    found = wording.counted(len(findings.statements), "statement")
    sections = [("coverage", "What was read"), ("reading", "How to read this")]
    if findings.what == "contradictions":
        found = f"{wording.counted(len(findings.pairs), 'contradiction')} among {found}"
        sections += [("contradictions", "Contradictions"), ("timeline", "Timeline"), ("evolution", "Evolution")]
    else:
        sections += [("timeline", "Timeline")]
    if findings.filtered:
        found += " (a selection: filters were used)"
    links = "".join(f'<li><a href="#{anchor}">{name}</a></li>' for anchor, name in sections)
    return (
        f'<body>\n<header>\n<h1>{text(title)}</h1>\n<p class="lead">{text(found)}, from '
        f"{wording.counted(findings.status.totals['files'], 'file')} of the release.</p>\n</header>\n"
        f'<nav aria-label="Sections"><ul>{links}</ul></nav>\n'
    )


def _coverage(findings: Findings) -> str:
    counts = "".join(
        f'<div class="{_alarm(name, number)}"><dt>{name}</dt><dd>{number:,}</dd></div>'
        for name, number in coverage(findings.status)
    )
    return (
        '<section aria-labelledby="coverage">\n<h2 id="coverage">What was read</h2>\n'
        f'<dl class="counts">{counts}</dl>\n{_unread(findings)}'
        f'<p class="{"notice" if findings.withheld else "soft"}">{text(withheld_notice(findings))}</p>\n'
        f"{_left_out(findings)}</section>\n"
    )


def _alarm(name: str, number: int) -> str:
    return "bad" if number and name in ("failed pages", "unread pages") else "fine"


def _unread(findings: Findings) -> str:
    files = unread_files(findings.status)
    if not files:
        return "<p>Every file was read.</p>\n"
    rows = "".join(
        f"<tr><td>{text(file.file)}</td><td>{file.state}</td><td>{text(file.error or '')}</td></tr>\n" for file in files
    )
    return (
        f"<h3>{wording.counted(len(files), 'file')} not read, or not read to the end</h3>\n"
        '<table>\n<thead><tr><th scope="col">File</th><th scope="col">State</th><th scope="col">Why</th></tr>'
        f"</thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _left_out(findings: Findings) -> str:
    if not findings.undated:
        return ""
    undated = wording.counted(findings.undated, "undated statement")
    return f'<p class="notice">{undated} left out, because a range of dates was asked for.</p>\n'


def _how_to_read() -> str:
    paragraphs = "".join(f"<p>{text(paragraph)}</p>\n" for paragraph in (*HOW_TO_READ, WARRANTY))
    return f'<section aria-labelledby="reading">\n<h2 id="reading">How to read this</h2>\n{paragraphs}</section>\n'


def _pairs(anchor: str, title: str, pairs: Sequence[FoundPair], findings: Findings, colors: Colors) -> Iterator[str]:
    listed = {row.statement.id for row in findings.statements}
    yield f'<section aria-labelledby="{anchor}">\n<h2 id="{anchor}">{title} ({len(pairs):,})</h2>\n'
    if not pairs:
        yield "<p>None.</p>\n"
    for kind, group in groupby(pairs, key=lambda found: found.pair.kind):
        yield f"<h3>{text(wording.KINDS[kind])}</h3>\n"
        yield from _cards(list(group), colors, listed)
    yield "</section>\n"


def _cards(pairs: Sequence[FoundPair], colors: Colors, listed: Container[str]) -> Iterator[str]:
    """Both sides in full; of a long list the rest as one line each, whose quotes stand in the timeline."""
    for found in pairs[:_IN_FULL]:
        yield _pair(found, colors, listed)
    rest = pairs[_IN_FULL:]
    if rest:
        yield f'<p class="notice">The other {len(rest):,} on one line each; the links lead to the quotes.</p>\n<ol>\n'
        for found in rest:
            sides = " / ".join(_brief(side, listed) for side in (found.earlier, found.later))
            yield f"<li>{sides} ({text(found.pair.strength)})</li>\n"
        yield "</ol>\n"


def _brief(found: FoundStatement, listed: Container[str]) -> str:
    said = found.statement
    who = f"{wording.date(found)}, {said.speaker or wording.UNKNOWN_SPEAKER}: {said.position}"
    return f'<a href="#s-{text(said.id)}">{text(who)}</a>' if said.id in listed else text(f"{who} ({said.id})")


def _pair(found: FoundPair, colors: Colors, listed: Container[str]) -> str:
    sides = ""
    for name, side in zip(wording.side_names(found), (found.earlier, found.later), strict=True):
        said = _said(side, colors, linked=side.statement.id in listed)
        sides += f'<div class="side"><p class="when">{name} · {_time(side)}</p>{said}</div>\n'
    note = f'<p class="more">Note: {text(found.note)}</p>\n' if found.note else ""
    return (
        f'<article id="c-{text(found.pair.id)}">\n<h4>{text(found.pair.why)}</h4>\n'
        f'<p class="facts">{text(wording.pair_facts(found))} · <span class="id">{text(found.pair.id)}</span></p>\n'
        f'<div class="sides">\n{sides}</div>\n{note}</article>\n'
    )


def _time(found: FoundStatement) -> str:
    when = found.statement.date
    return f'<time datetime="{text(when)}">{text(when)}</time>' if when else f"<b>{wording.UNDATED}</b>"


def _said(found: FoundStatement, colors: Colors, *, linked: bool) -> str:
    said = found.statement
    color = f" p{colors[said.position]}" if said.position else ""
    cite = f"<b>{text(wording.citation(found))}</b>"
    details = " · ".join(filter(None, (found.document.title, wording.circumstances(found))))
    name = f'<span class="id">{text(said.id)}</span>'
    if linked:
        name = f'<a class="id" href="#s-{text(said.id)}">{text(said.id)}</a>'
    parts = [
        f'<p class="who">{text(wording.speaker(found))}</p>',
        f'<p class="held{color}">{text(wording.position(found))}</p>',
        f'<blockquote class="quote{color}">{text(said.quote)}</blockquote>',
        f'<p class="cite">{cite}<br>{text(details)} · {name}</p>',
    ]
    if found.sources:
        places = "; ".join(map(wording.source_place, found.sources))
        parts.append(f'<p class="more">Also in {text(places)}</p>')
    review = " - ".join(filter(None, (found.verdict, found.note)))
    if review:
        parts.append(f'<p class="more">Review: {text(review)}</p>')
    return "\n".join(parts)


def _timeline(findings: Findings, colors: Colors) -> Iterator[str]:
    count = len(findings.statements)
    yield f'<section aria-labelledby="timeline">\n<h2 id="timeline">Timeline ({count:,})</h2>\n'
    if not findings.statements:
        yield "<p>No statement was found.</p>\n"
    for year, group in groupby(findings.statements, key=lambda found: (found.statement.date or "")[:4]):
        yield f"<h3>{text(year) or 'Undated'}</h3>\n"
        for found in group:
            yield _entry(found, colors)
    yield "</section>\n"


def _entry(found: FoundStatement, colors: Colors) -> str:
    said = found.statement
    rules = "; ".join(f"{name}: {rule}" for name, rule in said.rules.items())
    around = f"<p>{text(said.context)}</p>\n" if said.context and said.context != said.quote else ""
    return (
        f'<article class="entry" id="s-{text(said.id)}">\n<p class="when">{_time(found)}</p>\n<div>\n'
        f"{_said(found, colors, linked=False)}\n<details><summary>Context and rules</summary>\n{around}"
        f'<p class="soft">Decided by {text(rules)}</p></details>\n</div>\n</article>\n'
    )


def _closing() -> str:
    return (
        f"<footer>\n<p>Made offline by foia-scan {__version__}; no document left the machine. "
        f"The same documents and rules give the same report.</p>\n</footer>\n</body>\n</html>\n"
    )
