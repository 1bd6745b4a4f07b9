"""The program that trains the English pipeline shipped in ``foia_scan/language/model``."""
