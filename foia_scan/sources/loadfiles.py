"""Load files of a production: which Bates numbers, custodian and files each document has, as the other side says.

Read are Concordance (.dat), tables with a header (.csv, .txt) and Opticon (.opt), in UTF-8, UTF-16 or Windows-1252.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from foia_scan.errors import BadLoadFile
from foia_scan.records import ProducedRow

QUOTE, DELIMITER, NEW_LINE = "\u00fe", "\x14", "\u00ae"
"""Concordance's: þ around each field, DC4 between fields, ® for a line end within a field."""
LONGEST_FIELD = 64 << 20
"""Characters; the text of a whole document may stand in a field."""

_FIRST = (
    "begdoc begbates beginbates begbate batesbeg batesbegin batesstart startbates beginningbates firstbates begno"
    " begdocnum begdocno begdocument begnumber prodbeg prodbegbates prodbegdoc prodbeginbates productionbegbates"
    " productionbegin beginbatesnumber begbatesnumber batesbeginning batesfirst begprod bates batesnumber batesno docid"
    " documentid controlnumber"
).split()
_LAST = (
    "enddoc endbates batesend endingbates lastbates stopbates batesstop endno enddocnum enddocno enddocument endnumber"
    " prodend prodendbates prodenddoc productionendbates productionend endbatesnumber bateslast batesending endprod"
).split()
_CUSTODIAN = "custodian custodianname custodians allcustodians custodianall doccustodian recordcustodian".split()
_PATHS = (
    "nativelink nativepath nativefile nativefilepath nativefilelink native filelink doclink docpath documentpath link"
    " itempath filepath pdfpath pdflink pdf imagepath imagelink imagefile image imagefilename path location textpath"
    " textlink textfile textfilepath extractedtextpath ocrpath extractedtext text filename originalfilename docname"
).split()

_NUMBER = re.compile(r"[0-9]{1,9}")


def read_load_file(path: Path) -> tuple[ProducedRow, ...]:
    """Read the rows of a load file, in order. Raises BadLoadFile."""
    try:
        text = _decoded(path.read_bytes())
    except OSError as error:
        raise BadLoadFile(f"The load file {path} can't be read: {error.strerror}.") from error
    try:
        records = [[cell.strip() for cell in row] for row in _records(text) if any(cell.strip() for cell in row)]
    except (csv.Error, ValueError, TypeError) as error:  # the latter two for delimiters that csv doesn't take
        raise BadLoadFile(f"The load file {path} is damaged: {error}.") from error
    if not records:
        raise BadLoadFile(f"The load file {path} is empty.")
    if path.suffix.lower() == ".opt" or _is_opticon(records):
        return tuple(_image_rows(records))
    columns = _columns(records[0])
    if "first" not in columns and "paths" not in columns:
        seen = ", ".join(records[0][:20])
        raise BadLoadFile(f"The load file {path} has no column for Bates numbers or files; its first line is: {seen}.")
    if len(records) == 1:
        raise BadLoadFile(f"The load file {path} has a line of column names and nothing below it.")
    return tuple(_row(number, record, columns) for number, record in enumerate(records[1:], start=1))


def _decoded(raw: bytes) -> str:
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return raw.decode(name, errors="replace")
    head = raw[:2000]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 4 and head[start::2].count(0) > 0.4 * len(head):
            return raw.decode(name, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _records(text: str) -> Iterator[list[str]]:
    head = text[: text.find("\n")] if "\n" in text else text
    if DELIMITER in head or QUOTE in head:
        delimiter = DELIMITER if DELIMITER in head else (re.findall(f"{QUOTE}(.){QUOTE}", head) or [","])[0]
        quote = QUOTE
    elif "^|^" in head:
        delimiter, quote = "|", "^"
    else:
        delimiter, quote = max(",\t;|", key=head.count), '"'
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote)
    finally:
        csv.field_size_limit(before)


def _columns(names: Sequence[str]) -> dict[str, list[int]]:
    """The places of the columns that matter, the usual names first."""
    plain = [re.sub(r"[^a-z]", "", name.lower()) for name in names]
    usual = {"first": _FIRST, "last": _LAST, "custodian": _CUSTODIAN, "paths": _PATHS}
    found = {what: [plain.index(name) for name in known if name in plain] for what, known in usual.items()}
    return {what: places for what, places in found.items() if places}


def _row(number: int, record: Sequence[str], columns: Mapping[str, Sequence[int]]) -> ProducedRow:
    def cells(what: str) -> list[str]:
        return [record[at] for at in columns.get(what, ()) if at < len(record) and record[at]]

    first = next(iter(cells("first")), None)
    last = next(iter(cells("last")), first)
    custodian = " ".join(next(iter(cells("custodian")), "").replace(NEW_LINE, " ").split())
    paths = (cell for cell in cells("paths") if len(cell) < 1000 and NEW_LINE not in cell and "\n" not in cell)
    return ProducedRow(number, first, last, custodian, tuple(dict.fromkeys(paths)))


def _is_opticon(records: Sequence[Sequence[str]]) -> bool:
    """Lines such as "ABC0001,VOL1,IMAGES\\0001.tif,Y,,,3", without a line of names."""
    some = records[:20]
    return all(len(row) == 7 and row[3].upper() in ("Y", "N", "") and re.search(r"\.\w{2,5}$", row[2]) for row in some)


def _image_rows(records: Sequence[Sequence[str]]) -> Iterator[ProducedRow]:
    """One row for each file: a line is a page, and pages of one file follow each other."""
    groups: list[list[Sequence[str]]] = []
    for record in records:
        if len(record) < 3:
            raise BadLoadFile(f"The load file has a line that is none of Opticon's: {','.join(record)[:80]}.")
        if groups and groups[-1][0][2].lower() == record[2].lower():
            groups[-1].append(record)
        else:
            groups.append([record])
    alone = [len(group) == 1 for group in groups]
    for number, group in enumerate(groups, start=1):
        first, last = group[0][0], group[-1][0]
        pages = group[0][6] if len(group[0]) > 6 else ""
        next_opens = number == len(groups) or _opens(groups[number][0])
        if alone[number - 1] and _NUMBER.fullmatch(pages) and int(pages) > 1 and _opens(group[0]) and next_opens:
            last = _counted_on(first, int(pages) - 1)  # one line for a file of many pages
        yield ProducedRow(number, first, last, "", (group[0][2],))


def _opens(record: Sequence[str]) -> bool:
    return len(record) > 3 and record[3].upper() == "Y"


def _counted_on(bates: str, steps: int) -> str:
    match = re.search(r"\d{1,18}$", bates)
    return bates if match is None else bates[: match.start()] + str(int(match[0]) + steps).zfill(len(match[0]))
