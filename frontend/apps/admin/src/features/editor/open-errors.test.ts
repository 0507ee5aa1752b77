import { describe, expect, it } from 'vitest';
import { emptyDraft } from './article-draft';
import type { ArticleState } from './article-state';
import { openErrors } from './open-errors';

const draft = emptyDraft('fr', null);
const refused = (...path: string[]): ArticleState['errors'][number] =>
  ({ __typename: 'ValidationError', code: 'VALIDATION', message: 'Refused.', path }) as never;

describe('what was refused', () => {
  it('is open until it is changed', () => {
    const errors = [refused('title'), refused('slug')];
    expect(openErrors(errors, draft, { kicker: 'Reportage' })).toBe(errors);
    expect(openErrors(errors, draft, { title: 'La coulée' })).toEqual([errors[1]]);
  });

  it('is one field of a type, and not the others', () => {
    const errors = [refused('fields', 'duration'), refused('fields', 'servings')];
    expect(openErrors(errors, draft, { fields: { duration: '45 minutes' } })).toEqual([errors[1]]);
  });

  it('is the address that somebody else has', () => {
    const errors = [{ __typename: 'SlugTakenError', code: 'SLUG_TAKEN', message: 'Taken.' } as never];
    expect(openErrors(errors, draft, { slug: 'la-coulee-2' })).toEqual([]);
  });
});
