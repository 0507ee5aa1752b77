/** Small things that several scenes share. */
import { blob, ellipse, gouge, polygon } from '../geometry.mjs';

/** A standing person cut from one sheet, feet at (x, y). */
export function figure(p, x, y, height, colour, coat = colour) {
  const h = height;
  p.fill(
    polygon([
      [x - h * 0.1, y - h * 0.48],
      [x + h * 0.1, y - h * 0.48],
      [x + h * 0.11, y],
      [x + h * 0.03, y],
      [x, y - h * 0.36],
      [x - h * 0.04, y],
      [x - h * 0.12, y],
    ]),
    colour,
  );
  p.fill(
    polygon([
      [x - h * 0.08, y - h * 0.84],
      [x + h * 0.08, y - h * 0.84],
      [x + h * 0.17, y - h * 0.42],
      [x - h * 0.17, y - h * 0.42],
    ]),
    coat,
  );
  p.fill(ellipse(x, y - h * 0.92, h * 0.075), colour);
}

/** A person who sits, seen from behind or the side, seat at (x, y). */
export function sitter(p, x, y, height, colour, coat = colour) {
  const h = height;
  p.fill(
    polygon([
      [x - h * 0.2, y],
      [x - h * 0.17, y - h * 0.5],
      [x - h * 0.06, y - h * 0.62],
      [x + h * 0.08, y - h * 0.6],
      [x + h * 0.17, y - h * 0.46],
      [x + h * 0.22, y],
    ]),
    coat,
  );
  p.fill(ellipse(x, y - h * 0.74, h * 0.125), colour);
  p.fill(
    polygon([
      [x - h * 0.2, y - h * 0.06],
      [x + h * 0.24, y - h * 0.06],
      [x + h * 0.34, y + h * 0.22],
      [x + h * 0.2, y + h * 0.24],
      [x + h * 0.12, y + h * 0.06],
      [x - h * 0.2, y + h * 0.06],
    ]),
    colour,
  );
}

/** Firs along a slope. */
export function pines(p, from, to, ground, count, colour, [low, high], shading) {
  for (let i = 0; i < count; i++) {
    const x = p.between(from, to);
    const h = p.between(low, high);
    const y = ground(x) + 8;
    const points = [[x, y - h]];
    for (let k = 1; k <= 4; k++)
      points.push([x + h * 0.07 * k + 3, y - h + (h * k) / 4.4], [x + h * 0.04 * k, y - h + (h * k) / 4.4]);
    for (let k = 4; k >= 1; k--)
      points.push([x - h * 0.04 * k, y - h + (h * k) / 4.4], [x - h * 0.07 * k - 3, y - h + (h * k) / 4.4]);
    p.fill(polygon(points), colour, shading);
  }
}

/** A sky full of stars, denser where `weight(x, y)` is near 1. */
export function stars(p, count, { bottom = 700, colours, weight = () => 1 }) {
  for (let i = 0; i < count; i++) {
    const x = p.between(0, p.width);
    const y = p.between(0, bottom);
    if (p.random() > weight(x, y)) continue;
    const r = p.random() ** 4 * 4.4 + 1.1;
    p.fill(ellipse(x, y, r), colours[i % colours.length]);
    if (r > 4) {
      p.fill(gouge(x - 15, y, x + 15, y, 2.2), colours[0]).fill(gouge(x, y - 15, x, y + 15, 2.2), colours[0]);
    }
  }
}

/** Lines of water: cuts of the gouge, longer and wider towards the viewer. */
export function ripples(
  p,
  { from = 0, to = p.width, top, bottom, count, colours, length = [30, 200], width = [1.5, 6] },
) {
  for (let i = 0; i < count; i++) {
    const t = p.random();
    const y = top + t * (bottom - top);
    const x = p.between(from, to);
    const l = (length[0] + t * (length[1] - length[0])) * p.between(0.6, 1.2);
    p.fill(
      gouge(x - l / 2, y, x + l / 2, y, width[0] + t * (width[1] - width[0]), p.between(-6, 6) * t),
      colours[Math.floor(p.random() * colours.length)],
    );
  }
}

/** A gull, wings up. */
export function gull(p, x, y, size, colour) {
  p.fill(gouge(x, y, x - size, y - size * 0.36, size * 0.09, size * 0.16), colour);
  p.fill(gouge(x, y, x + size, y - size * 0.3, size * 0.09, -size * 0.16), colour);
}

/** Steam or smoke: a column of soft shapes that widens as it rises. */
export function steam(p, x, y, { height, width, colour, shading, lean = 0, count = 9 }) {
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1);
    p.fill(
      blob(
        x + lean * t + Math.sin(t * 6) * width * 0.3,
        y - height * t,
        width * (0.3 + t * 0.7),
        width * (0.24 + t * 0.5),
        { seed: i + 11, wobble: 0.16 },
      ),
      colour,
      shading,
    );
  }
}
