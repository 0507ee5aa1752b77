import { expect, it } from 'vitest';
import { sayDuration } from './durations';

it.each([
  [0.4, '0:00'],
  [3, '0:03'],
  [59.6, '1:00'],
  [754, '12:34'],
  [3725, '1:02:05'],
])('says %s seconds as %s', (seconds, said) => expect(sayDuration(seconds)).toBe(said));
