import sharp from 'sharp';
import { random } from './geometry.mjs';

const directions = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  up: 'x1="0" y1="1" x2="0" y2="0"',
  right: 'x1="0" y1="0" x2="1" y2="0"',
  left: 'x1="1" y1="0" x2="0" y2="0"',
  downright: 'x1="0" y1="0" x2="1" y2="1"',
  downleft: 'x1="1" y1="0" x2="0" y2="1"',
};

const grey = (amount) => {
  const value = Math.round(Math.max(0, Math.min(1, amount)) * 255);
  return `rgb(${value},${value},${value})`;
};

/**
 * A picture is printed from three plates of the same shapes: their colour, the second ink that shades
 * them, and how much of that ink lies where. The second ink is not blended but sprayed as grain, which is
 * what gives the set its printed look.
 */
export class Picture {
  #plates = { colour: [], shade: [], amount: [] };
  #definitions = [];
  #count = 0;

  constructor(seed, { width = 1800, height = 1200, paper = '#FBF4E6' } = {}) {
    this.seed = seed;
    this.width = width;
    this.height = height;
    this.random = random(seed);
    this.between = (low, high) => low + this.random() * (high - low);
    this.fill(`M0 0H${width}V${height}H0Z`, paper);
  }

  /**
   * Lays a shape down.
   * @param shading `[ink, direction | 'centre' | 'edge', amount at start, amount at end]`
   */
  fill(d, colour, shading) {
    this.#lay((paint) => `<path d="${d}" fill="${paint}"/>`, colour, shading);
    return this;
  }

  /** Lays a line down. */
  stroke(d, colour, width, shading) {
    this.#lay(
      (paint) =>
        `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
      colour,
      shading,
    );
    return this;
  }

  /** Everything that `draw` lays down is cut to the shape. */
  inside(d, draw) {
    const id = `c${++this.#count}`;
    this.#definitions.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    for (const plate of Object.values(this.#plates)) plate.push(`<g clip-path="url(#${id})">`);
    draw();
    for (const plate of Object.values(this.#plates)) plate.push('</g>');
    return this;
  }

  /** Everything that `draw` lays down is moved, turned (degrees) and scaled. */
  placed({ x = 0, y = 0, turn = 0, scale = 1, mirror = false }, draw) {
    const transform = `translate(${x} ${y}) rotate(${turn}) scale(${mirror ? -scale : scale} ${scale})`;
    for (const plate of Object.values(this.#plates)) plate.push(`<g transform="${transform}">`);
    draw();
    for (const plate of Object.values(this.#plates)) plate.push('</g>');
    return this;
  }

  #lay(element, colour, shading) {
    const [ink, direction, start, end] = shading ?? [colour, 'down', 0, 0];
    this.#plates.colour.push(element(colour));
    this.#plates.shade.push(element(ink));
    if (!shading) {
      this.#plates.amount.push(element('#000'));
      return;
    }
    const id = `g${++this.#count}`;
    const stops = `<stop offset="0" stop-color="${grey(start)}"/><stop offset="1" stop-color="${grey(end)}"/>`;
    this.#definitions.push(
      direction === 'centre'
        ? `<radialGradient id="${id}">${stops}</radialGradient>`
        : `<linearGradient id="${id}" ${directions[direction]}>${stops}</linearGradient>`,
    );
    this.#plates.amount.push(element(`url(#${id})`));
  }

  #svg(plate) {
    return Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"><defs>${this.#definitions.join('')}</defs>${this.#plates[plate].join('')}</svg>`,
    );
  }

  /** Prints the plates: sharp pixels with grain, ready to be encoded. */
  async print() {
    const { width, height } = this;
    const [colour, shade, amount] = await Promise.all([
      sharp(this.#svg('colour'), { unlimited: true }).flatten().removeAlpha().raw().toBuffer(),
      sharp(this.#svg('shade'), { unlimited: true }).flatten().removeAlpha().raw().toBuffer(),
      sharp(this.#svg('amount'), { unlimited: true })
        .flatten({ background: '#000' })
        .removeAlpha()
        .toColourspace('b-w')
        .raw()
        .toBuffer(),
    ]);
    const grain = this.#grain();
    const pixels = Buffer.alloc(width * height * 3);
    for (let i = 0; i < width * height; i++) {
      const density = amount[i] / 255;
      // A soft threshold: dots keep an edge that JPEG can afford.
      const t = density === 0 ? 0 : Math.max(0, Math.min(1, (density * 1.3 - 0.15 - grain[i]) * 3.2 + 0.5));
      const fibre = 1 + (grain[i] - 0.5) * 0.012;
      for (let c = 0; c < 3; c++) {
        const j = i * 3 + c;
        pixels[j] = Math.max(0, Math.min(255, (colour[j] + (shade[j] - colour[j]) * t) * fibre));
      }
    }
    const printed = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .resize({ width: Math.round(width / 1.125) })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return sharp(printed.data, { raw: printed.info });
  }

  /** Noise in 0..1, evenly spread, with dots of about three pixels. */
  #grain() {
    const { width, height } = this;
    const next = random(`grain ${this.seed}`);
    const soften = (source) => {
      const result = new Float32Array(width * height);
      for (let y = 0; y < height; y++) {
        const [above, here, under] = [
          Math.max(0, y - 1) * width,
          y * width,
          Math.min(height - 1, y + 1) * width,
        ];
        for (let x = 0; x < width; x++) {
          const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
          result[here + x] =
            source[above + left] +
            source[above + x] +
            source[above + right] +
            source[here + left] +
            source[here + x] +
            source[here + right] +
            source[under + left] +
            source[under + x] +
            source[under + right];
        }
      }
      return result;
    };
    const grain = soften(soften(Float32Array.from({ length: width * height }, () => next() - 0.5)));
    let square = 0;
    for (const value of grain) square += value * value;
    const deviation = Math.sqrt(square / grain.length);
    // A sum of many is nearly normal; the logistic function levels its distribution.
    return grain.map((value) => 1 / (1 + Math.exp((-1.7 * value) / deviation)));
  }
}
