"""A sentence as the words that a trained part of a topic knows."""

from __future__ import annotations

import re
import zlib

WORDS = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[?!;:\"]")
WITH_PUNCTUATION = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[?!;:\",.()-]")


def words_of(sentence: str, kinds: re.Pattern[str] = WORDS) -> list[str]:
    """Its words in lower case; numbers are "0", "can't" is two, "can" and "n't", and so is "it's"."""
    words: list[str] = []
    for token in kinds.findall(sentence.replace("’", "'").replace("“", '"').replace("”", '"').lower()):
        if token.isdigit():
            words.append("0")
        elif token.endswith("n't"):
            words += ["can" if token == "can't" else token[:-3], "n't"]
        elif "'" in token:
            head, tail = token.split("'", 1)
            words += [head, "'" + tail]
        else:
            words.append(token)
    return words


def word_hash(word: str) -> int:
    """32 bits that stand for a word, in lower case, in a table that is stored."""
    return zlib.crc32(word.encode())
