import { describe, expect, it } from 'vitest';
import { emptyDraft } from './article-draft';
import { newItemActs } from './new-item-acts';

const rights = { mayCreate: true, mayPublish: true };
const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lave.' }] }] };

describe('the acts of an item that was never saved', () => {
  it('are saving alone until there is something to read', () => {
    const draft = emptyDraft('fr', null);
    expect(newItemActs(draft, rights)).toEqual(['UPDATE']);
    expect(newItemActs({ ...draft, title: 'Lave' }, rights)).toEqual(['UPDATE']);
    expect(newItemActs({ ...draft, body: text }, rights)).toEqual(['UPDATE']);
    expect(newItemActs({ ...draft, title: 'Lave', body: text }, rights)).toEqual([
      'UPDATE',
      'SUBMIT',
      'PUBLISH',
    ]);
  });

  it('count a picture as something to read', () => {
    const body = { type: 'doc', content: [{ type: 'image', attrs: { mediaId: 'm1' } }] };
    expect(newItemActs({ ...emptyDraft('fr', null), title: 'Lave', body }, rights)).toContain('PUBLISH');
  });

  it('are those that the viewer has a right to', () => {
    const draft = { ...emptyDraft('fr', null), title: 'Lave', body: text };
    expect(newItemActs(draft, { ...rights, mayPublish: false })).toEqual(['UPDATE', 'SUBMIT']);
    expect(newItemActs(draft, { ...rights, mayCreate: false })).toEqual([]);
  });
});
