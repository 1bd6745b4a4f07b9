"""foia-scan: who said what, when and to whom in a freedom-of-information release, and what contradicts what."""

__version__ = "0.1.0"
