"""Sources: what lies in a dump. Path in, files out; every entry is named, with its problem where it has one."""

from foia_scan.folders import is_url
from foia_scan.sources.allowance import Allowance
from foia_scan.sources.copies import at_hand, clear_copies, copies_of, digest_of_object
from foia_scan.sources.digests import digest
from foia_scan.sources.loadfiles import read_load_file
from foia_scan.sources.names import original_of
from foia_scan.sources.receiving import receive
from foia_scan.sources.room import UnpackingRoom
from foia_scan.sources.stores import Place, Url, is_there, place
from foia_scan.sources.walking import left_closed, unfolded, walk

__all__ = [
    "Allowance",
    "Place",
    "UnpackingRoom",
    "Url",
    "at_hand",
    "clear_copies",
    "copies_of",
    "digest",
    "digest_of_object",
    "is_there",
    "is_url",
    "left_closed",
    "original_of",
    "place",
    "read_load_file",
    "receive",
    "unfolded",
    "walk",
]
