"""The bodies of the heads around a paper."""

from dataclasses import replace

from foia_scan.records import Person
from foia_scan.statements.nearest_heads import nearest_heads
from tests.statements.made import memo


def test_the_nearest_come_first_and_each_once() -> None:
    bodies = ("Elm Police", "Oak Police", "Elm Police", "Ash Police")
    papers = [replace(memo(None), people=(Person("Ann Roe", "", body, "header"),), author=None) for body in bodies]
    first, *_, last = nearest_heads(papers)
    assert first == ("Elm Police", "Oak Police", "Ash Police")
    assert last == ("Ash Police", "Elm Police", "Oak Police")


def test_in_a_long_file_those_far_off_are_left_out() -> None:
    papers = [
        replace(memo(None), people=(Person("Ann Roe", "", f"Elm {at} Police", "header"),), author=None)
        for at in range(60)
    ]
    middle = list(nearest_heads(papers))[30]
    assert middle[0] == "Elm 30 Police"
    assert not {"Elm 0 Police", "Elm 59 Police"} & set(middle)
