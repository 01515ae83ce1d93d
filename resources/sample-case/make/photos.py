"""Three photographs that nobody took: a broken door, stairs, a bandaged hand."""

import math
import random
from typing import Final

from camera import Mask, Point, Scene
from grain import Sway, clouds, fibres, noise
from PIL import Image, ImageChops, ImageFilter
from tones import BLACK, WHITE, mix

WIDE: Final = (2400, 1800)
TALL: Final = (1800, 2400)
OUT_WIDE: Final = (1760, 1320)
OUT_TALL: Final = (1320, 1760)

WALL: Final = (206, 203, 190)
OIL_PAINT: Final = (112, 140, 124)
WOOD: Final = (116, 76, 48)
SKIN: Final = (206, 162, 134)
GAUZE: Final = (238, 236, 228)


def square(
    scene: Scene, left: float, top: float, right: float, bottom: float, soft: float = 1.2
) -> Mask:
    """A rectangle by its left, top, right and bottom."""
    return scene.polygon((left, top), (right, top), (right, bottom), (left, bottom), soft=soft)


def door() -> Image.Image:
    """The door of the apartment on the morning after: the lock is broken out."""
    scene = Scene(WIDE, WALL)
    everything = Image.new("L", WIDE, 255)
    scene.fade(everything, (mix(WALL, WHITE, 0.25), mix(WALL, BLACK, 0.12)), 60)
    scene.fade(square(scene, 0, 0.47, 1, 0.9), (OIL_PAINT, mix(OIL_PAINT, BLACK, 0.22)))
    scene.paint(square(scene, 0, 0.462, 1, 0.47), mix(OIL_PAINT, BLACK, 0.5))
    scene.grain(everything, clouds(WIDE, 11, cell=70), 0.10)
    scene.grain(everything, noise(WIDE, 12, blur=2), 0.06)
    floor = square(scene, 0, 0.9, 1, 1)
    scene.fade(floor, ((96, 90, 84), (132, 124, 114)))
    scene.grain(floor, noise(WIDE, 14, blur=2.5, spread=3), 0.2)
    frame = square(scene, 0.325, 0.06, 0.70, 0.905)
    scene.shadow(frame, 0.55, 0.012)
    scene.body(frame, (88, 58, 40), 0.004)
    scene.paint(square(scene, 0.345, 0.085, 0.68, 0.905), (20, 15, 13))
    _door_leaf(scene)
    _broken_lock(scene)
    light = scene.polygon((0.0, 0.25), (0.26, 0.36), (0.26, 0.86), (0.0, 1.0), soft=46)
    scene.glow(light, (255, 236, 196), 0.02, 0.30)
    return scene.develop(OUT_WIDE, 41)


def _door_leaf(scene: Scene) -> None:
    leaf = scene.polygon((0.35, 0.09), (0.662, 0.092), (0.655, 0.9), (0.35, 0.905))
    grain = fibres((WIDE[1], WIDE[0]), 21, 120, spread=2.0).rotate(90, expand=True).resize(WIDE)
    scene.fade(leaf, (mix(WOOD, WHITE, 0.1), mix(WOOD, BLACK, 0.25)), 20)
    scene.grain(leaf, grain, 0.26)
    for top, bottom in ((0.15, 0.43), (0.52, 0.83)):
        outer = square(scene, 0.392, top, 0.602, bottom)
        scene.paint(outer, mix(WOOD, BLACK, 0.45))
        inner = square(scene, 0.4, top + 0.012, 0.596, bottom - 0.008)
        scene.body(inner, mix(WOOD, WHITE, 0.03), 0.006, (0.6, 0.8))
        scene.grain(inner, grain, 0.24)
        scene.paint(
            square(scene, 0.4, bottom - 0.008, 0.602, bottom, 2), mix(WOOD, WHITE, 0.3), 0.7
        )
    scene.paint(square(scene, 0.36, 0.1, 0.364, 0.89, 3), mix(WOOD, WHITE, 0.25), 0.5)


def _broken_lock(scene: Scene) -> None:
    """Bare splinters where the lock was, long cracks, the plate hanging by one screw."""
    source = random.Random(8)
    for number in range(26):
        y = 0.40 + 0.13 * number / 25 + source.uniform(-0.006, 0.006)
        reach = 0.012 + 0.042 * math.exp(-(((number - 12) / 7) ** 2)) * source.uniform(0.5, 1.3)
        tone = mix((206, 168, 118), WOOD, source.uniform(0.0, 0.65))
        tall = source.uniform(0.008, 0.022)
        scene.paint(
            scene.polygon(
                (0.660, y - tall),
                (0.660 - reach, y + source.uniform(-0.02, 0.02)),
                (0.660, y + tall),
                soft=1.4,
            ),
            tone,
        )
    hole = scene.polygon(
        (0.628, 0.452), (0.652, 0.444), (0.66, 0.47), (0.648, 0.494), (0.63, 0.488), soft=3
    )
    scene.paint(hole, (14, 10, 9))
    for start, steps in (
        ((0.637, 0.43), (-0.012, -0.05)),
        ((0.637, 0.50), (-0.008, 0.07)),
        ((0.65, 0.42), (0.002, -0.06)),
    ):
        _crack(scene, start, steps, source)
    plate = scene.polygon((0.618, 0.505), (0.64, 0.5), (0.652, 0.585), (0.63, 0.592), soft=1.6)
    scene.shadow(plate, 0.6, 0.004, (0.006, 0.008))
    scene.body(plate, (176, 172, 160), 0.004)
    scene.paint(scene.limb([(0.632, 0.54, 0.0034), (0.634, 0.552, 0.0024)], 1), (30, 28, 27))
    knob = scene.limb([(0.61, 0.475, 0.011), (0.611, 0.476, 0.011)], 1.5)
    scene.shadow(knob, 0.6, 0.005, (0.006, 0.01))
    scene.body(knob, (190, 180, 150), 0.007)
    for _ in range(22):
        x, y = source.uniform(0.52, 0.76), source.uniform(0.915, 0.965)
        turn, long = source.uniform(-0.4, 0.4), source.uniform(0.006, 0.022)
        chip = scene.polygon(
            (x, y), (x + long, y + long * turn), (x + long * 0.9, y + long * turn + 0.004), soft=1
        )
        scene.shadow(chip, 0.5, 0.002, (0.002, 0.003))
        scene.paint(chip, mix((206, 168, 118), WOOD, source.random() * 0.6))


def _crack(scene: Scene, start: Point, reach: Point, source: random.Random) -> None:
    points = [start]
    for step in range(1, 13):
        t = step / 12
        points.append(
            (start[0] + reach[0] * t + source.uniform(-0.003, 0.003), start[1] + reach[1] * t * 2.4)
        )
    line = [scene.at(point) for point in points]
    scene.paint(
        scene.shape(lambda draw: draw.line(line, fill=255, width=7, joint="curve"), 1.5),
        (26, 16, 12),
    )
    lit = [(x + 6, y + 2) for x, y in line]
    scene.paint(
        scene.shape(lambda draw: draw.line(lit, fill=255, width=4, joint="curve"), 1.5),
        (196, 152, 104),
        0.7,
    )


def stairs() -> Image.Image:
    """The stairs of the building, from the landing below; a window above."""
    scene = Scene(TALL, WALL)
    everything = Image.new("L", TALL, 255)
    scene.fade(everything, (mix(WALL, WHITE, 0.2), mix(WALL, BLACK, 0.35)))
    for left in (True, False):
        x = (lambda value: value) if left else (lambda value: 1 - value)
        side = scene.polygon((x(0), 0), (x(0.24), 0.1), (x(0.24), 0.44), (x(0), 1))
        scene.fade(side, (mix(WALL, BLACK, 0.18 if left else 0.3), mix(WALL, BLACK, 0.42)))
        oil = scene.polygon((x(0), 0.42), (x(0.24), 0.29), (x(0.24), 0.44), (x(0), 1))
        scene.fade(oil, (mix(OIL_PAINT, BLACK, 0.12), mix(OIL_PAINT, BLACK, 0.4)))
    back = square(scene, 0.24, 0.1, 0.76, 0.42)
    scene.fade(back, (mix(WALL, WHITE, 0.1), mix(WALL, BLACK, 0.12)))
    scene.fade(square(scene, 0.24, 0.29, 0.76, 0.42), (OIL_PAINT, mix(OIL_PAINT, BLACK, 0.2)))
    scene.fade(
        scene.polygon((0, 0), (1, 0), (0.76, 0.1), (0.24, 0.1)),
        (mix(WALL, BLACK, 0.4), mix(WALL, BLACK, 0.2)),
    )
    _window(scene)
    _steps(scene)
    scene.grain(everything, clouds(TALL, 31, cell=60), 0.09)
    scene.grain(everything, noise(TALL, 32, blur=2.2), 0.06)
    _railing(scene)
    return scene.develop(OUT_TALL, 47)


def _window(scene: Scene) -> None:
    pane = square(scene, 0.36, 0.125, 0.6, 0.275, 2)
    scene.paint(square(scene, 0.345, 0.116, 0.615, 0.285, 2), (222, 220, 210))
    scene.fade(pane, ((236, 244, 250), (206, 220, 230)))
    for left, right in ((0.476, 0.484),):
        scene.paint(square(scene, left, 0.125, right, 0.275), (206, 204, 196))
    scene.paint(square(scene, 0.36, 0.19, 0.6, 0.195), (206, 204, 196))
    scene.glow(pane, (255, 250, 236), 0.07, 0.75)


def _steps(scene: Scene) -> None:
    count = 11
    for number in reversed(range(count)):
        near, far = number / count, (number + 1) / count
        bottom, top = 1.02 - 0.62 * near**0.80, 1.02 - 0.62 * far**0.80
        left, right = 0.03 + 0.21 * near**0.8, 0.97 - 0.21 * near**0.8
        inner_left, inner_right = 0.03 + 0.21 * far**0.8, 0.97 - 0.21 * far**0.8
        rise = bottom - (bottom - top) * 0.52
        dim = 0.12 + 0.4 * (1 - near)
        riser = scene.polygon((left, bottom), (right, bottom), (right, rise), (left, rise))
        scene.fade(
            riser, (mix((142, 136, 128), BLACK, dim), mix((112, 108, 102), BLACK, dim + 0.1))
        )
        tread = scene.polygon((left, rise), (right, rise), (inner_right, top), (inner_left, top))
        scene.fade(
            tread, (mix((206, 200, 188), BLACK, dim * 0.7), mix((178, 172, 162), BLACK, dim))
        )
        edge = scene.polygon(
            (left, rise - 0.001),
            (right, rise - 0.001),
            (right, rise + 0.004),
            (left, rise + 0.004),
            soft=2,
        )
        scene.paint(edge, mix((226, 220, 206), BLACK, dim * 0.6))
        scene.grain(tread, noise(TALL, 100 + number, blur=2, spread=2.4), 0.2)


def _railing(scene: Scene) -> None:
    for number in range(10):
        t = (number / 9) ** 0.8
        x, foot, head = 0.93 - 0.195 * t, 0.98 - 0.56 * t, 0.62 - 0.30 * t
        bar = scene.limb([(x, foot, 0.006 - 0.004 * t), (x, head, 0.006 - 0.004 * t)], 1.5)
        scene.shadow(bar, 0.4, 0.004, (0.012, 0.004))
        scene.body(bar, (52, 56, 58), 0.004)
    rail = scene.limb(
        [(0.99, 0.585, 0.016), (0.93, 0.62 - 0.015, 0.014), (0.735, 0.305, 0.006)], 1.6
    )
    scene.shadow(rail, 0.5, 0.006, (0.014, 0.01))
    scene.body(rail, (108, 62, 40), 0.007)


def hand() -> Image.Image:
    """A bandaged right hand on a sheet, from above."""
    scene = Scene(TALL, (212, 220, 226))
    everything = Image.new("L", TALL, 255)
    scene.fade(everything, ((226, 232, 236), (186, 196, 206)), 40)
    folds = clouds(TALL, 61, cell=330, spread=1.6)
    relief = ImageChops.subtract(ImageChops.offset(folds, 26, 18), folds, 1, 128)
    scene.grain(everything, relief.filter(ImageFilter.GaussianBlur(6)), 1.1)
    scene.grain(everything, noise(TALL, 62, blur=1.2), 0.05)
    arm = scene.limb([(0.62, 1.04, 0.15), (0.56, 0.80, 0.128), (0.52, 0.66, 0.105)])
    palm = scene.limb([(0.52, 0.66, 0.105), (0.47, 0.56, 0.135), (0.44, 0.48, 0.128)])
    fingers = [
        scene.limb([(0.36, 0.49, 0.046), (0.27, 0.39, 0.043), (0.25, 0.31, 0.035)]),
        scene.limb([(0.42, 0.45, 0.05), (0.36, 0.31, 0.046), (0.365, 0.22, 0.037)]),
        scene.limb([(0.49, 0.45, 0.05), (0.485, 0.30, 0.046), (0.505, 0.215, 0.037)]),
        scene.limb([(0.55, 0.48, 0.046), (0.595, 0.36, 0.041), (0.63, 0.295, 0.033)]),
        scene.limb([(0.56, 0.62, 0.062), (0.69, 0.55, 0.05), (0.755, 0.485, 0.04)]),
    ]
    whole = arm
    for part in (palm, *fingers):
        whole = ImageChops.lighter(whole, part)
    scene.shadow(whole, 0.55, 0.022, (0.022, 0.024))
    scene.body(whole, SKIN, 0.03)
    # The roundness of a finger fades towards its root, where it grows out of the palm.
    roots = (
        Image.linear_gradient("L")
        .resize(TALL)
        .point([max(0, min(255, (118 - v) * 12)) for v in range(256)])
    )
    for finger in fingers[:4]:
        free = ImageChops.multiply(finger, roots)
        scene.shadow(free, 0.22, 0.007, (0.006, 0.006))
        scene.body(free, SKIN, 0.016)
    _nails(scene)
    for x, y in ((0.395, 0.425), (0.455, 0.405), (0.525, 0.42)):
        gap = scene.limb([(x, y, 0.004), (x + 0.004, y + 0.035, 0.002)], 8)
        scene.paint(gap, (120, 76, 62), 0.55)
    for x, y, part in ((0.40, 0.44, 0.34), (0.47, 0.425, 0.28), (0.53, 0.45, 0.16)):
        scene.paint(scene.limb([(x, y, 0.03), (x + 0.01, y + 0.02, 0.03)], 46), (140, 70, 84), part)
    scene.grain(whole, noise(TALL, 64, blur=2.4, spread=2), 0.10)
    _bandage(scene, whole)
    return scene.develop(OUT_TALL, 53, 1.0)


def _nails(scene: Scene) -> None:
    for x, y, r in (
        (0.247, 0.302, 0.019),
        (0.366, 0.211, 0.021),
        (0.509, 0.206, 0.021),
        (0.636, 0.287, 0.018),
    ):
        nail = scene.limb([(x, y, r), (x, y - 0.004, r * 0.9)], 3)
        scene.body(nail, (224, 182, 164), 0.008)


def _bandage(scene: Scene, arm: Mask) -> None:
    """Turns of gauze around palm and wrist, each a little over the last, close to the skin."""
    middle = [
        (0.585, 0.865),
        (0.57, 0.81),
        (0.553, 0.755),
        (0.535, 0.705),
        (0.52, 0.655),
        (0.50, 0.61),
        (0.48, 0.568),
        (0.465, 0.53),
        (0.452, 0.495),
    ]
    # A little wider than the arm itself: gauze has a thickness.
    outline = arm.filter(ImageFilter.GaussianBlur(16)).point(
        [min(255, max(0, (v - 52) * 6)) for v in range(256)]
    )
    weave = ImageChops.multiply(
        fibres(TALL, 71, 5), fibres((TALL[1], TALL[0]), 72, 5).rotate(90, expand=True).resize(TALL)
    ).point([min(255, value * 2) for value in range(256)])
    wave = Sway(5)
    for number, (x, y) in enumerate(middle):
        lean = 0.024 * (1 if number % 2 else -1) + 0.010 * wave(number)
        upper, lower = [], []
        for step in range(21):
            t = step / 10 - 1
            bow = 0.018 * (1 - t * t)
            upper.append((x + 0.17 * t, y - 0.036 + lean * t + bow))
            lower.append((x + 0.17 * t, y + 0.036 + lean * t + bow))
        turn = ImageChops.multiply(scene.polygon(*upper, *reversed(lower), soft=3), outline)
        scene.shadow(turn, 0.3, 0.005, (0.001, 0.006))
        scene.body(turn, mix(GAUZE, (208, 205, 196), 0.3 * (number % 2)), 0.024, (-0.7, -0.5))
        scene.grain(turn, weave, 0.16)
        for edge in (upper, lower):
            line = [scene.at(point) for point in edge]
            hem = scene.shape(lambda draw, line=line: draw.line(line, fill=255, width=5), 2)
            scene.paint(ImageChops.multiply(hem, outline), (176, 172, 162), 0.5)
    stain = scene.limb([(0.43, 0.55, 0.018), (0.45, 0.56, 0.024)], 26)
    scene.paint(stain, (150, 96, 72), 0.28)
    clip = scene.polygon((0.50, 0.60), (0.535, 0.592), (0.54, 0.612), (0.505, 0.62), soft=1.5)
    scene.shadow(clip, 0.4, 0.003, (0.003, 0.004))
    scene.body(clip, (196, 196, 198), 0.003)
