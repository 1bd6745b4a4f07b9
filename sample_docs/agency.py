"""What the agency wrote on its own letterhead: memoranda, letters, an agreement, a FAQ, talking points."""

from __future__ import annotations

from forms import Bullet, Heading, Letter, Memo, Paper, Part, Withheld
from paper import Font, Furniture

OFFICE = (
    "Secure Communities",
    "U.S. Department of Homeland Security",
    "Washington, DC 20536",
    "",
    "U.S. Immigration",
    "and Customs Enforcement",
)
COUNSEL = ("Office of the Principal Legal Advisor", *OFFICE[1:])
LETTERHEAD = (
    "U.S. Immigration and Customs Enforcement",
    "U.S. Department of Homeland Security",
    "Washington, DC 20536",
)
TEAGUE = (
    "Warren J. Teague",
    "Executive Director, Secure Communities",
    "U.S. Immigration and Customs Enforcement",
)
ASHWORTH = ("Gordon P. Ashworth", "Assistant Secretary", "U.S. Immigration and Customs Enforcement")

MEMO_NO_OPT_OUT = Part(
    Memo(
        office=OFFICE,
        date="June 11, 2010",
        head=(
            ("MEMORANDUM FOR:", "Gordon P. Ashworth, Assistant Secretary"),
            ("THROUGH:", "Lorna Pickering, Deputy Director"),
            ("FROM:", "Warren J. Teague, Executive Director, Secure Communities"),
            ("SUBJECT:", "Requests by jurisdictions to be left out of Secure Communities"),
        ),
        body=(
            Heading("Purpose"),
            "You asked for one page on what happens when a sheriff or a county board asks not to be part of Secure "
            "Communities. Six have asked so far. Two of the letters were answered by my office and four are open.",
            Heading("Background"),
            "The program compares the fingerprints of every person booked into a local jail with the immigration "
            "records of the Department. The prints travel from the jail to the State Identification Bureau and from "
            "there to the FBI, which passes them on. In the first quarter 1,904 matches came back from the counties of "
            "Wabanset. Of these persons 212 took voluntary departure, and 340 fell under mandatory detention. Those "
            "figures do not depend on anything in this paper.",
            Heading("Discussion"),
            "There is no opt out from Secure Communities. Once a State has signed its Memorandum of Agreement, "
            "participation by its counties is mandatory. A county can decline to receive the match responses, but the "
            "fingerprints are shared all the same.",
            Withheld("b5", 5),
            "I am aware that my office has used other words in letters, in the FAQ of this spring and at the podium. "
            "The longer that goes on, the harder it will be to take back.",
            Heading("Recommendation"),
            "That the words be retired, that no further letter go out over my signature before OPLA has read it, and "
            "that one paper for the field be cleared by the end of July.",
        ),
        decision=True,
    ),
    Furniture("FOR OFFICIAL USE ONLY", "FOR OFFICIAL USE ONLY", numbered=True),
)

LETTER_TO_SHERIFF = Part(
    Letter(
        letterhead=LETTERHEAD,
        date="June 8, 2010",
        address=(
            "The Honorable Nora Halvorsen",
            "Sheriff, Alder County",
            "14 Courthouse Square",
            "Port Ellery, Wabanset",
        ),
        greeting="Dear Sheriff Halvorsen:",
        body=(
            "Thank you for your letter of May 25. I appreciate the frankness with which you put your concerns, and I "
            "am glad that your undersheriff and my staff were able to speak at length on May 11.",
            "Let me answer your question directly. Alder County may opt out of Secure Communities. To do so, please "
            "write to me and to the director of the State Identification Bureau, and name the date from which you wish "
            "the change to apply. My office will then remove the county from the deployment schedule.",
            "I hope that you will not take that step before you have seen the figures from the neighboring counties. "
            "Ms. Whitlow would be glad to bring them to Port Ellery.",
        ),
        closing="Sincerely,",
        signatory=TEAGUE,
        seed=7,
        below=("cc: State Identification Bureau, Wabanset State Police",),
    ),
)

LETTER_TO_MEMBER = Part(
    Letter(
        letterhead=("Office of the Assistant Secretary", *LETTERHEAD[1:]),
        date="July 15, 2010",
        address=(
            "The Honorable Ines Kallberg",
            "U.S. House of Representatives",
            "Washington, DC 20515",
        ),
        greeting="Dear Representative Kallberg:",
        body=(
            "Thank you for your letter of June 24, 2010, on behalf of the Board of Supervisors of Alder County. You "
            "ask whether a county may choose not to be part of Secure Communities, and if so, how.",
            "Participation in Secure Communities is voluntary. A county that does not wish to take part may notify "
            "U.S. Immigration and Customs Enforcement (ICE) and the identification bureau of its State, and ICE will "
            "remove it from the deployment plan.",
            "You also ask about the persons whom the program identifies. Priority is given to those who have been "
            "convicted of the gravest offenses. The decision to detain is made case by case, except where the statute "
            "makes detention mandatory.",
            "ICE expects the capability to be available in every jurisdiction of the country by 2013. A chart of the "
            "counties active as of June 30 is enclosed. My staff would be pleased to brief yours at a time of your "
            "choosing.",
            "I appreciate your interest in the Department and look forward to working with you on this and other "
            "matters.",
        ),
        closing="Sincerely yours,",
        signatory=ASHWORTH,
        seed=11,
        below=("Enclosure",),
    ),
)

FAQ = Part(
    Paper(
        above=("U.S. Immigration and Customs Enforcement",),
        title=("Secure Communities", "Frequently Asked Questions"),
        below_title=("April 2010",),
        centered=False,
        body=(
            Heading("Q: What is Secure Communities?"),
            "A: Secure Communities is a plan of U.S. Immigration and Customs Enforcement (ICE) to find and remove "
            "criminal aliens with the help of fingerprints that jails take anyway. When a person is booked, the prints "
            "are checked against FBI and immigration records at the same time.",
            Heading("Q: Does a county have to take part?"),
            "A: No. Participation in Secure Communities is not mandatory.",
            Heading("Q: Can a jurisdiction opt out?"),
            "A: Yes. A jurisdiction may opt out at any time by notifying ICE and its State Identification Bureau in "
            "writing.",
            Heading("Q: Must local officers be trained?"),
            "A: No. Officers do what they did before. There is no training, and no officer enforces immigration law.",
            Heading("Q: How is this different from 287(g)?"),
            "A: Under 287(g) a local agency signs an agreement with ICE, and its officers are trained and given "
            "authority. Entering into a 287(g) agreement is voluntary.",
            Heading("Q: What happens after a match?"),
            "A: ICE decides whether to place a detainer. Some persons are held under mandatory detention, some are "
            "granted voluntary departure, and some are released.",
            Heading("Q: What does it cost?"),
            "A: The technology costs a county nothing where its livescan equipment is less than ten years old. "
            "Counties with older equipment may apply to their State for help.",
        ),
        below=("www.ice.gov/secure_communities",),
    ),
    Furniture(footer="ICE Secure Communities - FAQ", numbered=True),
    font=Font("Helvetica", 10.5),
)

AGREEMENT = Part(
    Paper(
        above=(),
        title=("MEMORANDUM OF AGREEMENT", "BETWEEN", "U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT", "AND"),
        below_title=("THE STATE IDENTIFICATION BUREAU OF WABANSET", "SECURE COMMUNITIES"),
        body=(
            Heading("I. PURPOSE"),
            "This Memorandum of Agreement (MOA) sets forth the responsibilities of U.S. Immigration and Customs "
            "Enforcement (ICE) and the State Identification Bureau (SIB) of the Wabanset State Police for the sharing "
            "of fingerprints under Secure Communities.",
            Heading("II. AUTHORITY"),
            "The Immigration and Nationality Act and the statutes of the State of Wabanset authorize the parties to "
            "enter into this MOA.",
            Heading("III. BACKGROUND"),
            "ICE gives priority to aliens who pose the greatest threat to public safety. The comparison of prints adds "
            "no step to the booking of a person and no cost to the agency that books.",
            Heading("IV. RESPONSIBILITIES OF ICE"),
            Bullet("ICE will give each county at least 30 days' notice of its activation.", "A."),
            Bullet("ICE will respond to a match within the times set out in the Standard Operating Procedures.", "B."),
            Bullet("ICE will bear the cost of the interface between the systems of the Department and the FBI.", "C."),
            Heading("V. RESPONSIBILITIES OF THE SIB"),
            Bullet("The SIB will send prints to the FBI as it does today.", "A."),
            Bullet("The SIB will tell the sheriffs of the State, in writing, of this MOA.", "B."),
            Heading("VI. PARTICIPATION OF LOCAL AGENCIES"),
            "Participation by a local law enforcement agency in Secure Communities is voluntary. The SIB will let ICE "
            "know of any agency that does not wish to be activated.",
            Heading("VII. LIABILITY"),
            "Each party is responsible for the acts of its own employees. Nothing in this MOA makes an employee of one "
            "party an employee of the other.",
            Heading("VIII. DURATION AND TERMINATION"),
            "This MOA takes effect on the date of the last signature. Either party may end it upon 30 days' written "
            "notice to the other.",
        ),
        below=(
            "For ICE:  ____/s/ Warren J. Teague____   Date: November 17, 2009",
            "Executive Director, Secure Communities",
            "",
            "For the SIB:  ____/s/ Ruth Lindqvist____   Date: November 17, 2009",
            "Director, State Identification Bureau",
        ),
    ),
    Furniture(numbered=True),
)

TALKING_POINTS_DRAFT = Part(
    Paper(
        above=("Office of Public Affairs, U.S. Immigration and Customs Enforcement",),
        title=("Secure Communities - Talking Points",),
        below_title=("July 27, 2010", "Drafted by: Paul R. Dressler"),
        body=(
            Heading("If asked whether a county has to be part of the program"),
            Bullet("Secure Communities is mandatory."),
            Bullet("Counties cannot opt out of Secure Communities."),
            Bullet("The sharing of prints takes place between two federal agencies, the FBI and DHS."),
            Heading("If asked about Alder County"),
            Bullet("We do not comment on our letters to a single sheriff."),
            Bullet("We value our partnership with all law enforcement agencies of Wabanset."),
            Heading("If asked about numbers"),
            Bullet("Since the start of the program more than 240,000 sets of prints have been checked in the State."),
            Withheld("b5", 4),
            Heading("Note to reviewers"),
            "Please return comments by noon on Thursday, July 29. The Courier has asked for an interview and the front "
            "office would like to have these cleared before it takes place.",
        ),
    ),
    Furniture("DRAFT - PREDECISIONAL - DELIBERATIVE", "DRAFT - PREDECISIONAL - DELIBERATIVE", numbered=True),
)

TALKING_POINTS_CLEARED = Part(
    Paper(
        above=("Office of Public Affairs, U.S. Immigration and Customs Enforcement",),
        title=("Secure Communities - Talking Points",),
        below_title=("August 18, 2010", "Cleared for use"),
        body=(
            Heading("If asked whether a county has to be part of the program"),
            Bullet("Secure Communities is voluntary."),
            Bullet("Counties may opt out of Secure Communities."),
            Bullet("The sharing of prints takes place between two federal agencies, the FBI and DHS."),
            Heading("If asked about Alder County"),
            Bullet("We do not comment on our letters to a single sheriff."),
            Bullet("We value our partnership with all law enforcement agencies of Wabanset."),
            Heading("If asked about numbers"),
            Bullet("Since the start of the program more than 240,000 sets of prints have been checked in the State."),
        ),
    ),
    Furniture("FOR OFFICIAL USE ONLY", "FOR OFFICIAL USE ONLY", numbered=True),
)

LEGAL_MEMO = Part(
    Memo(
        office=COUNSEL,
        date="January 14, 2011",
        head=(
            ("MEMORANDUM FOR:", "Lorna Pickering, Deputy Director"),
            ("FROM:", "Miriam Castellane, Deputy Principal Legal Advisor"),
            ("SUBJECT:", "Secure Communities: may a county stay out?"),
        ),
        body=(
            Heading("Question"),
            "You asked whether a county may stay out of Secure Communities, and what the statutes say about it.",
            Heading("Short answer"),
            "No county may opt out of Secure Communities. Participation will be mandatory for every jurisdiction in "
            "2013, when the last State is connected. Until then a county may ask for a later date of activation, which "
            "is a matter of courtesy and not of law.",
            Heading("Discussion"),
            "The law directs the Department to make the records of federal agencies available to immigration officers "
            "at once. A county that books a person sends the prints to its State for reasons of its own, and what the "
            "FBI does with them afterward is not the county's to decide. A county may decline to receive the match "
            "responses. It gains nothing by doing so but the loss of information that its jailers would like to have.",
            "We have read the letters of June 8 and July 15, 2010. They were not cleared by this office. A court that "
            "is shown them next to this paper will ask which of them the agency means, and we would do well to have an "
            "answer ready before it asks.",
            Withheld("b5", 6),
            "The detention that follows in some cases is mandatory under section 236(c), but that is a question about "
            "persons and not about counties.",
        ),
    ),
    Furniture("ATTORNEY WORK PRODUCT - PRIVILEGED", "", numbered=True),
)

WORKING_DRAFT = Part(
    Memo(
        office=COUNSEL,
        date="March 4, 2011",
        head=(
            ("MEMORANDUM FOR:", "File"),
            ("FROM:", "Miriam Castellane, Deputy Principal Legal Advisor"),
            ("SUBJECT:", "Preparation of Ms. Whitlow for her deposition"),
        ),
        body=(
            "This file is locked with a password, as some files of every real release are. The program must say so, "
            "count its page and go on.",
            "Secure Communities is mandatory. She should say so if she is asked.",
        ),
    ),
    Furniture("ATTORNEY WORK PRODUCT - PRIVILEGED"),
)

CHANGE_OF_POLICY = Part(
    Letter(
        letterhead=("Office of the Secretary", "U.S. Department of Homeland Security", "Washington, DC 20528"),
        date="June 17, 2011",
        address=("The Honorable Everett Sloane", "Governor of Wabanset", "Capitol Building", "Marlow, Wabanset"),
        greeting="Dear Governor Sloane:",
        body=(
            "I write about the Memorandum of Agreement that your State signed with U.S. Immigration and Customs "
            "Enforcement on November 17, 2009.",
            "The Department has reviewed these agreements and has decided to end all of them as of today. The sharing "
            "of prints between the FBI and the Department rests on federal law and needs no agreement with a State.",
            "I am therefore announcing a change of policy. Effective today, participation in Secure Communities is no "
            "longer voluntary for any jurisdiction. Beginning in 2013, participation will be mandatory in every county "
            "of the United States.",
            "I recognize that my Department has not always spoken clearly on this subject. The staff of the Assistant "
            "Secretary will call yours this week.",
        ),
        closing="Sincerely,",
        signatory=("Helen Marchetti", "Secretary of Homeland Security"),
        seed=13,
    ),
)
