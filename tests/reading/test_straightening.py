import pytest
from PIL import Image, ImageDraw, ImageFont, ImageStat

from foia_scan.reading.blackouts import black_boxes
from foia_scan.reading.ink import BLANK, inked_share
from foia_scan.reading.quality import reads_better
from foia_scan.reading.straightening import cleaned, slant, straightened

LINE = "Participation in the program is voluntary, and your county may opt out of it."


def written(size: tuple[int, int] = (1224, 1584), lines: int = 20) -> Image.Image:
    picture = Image.new("L", size, 255)
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=26)
    for row in range(lines):
        pen.text((140, 200 + 46 * row), LINE[: 50 + row % 7], fill=0, font=font)
    return picture


@pytest.mark.parametrize("askew", [-4.0, -1.5, 0.0, 2.0, 5.0])
def test_the_slant_is_measured_and_mended(askew: float) -> None:
    scanned = written().rotate(askew, resample=Image.Resampling.BICUBIC, fillcolor=255)
    assert slant(scanned) == pytest.approx(-askew, abs=0.2)
    assert slant(straightened(scanned, slant(scanned))) == 0.0


@pytest.mark.parametrize("picture", [Image.new("L", (600, 800), 255), Image.effect_noise((600, 800), 60)])
def test_what_has_no_lines_is_left_as_it_lies(picture: Image.Image) -> None:
    assert slant(picture) == 0.0


def test_specks_and_grain_go_and_a_clean_picture_stays() -> None:
    clean = written()
    assert cleaned(clean) is clean
    specked = clean.copy()
    for at in range(0, 1224 * 1584, 97):
        specked.putpixel((at % 1224, at // 1224), 0)
    grain = Image.blend(clean, Image.effect_noise(clean.size, 90), 0.3)
    corner = (0, 0, 1224, 150)
    assert cleaned(specked).crop(corner).getextrema() == (255, 255)
    before, after = (ImageStat.Stat(each.crop(corner)).stddev[0] for each in (grain, cleaned(grain)))
    assert after < 0.7 * before


def boxed(*boxes: tuple[int, int, int, int]) -> Image.Image:
    picture = written()
    pen = ImageDraw.Draw(picture)
    for box in boxes:
        pen.rectangle(box, fill=20)
    return picture


def test_black_boxes_of_a_scan_and_nothing_else() -> None:
    found = black_boxes(boxed((200, 400, 700, 440), (100, 900, 1100, 1300)), 2.0)
    assert found == (
        pytest.approx((100, 200, 350, 220), abs=3),
        pytest.approx((50, 450, 550, 650), abs=3),
    )


@pytest.mark.parametrize(
    "drawn",
    [
        (140, 700, 1100, 703),  # a rule
        (150, 700, 170, 715),  # a bullet
        (0, 0, 1224, 30),  # the stripe that a scanner leaves at the edge
    ],
)
def test_dark_things_that_withhold_nothing(drawn: tuple[int, int, int, int]) -> None:
    assert black_boxes(boxed(drawn), 2.0) == ()


def test_a_leaning_box_is_one_box() -> None:
    leaning = boxed((200, 900, 1000, 1100)).rotate(1.5, fillcolor=255)
    ((x0, top, x1, bottom),) = black_boxes(leaning, 2.0)
    assert (x1 - x0) * (bottom - top) == pytest.approx(400 * 100, rel=0.25)


def test_a_page_withheld_in_full_is_blank_beside_its_box() -> None:
    picture = Image.new("L", (1224, 1584), 255)
    ImageDraw.Draw(picture).rectangle((150, 150, 1070, 1400), fill=0)
    assert inked_share(picture) > BLANK
    boxes = [(150, 150, 1070, 1400)]
    assert inked_share(picture, boxes) < BLANK


@pytest.mark.parametrize(
    ("recognized", "layer", "better"),
    [
        (LINE * 5, "Partlclpatlon ln tlic prograrn ls voluntary, aud your couuty" * 5, True),
        (LINE * 5, LINE * 5, False),
        (LINE * 4, LINE * 5, False),
        ("Ofthe andthe", LINE, False),
    ],
)
def test_which_of_two_readings_is_better(recognized: str, layer: str, better: bool) -> None:
    assert reads_better(recognized, layer) is better
