import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { systemProgram } from '../lib/system-program.mjs';

const unix = process.platform !== 'win32';

describe('a program that only the tests need', { skip: !unix }, () => {
  const path = process.env.PATH;
  let folder;
  let executable;
  const program = (name) => ({
    title: name,
    variable: 'LAVAMEDIA_TEST_PROGRAM',
    names: [name],
    package: name,
    need: `The tests need ${name}.`,
  });
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lavamedia-program-'));
    executable = join(folder, 'lava-tool');
    writeFileSync(executable, '#!/bin/sh\n');
    chmodSync(executable, 0o755);
    writeFileSync(join(folder, 'not-executable'), '');
    // Without apt-get in reach nothing can be installed, whoever runs this.
    process.env.PATH = folder;
  });
  after(() => {
    process.env.PATH = path;
    delete process.env.LAVAMEDIA_TEST_PROGRAM;
    rmSync(folder, { recursive: true, force: true });
  });

  it('is taken from the system where it is present', async () => {
    assert.equal(await systemProgram(program('lava-tool')), executable);
  });

  it('is the one that the variable names', async () => {
    process.env.LAVAMEDIA_TEST_PROGRAM = executable;
    assert.equal(await systemProgram(program('something-else')), executable);
    process.env.LAVAMEDIA_TEST_PROGRAM = join(folder, 'not-executable');
    await assert.rejects(
      systemProgram(program('lava-tool')),
      /LAVAMEDIA_TEST_PROGRAM names ".*not-executable"/u,
    );
    delete process.env.LAVAMEDIA_TEST_PROGRAM;
  });

  it('is asked for in one sentence when it is missing and cannot be installed', async () => {
    await assert.rejects(systemProgram(program('lava-missing')), {
      message: 'The tests need lava-missing. Install it, or name an executable in LAVAMEDIA_TEST_PROGRAM.',
    });
  });
});
