"""Sources: what lies in a dump. Path in, files out; every entry is named, with its problem where it has one."""

from foia_scan.sources.digests import digest
from foia_scan.sources.room import UnpackingRoom
from foia_scan.sources.walking import walk

__all__ = ["UnpackingRoom", "digest", "walk"]
