import { describe, expect, it } from 'vitest';
import { sectionHeadings } from './section-headings';

const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

describe('the headings of a body', () => {
  it('are those of the first level, each once, with the ids of their elements', () => {
    const body = {
      type: 'doc',
      content: [heading(2, 'La nuit'), heading(3, 'Plus bas'), heading(2, 'L’été'), heading(2, 'La nuit')],
    };
    expect(sectionHeadings(body)).toEqual([
      { id: 'la-nuit', text: 'La nuit' },
      { id: 'l-ete', text: 'L’été' },
    ]);
  });

  it('are none where there is no text, or nothing to lead to', () => {
    expect(sectionHeadings(null)).toEqual([]);
    expect(sectionHeadings({ type: 'doc', content: [heading(2, '…')] })).toEqual([]);
  });
});
