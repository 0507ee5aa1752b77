import { expect, it } from 'vitest';
import { inputOf, newField } from './field-form';

const field = { ...newField(), key: 'minutes', labels: [{ locale: 'fr', text: 'Minutes' }] };

it('sends numbers as numbers, as they are written in French too', () => {
  expect(inputOf([{ ...field, kind: 'NUMBER', minimum: '1,5', maximum: 'beaucoup' }])[0]).toMatchObject({
    minimum: 1.5,
    maximum: null,
  });
});

it('leaves out what does not belong to a kind', () => {
  expect(
    inputOf([{ ...field, kind: 'TEXT', isList: true, minimum: '3', targetKey: 'article' }])[0],
  ).toMatchObject({ isList: false, minimum: null, targetKey: null });
});

it('filters by no field of a group, and by no list', () => {
  const inner = { ...field, isFilterable: true };
  expect(inputOf([{ ...field, kind: 'GROUP', fields: [inner] }])[0]?.fields?.[0]?.isFilterable).toBe(false);
  expect(inputOf([{ ...field, kind: 'CHOICE', isList: true, isFilterable: true }])[0]?.isFilterable).toBe(
    false,
  );
});
