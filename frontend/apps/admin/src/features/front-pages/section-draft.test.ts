import { describe, expect, it } from 'vitest';
import { inputOf, newSection, pin, previewInputOf } from './section-draft';

const item = (id: string) => ({
  __typename: 'ContentItem' as const,
  id,
  title: id,
  state: 'PUBLISHED' as const,
});

describe('a section that is composed', () => {
  it('sends only what its source asks for', () => {
    const section = {
      ...newSection(),
      source: 'TAG' as const,
      category: { id: 'c', name: 'Océans' },
      tag: { id: 't', name: 'Marées' },
    };

    expect(inputOf(section)).toMatchObject({ categoryId: null, tagId: 't', seriesId: null, title: null });
  });

  it('asks for no other preview while its title is typed', () => {
    const section = newSection();

    expect(previewInputOf({ ...section, title: 'À la' })).toEqual(previewInputOf(section));
  });

  it('grows with what is pinned in it, and takes nothing twice or beyond what a section may hold', () => {
    let section = { ...newSection(), count: 1 };
    for (let number = 0; number < 14; number++) section = pin(section, item(`a${number}`));
    section = pin(section, item('a0'));

    expect(section.pinned).toHaveLength(12);
    expect(section.count).toBe(12);
  });
});
