import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, 'theme.css'), 'utf8');

/** Both values of a token. */
function token(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css) ?? [];
  return { light: expand(light), dark: expand(dark) };
}

const expand = (hex: string) => (hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const texts = ['ink', 'ink-2', 'ink-3', 'ember', 'ember-strong', 'ok', 'warn', 'bad', 'info'];

  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(token(text)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(grounds)('the border of a control stands out from %s', (ground) => {
    expect(contrast(token('line-strong')[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['on-ember', 'ember'],
    ['on-ember', 'ember-strong'],
    ['ember-strong', 'ember-tint'],
    ['ink', 'ember-tint'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(token(text)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });
});
