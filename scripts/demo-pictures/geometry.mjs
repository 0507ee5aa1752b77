/** Seeded randomness, noise and path shapes: everything a scene is cut from. */

/** A repeatable generator of numbers in [0, 1) (mulberry32). */
export function random(seed) {
  let state = [...seed].reduce((sum, c) => Math.imul(sum ^ c.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const hash = (x, y, seed) => {
  let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 2147483647)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

const ease = (t) => t * t * (3 - 2 * t);

/** Smooth value noise in [-1, 1]. */
export function noise(x, y = 0, seed = 1) {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const u = ease(x - xi);
  const v = ease(y - yi);
  const top = hash(xi, yi, seed) * (1 - u) + hash(xi + 1, yi, seed) * u;
  const bottom = hash(xi, yi + 1, seed) * (1 - u) + hash(xi + 1, yi + 1, seed) * u;
  return (top * (1 - v) + bottom * v) * 2 - 1;
}

/** Fractal noise: octaves of {@link noise}, each twice as fine and half as strong. */
export function fractal(x, y = 0, seed = 1, octaves = 4) {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < octaves; i++) {
    const amplitude = 0.5 ** i;
    sum += noise(x * 2 ** i, y * 2 ** i, seed + i) * amplitude;
    weight += amplitude;
  }
  return sum / weight;
}

const n = (value) => Math.round(value * 10) / 10;

/** Straight cuts through the points. */
export const polygon = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
export const polyline = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

/** A rounded line through the points (Catmull-Rom as Bézier curves). */
export function curve(points, closed = false) {
  const at = (i) =>
    closed
      ? points[(i + points.length) % points.length]
      : points[Math.max(0, Math.min(points.length - 1, i))];
  let d = `M${n(points[0][0])} ${n(points[0][1])}`;
  for (let i = 0; i < points.length - (closed ? 0 : 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}

export const rectangle = (x, y, width, height) =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

export const ellipse = (cx, cy, rx, ry = rx) =>
  `M${n(cx - rx)} ${n(cy)}A${n(rx)} ${n(ry)} 0 1 0 ${n(cx + rx)} ${n(cy)}A${n(rx)} ${n(ry)} 0 1 0 ${n(cx - rx)} ${n(cy)}Z`;

/** A closed shape as scissors leave it: round, but not quite. */
export function blob(cx, cy, rx, ry, { wobble = 0.08, seed = 1, corners = 14 } = {}) {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * Math.PI * 2;
    const r = 1 + noise(Math.cos(angle) * 1.3 + 7, Math.sin(angle) * 1.3 + 7, seed) * wobble * 2;
    return [cx + Math.cos(angle) * rx * r, cy + Math.sin(angle) * ry * r];
  });
  return curve(points, true);
}

/** The skyline of a range: points from left to right; `peak(x)` in 0..1 says where it rises. */
export function ridge({
  from = -40,
  to = 1840,
  step = 18,
  y,
  height,
  scale = 0.004,
  seed = 1,
  octaves = 4,
  peak = () => 1,
}) {
  const points = [];
  for (let x = from; x <= to; x += step) {
    points.push([x, y - (fractal(x * scale, seed * 3.7, seed, octaves) * 0.5 + 0.5) * height * peak(x)]);
  }
  return points;
}

/** What lies below a skyline. */
export const below = (points, bottom = 1260) =>
  polygon([...points, [points.at(-1)[0], bottom], [points[0][0], bottom]]);

/** A cut of the gouge: thin at both ends, `width` in the middle, bent to one side. */
export function gouge(x1, y1, x2, y2, width, bend = 0) {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const mx = (x1 + x2) / 2 + nx * bend;
  const my = (y1 + y2) / 2 + ny * bend;
  return `M${n(x1)} ${n(y1)}Q${n(mx + nx * width)} ${n(my + ny * width)} ${n(x2)} ${n(y2)}Q${n(mx - nx * width)} ${n(my - ny * width)} ${n(x1)} ${n(y1)}Z`;
}

/** A leaf from its stem to its tip. */
export const leaf = (x, y, angle, length, width) =>
  gouge(x, y, x + Math.cos(angle) * length, y + Math.sin(angle) * length, width, width * 0.25);

/** Lines of equal value of `field(x, y)`, by marching squares: one path of short segments for each level. */
export function contours(field, levels, { width = 1800, height = 1200, cell = 10 } = {}) {
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const values = Float32Array.from({ length: columns * rows }, (_, i) =>
    field((i % columns) * cell, Math.floor(i / columns) * cell),
  );
  return levels.map((level) => {
    let d = '';
    for (let row = 0; row < rows - 1; row++) {
      for (let column = 0; column < columns - 1; column++) {
        const i = row * columns + column;
        const corner = [values[i], values[i + 1], values[i + columns + 1], values[i + columns]];
        const spots = [
          [column, row],
          [column + 1, row],
          [column + 1, row + 1],
          [column, row + 1],
        ];
        const crossings = [];
        for (let edge = 0; edge < 4; edge++) {
          const [a, b] = [corner[edge], corner[(edge + 1) % 4]];
          if (a < level === b < level) continue;
          const t = (level - a) / (b - a);
          const [p, q] = [spots[edge], spots[(edge + 1) % 4]];
          crossings.push(`${n((p[0] + (q[0] - p[0]) * t) * cell)} ${n((p[1] + (q[1] - p[1]) * t) * cell)}`);
        }
        for (let k = 0; k + 1 < crossings.length; k += 2) d += `M${crossings[k]}L${crossings[k + 1]}`;
      }
    }
    return { level, d };
  });
}
