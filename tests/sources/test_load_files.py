"""Load files as other programs write them: delimiters, encodings, names of columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from foia_scan.errors import BadLoadFile
from foia_scan.records import ProducedRow
from foia_scan.sources import read_load_file


def concordance(*rows: tuple[str, ...]) -> str:
    return "".join("\x14".join(f"þ{cell}þ" for cell in row) + "\r\n" for row in rows)


HEAD = ("BEGDOC", "ENDDOC", "CUSTODIAN", "NATIVELINK", "TEXTPATH")
ROW = ("ABC-0001", "ABC-0003", "Müller, Jo®Anne", ".\\VOL01\\NATIVES\\ABC-0001.pdf", "VOL01\\TEXT\\ABC-0001.txt")
EXPECTED = ProducedRow(1, "ABC-0001", "ABC-0003", "Müller, Jo Anne", (ROW[3], ROW[4]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_concordance_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "load.dat"
    path.write_bytes(concordance(HEAD, ROW).encode(encoding))
    assert read_load_file(path) == (EXPECTED,)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", 'Begin Bates,End Bates,Custodian,File Path\nA1,A2,"Roe, Ann",x\\a.pdf\n'),
        ("a.csv", "begin_bates;end_bates;custodian;filepath\nA1;A2;Roe, Ann;x\\a.pdf\n"),
        ("a.txt", "Beg Bates\tEnd Bates\tCustodian Name\tNative Link\nA1\tA2\tRoe, Ann\tx\\a.pdf\n"),
        ("a.dat", "^BegDoc^|^EndDoc^|^Custodian^|^DocLink^\n^A1^|^A2^|^Roe, Ann^|^x\\a.pdf^\n"),
        ("a.dat", "þProd Begþ,þProd Endþ,þAll Custodiansþ,þNative Pathþ\nþA1þ,þA2þ,þRoe, Annþ,þx\\a.pdfþ\n"),
    ],
)
def test_tables_with_the_usual_names(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert read_load_file(path) == (ProducedRow(1, "A1", "A2", "Roe, Ann", ("x\\a.pdf",)),)


def test_fields_with_line_ends_and_short_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.dat"
    text = concordance(("BEGBATES", "EXTRACTED TEXT", "CUSTODIAN"), ("A1", "many\nlines", "Roe"), ("A2",))
    path.write_text(text, encoding="utf-8")
    assert read_load_file(path) == (ProducedRow(1, "A1", "A1", "Roe", ()), ProducedRow(2, "A2", "A2", "", ()))


def test_opticon(tmp_path: Path) -> None:
    path = tmp_path / "a.opt"
    path.write_text(
        "A001,VOL,I\\A001.tif,Y,,,2\nA002,VOL,I\\A002.tif,,,,\n"
        "A003,VOL,I\\A003.pdf,Y,,,3\nA006,VOL,I\\A006.tif,Y,,,2\nA007,VOL,I\\A006.tif,,,,\n"
    )
    spans = [(row.bates_first, row.bates_last, row.paths[0]) for row in read_load_file(path)]
    assert spans == [
        ("A001", "A001", "I\\A001.tif"),
        ("A002", "A002", "I\\A002.tif"),
        ("A003", "A005", "I\\A003.pdf"),
        ("A006", "A007", "I\\A006.tif"),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"Subject,Author\nx,y\n", "no column for Bates numbers or files; its first line is: Subject, Author"),
        (b"BEGDOC,ENDDOC\n", "nothing below it"),
        (bytes(range(256)) * 10, "load file"),
    ],
)
def test_what_is_no_load_file(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "a.dat"
    path.write_bytes(content)
    with pytest.raises(BadLoadFile, match=reason):
        read_load_file(path)


def test_a_load_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadLoadFile, match="can't be read"):
        read_load_file(tmp_path / "none.dat")
