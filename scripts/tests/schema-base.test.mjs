import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { schemaBase } from '../lib/schema-base.mjs';

describe('the schema to compare with', () => {
  let folder;
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' }).toString().trim();
  const write = (sdl) => writeFileSync(join(folder, 'schema.graphql'), sdl);
  const save = (sdl) => {
    write(sdl);
    git('add', '.');
    git('-c', 'user.name=Test', '-c', 'user.email=test@lavamedia.example', 'commit', '-m', sdl);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lavamedia-base-'));
    git('init', '--initial-branch', 'main');
    delete process.env.LAVAMEDIA_SCHEMA_BASE;
  });
  afterEach(() => {
    delete process.env.LAVAMEDIA_SCHEMA_BASE;
    rmSync(folder, { recursive: true, force: true });
  });

  it('is that of the commit before, or of the last one while a change is not committed', async () => {
    save('one');
    save('two');
    assert.equal((await schemaBase(folder)).sdl, 'one');
    write('three');
    assert.equal((await schemaBase(folder)).sdl, 'two');
  });

  it('is that of the release before, once there is one', async () => {
    save('one');
    git('tag', 'v1.0.0');
    save('two');
    save('three');
    assert.deepEqual(await schemaBase(folder), { name: 'v1.0.0', sdl: 'one' });
    git('tag', 'v2.0.0');
    assert.equal((await schemaBase(folder)).name, 'v1.0.0', 'a release is compared with the one before it');
  });

  it('is that of the commit where a branch began', async () => {
    save('one');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    save('two');
    save('three');
    assert.equal((await schemaBase(folder)).sdl, 'one');
  });

  it('is that of the commit that was named', async () => {
    save('one');
    save('two');
    save('three');
    process.env.LAVAMEDIA_SCHEMA_BASE = 'HEAD~2';
    assert.equal((await schemaBase(folder)).sdl, 'one');
    process.env.LAVAMEDIA_SCHEMA_BASE = 'nowhere';
    await assert.rejects(schemaBase(folder), /git does not know/u);
  });

  it('is missing without history, which is no failure', async () => {
    assert.equal(await schemaBase(folder), undefined);
    save('one');
    assert.equal(await schemaBase(folder), undefined);
    save('two');
    const shallow = mkdtempSync(join(tmpdir(), 'lavamedia-shallow-'));
    execFileSync('git', ['clone', '--depth', '1', pathToFileURL(folder).href, shallow], { stdio: 'pipe' });
    assert.equal(await schemaBase(shallow), undefined);
    rmSync(shallow, { recursive: true, force: true });
  });
});
