import { describe, expect, it } from 'vitest';
import { markupOf, problemOf, tidyMarkup, writeMarkup } from './schema-markup';

describe('typed JSON-LD', () => {
  it('is written with its own words first, whatever order the server tells them in', () => {
    expect(writeMarkup({ name: 'Roc’h', author: { name: 'A', '@type': 'Person' }, '@type': 'Place' })).toBe(
      `{
  "@type": "Place",
  "author": {
    "@type": "Person",
    "name": "A"
  },
  "name": "Roc’h"
}`,
    );
    expect(writeMarkup(null)).toBe('');
  });

  it('is what it says, and text that is no JSON stays text for the server to refuse', () => {
    expect(markupOf(' ')).toBeNull();
    expect(markupOf('{"genre": null}')).toEqual({ genre: null });
    expect(markupOf('{"genre": ')).toBe('{"genre": ');
  });

  it('is the same however it is written', () => {
    expect(tidyMarkup('{"b":1,"a":2}')).toBe(tidyMarkup('{ "a": 2,\n"b": 1 }'));
    expect(tidyMarkup('{"b"')).toBe('{"b"');
  });

  it('has its first problem told, with its line where the browser says it', () => {
    expect(problemOf('')).toBeNull();
    expect(problemOf('{"a": 1}')).toBeNull();
    expect(problemOf('[1]')).toEqual({ kind: 'noObject' });
    expect(problemOf('null')).toEqual({ kind: 'noObject' });
    expect(problemOf('{\n  "a": 1\n  "b": 2\n}')).toEqual({ kind: 'syntax', line: 3 });
  });
});
