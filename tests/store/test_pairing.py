"""Pairs in the database: kept, made anew, and said to be too many."""

from dataclasses import replace

import pytest

from foia_scan import contradictions, topics
from foia_scan.records import Pair
from foia_scan.store import pairing
from foia_scan.store.database import open_database
from tests import invented
from tests.invented import MAIL, NO_WAY, OPTS, PAIR, STATEMENTS, TOLD


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path / "foia.db", create=True) as opened:
        invented.fill(opened)
        pairing.save_comparison(opened, [PAIR], {})
        yield opened


def stored(database) -> set[str]:
    return {row["id"] for row in database.query("SELECT id FROM contradictions")}


def test_all_are_fresh_before_the_first_comparison(database):
    database.write("UPDATE analyses SET compared = 0")
    assert pairing.fresh_statements(database, {}) is None


def test_what_was_analyzed_again_is_fresh(database):
    assert pairing.fresh_statements(database, {}) == frozenset()
    mine = [s for s in STATEMENTS if s.sha256 == MAIL]
    others = {s.sha256 for s in STATEMENTS} - {MAIL}
    assert mine
    assert others
    database.write("UPDATE analyses SET compared = 0 WHERE sha256 = ?", (MAIL,))
    assert pairing.fresh_statements(database, {}) == {s.id for s in mine}


def test_pairs_of_old_statements_are_kept(database):
    new = Pair("0" * 16, "dispute", "direct", False, None, PAIR.earlier, TOLD.id, "They differ.", (), None)
    pairing.save_comparison(database, [new], {}, fresh=frozenset({TOLD.id}))
    assert stored(database) == {PAIR.id, new.id}
    pairing.save_comparison(database, [], {}, fresh=frozenset({TOLD.id}))
    assert stored(database) == {PAIR.id}


def test_a_pair_goes_when_its_side_turns_out_to_be_a_copy(database):
    pairing.save_comparison(database, [], {PAIR.later: TOLD.id}, fresh=frozenset())
    assert stored(database) == set()


def test_a_copy_that_is_none_any_more_is_fresh(database):
    pairing.save_comparison(database, [], {TOLD.id: OPTS.id})
    assert pairing.fresh_statements(database, {}) == {TOLD.id}


def test_pairs_that_were_capped_are_all_made_anew(database):
    assert not pairing.only_nearest(database)
    pairing.save_comparison(database, [PAIR], {}, capped=True)
    assert pairing.only_nearest(database)
    assert pairing.fresh_statements(database, {}) is None


def test_statements_without_their_context(database):
    bare = {s.id: s for s in pairing.statements(database, context=False)}
    assert {id: replace(s, context="") for id, s in ((s.id, s) for s in STATEMENTS)} == bare


def test_a_file_that_comes_later_gives_the_pairs_of_a_comparison_at_once(database):
    topic = topics.load("secure-communities")
    plan = contradictions.plan(pairing.statements(database), topic)
    pairing.save_comparison(database, plan.pairs(), plan.copies)
    whole = stored(database)
    database.write("DELETE FROM contradictions WHERE ? IN (earlier, later)", (NO_WAY.id,))
    database.write("UPDATE analyses SET compared = 0 WHERE sha256 = ?", (NO_WAY.sha256,))
    fresh = pairing.fresh_statements(database, plan.copies)
    pairing.save_comparison(database, plan.pairs(fresh), plan.copies, fresh=fresh)
    assert stored(database) == whole
    assert whole
