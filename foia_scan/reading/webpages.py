"""Web pages and the HTML of mails as text: what a reader would see, without scripts, styles and hidden parts.

Nothing that a page refers to is ever fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from foia_scan.reading import textfiles

_NEVER_SHOWN = frozenset(
    "script style head template noscript iframe object applet svg math canvas audio video select datalist".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody tfoot thead"
    " tr ul".split()
)
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table".split())
_CLOSED_BY_THE_NEXT = frozenset("p li td th tr dd dt option".split())
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)", re.IGNORECASE
)
_STYLE_BEGINS = re.compile("<style", re.IGNORECASE)
_STYLE_ENDS = re.compile("</style", re.IGNORECASE)
_SIMPLE_SELECTOR = re.compile(r"[a-z0-9]*([.#])([\w-]+)", re.IGNORECASE)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_LONGEST_STYLE = 200_000


def decoded(raw: bytes) -> str:
    """Decode by the byte order mark, else as the page says, else like a text file."""
    declared = _CHARSET.search(raw[:4096])
    if declared and not raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return raw.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeError):
            pass
    return textfiles.decoded(raw)


def text(html: str) -> str:
    """The visible text: a line for each block, an empty line between paragraphs, ">" before quoted mail."""
    reader = _Reader(_hidden_names(html))
    reader.feed(html)
    reader.close()
    return reader.result()


def _hidden_names(html: str) -> frozenset[str]:
    """ ".class" and "#id" that the page's own style sheet hides."""
    found: set[str] = set()
    for sheet in _style_sheets(html[:_LONGEST_STYLE]):
        for rule in sheet.split("}"):
            selectors, _, rules = rule.rpartition("{")
            if _HIDING.search(rules):
                named = selectors.rpartition("{")[2].split(",")  # within "@media … {"
                simple = (_SIMPLE_SELECTOR.fullmatch(selector.strip()) for selector in named)
                found.update(match[1] + match[2] for match in simple if match)
    return frozenset(found)


def _style_sheets(html: str) -> Iterator[str]:
    """Cut out by hand: a pattern for the whole of it goes through a page of opening tags from each of them anew."""
    at = 0
    while (begins := _STYLE_BEGINS.search(html, at)) and (opened := html.find(">", begins.end()) + 1):
        ends = _STYLE_ENDS.search(html, opened)
        at = ends.end() if ends else len(html)
        yield html[opened : ends.start() if ends else at]


class _Reader(HTMLParser):
    def __init__(self, hidden_names: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._hidden_names = hidden_names
        self._open: list[tuple[str, bool, bool]] = []
        """Tag, whether it hides what is in it, whether it is quoted mail."""
        self._hidden = self._quoted = self._kept_as_typed = 0
        self._lines: list[str] = []
        self._line: list[str] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in _CLOSED_BY_THE_NEXT and self._open and self._open[-1][0] == tag:
            self._close_last()
        if tag in _BLOCKS:
            self._end_line(empty_after=tag in _PARAGRAPHS)
        if tag == "br":
            self._end_line(always=True)
        if tag in ("td", "th") and self._line:
            self._line.append("   ")
        if tag == "li":
            self._line.append("• ")
        if tag not in _VOID:
            given = {name: value or "" for name, value in attrs}
            hides = tag in _NEVER_SHOWN or self._hides(given)
            quoted = tag == "blockquote" and (given.get("type") == "cite" or "gmail_quote" in given.get("class", ""))
            self._open.append((tag, hides, quoted))
            self._hidden += hides
            self._quoted += quoted
            self._kept_as_typed += tag == "pre"

    def _hides(self, given: dict[str, str]) -> bool:
        if "hidden" in given or _HIDING.search(given.get("style", "")):
            return True
        names = [f".{name}" for name in given.get("class", "").split()] + [f"#{given.get('id', '')}"]
        return not self._hidden_names.isdisjoint(names)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Anything like "<![if …]>" is a comment, as browsers have it; the parser's own reading fails on odd names."""
        return self.parse_bogus_comment(i, report)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line(empty_after=tag in _PARAGRAPHS)
        if any(each[0] == tag for each in self._open):
            while self._open[-1][0] != tag:
                self._close_last()
            self._close_last()

    def _close_last(self) -> None:
        tag, hides, quoted = self._open.pop()
        if quoted:
            self._end_line()
        self._hidden -= hides
        self._quoted -= quoted
        self._kept_as_typed -= tag == "pre"

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if not self._kept_as_typed:
            self._line.append(re.sub(r"[ \t\r\n\f]+", " ", data))
            return
        first, *rest = data.split("\n")
        self._line.append(first)
        for line in rest:
            self._end_line(always=True)
            self._line.append(line)

    def _end_line(self, *, always: bool = False, empty_after: bool = False) -> None:
        """End the line; with ``always`` even an empty one, with ``empty_after`` by an empty line (never by two)."""
        joined = re.sub(r"(?<=\S) {1,2}(?=\S)", " ", "".join(self._line)).strip()
        self._line = []
        if joined or always:
            self._lines.append("> " * self._quoted + joined)
        if empty_after and self._lines and self._lines[-1].strip("> "):
            self._lines.append("")

    def result(self) -> str:
        self._end_line()
        return "\n".join(self._lines).strip("\n") + "\n"
