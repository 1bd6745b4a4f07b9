"""Words as the treebanks cut them, with the abbreviations and citations of official mail.

Hyphened words are three tokens ("opt", "-", "out"), as in Universal Dependencies. One token each: an exemption
"(b)(7)(C)", a section with its subsections "287(g)" or "1357(g)(1)", an abbreviation with its period ("Asst."), a line
drawn with signs ("______"). Apart: both sides of a slash ("and/or"), a plural in brackets ("officer(s)").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from spacy.attrs import NORM, ORTH
from spacy.lang.en import English, EnglishDefaults
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


EXEMPTION = r"\(b\)\([1-9]\)(?:\([A-F]\))?"
SECTION = r"\d[\d.]*[A-Za-z]?(?:\([A-Za-z0-9]{1,4}\))+"

TITLES = word_set(
    "Adm. Amb. Asst. Atty. Brig. Capt. Cdr. Cmdr. Cmsr. Col. Commr. Cong. Cpl. Dep. Det. Dir. Dr. Drs. Fr. Gen. "
    "Gov. Govs. Hon. Insp. Lt. Lts. Maj. Messrs. Mr. Mrs. Ms. Mx. Ofc. Pres. Prof. Profs. Pvt. Rep. Reps. Rev. "
    "Sec. Secy. Sen. Sens. Sgt. Sgts. Sr. St. Supt. Supv. Treas. Undersec."
)
"""Written before a name: a sentence never ends after one."""

REFERENCES = word_set(
    "App. Arts. Art. Bull. Cf. Ch. Cl. Doc. Docs. Ed. Eds. Exh. Ext. Fig. Figs. Nos. Para. Paras. Pg. Pgs. Pp. "
    "Pt. Pub. Reg. Sched. Secs. Sects. Sect. Stat. Supp. Tel. Vol. Vols. approx. ca. cf. ch. cl. doc. docs. eds. "
    "e.g. ex. exh. ext. fig. figs. i.e. nos. para. paras. pg. pgs. pp. pt. sec. secs. sect. sects. supp. tel. v. "
    "viz. vol. vols. vs."
)
"""Written before what they point to or introduce: a sentence doesn't end after one."""

ORDINARY = word_set(
    "Admin. Agcy. Am. Apt. Assn. Assoc. Attn. Aug. Ave. Bd. Bldg. Blvd. Bros. Bur. Calif. Cir. Co. Colo. Comm. "
    "Conn. Corp. Cos. Ct. Ctr. Cty. D.C. D.H.S. D.O.J. Dec. Del. Dept. Depts. Dist. Div. Encl. Enf. Esq. Est. "
    "F.B.I. F.R. Feb. Fed. Fla. Ga. Govt. Hwy. I.C.E. Id. Inc. Inst. Intl. Jan. Jr. L.A. L.L.C. Ltd. Mass. Md. "
    "Mgr. Mich. Minn. Mt. Mtg. N.C. N.D. N.H. N.J. N.M. N.W. N.Y. Nat'l. Natl. Neb. Nev. Nov. Oct. Okla. Ore. "
    "Org. P.C. P.L. P.O. Penn. Ph.D. Pkwy. Pl. R.I. Rd. Rm. S.C. S.D. S.W. Sept. Sq. Ste. Tenn. Tex. U.K. U.N. "
    "U.S. U.S.A. U.S.C. Univ. Va. Vt. Wash. Wed. Wis. Wyo. a.k.a. a.m. admin. al. assn. assoc. asst. attn. c.f.r. "
    "C.F.R. dept. depts. dist. div. encl. est. etc. govt. hrs. ibid. incl. info. intl. jr. lbs. mgr. misc. mos. "
    "natl. org. orig. p.m. prelim. prob. pvt. rec. ref. rm. temp. univ. yrs. A.M. P.M. A.G. D.A. P.D."
)
"""May stand inside a sentence or at its end."""

# Ends of sentences as often as abbreviations: the tokenizer leaves their period apart, the sentence rule judges.
_LEFT_APART = word_set("Am. Ed. Id. Org. Rec. Reg. Temp. info. ref. rec. temp. org. ex. ca. Ill.")


_DROPPED = word_set("Wed wed Id id and/or")
"""spaCy takes the first for "we'd" and "I'd", and the last as one word."""

_SLASHED = word_set("N/A n/a a/k/a b/c c/o d/b/a f/k/a w/ w/o w/in")
_RUNS = r"([_=*~#-])\1{2,}"
_PLURAL = r"(?<=[a-z])\(s\)"
_SLASH = r"(?<=[A-Za-z])/(?=[A-Za-z])"


def _rules(given: Mapping[str, Any]) -> dict[str, Any]:
    """The words that are cut otherwise than their signs tell, or not at all: the given ones, and ours."""
    rules = {word: pieces for word, pieces in given.items() if word not in _DROPPED}
    for word in (TITLES | REFERENCES | ORDINARY | _SLASHED) - _LEFT_APART:
        if len(rules.get(word, ())) != 1:
            rules[word] = [{ORTH: word, NORM: word.lower()}]
    return dict(sorted(rules.items()))


class _OfficialDefaults(EnglishDefaults):
    prefixes = (_RUNS, EXEMPTION, SECTION, *(EnglishDefaults.prefixes or ()))
    suffixes = (_PLURAL, *(EnglishDefaults.suffixes or ()))
    infixes = [_SLASH, *(EnglishDefaults.infixes or ())]  # noqa: RUF012 - as spaCy declares it
    tokenizer_exceptions = _rules(EnglishDefaults.tokenizer_exceptions)


class OfficialEnglish(English):  # type: ignore[no-untyped-call]
    """spaCy's English with our words from the outset: to add them later takes three times as long."""

    Defaults = _OfficialDefaults


BARE = "foia_scan.bare_tokenizer.v1"


@registry.tokenizers(BARE)  # type: ignore[untyped-decorator, unused-ignore]
def bare_tokenizer() -> Callable[[Language], Tokenizer]:
    """A tokenizer without words or patterns, for a pipeline that reads its own from the disk."""
    return lambda nlp: Tokenizer(nlp.vocab)


def add_official_words(nlp: Language) -> Language:
    """Our words on top of spaCy's English tokenizer; returns ``nlp``. Doing it twice changes nothing."""
    tokenizer = cast(Tokenizer, nlp.tokenizer)
    rules = _rules(tokenizer.rules or {})
    tokenizer.rules = {}  # each change of a pattern would load all of them anew
    tokenizer.prefix_search = compile_prefix_regex(_OfficialDefaults.prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(_OfficialDefaults.suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(_OfficialDefaults.infixes).finditer
    tokenizer.rules = rules
    return nlp
