"""The bound file: what the county and the State had in their drawers, with an index and a slip for withheld pages."""

from __future__ import annotations

from agency import LETTER_TO_SHERIFF
from forms import Bullet, Heading, Letter, Message, Paper, Part, Slip, Thread
from paper import Furniture

SHERIFF = ("Alder County Sheriff’s Office", "14 Courthouse Square", "Port Ellery, Wabanset")

INDEX = Part(
    Slip(
        (
            "ALDER COUNTY v. ICE, No. 10-cv-01877",
            "Production of August 26, 2011, Part 3",
            "",
            "Tab 1   Sheriff to ICE, May 25, 2010",
            "Tab 2   ICE to Sheriff, June 8, 2010",
            "Tab 3   Board of Supervisors, minutes of July 6, 2010",
            "Tab 4   State Police to Sheriff, August 17, 2010",
            "Tab 5   Sheriff to Undersheriff, August 19, 2010",
            "Tab 6   Withheld in full",
            "Tab 7   Open Docket Project, leaflet",
        )
    )
)

REQUEST = Part(
    Letter(
        letterhead=SHERIFF,
        sealed=False,
        date="May 25, 2010",
        address=(
            "Mr. Warren J. Teague",
            "Executive Director, Secure Communities",
            "U.S. Immigration and Customs Enforcement",
            "Washington, DC 20536",
        ),
        greeting="Dear Mr. Teague:",
        body=(
            "On May 11 my undersheriff spoke with Ms. Whitlow of your office about Secure Communities. I write to put "
            "on paper what we asked for.",
            "I ask that Alder County be left out of the program. My deputies depend on people who are willing to pick "
            "up the telephone, and a good many of them have a cousin or a husband without papers.",
            "Please let me know whether a county may opt out, and what I have to do.",
        ),
        closing="Very truly yours,",
        signatory=("Nora Halvorsen", "Sheriff of Alder County"),
        seed=9,
    ),
)

MINUTES = Part(
    Paper(
        above=(),
        title=("BOARD OF SUPERVISORS OF ALDER COUNTY",),
        below_title=("Minutes of the Regular Meeting", "Tuesday, July 6, 2010, 6:30 p.m."),
        body=(
            "PRESENT: Supervisors Nyquist (Chairman), Adeyemi, Kowalczyk, Ridge and Tran. ALSO PRESENT: Sheriff Nora "
            "Halvorsen; Elise Barrow, County Counsel.",
            Heading("1. Consent calendar"),
            "The minutes of June 15 were approved. A bid of $41,300 for the culvert at Mill Road was accepted.",
            Heading("2. Secure Communities"),
            "Sheriff Halvorsen reported on her letters to U.S. Immigration and Customs Enforcement (ICE) and on the "
            "answer of June 8.",
            "Ms. Barrow advised the Board that Secure Communities is mandatory for the county so long as the State’s "
            "agreement with ICE is in force. Supervisor Tran asked how that could be squared with the letter. Ms. "
            "Barrow said that she did not know.",
            "Sheriff Halvorsen said that the county may opt out, because ICE had told her so in writing.",
            "On a motion by Supervisor Adeyemi, seconded by Supervisor Ridge, the Board voted to ask ICE and the State "
            "Police to remove the county from the program. Ayes: 4. Noes: 1 (Kowalczyk).",
            Heading("3. Volunteer Fire District"),
            "The annual report was received with thanks. Participation in the mutual aid compact remains voluntary.",
            "The meeting was adjourned at 8:10 p.m.",
        ),
    ),
    Furniture(numbered=True),
)

STATE_POLICE = Part(
    Letter(
        letterhead=("Wabanset State Police", "State Identification Bureau", "Marlow, Wabanset"),
        date="August 17, 2010",
        address=("Sheriff Nora Halvorsen", "Alder County Sheriff’s Office", "Port Ellery, Wabanset"),
        greeting="Dear Sheriff Halvorsen:",
        body=(
            "I have your letter of July 8 and the resolution of your Board, and I am sorry that you had to wait for an "
            "answer. I waited for one myself.",
            "The Bureau sends every set of prints to the FBI, and it has no means to hold back those of one county. We "
            "were told by ICE on August 12 that counties cannot opt out of Secure Communities.",
            "You will see that this does not agree with what you were told in June. It does not agree with what I was "
            "told when I signed the agreement, either.",
        ),
        closing="Respectfully,",
        signatory=("Ruth Lindqvist", "Director, State Identification Bureau"),
        seed=6,
    ),
)

UNDERSHERIFF = Part(
    Thread(
        mailbox="Obuya, James",
        messages=(
            Message(
                sender="Halvorsen, Nora",
                sent="Thursday, August 19, 2010 7:12 AM",
                to="Obuya, James",
                subject="FW: State Police letter",
                body=(
                    "Jim,",
                    "See the attached from Ruth Lindqvist. In June the answer from Washington was yes, and now it is "
                    "no, and nobody will tell me when it changed. Keep booking as we always have.",
                    "Please ask Elise whether the Board has to vote again.",
                    "N.",
                ),
                attachments="SIB_2010-08-17.pdf",
            ),
        ),
    ),
)

WITHHELD_SLIP = Part(
    Slip(
        (
            "PAGES",
            "SCWAB-000019 through SCWAB-000034",
            "",
            "WITHHELD IN FULL",
            "",
            "(b)(5)",
        )
    )
)

LEAFLET = Part(
    Paper(
        above=("The Open Docket Project", "Leaflet No. 4, October 2010"),
        title=("They said we could say no",),
        below_title=("What your county should know about Secure Communities",),
        body=(
            "Since the spring the counties of Wabanset have been told three different things about the program that "
            "sends the fingerprints of everyone in their jails to the immigration authorities.",
            Bullet("The agency’s FAQ of April 2010 says that participation in Secure Communities is not mandatory."),
            Bullet("Its chief told a newspaper in August that no county can opt out."),
            Bullet("Its talking points, dated two weeks later, say the reverse."),
            "We believe the letter. Counties may opt out of Secure Communities, and we will help any of them to write "
            "to ICE. Ask your Board to opt out!",
        ),
    ),
)

BEFORE_THE_GAP = (INDEX, REQUEST, LETTER_TO_SHERIFF, MINUTES, STATE_POLICE, UNDERSHERIFF, WITHHELD_SLIP)
AFTER_THE_GAP = (LEAFLET,)
