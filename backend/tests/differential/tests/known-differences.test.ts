import { afterAll, expect, test } from 'vitest';
import { difference } from '../src/compare.ts';
import { Engine } from '../src/engine.ts';
import { knownDifferences } from '../src/known-differences.ts';
import { reference } from '../src/reference.ts';

const engine = Engine.start();
afterAll(() => engine.stop());

test.each(knownDifferences)('still differs: $reason', async ({ example, explains }) => {
  const [expected, actual] = await Promise.all([reference(example), engine.ask(example)]);
  expect(difference(example, expected, actual), 'the sides agree now: remove the entry').toBeDefined();
  expect(explains(example, expected, actual)).toBe(true);
});
