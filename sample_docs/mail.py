"""E-mail of the release: the thread about Alder County, the redacted reports from the field, the daily noise."""

from __future__ import annotations

from forms import Message, Part, Thread, Withheld
from paper import Furniture

OUTREACH = (
    "Dana M. Whitlow",
    "Chief, Outreach Branch",
    "Secure Communities Program Management Office",
    "U.S. Immigration and Customs Enforcement",
    "(202) {b6}",
)

WHITLOW_MAY_13 = Message(
    sender="Whitlow, Dana M",
    sent="Thursday, May 13, 2010 8:41 AM",
    to="{b6}; {b6}; Teague, Warren J",
    cc="Dressler, Paul R",
    subject="FW: Alder County - sheriff wants out",
    body=(
        "All,",
        "Please read the exchange below before anyone returns the sheriff's calls. Until the front office "
        "and OPLA have settled this between them, it is unclear whether a county that is already active "
        "can opt out.",
        "I have moved Alder to the bottom of the call list and have told the vendor to leave the interface "
        "as it is. The livescan at the main jail passed its test on Monday, six transactions in under four "
        "minutes each.",
        "Two housekeeping items. The records management course is mandatory for everybody in the branch "
        "and the deadline is May 28. And we need two volunteers for the booth at the sheriffs' conference.",
        "Dana",
    ),
    signature=OUTREACH,
)

TEAGUE_MAY_12 = Message(
    sender="Teague, Warren J",
    sent="Wednesday, May 12, 2010 6:02 PM",
    to="Whitlow, Dana M",
    cc="Castellane, Miriam",
    subject="RE: Alder County - sheriff wants out",
    body=(
        "Dana,",
        "I hear you, but I am not going to have a shouting match with a sheriff in the newspaper. Our "
        "position has not changed: Secure Communities is voluntary. If she puts her request on paper I "
        "will sign the answer myself.",
        "Miriam may be right about the statute. It is not what we have been telling people since last "
        "fall, and I do not intend to explain the difference to a Board of Supervisors by telephone.",
        "Warren",
    ),
    signature=(
        "Warren J. Teague",
        "Executive Director, Secure Communities",
        "U.S. Immigration and Customs Enforcement",
    ),
)

CASTELLANE_MAY_12 = Message(
    sender="Castellane, Miriam",
    sent="Wednesday, May 12, 2010 3:27 PM",
    to="Whitlow, Dana M; Teague, Warren J",
    subject="RE: Alder County - sheriff wants out",
    body=(
        "Dana, Warren:",
        "The short answer now, the long one to follow on paper. Counties cannot opt out of Secure "
        "Communities. The prints reach DHS through the FBI's own systems, and a sheriff who books a person "
        "and sends the prints to her State has no switch to throw.",
        "A county can only decline to receive the match responses.",
        Withheld("b5", 4),
        "Please keep this inside the program office until the paper has been cleared.",
        "MC",
    ),
    signature=(
        "Miriam Castellane",
        "Deputy Principal Legal Advisor",
        "Office of the Principal Legal Advisor, ICE",
    ),
)

WHITLOW_MAY_11 = Message(
    sender="Whitlow, Dana M",
    sent="Tuesday, May 11, 2010 10:15 AM",
    to="Teague, Warren J; Castellane, Miriam",
    subject="Alder County - sheriff wants out",
    quoted_with="-----Original Message-----",
    body=(
        "Warren, Miriam,",
        "Sheriff Halvorsen's office called twice this morning. She wants Alder County taken off the list "
        "before the activation is announced to the press, and she wants her Board told that it was her "
        "decision.",
        "I told her undersheriff that the county may opt out if it tells us and the State Identification "
        "Bureau in writing. The coordinator for the region has been saying the same since March.",
        "She also asked about the 287(g) agreement that her predecessor signed in 2007. I explained that "
        "participation in 287(g) is voluntary and that she may end it on her own letterhead. It is a "
        "different program and has nothing to do with fingerprints.",
        "Is there anything else that I should tell her?",
        "Dana",
    ),
    signature=OUTREACH,
)

ALDER_THREAD = Part(
    Thread("Dressler, Paul R", (WHITLOW_MAY_13, TEAGUE_MAY_12, CASTELLANE_MAY_12, WHITLOW_MAY_11)),
    Furniture(release="Released in part"),
)

FORWARDED_AGAIN = Part(
    Thread(
        "Pickering, Lorna",
        (
            Message(
                sender="Dressler, Paul R",
                sent="Monday, August 2, 2010 5:37 PM",
                to="Pickering, Lorna",
                subject="FW: Alder County - sheriff wants out",
                body=(
                    "Lorna,",
                    "You were not on this in May. The Courier runs its story tomorrow, and the reporter read parts of "
                    "the sheriff's letter to me over the telephone. For what Warren said to his own people, see below.",
                    "Paul",
                ),
                signature=("Paul R. Dressler", "Office of Public Affairs", "U.S. Immigration and Customs Enforcement"),
            ),
            TEAGUE_MAY_12,
            CASTELLANE_MAY_12,
        ),
    ),
    Furniture(release="Released in part"),
)

FIELD_REPORTS = Part(
    Thread(
        mailbox="Whitlow, Dana M",
        messages=(
            Message(
                sender="{b6:96}",
                sent="Tuesday, April 19, 2011 4:48 PM",
                to="Whitlow, Dana M; {b6:80}",
                cc="{b6:80}; {b6:80}",
                subject="RE: What were the counties told?",
                attachments="{b7e:150}",
                body=(
                    "Ms. Whitlow,",
                    "You asked each of us to write down what we said and when. My notes are attached. In nine meetings "
                    "between March and July of last year I told the sheriffs of my region that Secure Communities is "
                    "voluntary. I used the brochure and I used the April FAQ, and nobody told me to stop.",
                    Withheld("b5", 5),
                    "On July 29 I was given a new set of talking points by telephone. That afternoon I had the "
                    "sheriffs of {b7e:70} and {b7e:70} on the line, and I told them that participation is mandatory. "
                    "One of them asked me which of the two days I had been lying. I did not have an answer for him.",
                    "I would like the next instruction in writing.",
                    "{b6:110}",
                ),
                signature=(
                    "Field Coordinator, Secure Communities",
                    "U.S. Immigration and Customs Enforcement",
                    "Office: {b6:74}   Cell: {b6:74|202-555-0142}",
                ),
            ),
            Message(
                sender="Whitlow, Dana M",
                sent="Monday, April 18, 2011 9:05 AM",
                to="{b6:80}; {b6:80}; {b6:80}",
                subject="What were the counties told?",
                body=(
                    "Coordinators,",
                    "The Inspector General's people will be here next week. Please send me, by close of business "
                    "tomorrow, the dates of your meetings with sheriffs, the papers that you handed out, and what you "
                    "said about opting out. Do not tidy up your notes first.",
                    Withheld("b5", 2),
                    Withheld("b7e", 3),
                ),
                signature=OUTREACH[:4],
            ),
        ),
    ),
    Furniture(release="Released in part"),
    black_boxes=True,
)

DAILY_NOISE = Part(
    Thread(
        mailbox="Whitlow, Dana M",
        messages=(
            Message(
                sender="{b6}",
                sent="Wednesday, September 22, 2010 7:58 AM",
                to="SC Program Office - All",
                subject="Training, travel and the parking garage",
                body=(
                    "Good morning,",
                    "Security awareness training is mandatory for federal staff and contractors, and certificates are "
                    "due by September 30. Use of the new booking tool is mandatory from October 1. The evening safety "
                    "walk remains voluntary.",
                    "The detention statistics for the third quarter are on the shared drive. Please note that removals "
                    "under mandatory detention and voluntary departures are now counted on separate tabs, and that a "
                    "voluntary return at the border is in neither.",
                    "The unit that runs 287(g) asks me to remind everyone that an agency's participation in 287(g) is "
                    "entirely voluntary, and that questions about it go to them and not to us.",
                    "To opt out of this newsletter, reply with the word REMOVE.",
                    "{b6}",
                ),
                signature=("Program Support, Secure Communities",),
            ),
        ),
    ),
    Furniture(release="Released in part"),
)
