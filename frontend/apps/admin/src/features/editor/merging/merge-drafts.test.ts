import type { JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type ArticleDraft } from '../article-draft';
import { mergedDraft, mergeDrafts } from './merge-drafts';

const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const draft = (change: Partial<ArticleDraft> = {}, ...texts: string[]): ArticleDraft => ({
  ...emptyDraft('fr', 'u1'),
  body: { type: 'doc', content: texts.map(paragraph) },
  ...change,
});
const textsOf = ({ body }: ArticleDraft) => body.content?.map(({ content }) => content?.[0]?.text ?? '');

describe('merging two drafts of one base', () => {
  it('takes from each what only that one changed', () => {
    const merge = mergeDrafts(
      draft({ title: 'Lave', summary: 'Vieux' }, 'Un.', 'Deux.', 'Trois.'),
      draft({ title: 'Lave froide', summary: 'Vieux' }, 'Un de plus.', 'Deux.', 'Trois.'),
      draft({ title: 'Lave', summary: 'Neuf' }, 'Un.', 'Deux.', 'Trois, enfin.', 'Quatre.'),
    );
    expect(merge.hasConflicts).toBe(false);
    const merged = mergedDraft(merge);
    expect(merged).toMatchObject({ title: 'Lave froide', summary: 'Neuf' });
    expect(textsOf(merged)).toEqual(['Un de plus.', 'Deux.', 'Trois, enfin.', 'Quatre.']);
  });

  it('merges paragraphs next to each other, and categories that one added and the other took away', () => {
    const merge = mergeDrafts(
      draft({ categoryIds: ['a', 'b'] }, 'Un.', 'Deux.'),
      draft({ categoryIds: ['a', 'b', 'c'] }, 'Un bis.', 'Deux.'),
      draft({ categoryIds: ['b'] }, 'Un.', 'Deux bis.'),
    );
    expect(merge.hasConflicts).toBe(false);
    expect(mergedDraft(merge).categoryIds).toEqual(['b', 'c']);
    expect(textsOf(mergedDraft(merge))).toEqual(['Un bis.', 'Deux bis.']);
  });

  it('asks about what both changed, and about nothing else', () => {
    const merge = mergeDrafts(
      draft({ title: 'Lave' }, 'Un.', 'Deux.'),
      draft({ title: 'Ma lave', kicker: 'À moi' }, 'Un.', 'Deux, dis-je.'),
      draft({ title: 'Leur lave' }, 'Un, disent-ils.', 'Deux, disent-ils.'),
    );
    expect(merge.fields).toEqual(['title']);
    expect(merge.body).toEqual([
      { merged: [paragraph('Un, disent-ils.')] },
      {
        conflict: {
          base: [paragraph('Deux.')],
          mine: [paragraph('Deux, dis-je.')],
          theirs: [paragraph('Deux, disent-ils.')],
        },
      },
    ]);
    const chosen = mergedDraft(merge, { fields: { title: 'theirs' }, blocks: ['both'] });
    expect(chosen).toMatchObject({ title: 'Leur lave', kicker: 'À moi' });
    expect(textsOf(chosen)).toEqual(['Un, disent-ils.', 'Deux, dis-je.', 'Deux, disent-ils.']);
    expect(textsOf(mergedDraft(merge))).toEqual(['Un, disent-ils.', 'Deux, dis-je.']);
  });

  it('keeps a paragraph that one deleted and the other wrote on as a question', () => {
    const merge = mergeDrafts(
      draft({}, 'Un.', 'Deux.'),
      draft({}, 'Un.'),
      draft({}, 'Un.', 'Deux, et plus.'),
    );
    expect(merge.hasConflicts).toBe(true);
    expect(textsOf(mergedDraft(merge, { fields: {}, blocks: ['theirs'] }))).toEqual([
      'Un.',
      'Deux, et plus.',
    ]);
  });

  it('is not misled by the order of attributes or by what the editor fills in', () => {
    const list = (attrs?: JSONContent['attrs']): JSONContent => ({
      type: 'orderedList',
      ...(attrs ? { attrs } : {}),
      content: [{ type: 'listItem', content: [paragraph('Un')] }],
    });
    const base = draft({ body: { type: 'doc', content: [list()] } });
    const mine = draft({ body: { type: 'doc', content: [list({ start: 1 }), paragraph('Fin.')] } });
    expect(mergeDrafts(base, mine, base).hasConflicts).toBe(false);
  });
});
