import { afterAll, expect, test } from 'vitest';
import { disagreement, report } from '../src/disagreement.ts';
import { Engine } from '../src/engine.ts';
import { makeCases } from '../src/generate/cases.ts';

// SEED=17 replays one seed; SEEDS=2000 runs more than the tests have time for.
const single = process.env.SEED;
const first = single === undefined ? 1 : Number(single);
const count = single === undefined ? Number(process.env.SEEDS ?? 40) : 1;
const perTest = 8;

const engine = Engine.start();
afterAll(() => engine.stop());

for (let from = first; from < first + count; from += perTest) {
  const to = Math.min(from + perTest, first + count);
  test(`random schemas, documents and data of the seeds ${from} to ${to - 1} are answered alike`, async () => {
    const failures: string[] = [];
    for (let seed = from; seed < to; seed++) {
      const requests = makeCases(seed);
      const found = await Promise.all(requests.map((request) => disagreement(engine.ask, request)));
      const index = found.findIndex((one) => one !== undefined);
      const request = requests[index];
      if (request) failures.push(await report(engine.ask, request, `SEED=${seed}, request ${index}`));
    }
    expect(failures.join('\n\n')).toBe('');
  });
}
