import { describe, expect, it } from 'vitest';
import en from './en.json';
import fr from './fr.json';

/** Every text by its path, and the arguments that it takes; what stands for one or many is no argument. */
const shape = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [
          `${path}${key} ${[...value.matchAll(/(?<!(?:=0|one|other) )\{(\w+)[,}]/g)]
            .map(([, name]) => name)
            .sort()
            .join(',')}`,
        ]
      : shape(value, `${path}${key}.`),
  );

describe('messages', () => {
  it('exist in both languages with the same arguments', () => {
    expect(shape(en).sort()).toEqual(shape(fr).sort());
  });
});
