"""The names of the states, as papers of every kind spell them out."""

STATES = tuple(
    name.strip()
    for name in """
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
    Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming
    """.split(",")
)

CAPITALS = {
    capital.strip(): state
    for capital, state in zip(
        """
        Montgomery, Juneau, Phoenix, Little Rock, Sacramento, Denver, Hartford, Dover, Tallahassee, Atlanta, Honolulu,
        Boise, Springfield, Indianapolis, Des Moines, Topeka, Frankfort, Baton Rouge, Augusta, Annapolis, Boston,
        Lansing, St. Paul, Jackson, Jefferson City, Helena, Lincoln, Carson City, Concord, Trenton, Santa Fe, Albany,
        Raleigh, Bismarck, Columbus, Oklahoma City, Salem, Harrisburg, Providence, Columbia, Pierre, Nashville, Austin,
        Salt Lake City, Montpelier, Richmond, Olympia, Charleston, Madison, Cheyenne
        """.split(","),
        STATES,
        strict=True,
    )
}
"""Where their governors sit: "the governor's office in Olympia"."""
ABBREVIATED = {
    short: state
    for short, _, state in (
        entry.strip().partition(" ")
        for entry in """
        Ala Alabama, Ariz Arizona, Ark Arkansas, Calif California, Colo Colorado, Conn Connecticut, Del Delaware,
        Fla Florida, Ga Georgia, Ill Illinois, Ind Indiana, Kan Kansas, Ky Kentucky, La Louisiana, Md Maryland,
        Mass Massachusetts, Mich Michigan, Minn Minnesota, Miss Mississippi, Mo Missouri, Mont Montana, Neb Nebraska,
        Nev Nevada, N.H New Hampshire, N.J New Jersey, N.M New Mexico, N.Y New York, N.C North Carolina,
        N.D North Dakota, Okla Oklahoma, Ore Oregon, Pa Pennsylvania, R.I Rhode Island, S.C South Carolina,
        S.D South Dakota, Tenn Tennessee, Tex Texas, Vt Vermont, Va Virginia, Wash Washington, W.Va West Virginia,
        Wis Wisconsin, Wyo Wyoming
        """.split(",")
    )
}
"""How newspapers shorten a State behind a town, without the last period: "HARTFORD, Conn."."""
SHORTENED = "|".join(short.replace(".", r"\.\s?") for short in ABBREVIATED) + r"|D\.\s?C"
"""The same as one pattern, and the District of Columbia."""
