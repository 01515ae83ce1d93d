"""Three photographs of a life that nobody led: sea, kitchen, wedding."""

import math
import random

from camera import Point, Scene
from grain import clouds, fibres, noise
from photos import OUT_WIDE, SKIN, WIDE, square
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from tones import BLACK, WHITE, Tone, mix


def sea() -> Image.Image:
    """Two people from behind on a beach, late in the day."""
    scene = Scene(WIDE, (240, 200, 160))
    sky = square(scene, 0, 0, 1, 0.5)
    scene.fade(sky, ((120, 150, 184), (246, 206, 158)))
    haze = clouds(WIDE, 81, cell=300, spread=1.8)
    scene.grain(sky, haze.resize((WIDE[0], WIDE[1] // 3)).resize(WIDE), 0.16)
    sun = scene.limb([(0.66, 0.40, 0.022), (0.66, 0.401, 0.022)], 3)
    scene.paint(sun, (255, 246, 220))
    water = square(scene, 0, 0.5, 1, 0.74)
    scene.fade(water, ((196, 168, 146), (72, 102, 118)))
    waves = fibres((WIDE[0] // 2, WIDE[1] // 2), 83, 50, spread=2.4).resize(WIDE)
    scene.grain(water, waves, 0.24)
    glitter = scene.polygon((0.645, 0.5), (0.675, 0.5), (0.73, 0.74), (0.58, 0.74), soft=22)
    spark = ImageChops.multiply(
        glitter, waves.point([max(0, min(255, (value - 118) * 7)) for value in range(256)])
    )
    scene.paint(spark, (255, 236, 196), 0.85)
    sand = scene.polygon((0, 0.735), (0.3, 0.725), (0.7, 0.745), (1, 0.73), (1, 1), (0, 1), soft=3)
    scene.fade(sand, ((150, 128, 106), (196, 170, 138)))
    scene.grain(sand, noise(WIDE, 85, blur=1.6, spread=3), 0.16)
    scene.grain(sand, clouds(WIDE, 86, cell=90, spread=1.4), 0.12)
    foam = scene.polygon(
        (0, 0.728),
        (0.3, 0.718),
        (0.7, 0.738),
        (1, 0.723),
        (1, 0.733),
        (0.7, 0.75),
        (0.3, 0.73),
        (0, 0.74),
        soft=5,
    )
    scene.paint(foam, (238, 230, 220), 0.65)
    scene.glow(sun, (255, 214, 150), 0.10, 0.9)
    for x, coat, hair in ((0.40, (58, 74, 92), (36, 30, 28)), (0.485, (128, 62, 54), (48, 36, 30))):
        _sitting(scene, x, coat, hair)
    arm = scene.limb([(0.425, 0.79, 0.014), (0.46, 0.815, 0.0135), (0.505, 0.80, 0.012)], 2)
    scene.shadow(arm, 0.4, 0.005, (0.0, 0.008))
    scene.body(arm, (58, 74, 92), 0.01, (0.8, -0.5))
    return scene.develop(OUT_WIDE, 59)


def _sitting(scene: Scene, x: float, coat: Tone, hair: Tone) -> None:
    legs = scene.limb([(x - 0.05, 0.93, 0.028), (x + 0.05, 0.93, 0.028)])
    back = scene.limb([(x, 0.905, 0.046), (x, 0.82, 0.044), (x, 0.775, 0.040)])
    shoulders = scene.limb([(x - 0.03, 0.768, 0.020), (x + 0.03, 0.768, 0.020)])
    neck = scene.limb([(x, 0.75, 0.0125), (x, 0.725, 0.0125)])
    head = scene.limb([(x, 0.703, 0.0215), (x + 0.002, 0.686, 0.0215)])
    ground = scene.polygon(
        (x - 0.09, 0.945), (x + 0.05, 0.945), (x - 0.02, 1.0), (x - 0.2, 1.0), soft=26
    )
    scene.paint(ground, BLACK, 0.34)
    scene.body(legs, (62, 60, 62), 0.016, (0.8, -0.6))
    scene.body(ImageChops.lighter(back, shoulders), coat, 0.026, (0.8, -0.5))
    scene.body(neck, mix(SKIN, BLACK, 0.25), 0.008, (0.8, -0.5))
    scene.body(head, hair, 0.012, (0.8, -0.5))


def kitchen() -> Image.Image:
    """A kitchen table by the window with two glasses of tea."""
    scene = Scene(WIDE, (224, 214, 196))
    everything = Image.new("L", WIDE, 255)
    scene.fade(everything, ((232, 224, 208), (204, 190, 168)), 50)
    scene.grain(everything, clouds(WIDE, 91, cell=200), 0.05)
    pane = square(scene, 0.28, 0.06, 0.72, 0.55, 2)
    scene.paint(square(scene, 0.26, 0.03, 0.74, 0.58, 2), (240, 238, 230))
    scene.fade(pane, ((206, 226, 240), (226, 232, 220)))
    for number in range(9):
        leaf = scene.limb(
            [
                (0.3 + number * 0.05, 0.5 - 0.05 * math.sin(number * 1.7), 0.03),
                (0.32 + number * 0.05, 0.5, 0.034),
            ],
            26,
        )
        scene.paint(leaf, (128, 156, 116), 0.65)
    scene.paint(square(scene, 0.492, 0.06, 0.508, 0.55), (236, 234, 226))
    for side in (0.2, 0.66):
        _curtain(scene, side)
    scene.glow(pane, (255, 250, 232), 0.05, 0.5)
    table = scene.polygon((0.0, 0.68), (1.0, 0.68), (1.0, 1.0), (0.0, 1.0))
    scene.fade(table, ((196, 156, 112), (140, 96, 62)))
    scene.grain(table, fibres((WIDE[0] // 4, WIDE[1] // 4), 93, 60, spread=2).resize(WIDE), 0.2)
    shine = scene.polygon((0.3, 0.69), (0.7, 0.69), (0.78, 0.95), (0.22, 0.95), soft=60)
    scene.paint(shine, (255, 246, 226), 0.30)
    plate = scene.shape(
        lambda draw: draw.ellipse((0.60 * 2400, 0.735 * 1800, 0.80 * 2400, 0.835 * 1800), fill=255),
        2,
    )
    scene.shadow(plate, 0.45, 0.008, (0.004, 0.014))
    scene.body(plate, (240, 238, 232), 0.006)
    for x, y in ((0.655, 0.775), (0.70, 0.765), (0.735, 0.79)):
        sweet = scene.limb([(x, y, 0.016), (x + 0.012, y + 0.008, 0.015)], 2)
        scene.shadow(sweet, 0.4, 0.004, (0.002, 0.006))
        scene.body(sweet, (198, 140, 78), 0.01)
    for x in (0.34, 0.47):
        _tea_glass(scene, x)
    return scene.develop(OUT_WIDE, 61)


def _curtain(scene: Scene, left: float) -> None:
    cloth = square(scene, left, 0.0, left + 0.14, 0.62, 3)
    scene.shadow(cloth, 0.25, 0.01)
    scene.paint(cloth, (232, 222, 204), 0.92)
    pleats = Image.new("L", (140, 1))
    for x in range(140):
        pleats.putpixel((x, 0), round(128 + 60 * math.sin(x / 7.4) + 24 * math.sin(x / 3.1)))
    field = Image.new("L", WIDE, 128)
    box = (round(left * WIDE[0]), 0, round((left + 0.14) * WIDE[0]), WIDE[1])
    field.paste(pleats.resize((box[2] - box[0], WIDE[1]), Image.Resampling.BICUBIC), box[:2])
    scene.grain(cloth, field, 0.22)


def _tea_glass(scene: Scene, x: float) -> None:
    saucer = scene.shape(
        lambda draw: draw.ellipse(
            ((x - 0.06) * 2400, 0.80 * 1800, (x + 0.06) * 2400, 0.865 * 1800), fill=255
        ),
        2,
    )
    scene.shadow(saucer, 0.5, 0.008, (0.004, 0.016))
    scene.body(saucer, (236, 234, 230), 0.005)
    glass = scene.limb(
        [(x, 0.815, 0.026), (x, 0.785, 0.030), (x, 0.745, 0.021), (x, 0.70, 0.027)], 2
    )
    tea = scene.limb(
        [(x, 0.812, 0.0245), (x, 0.785, 0.0285), (x, 0.745, 0.0195), (x, 0.72, 0.022)], 2
    )
    scene.paint(glass, (244, 242, 238), 0.55)
    scene.body(tea, (150, 58, 24), 0.02, (-0.8, -0.4))
    scene.paint(scene.limb([(x - 0.013, 0.80, 0.0032), (x - 0.012, 0.755, 0.0026)], 3), WHITE, 0.75)
    rim = scene.shape(
        lambda draw: draw.ellipse(
            ((x - 0.027) * 2400, 0.672 * 1800, (x + 0.027) * 2400, 0.694 * 1800),
            outline=255,
            width=5,
        ),
        1.4,
    )
    scene.paint(rim, WHITE, 0.7)


def wedding() -> Image.Image:
    """Two people in suits on the steps of the clerk's office, from across the street."""
    scene = Scene(WIDE, (164, 102, 82))
    everything = Image.new("L", WIDE, 255)
    scene.fade(everything, ((176, 112, 90), (146, 88, 70)))
    _bricks(scene)
    for left in (0.06, 0.80):
        _facade_window(scene, left)
    _portal(scene)
    _front_steps(scene)
    for side in (0.17, 0.83):
        _tree(scene, side)
    scene.grain(everything, noise(WIDE, 98, blur=2, spread=1.6), 0.08)
    _couple(scene)
    light = scene.polygon((0.0, 0.0), (0.5, 0.0), (0.9, 1.0), (0.35, 1.0), soft=160)
    scene.glow(light, (255, 240, 206), 0.02, 0.18)
    return scene.develop(OUT_WIDE, 67, 1.1)


def _portal(scene: Scene) -> None:
    """Stone around a glass door, two columns, the name of the office."""
    stone = ((226, 220, 206), (198, 190, 174))
    scene.fade(square(scene, 0.27, 0.12, 0.73, 0.72), stone)
    scene.paint(square(scene, 0.25, 0.10, 0.75, 0.125, 2), (244, 240, 230))
    scene.paint(square(scene, 0.40, 0.30, 0.60, 0.72), (54, 60, 62))
    for left, right in ((0.408, 0.497), (0.503, 0.592)):
        scene.fade(square(scene, left, 0.315, right, 0.71), ((112, 134, 142), (48, 58, 62)))
    for x in (0.315, 0.685):
        column = scene.polygon(
            (x - 0.019, 0.25), (x + 0.019, 0.25), (x + 0.023, 0.72), (x - 0.023, 0.72)
        )
        scene.shadow(column, 0.4, 0.01, (0.014, 0.004))
        scene.body(column, (224, 218, 204), 0.014, (-0.9, 0.0))
        for top, bottom in ((0.225, 0.252), (0.70, 0.72)):
            scene.body(square(scene, x - 0.03, top, x + 0.03, bottom, 2), (228, 222, 208), 0.004)
    draw = ImageDraw.Draw(scene.picture)
    draw.text((1200, 372), "SAMPLE COUNTY CLERK", (92, 82, 70), anchor="mm", font_size=58)


def _front_steps(scene: Scene) -> None:
    for number in range(5):
        top = 0.72 + number * 0.042
        wide = 0.25 + number * 0.045
        tread = square(scene, 0.5 - wide, top, 0.5 + wide, top + 0.014)
        scene.fade(tread, ((230, 224, 214), (220, 214, 202)))
        riser = square(scene, 0.5 - wide, top + 0.014, 0.5 + wide, top + 0.044)
        scene.fade(riser, ((172, 166, 156), (146, 140, 132)))
    scene.fade(square(scene, 0, 0.925, 1, 1), ((150, 146, 140), (120, 116, 112)))


def _couple(scene: Scene) -> None:
    """Both, and the flowers between them."""
    for foot, coat, hair in (
        ((0.481, 0.752), (44, 54, 78), (38, 32, 30)),
        ((0.521, 0.752), (96, 98, 102), (50, 38, 32)),
    ):
        _standing(scene, foot, coat, hair)
    flowers = random.Random(3)
    for _ in range(12):
        x, y = 0.501 + flowers.uniform(-0.006, 0.006), 0.628 + flowers.uniform(-0.008, 0.008)
        bloom = scene.limb([(x, y, 0.0028), (x, y + 0.001, 0.0028)], 1.2)
        scene.paint(bloom, mix((246, 240, 232), (214, 140, 140), flowers.random()))


def _facade_window(scene: Scene, left: float) -> None:
    frame = square(scene, left, 0.26, left + 0.14, 0.60, 2)
    scene.shadow(frame, 0.3, 0.006)
    scene.paint(frame, (228, 222, 210))
    scene.fade(
        square(scene, left + 0.012, 0.278, left + 0.128, 0.585), ((150, 174, 186), (70, 84, 92))
    )
    scene.paint(square(scene, left + 0.066, 0.278, left + 0.074, 0.585), (228, 222, 210))
    scene.paint(square(scene, left + 0.012, 0.42, left + 0.128, 0.43), (228, 222, 210))


def _bricks(scene: Scene) -> None:
    source = random.Random(9)
    draw = ImageDraw.Draw(scene.picture)
    for row in range(46):
        for column in range(-1, 26):
            left = column * 96 + (48 if row % 2 else 0)
            tone = mix((170, 104, 84), (118, 66, 52), source.random() * 0.7)
            draw.rectangle((left + 3, row * 40 + 3, left + 92, row * 40 + 36), fill=tone)
    scene.picture = scene.picture.filter(ImageFilter.GaussianBlur(2.4))


def _standing(scene: Scene, foot: Point, coat: Tone, hair: Tone) -> None:
    """A person of about a fifth of the picture, feet at `foot`."""
    x, y = foot
    inner = 1 if x < 0.5 else -1
    trousers = mix(coat, BLACK, 0.25)
    scene.paint(
        scene.polygon(
            (x - 0.018, y), (x + 0.018, y), (x + 0.05, y + 0.012), (x + 0.01, y + 0.014), soft=7
        ),
        BLACK,
        0.5,
    )
    for side in (-1, 1):
        leg = scene.polygon(
            (x + side * 0.001, y - 0.10),
            (x + side * 0.0145, y - 0.10),
            (x + side * 0.0115, y),
            (x + side * 0.002, y),
        )
        scene.body(leg, trousers, 0.005)
    coat_mask = scene.polygon(
        (x - 0.0185, y - 0.195),
        (x - 0.007, y - 0.207),
        (x + 0.007, y - 0.207),
        (x + 0.0185, y - 0.195),
        (x + 0.0165, y - 0.14),
        (x + 0.0175, y - 0.085),
        (x - 0.0175, y - 0.085),
        (x - 0.0165, y - 0.14),
        soft=2,
    )
    outer = scene.limb(
        [
            (x - inner * 0.0185, y - 0.188, 0.0052),
            (x - inner * 0.0215, y - 0.14, 0.0048),
            (x - inner * 0.02, y - 0.092, 0.004),
        ]
    )
    near = scene.limb(
        [
            (x + inner * 0.0185, y - 0.188, 0.0052),
            (x + inner * 0.019, y - 0.145, 0.0048),
            (x + inner * 0.0165, y - 0.122, 0.0042),
        ]
    )
    scene.body(ImageChops.lighter(coat_mask, outer), coat, 0.008)
    scene.paint(
        scene.polygon((x - 0.0042, y - 0.206), (x + 0.0042, y - 0.206), (x, y - 0.168), soft=1.6),
        (236, 234, 228),
    )
    scene.shadow(near, 0.3, 0.002, (0.001, 0.002))
    scene.body(near, coat, 0.005)
    scene.body(
        scene.limb([(x, y - 0.212, 0.0042), (x, y - 0.222, 0.0042)]), mix(SKIN, BLACK, 0.15), 0.003
    )
    scene.body(scene.limb([(x, y - 0.234, 0.0082), (x, y - 0.242, 0.0082)]), SKIN, 0.005)
    crown = scene.limb([(x - 0.003, y - 0.251, 0.0062), (x + 0.003, y - 0.251, 0.0062)], 2)
    scene.body(crown, hair, 0.003)


def _tree(scene: Scene, x: float) -> None:
    source = random.Random(round(x * 100))
    pot = scene.polygon((x - 0.04, 0.80), (x + 0.04, 0.80), (x + 0.03, 0.93), (x - 0.03, 0.93))
    scene.shadow(pot, 0.4, 0.01, (0.014, 0.004))
    scene.body(pot, (120, 116, 108), 0.012)
    for _ in range(150):
        angle, far = source.uniform(0, math.tau), source.uniform(0, 1) ** 0.6
        px, py = x + 0.07 * far * math.cos(angle), 0.60 + 0.19 * far * math.sin(angle)
        leaf = mix((66, 96, 58), (146, 168, 104), source.random() * (0.9 - py * 0.6))
        place = scene.at((px, py))
        size = source.uniform(16, 34)
        spot = Image.new("L", (int(size * 2), int(size * 2)), 0)
        ImageDraw.Draw(spot).ellipse((4, size * 0.5, size * 2 - 4, size * 1.5), fill=235)
        spot = spot.rotate(source.uniform(0, 180), Image.Resampling.BICUBIC).filter(
            ImageFilter.GaussianBlur(2)
        )
        scene.picture.paste(leaf, (round(place[0] - size), round(place[1] - size)), spot)
