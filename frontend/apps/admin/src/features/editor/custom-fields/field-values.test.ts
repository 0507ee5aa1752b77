import { expect, it } from 'vitest';
import { fieldValuesOf, groupsOf, textsOf, withValue } from './field-values';

it.each([undefined, null, '', []])('leaves out what says nothing: %j', (nothing) => {
  expect(withValue({ minutes: 30, place: 'Lyon' }, 'place', nothing)).toEqual({ minutes: 30 });
});

it('keeps false and zero, which say something', () => {
  expect(withValue(withValue({}, 'vegetarian', false), 'minutes', 0)).toEqual({
    vegetarian: false,
    minutes: 0,
  });
});

it('takes what it was given by an older definition without failing', () => {
  expect(fieldValuesOf([1])).toEqual({});
  expect(textsOf(['a', 7, null])).toEqual(['a']);
  expect(groupsOf({ text: 'a' })).toEqual([{ text: 'a' }]);
});
