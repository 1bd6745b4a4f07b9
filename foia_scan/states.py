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
