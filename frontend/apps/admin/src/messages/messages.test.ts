import { describe, expect, it } from 'vitest';
import en from './en.json';
import fr from './fr.json';

interface Texts {
  readonly [name: string]: string | Texts;
}

const entries = (texts: Texts, path = ''): (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[`${path}${name}`, text] as const] : entries(text, `${path}${name}.`),
  );

const placeholders = (text: string) =>
  [...text.matchAll(/(?<!(?:=0|one|other) )\{(\w+)[,}]/g)].map(([, name]) => name).sort();

describe('the texts of the screens', () => {
  const english = new Map(entries(en));

  it('exist in both languages', () => {
    expect(entries(fr).map(([name]) => name)).toEqual([...english.keys()]);
    expect(entries(fr).filter(([name, text]) => !text.trim() || !english.get(name)?.trim())).toEqual([]);
  });

  it.each(entries(fr))('%s speaks of the same things', (name, text) => {
    expect(new Set(placeholders(english.get(name) ?? ''))).toEqual(new Set(placeholders(text)));
  });

  it('never shout, and set French punctuation with spaces that do not break', () => {
    const all = [...entries(fr), ...english];
    expect(all.filter(([, text]) => text.includes('!'))).toEqual([]);
    expect(
      entries(fr).filter(([, text]) =>
        /(?<!,) [;?:»]|« /.test(text.replaceAll(/\{[^{}]*(\{[^}]*\}[^{}]*)*\}/g, '')),
      ),
    ).toEqual([]);
  });
});
