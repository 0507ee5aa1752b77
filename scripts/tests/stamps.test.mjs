import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { artifacts, root } from '../lib/paths.mjs';
import { onceFor } from '../lib/stamps.mjs';

describe('a build step', () => {
  const name = `test-${process.pid}`;
  let folder;
  let runs = 0;
  const build = () =>
    onceFor(name, [relative(root, join(folder, 'source'))], join(folder, 'result'), async () => {
      runs++;
      writeFileSync(join(folder, 'result'), 'built');
    });
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lavamedia-stamps-'));
    mkdirSync(join(folder, 'source', 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'source', 'a.ts'), '1');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(artifacts, 'stamps', name), { force: true });
  });

  it('runs again only when its inputs changed or its result is gone', async () => {
    await build();
    await build();
    assert.equal(runs, 1);

    utimesSync(join(folder, 'source', 'a.ts'), 1, 1);
    await build();
    assert.equal(runs, 2);

    writeFileSync(join(folder, 'source', 'node_modules', 'b.ts'), '2');
    await build();
    assert.equal(runs, 2, 'what packages do inside their folder is not ours');

    rmSync(join(folder, 'result'));
    await build();
    assert.equal(runs, 3);
  });

  it('is not remembered when it fails', async () => {
    utimesSync(join(folder, 'source', 'a.ts'), 2, 2);
    const broken = onceFor(
      name,
      [relative(root, join(folder, 'source'))],
      join(folder, 'result'),
      async () => {
        throw new Error('broken');
      },
    );
    await assert.rejects(broken, /broken/u);
    await build();
    assert.equal(runs, 4);
  });
});
