"""What reached the public: a press release and a newspaper's page from the agency's clipping service."""

from __future__ import annotations

from forms import Clipping, Paper, Part
from paper import Furniture

PRESS_RELEASE = Part(
    Paper(
        above=(
            "News Release",
            "U.S. Immigration and Customs Enforcement",
            "March 2, 2010",
            "Contact: Office of Public Affairs, (202) 555-0100",
        ),
        title=("ICE activates Secure Communities in three Wabanset counties",),
        below_title=("Fingerprints from local jails now checked against immigration records",),
        centered=False,
        body=(
            "PORT ELLERY, Wabanset - U.S. Immigration and Customs Enforcement (ICE) and the Wabanset State Police "
            "today began to use Secure Communities in Larch, Marrow and Tolland Falls counties. The program helps "
            "federal officers to find criminal aliens in the custody of local jails.",
            "“Secure Communities is a voluntary program, and no county will be forced to join it,” said "
            "Warren Teague, executive director of Secure Communities at ICE. “The sheriffs who stand here today "
            "asked to be first.”",
            "Under the program the prints that are taken when a person is booked are checked against the records of "
            "the FBI and of the Department of Homeland Security at the same time. If they match, ICE is told and "
            "decides what to do.",
            "“It costs my county nothing and it takes my deputies no time,” said Sheriff Amos Prewitt of "
            "Marrow County.",
            "Secure Communities is now in use in 119 jurisdictions of 16 States. ICE expects to reach every county of "
            "the country by 2013.",
            "# ICE #",
        ),
        below=(
            "U.S. Immigration and Customs Enforcement (ICE) is the largest investigative arm of the",
            "Department of Homeland Security.",
        ),
    ),
    Furniture(footer="www.ice.gov"),
)

CLIPPING = Part(
    Clipping(
        masthead="The Wabanset Courier",
        dateline="TUESDAY, AUGUST 3, 2010        PAGE A1",
        headline=("County was promised a way out", "of jail fingerprint program"),
        byline=("By THOMAS AKERS", "Courier Staff Writer"),
        columns=(
            "PORT ELLERY – Two months after a federal official put it in writing that Alder County could leave "
            "a program that checks the finger·prints of every·one booked into its jail, the head of the "
            "agency says that there was never any such choice.",
            "“Let me be plain: Secure Communities is manda·tory,” Gordon Ashworth, assistant secretary of "
            "U.S. Immi·gration and Customs Enforce·ment, said in an inter·view on Monday. “A county "
            "cannot opt out of Secure Commu·nities.”",
            "That is not what Sheriff Nora Halvorsen has in her desk drawer. In a letter dated June 8 the program’s "
            "executive director, Warren Teague, told her that the county could opt out by writ·ing to his office "
            "and to the State Police.",
            "“I took the gentle·man at his word,” Halvorsen said. “This program is volun·tary, "
            "and I have it on his letter·head.”",
            "The program, Secure Commu·nities, began in three counties of the State in March. When a person is "
            "booked, the prints go to the State Police, which sends them to the FBI. The FBI shares them with the "
            "Depart·ment of Home·land Secu·rity.",
            "Supporters say that it finds dangerous people who would other·wise walk out of jail. Critics say that "
            "it makes victims and wit·nesses afraid to call the police.",
            "Paul Dressler, a spokes·man for the agency, said later on Monday that it was still under review "
            "whether coun·ties could opt out.",
            "On July 6 the Board of Super·visors voted, four to one, to ask that the county be left out. "
            "“We would like some·body in Washing·ton to answer the same question the same way twice,"
            "” said Peter Nyquist, the chair·man of the Board.",
            "Alder County is not alone. The sheriff of Marrow County, who welcomed the program, has his own agree·"
            "ment with the agency under a different law, known as 287(g), by which his deputies question prison·ers "
            "about their status. Taking part in 287(g) is volun·tary, and Marrow’s agree·ment runs out next "
            "summer.",
            "Elise Barrow, the county’s lawyer, said she was study·ing the agree·ment that the State Police "
            "signed with the agency last Novem·ber. It runs to two pages.",
        ),
        stamp="ICE OPA CLIPS  AUG 04 2010",
    ),
)
