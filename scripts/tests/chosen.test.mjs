import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { chosen } from '../bench/chosen.mjs';
import { root } from '../lib/paths.mjs';

const known = [{ name: 'list' }, { name: 'page' }, { name: 'tree' }];

test('what is asked for by name is chosen, and all where nobody asks', () => {
  assert.deepEqual(chosen('--only', ['tree', 'list'], known), [{ name: 'list' }, { name: 'tree' }]);
  assert.equal(chosen('--only', undefined, known), known);
});

test('a name that there is not is told with those that there are, before anything is built', () => {
  assert.throws(() => chosen('--only', ['list', 'nonsense', ''], known), {
    message: '--only does not know "nonsense", "". There are: list, page, tree.',
  });
  for (const [option, first] of [
    ['--only', 'article-list'],
    ['--contenders', 'lavamedia'],
  ]) {
    const bench = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'bench.mjs'), 'graphql', option, 'nonsense'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(bench.status, 1);
    assert.ok(
      bench.stderr.includes(`${option} does not know "nonsense". There are: ${first}, `),
      bench.stderr,
    );
    assert.ok(!bench.stderr.includes('at '), bench.stderr);
  }
});
