"""What a worker does with a unit. Stages are imported where they are used: reading text alone stays light."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from foia_scan.errors import FileEncrypted, FileUnreadable, FoiaScanError
from foia_scan.records import Page
from foia_scan.settings import Settings
from foia_scan.store.packing import Findings, PackedPage, opened, packed, unbundled

if TYPE_CHECKING:
    from foia_scan.topics import Topic
from foia_scan.workers.limits import unit_bytes
from foia_scan.workers.units import Result, Unit

Announce = Callable[[int], None]


def perform(unit: Unit, settings: Settings, announce: Announce, ready: Callable[[], None] = lambda: None) -> Result:
    """Do the unit's work; trouble comes back as a Result with a reason. ``announce`` is told each page beforehand.

    ``ready`` is called when the file is at hand: an object of a store is fetched first.
    """
    from foia_scan import sources

    try:
        with sources.at_hand(unit.file, settings) as file:
            ready()
            if file is unit.file:
                return _TASKS[unit.task](unit, settings, announce)
            return replace(_TASKS[unit.task](replace(unit, file=file), settings, announce), unit=unit)
    except FileEncrypted as error:
        return Result(unit, failure=f"{error}. {error.next_step}", state="encrypted")
    except FoiaScanError as error:
        return Result(unit, failure=str(error))
    except OSError as error:
        return Result(unit, failure=f"the file can't be read: {_plain(error)}")
    except RecursionError:
        return Result(unit, failure="nested too deeply (a loop in its objects?)")
    except MemoryError:
        allowed = unit_bytes(unit, settings) or settings.worker_bytes
        return Result(unit, failure=f"needs more memory than a worker may use ({allowed >> 20:,} MB)")
    except Exception as error:  # a fault of ours must cost one unit, not the run
        return Result(unit, failure=f"a fault of foia-scan in {unit.task} ({type(error).__name__}: {error})"[:300])


def _plain(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "it is not there any more"
    return (error.strerror or type(error).__name__).lower()


def _digest(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import sources

    return Result(unit, sha256=sources.digest(unit.file))


def _survey(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import reading, sources

    sha256 = sources.digest(unit.file)
    carries = False
    try:
        carries = reading.carries(unit.file, settings)
        count = reading.count_pages(unit.file, settings)
        tree = reading.find_pages(unit.file, count)
        return Result(unit, sha256=sha256, carries=carries, page_count=count, tree=tree)
    except FileEncrypted as error:
        return Result(unit, sha256=sha256, failure=f"{error}. {error.next_step}", state="encrypted")
    except FileUnreadable as error:
        return Result(unit, sha256=sha256, carries=carries, failure=str(error))


def _unpack(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import reading, sources

    carried = reading.carried(unit.file, settings)
    return Result(unit, members=tuple(sources.receive(unit.file, carried, Path(unit.place), unit.allowance, settings)))


def _text(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import reading, topics

    topic = topics.load(settings.topic)
    sha256 = unit.file.sha256 or ""
    pages = reading.read_text(unit.file, sha256, unit.first, unit.last, settings, announce, unit.avoid, unit.tree)
    found = _packed(pages, topic, unit)
    return Result(unit, pages=found, findings=_findings_at_once(pages, found, topic, settings) if unit.cut else None)


def _packed(pages: Iterable[Page], topic: Topic, unit: Unit) -> tuple[PackedPage, ...]:
    from foia_scan import documents

    return tuple(
        packed(
            page,
            concerns=bool(page.text) and topic.concerns(page.text),
            begins=documents.begins(page, topic) if unit.begins else None,
        )
        for page in pages
    )


def _findings_at_once(
    pages: Sequence[Page], found: Sequence[PackedPage], topic: Topic, settings: Settings
) -> Findings | None:
    """The documents of a file that is not about the topic's program, with no page still to be recognized; else None.

    It spares most files the way to the database and back. What goes wrong here is told by the analysis, which does it
    again.
    """
    from foia_scan import documents

    waits = settings.ocr != "never" and any(page.state == "unread" for page in found)
    if settings.ocr == "always" or waits or any(page.concerns for page in found):
        return None
    try:
        return Findings.of(topic.name, pages[0].file, documents.split(pages, topic)) if pages else Findings()
    except Exception:
        return None


def _layout(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import reading, topics

    topic = topics.load(settings.topic)
    bearing = opened(page for page in unit.pages if topic.bears(page.text))
    pages = reading.read_layout(unit.file, bearing, settings, announce) if bearing else ()
    return Result(unit, pages=_packed(pages, topic, unit))


def _recognize(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import reading, topics

    pages = reading.recognize(unit.file, opened(unit.pages), settings, announce)
    return Result(unit, pages=_packed(pages, topics.load(settings.topic), unit))


def _analyze(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import documents, topics

    topic = topics.load(settings.topic)
    sha256 = unit.file.sha256 or ""
    if unit.about is False:  # nothing in it can be a statement on the program, so its sentences need not be read
        told = (page.opened() for page in unbundled(unit.bundle))
        return Result(unit, findings=Findings.of(topic.name, sha256, documents.split(told, topic)))
    pages = opened(unbundled(unit.bundle))
    found = documents.split(pages, topic)
    about = any(topic.concerns(page.text) for page in pages) if unit.about is None else unit.about
    if not about:
        return Result(unit, findings=Findings.of(topic.name, sha256, found))
    from foia_scan import passages

    bearing = passages.find(found, pages, topic)
    if not bearing:
        return Result(unit, findings=Findings.of(topic.name, sha256, found))
    from foia_scan import statements

    said = statements.extract(found, bearing, pages, topic, about)
    return Result(unit, findings=Findings.of(topic.name, sha256, found, bearing, said))


def _gist(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import versions

    return Result(unit, gists=tuple(versions.gist(wording) for _, wording in unit.wordings))


def _differ(unit: Unit, settings: Settings, announce: Announce) -> Result:
    from foia_scan import topics, versions

    return Result(unit, differences=tuple(versions.differences_along(unit.wordings, topics.load(settings.topic))))


_TASKS: dict[str, Callable[[Unit, Settings, Announce], Result]] = {
    "digest": _digest,
    "survey": _survey,
    "text": _text,
    "unpack": _unpack,
    "layout": _layout,
    "recognize": _recognize,
    "analyze": _analyze,
    "gist": _gist,
    "differ": _differ,
}
