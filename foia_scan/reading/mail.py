"""Mails as files (.eml, .msg): a head like that of a printed mail, the body, and what is attached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from pathlib import Path

from foia_scan.errors import FileUnreadable
from foia_scan.reading import textfiles, webpages
from foia_scan.records import Carried

_PEOPLE = ("From", "To", "Cc", "Bcc")
_EXTENSIONS = {"application/pdf": ".pdf", "message/rfc822": ".eml", "text/html": ".html", "text/plain": ".txt"}
MOST_PARTS = 10_000


def message(location: str, kind: str) -> EmailMessage:
    """Read a mail from its file. Raises FileUnreadable, OSError."""
    if kind == "msg":
        from foia_scan.reading import outlook

        return outlook.message(location)
    with Path(location).open("rb") as stream:
        found = BytesParser(policy=policy.default).parse(stream)
    assert isinstance(found, EmailMessage)
    if not found.keys():
        raise FileUnreadable("no mail: it has no From, To, Subject or any other header")
    return found


def text(mail: EmailMessage) -> str:
    """The mail as it would be printed: From, Sent, To, Cc, Subject, Attachments, an empty line, the body."""
    head = [("From", _header(mail, "From") or _header(mail, "Sender")), ("Sent", _sent(mail))]
    head += [(name, _header(mail, name)) for name in ("To", "Cc", "Bcc", "Subject")]
    head.append(("Attachments", "; ".join(filter(None, (_name(part) for part in _attached(mail))))))
    lines = [f"{name}: {value}" for name, value in head if value]
    return "\n".join(lines) + "\n\n" + "\n\n".join(_shown(part).strip("\n") for part in _bodies(mail)) + "\n"


def attachments(mail: EmailMessage) -> Iterator[Carried]:
    """Yield what is attached, mails within the mail and pictures in its text included."""
    for number, part in enumerate(_attached(mail), start=1):
        name = _name(part) or f"part {number}{_EXTENSIONS.get(part.get_content_type(), '')}"
        try:
            yield Carried(name, _content(part))
        except (LookupError, ValueError, TypeError, AttributeError, MessageError) as error:
            yield Carried(name, b"", problem=f"the attachment can't be decoded ({type(error).__name__})")


def _header(mail: EmailMessage, name: str) -> str:
    """Every header of the name as it is written, decoded and on one line: names and addresses are not put in form."""
    values = [_decoded(str(value)) for key, value in mail.raw_items() if key.lower() == name.lower()]
    between = "; " if name in _PEOPLE else " "
    return " ".join(between.join(values).split())


def _decoded(written: str) -> str:
    """A header with its encoded words (=?utf-8?q?…?=) and its bytes that are no ASCII in plain letters."""
    plain = textfiles.decoded(written.encode("utf-8", "surrogateescape"))
    try:
        return str(make_header(decode_header(" ".join(plain.split()))))
    except (LookupError, ValueError, MessageError):
        return plain


def _sent(mail: EmailMessage) -> str:
    """Such as "Tuesday, June 8, 2010 3:04 PM -0400": the sender's clock, with its zone where the mail has it."""
    written = _header(mail, "Date")
    try:
        date = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return written
    return printed(date)


def printed(date: datetime) -> str:
    hour = f"{date.hour % 12 or 12}:{date:%M} {'AM' if date.hour < 12 else 'PM'}"
    return f"{date:%A, %B} {date.day}, {date.year:04d} {hour}" + (f" {date:%z}" if date.tzinfo else "")


def _bodies(mail: EmailMessage) -> list[EmailMessage]:
    return [part for part, is_body in _parts(mail) if is_body]


def _attached(mail: EmailMessage) -> list[EmailMessage]:
    return [part for part, is_body in _parts(mail) if not is_body]


def _parts(mail: EmailMessage) -> list[tuple[EmailMessage, bool]]:
    """Every part that is no mere envelope, in order, with whether it is shown as text.

    Of alternatives the plain text is shown unless it is empty, else the HTML; the others say the same and are left out.
    """
    found: list[tuple[EmailMessage, bool]] = []
    waiting = [mail]
    while waiting and len(found) < MOST_PARTS:
        part = waiting.pop()
        if part.get_content_maintype() != "multipart" or not part.is_multipart():
            found.append((part, _is_body(part)))
            continue
        inner = [each for each in part.iter_parts() if isinstance(each, EmailMessage)]
        if part.get_content_type() == "multipart/alternative":
            inner = _best_alternative(inner)
        waiting.extend(reversed(inner))
    return found


def _best_alternative(parts: list[EmailMessage]) -> list[EmailMessage]:
    """The one to show, and all that is no text."""
    texts = [part for part in parts if part.get_content_maintype() == "text" and _is_body(part)]
    plain = [part for part in texts if part.get_content_type() == "text/plain" and _shown(part).strip()]
    nested = [part for part in parts if part.get_content_maintype() == "multipart"]
    chosen = plain[:1] or ([] if nested else texts[-1:])
    if plain:  # the HTML beside it may have pictures of its own, but its text says the same
        pictures = [each for part in nested for each in part.walk() if isinstance(each, EmailMessage)]
        nested = [part for part in pictures if part.get_content_maintype() not in ("text", "multipart")]
    others = [part for part in parts if part not in texts and part.get_content_maintype() != "multipart"]
    return [*chosen, *nested, *others]


def _is_body(part: EmailMessage) -> bool:
    if part.get_content_type() not in ("text/plain", "text/html", "text/enriched"):
        return False
    return not _is_marked_attached(part) and not _filename(part)


def _is_marked_attached(part: EmailMessage) -> bool:
    """Whether its Content-Disposition says so, by its first word: Python's parser stumbles over damaged ones."""
    values = (str(value) for key, value in part.raw_items() if key.lower() == "content-disposition")
    return next(values, "").strip().lower().startswith("attachment")


def _shown(part: EmailMessage) -> str:
    raw = part.get_payload(decode=True)
    raw = raw if isinstance(raw, bytes) else b""
    is_html = part.get_content_type() == "text/html"
    try:
        written = raw.decode(part.get_content_charset() or ("" if is_html else "ascii"))
    except (LookupError, UnicodeError):
        written = webpages.decoded(raw) if is_html else textfiles.decoded(raw)
    return webpages.text(written) if is_html else written.replace("\r\n", "\n")


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0) if part.is_multipart() else None
        if isinstance(inner, EmailMessage):
            return inner.as_bytes()
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else part.as_bytes()


def _name(part: EmailMessage) -> str:
    named = _filename(part)
    if named or part.get_content_type() != "message/rfc822" or not part.is_multipart():
        return named
    inner = part.get_payload(0)
    subject = _header(inner, "Subject") if isinstance(inner, EmailMessage) else ""
    return (subject.replace("/", "-").replace("\\", "-")[:100] or "message") + ".eml"


def _filename(part: EmailMessage) -> str:
    try:
        return " ".join((part.get_filename() or "").split())
    except (ValueError, TypeError, LookupError, AttributeError):
        return ""
