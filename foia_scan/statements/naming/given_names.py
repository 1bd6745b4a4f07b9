"""Whether a given name is a woman's or a man's, where hardly anybody of the other sex bears it.

Names that both bear ("Dale", "Dana", "Leslie", "Pat", "Robin") are in neither list: of those nothing is known.
"""

from __future__ import annotations

import re

_WOMEN = frozenset(
    """
    abigail ada adela adelaide adele agatha agnes alberta alice alicia alma althea amanda amelia amy ana andrea
    angela angelica anita ann anna anne annette annie antonia april arlene astrid audrey augusta barbara beatrice
    beatriz becky belinda benita bernadette bernice bertha beryl bess beth bethany betsy betty bettina beulah bonita
    bonnie brenda bridget brigid camille carla carlotta carmela carmen carol carole caroline carolyn cassandra
    catalina catherine cecelia cecilia celeste celia charlene charlotte cheryl christina christine claire clara
    clarissa claudia colette colleen constance consuelo cora corinne cornelia cynthia daisy daphne darlene dawn
    debbie deborah debra deirdre delia delores delphine denise diana diane dina dolores donna dora doreen doris
    dorothea dorothy edith edna edwina eileen elaine eleanor elena elinor elisa elise elizabeth ella ellen elsa
    elsie elspeth emily emma enid erica erin esperanza estela estella estelle esther ethel eugenia eunice eva evelyn
    faith felicia fern fiona flora florence frances freda gail geneva georgia geraldine gertrude gilda gina gladys
    glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel hedda heidi helen helena
    henrietta hester hilda hildegard holly hope ida ilse imelda ines inez ingrid irene iris irma isabel isabella ivy
    jacqueline jane janet janice janine jeanette jeannine jennifer jenny jessica jill joan joanna joanne jocelyn
    josefina josephine joy joyce juanita judith judy julia juliana julie june karen karin kate katherine kathleen
    kathryn kathy katrina kay kimberly kirsten kristen kristin laura lauren laverne lavinia leah lena lenore leona
    leonora leticia lillian lily linda lisa lois loretta lori lorna lorraine louise lourdes lucia lucille lucinda
    lucy luisa lydia lynette mabel madeline magdalena maggie marcella marcia margaret margarita margery margo margot
    marguerite maria marian mariana marianne marie marilyn marisela marisol marjorie marla marlene marta martha mary
    matilda maureen mavis maxine megan melanie melinda melissa mercedes michelle mildred millicent minerva miranda
    miriam moira molly monica monique muriel myra myrna nadia nadine nancy naomi natalia natalie nell nellie nicole
    nina nora norah norma odette odile olga olive olivia opal ophelia pamela patricia patsy paula pauline pearl peg
    peggy penelope petra philippa phoebe phyllis pilar polly priscilla rachel ramona raquel rebecca regina renata
    renee rhoda rhonda rita roberta rosa rosalie rosalind rosalyn rosanne rose rosemary rosie rowena ruby ruth
    sabrina sally samantha sandra sarah sara selma serena sharon sheila shirley sigrid silvia simone solveig sonia
    sonya sophia sophie stella stephanie sue susan susana susanna suzanne sylvia tamara tamsin tania tanya tara
    teodora teresa tess tessa thea thelma theodora theresa tina trudy ursula valerie vanessa velma vera verna
    veronica victoria viola violet virginia vivian wanda wendy wilhelmina wilma winifred yolanda yvette yvonne zelda
    """.split()
)
_MEN = frozenset(
    """
    aaron abel abner abraham adam adolph adrian alan albert alden alejandro alexander alfonso alfred allan allen
    alonzo alphonse alvin ambrose amos anders andrew andy angus anselm anthony antoine antonio archibald armand
    armando arnold arthur arturo augustus aurelio barnaby bartholomew barton basil ben benedict benjamin bernard
    bert bertram bertrand bill billy bob bobby boris boyd bradley brendan brent brian bruce bruno burton byron caleb
    calvin carl carlos carlton cecil cesar charles chester chris christopher clarence clark claude clayton clement
    cletus clifford clinton clyde conrad cornelius craig curtis cyril cyrus damian dan daniel darrell darryl dave
    david dean delbert dennis derek desmond dexter diego dirk domingo dominic don donald douglas duane duncan dwayne
    dwight earl ed eddie edgar edmund eduardo edward edwin efrain eli elias elijah elliot elliott ellis elmer
    emanuel emil emilio emmett enrique ephraim eric ernest ernesto ervin esteban eugene evan everett ezra felipe
    felix ferdinand fernando floyd francisco frank franklin fred frederick gabriel garland garrett gary gene
    geoffrey george gerald gerard gilbert giles glenn gordon graham grant greg gregory guillermo gus gustav guy hal
    hank hans harlan harold harry harvey hector henrik henry herbert herman hiram homer horace howard hubert hugh
    hugo humberto ian ignacio ike ira irving isaac isaiah ismael ivan jack jacob james jared jason javier jay jeff
    jeffrey jeremiah jeremy jerome jerry jim jimmy joaquin joe joel john johnny jonah jonas jonathan jorge jose
    joseph josiah joshua juan jules julian julio julius karl keith ken kenneth kevin kirk klaus kurt lamar lance
    larry lars laurence lawrence leland leo leon leonard leopold leroy lester levi lewis lionel lloyd lorenzo lou
    louis lowell lucas lucian lucius luis luke luther lyle magnus malcolm manuel marc marcel marco marcos marcus
    mario mark marshall martin marvin matthew maurice max maxwell melvin merle michael miguel mike miles milton
    mitchell mohammed morris moses murray nathan nathaniel neal ned neil nelson nestor neville nicholas nick noah
    nolan norbert norman octavio odell oliver omar orlando orrin orson orville oscar osvaldo otis otto owen pablo
    patrick paul pedro percival percy perry peter phil philip phillip pierre preston quentin quincy rafael ralph
    ramiro ramon randall randolph raul ray raymond reginald rene reuben rex ricardo richard rick robert roberto
    roderick rodney rodolfo rodrigo roger roland rolando roman ron ronald rory roscoe ross roy royce ruben rudolph
    rudy rufus rupert russell salvador salvatore sam samuel santiago saul scott sean sebastian sergio seth seymour
    sherman sidney silas simon solomon spencer stanley stefan stephen sterling steve steven stewart stuart ted teddy
    teodoro terence terrence thaddeus theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor
    tyler tyrone ulysses vernon victor vincent virgil vladimir wade waldo wallace walt walter warren wayne wendell
    wesley wilbur wilfred willard william willis winston woodrow xavier zachary
    """.split()
)


def contradicts(title: str, name: str) -> bool:
    """Whether "Mr." can't be said of whoever bears a name: of "Ada Merrow"."""
    called = re.search(r"\b(?:(?P<he>Mr)|Mrs|Ms|Miss)\b", title)
    given = given_to(name)
    return called is not None and given != "" and given != ("he" if called["he"] else "she")


def given_to(name: str) -> str:
    """ "she" or "he" where the given name of "Ada Merrow" is hardly ever the other's; "" where it may be both, or there
    is none."""
    first, *rest = name.lower().replace("’", "'").split() or [""]
    if not rest:
        return ""
    return "she" if first in _WOMEN else "he" if first in _MEN else ""
