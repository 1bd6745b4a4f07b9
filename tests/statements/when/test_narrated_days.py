"""The day of a call or a meeting that the sentences before tell of."""

from typing import Any

import pytest

from foia_scan.records import Person
from tests.statements.made import read

SAID = "Cora Vane said that a county may opt out."


@pytest.mark.parametrize(
    ("text", "rest", "date"),
    [
        (f"Lt. Cora Vane called on July 19. She was civil. {SAID}", {}, "2010-07-19"),
        (f"July 5: Director Cora Vane, Elm Police. {SAID}", {}, "2010-07-05"),
        (f"Elm Police (Ms. Cora Vane, July 5). {SAID}", {}, "2010-07-05"),
        (f"We held a call with the state on July 19. {SAID}", {}, "2010-07-19"),
        (f"Rain fell on all of us here.\nWe held a call on July 19.\nRain fell.\n{SAID}", {}, "2010-08-03"),
        (f"Ben Orr called on July 19. {SAID}", {}, "2010-08-03"),
        (f"Two came to see me on July 19. One, Cora Vane, did the talking.\nI asked. {SAID}", {}, "2010-07-19"),
        (f"Two came to see him on July 19. One, Cora Vane, did the talking.\nHe asked. {SAID}", {}, "2010-08-03"),
        (f"Two came to see me on July 19. One, Ben Orr, did the talking.\nI asked. {SAID}", {}, "2010-08-03"),
        (f"The draft of July 19 went round at the meeting. {SAID}", {}, "2010-08-03"),
        (f"Our county went live on July 19. {SAID}", {}, "2010-08-03"),
        (
            "On July 19 I drove to the office in Dayton.\nMr. Ben Orr received me. He said that a county may opt out.",
            {"kind": "memo"},
            "2010-07-19",
        ),
        (
            "On July 19 I drove to the office in Dayton.\nMr. Ben Orr wrote later. He said that a county may opt out.",
            {"kind": "memo"},
            "2010-08-03",
        ),
        ("I sat next to Ben Orr at the luncheon on July 19.\nA county, he told me, may opt out.", {}, "2010-07-19"),
        ("I sit next to Ben Orr. He will retire on July 19.\nA county, he told me, may opt out.", {}, "2010-08-03"),
        (f"I have your letter of July 19. {SAID}", {}, "2010-08-03"),
        (
            "Rain fell on all of us here.\nWe held a call on July 19. Cora Vane thinks that a county may opt out.",
            {},
            "2010-08-03",
        ),
        (f"Good to talk on Monday. {SAID}", {}, "2010-08-02"),
        (f"In May Cora Vane drove out to see me. {SAID}", {}, "2010-08-03"),
        ("The jury met on Monday.\nCora Vane told the jury that a county may opt out.", {"kind": "news"}, "2010-08-02"),
        (
            "The jury met on Monday.\nCora Vane told the paper that a county may opt out.",
            {"kind": "news"},
            "2010-08-03",
        ),
        (f"The meeting took place as planned on the 2nd and ran long.\nRain fell.\n{SAID}", {}, "2010-08-02"),
        (f"The meeting was held on the 2nd in Room 5.\n1. Rain fell.\n2. {SAID}", {}, "2010-08-02"),
        (f"The bridge was held up on the 2nd in Elm.\n1. Rain fell.\n2. {SAID}", {}, "2010-08-03"),
        (
            "In the first, which was on July 9, Cora Vane represented that a county may opt out.",
            {"kind": "letter"},
            "2010-07-09",
        ),
        (f"The jail opened as planned on the 2nd and ran long.\nRain fell.\n{SAID}", {}, "2010-08-03"),
        ("We held a call on July 19. A county may opt out.", {}, "2010-08-03"),
        (f"Cora Vane came to the meeting on Monday.\nRain fell.\n{SAID}", {"kind": "news"}, "2010-08-02"),
        (f"Ben Orr came to the meeting on Monday.\nRain fell.\n{SAID}", {"kind": "news"}, "2010-08-03"),
        (f"Forty people came to the council on Monday.\nCouncilmember {SAID}", {"kind": "news"}, "2010-08-02"),
        (f"Forty people came to the council on Monday.\nSpokesman {SAID}", {"kind": "news"}, "2010-08-03"),
        (
            f"Forty people came to the council on Monday.\nIn an e-mail, Councilmember {SAID}",
            {"kind": "news"},
            "2010-08-03",
        ),
        (
            "County commissioners met on Monday.\nCora Vane told the three commissioners that a county may opt out.",
            {"kind": "news"},
            "2010-08-02",
        ),
        (
            "The jury met on Monday.\nCora Vane told the jury that it rains. Now, she said, a county may opt out.",
            {"kind": "news"},
            "2010-08-02",
        ),
        (
            "The jury met on Monday.\nCora Vane told the paper that it rains. Now, she said, a county may opt out.",
            {"kind": "news"},
            "2010-08-03",
        ),
        ("He rang me on Sunday.\nI told him that a county may opt out.", {}, "2010-08-01"),
        ("The board met on Sunday.\nI told him that a county may opt out.", {}, "2010-08-03"),
        (
            "Thank you for speaking with me on Thursday.\nYou told me that a county may opt out.",
            {"kind": "letter", "recipients": (Person("Ben Orr", "Director", "ICE"),)},
            "2010-07-29",
        ),
        (
            "Thank you for the pie of Thursday.\nYou told me that a county may opt out.",
            {"kind": "letter", "recipients": (Person("Ben Orr", "Director", "ICE"),)},
            "2010-08-03",
        ),
        (
            "We sat at one table at the forum in Elm on July 19.\nYou told me that a county may opt out.",
            {"kind": "letter", "recipients": (Person("Ben Orr", "Director", "ICE"),)},
            "2010-07-19",
        ),
        (
            "Our county went live on July 19.\nYou told me that a county may opt out.",
            {"kind": "letter", "recipients": (Person("Ben Orr", "Director", "ICE"),)},
            "2010-08-03",
        ),
        (
            "The board voted 3 to 2 on Monday to ask for it.\nRain fell.\nBefore the vote a clerk rose. "
            "“A county may opt out,” Cora Vane told the crowd.",
            {"kind": "news"},
            "2010-08-02",
        ),
        (
            "The board voted 3 to 2 on Monday to ask for it.\nRain fell.\nReached by telephone, a clerk coughed. "
            "“A county may opt out,” Cora Vane told the crowd.",
            {"kind": "news"},
            "2010-08-03",
        ),
        (
            "We met with its people on July 19.\nRain fell. Cora Vane told us that a county may opt out.",
            {},
            "2010-07-19",
        ),
        (
            "We wrote to its people on July 19.\nRain fell. Cora Vane told us that a county may opt out.",
            {},
            "2010-08-03",
        ),
        (
            "Thank you for taking the time to see us on July 19. Rain fell.\nYou told us that a county may opt out.",
            {"kind": "letter", "recipients": (Person("Ben Orr", "Director", "ICE"),)},
            "2010-07-19",
        ),
        (
            "Thank you for taking the train to Elm on July 19. Rain fell.\nYou told us that a county may opt out.",
            {"kind": "letter", "recipients": (Person("Ben Orr", "Director", "ICE"),)},
            "2010-08-03",
        ),
        (
            "Met Monday with the Central Office. Cora Vane said that as she reads it a county may opt out.",
            {"kind": "report"},
            "2010-08-02",
        ),
        ("Met Monday with the Central Office. Cora Vane reads it so that a county may opt out.", {}, "2010-08-03"),
        (
            "A clerk read it aloud at Monday's session.\nCora Vane told the same session that it rains. "
            "“A county may opt out,” she said.",
            {"kind": "news"},
            "2010-08-02",
        ),
        (
            "A clerk read it aloud at Monday's session.\nCora Vane told the same neighbor that it rains. "
            "“A county may opt out,” she said.",
            {"kind": "news"},
            "2010-08-03",
        ),
        (
            "Sheriff Al Roe was here on July 19. According to him Ben Orr told him so in May. I replied that no county "
            "may opt out.",
            {"author": Person("Ann Dell", "Coordinator", "ICE")},
            "2010-07-19",
        ),
        ("We held a call on July 19. I have concluded that a county may opt out.", {}, "2010-08-03"),
        (f"I was told so in the meeting on the 7th of that month. {SAID}", {}, "2010-08-03"),
    ],
)
def test_day(text: str, rest: dict[str, Any], date: str) -> None:
    (said,) = read(text, **rest)
    assert said.date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It rained.\nOn Monday Cora Vane gave up. “A county may opt out,” Vane said.", "2010-08-02"),
        ("It rained.\nOn Monday Cora Vane gave up. “A county may opt out,” Vane says.", "2010-08-03"),
        ("It rained.\nCora Vane, who spent Monday ill, came home. “A county may opt out,” Vane said.", "2010-08-03"),
        ("It rained.\nCora Vane, who spoke on Monday, is home. “A county may opt out,” Vane said.", "2010-08-02"),
        ("It rained.\nOn Monday Ben Orr gave up. “A county may opt out,” Cora Vane said.", "2010-08-03"),
        ("It rained.\nYesterday Cora Vane gave up. “A county may opt out,” Vane said.", "2010-08-03"),
        ("It took the supervisors an hour on Monday.\nCora Vane told them “a county may opt out.”", "2010-08-02"),
        ("It took the supervisors an hour on Monday.\nCora Vane wrote that a county may opt out.", "2010-08-03"),
        ("It took the supervisors an hour on Monday.\nCora Vane told us “a county may opt out.”", "2010-08-03"),
        ("It took the plumbers an hour on Monday.\nCora Vane told them “a county may opt out.”", "2010-08-03"),
        ("The council met on Monday, the board on Sunday.\nCora Vane told us “a county may opt out.”", "2010-08-03"),
        ("Ben Orr came to the council on Monday.\nCora Vane told them “a county may opt out.”", "2010-08-03"),
        ("The council met on May 3.\nCora Vane told them “a county may opt out.”", "2010-08-03"),
    ],
)
def test_the_one_day_of_a_story(text: str, date: str) -> None:
    (said,) = read(text, kind="news")
    assert said.date == date
