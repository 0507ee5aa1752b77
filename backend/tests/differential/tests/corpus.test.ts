import { afterAll, expect, test } from 'vitest';
import { coercion } from '../src/corpus/coercion.ts';
import { execution } from '../src/corpus/execution.ts';
import { language } from '../src/corpus/language.ts';
import { typeSystem } from '../src/corpus/type-system.ts';
import { validation } from '../src/corpus/validation.ts';
import { disagreement, report } from '../src/disagreement.ts';
import { Engine } from '../src/engine.ts';
import type { Request } from '../src/protocol.ts';

const engine = Engine.start();
afterAll(() => engine.stop());

const corpora: [string, Request[]][] = [
  ['source text, lexing and grammar (section 2)', language],
  ['type systems (sections 3 and 4)', typeSystem],
  ['validation (section 5)', validation],
  ['coercion of variables, arguments and defaults (sections 3.5 to 3.12, 6.4.1)', coercion],
  ['execution and responses (sections 6 and 7)', execution],
];

test.each(corpora)('%s: every case of the corpus is answered alike', async (_, requests) => {
  const found = await Promise.all(requests.map((request) => disagreement(engine.ask, request)));
  const failures: string[] = [];
  for (const [index, request] of requests.entries()) {
    if (found[index] !== undefined && failures.length < 5) {
      failures.push(await report(engine.ask, request, `Case ${index}`));
    }
  }
  expect(failures.join('\n\n')).toBe('');
});
