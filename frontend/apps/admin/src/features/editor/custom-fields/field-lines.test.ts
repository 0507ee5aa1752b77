import { expect, it } from 'vitest';
import { fieldLines } from './field-lines';

it('says custom fields a value a line, and documents by their words', () => {
  const story = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Il était' }] }],
  };
  expect(fieldLines({ minutes: 30, steps: [{ text: 'Mélanger' }], story })).toEqual([
    'minutes: 30',
    'steps.0.text: Mélanger',
    'story: Il était',
  ]);
  expect(fieldLines(null)).toEqual([]);
});
