"""A small reader of answer sheets: it knows a picture and the data of the sheet, and nothing of how sheets are made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from math import cos, radians, sin
from random import Random
from typing import Any

import pypdfium2
from pypdfium2 import raw

DPI = 110
PIXELS = DPI / 25.4
SEARCH = 15.0
"""Within so many millimetres of where it should be, each corner mark is looked for."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Picture:
    """Grey values by rows, 0 black, 255 white."""

    width: int
    height: int
    pixels: bytes

    def dark(self, x: int, y: int) -> float:
        """How dark a pixel is, from 0 to 1; nothing lies beyond the edges."""
        inside = 0 <= x < self.width and 0 <= y < self.height
        return 1 - self.pixels[y * self.width + x] / 255 if inside else 0.0


def scan(page: pypdfium2.PdfPage, turned: float, scale: float, noise: int, seed: int) -> Picture:
    """A picture of a page as from a scanner: laid askew by some degrees, not quite in its size, and grainy."""
    width, height = round(page.get_width() * DPI / 72), round(page.get_height() * DPI / 72)
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    zoom, angle = DPI / 72 * scale, radians(turned)
    a, b = zoom * cos(angle), zoom * sin(angle)
    middle_x, middle_y = page.get_width() / 2, page.get_height() / 2
    right = width / 2 - (a * middle_x - b * middle_y)
    down = height / 2 - (b * middle_x + a * middle_y)
    matrix, edges = raw.FS_MATRIX(a, b, -b, a, right, down), raw.FS_RECTF(0, 0, width, height)
    raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, edges, 0)
    return Picture(width, height, _grainy(bitmap, noise, seed))


def read(picture: Picture, sheet: dict[str, Any]) -> tuple[int, dict[str, set[str]]]:
    """The page's number, and the values that are filled in each group."""
    marks = sheet["pages"][0]["marks"]
    there = projection(
        [(mark["x"], mark["y"]) for mark in marks],
        [_find(picture, mark["x"], mark["y"], mark["size"]) for mark in marks],
    )
    number = _page_number(picture, sheet["pages"][0]["code"], there)
    groups = sheet["pages"][number - 1]["groups"]
    reach = sheet["radius"] * 0.7
    return number, {
        group["name"]: {
            bubble["value"]
            for bubble in group["bubbles"]
            if _darkness(picture, there.place((bubble["x"], bubble["y"])), reach) > 0.35
        }
        for group in groups
    }


@dataclass(frozen=True)
class Projection:
    """From millimetres to pixels: the eight numbers of a plane projection."""

    numbers: Sequence[float]

    def place(self, point: Point) -> Point:
        """Where a point of the sheet is in the picture."""
        x, y = point
        a, b, c, d, e, f, g, h = self.numbers
        below = g * x + h * y + 1
        return (a * x + b * y + c) / below, (d * x + e * y + f) / below


def projection(points: list[Point], seen: list[Point]) -> Projection:
    """The projection that lays four points where they are seen."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(points, seen, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return Projection(_solved(rows))


def _solved(rows: list[list[float]]) -> list[float]:
    """The solution of linear equations, each a row with its right side last (Gauss and Jordan)."""
    for n in range(len(rows)):
        best = max(range(n, len(rows)), key=lambda row: abs(rows[row][n]))
        rows[n], rows[best] = rows[best], rows[n]
        rows[n] = [value / rows[n][n] for value in rows[n]]
        for other in range(len(rows)):
            if other != n:
                factor = rows[other][n]
                rows[other] = [value - factor * own for value, own in zip(rows[other], rows[n], strict=True)]
    return [row[-1] for row in rows]


def _find(picture: Picture, x: float, y: float, size: float) -> Point:
    """The middle of the darkest square of a size near a place."""
    side, reach = round(size * PIXELS), round(SEARCH * PIXELS)
    left, top = round(x * PIXELS) - reach, round(y * PIXELS) - reach
    sums = _sums(picture, left, top, 2 * reach)
    places = ((u, v) for u in range(2 * reach - side) for v in range(2 * reach - side))
    u, v = max(places, key=lambda at: _sum(sums, at[0], at[1], side))
    around = [(left + u + i, top + v + j) for i in range(-side // 2, side * 2) for j in range(-side // 2, side * 2)]
    weights = [(picture.dark(*at) > 0.5, at) for at in around]
    black = [at for dark, at in weights if dark]
    return sum(x for x, _ in black) / len(black) + 0.5, sum(y for _, y in black) / len(black) + 0.5


def _sums(picture: Picture, left: int, top: int, size: int) -> list[list[float]]:
    """For each pixel of a square how much dark there is above and to the left of it."""
    sums = [[0.0] * (size + 1)]
    for j in range(size):
        row, before = [0.0], 0.0
        for i in range(size):
            before += picture.dark(left + i, top + j)
            row.append(before + sums[-1][i + 1])
        sums.append(row)
    return sums


def _sum(sums: list[list[float]], u: int, v: int, side: int) -> float:
    return sums[v + side][u + side] - sums[v][u + side] - sums[v + side][u] + sums[v][u]


def _page_number(picture: Picture, code: list[dict[str, Any]], there: Projection) -> int:
    black = {bit["name"] for bit in code if _darkness(picture, there.place((bit["x"], bit["y"])), 1.0) > 0.6}
    assert "start" in black, "the page lies upside down"
    return sum(int(name) for name in black - {"start"})


def _darkness(picture: Picture, place: Point, reach: float) -> float:
    """How dark it is on the average so many millimetres around a place."""
    pixels = reach * PIXELS
    spread = range(-int(pixels), int(pixels) + 1)
    around = [(i, j) for i in spread for j in spread if i * i + j * j <= pixels * pixels]
    x, y = int(place[0]), int(place[1])
    return sum(picture.dark(x + i, y + j) for i, j in around) / len(around)


def _grainy(bitmap: pypdfium2.PdfBitmap, noise: int, seed: int) -> bytes:
    """The pixels without the padding of rows, each a little lighter or darker."""
    data, drawn = bytes(bitmap.buffer), Random(seed)
    values = (
        value
        for row in range(bitmap.height)
        for value in data[row * bitmap.stride : row * bitmap.stride + bitmap.width]
    )
    grain = cycle([drawn.randint(-noise, noise) for _ in range(7919)])
    return bytes(min(255, max(0, value + more)) for value, more in zip(values, grain, strict=False))
