"""Sources: what lies in a dump. Path in, files out; every entry is named, with its problem where it has one."""

from foia_scan.sources.allowance import Allowance
from foia_scan.sources.digests import digest
from foia_scan.sources.loadfiles import read_load_file
from foia_scan.sources.names import original_of
from foia_scan.sources.receiving import receive
from foia_scan.sources.room import UnpackingRoom
from foia_scan.sources.walking import left_closed, unfolded, walk

__all__ = [
    "Allowance",
    "UnpackingRoom",
    "digest",
    "left_closed",
    "original_of",
    "read_load_file",
    "receive",
    "unfolded",
    "walk",
]
