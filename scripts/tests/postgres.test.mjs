import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runningPostgres, startPostgres } from '../lib/postgres.mjs';
import { Services } from '../lib/services.mjs';

describe('the embedded PostgreSQL', () => {
  let data;
  const unexpected = [];
  const services = () => new Services(join(data, 'logs'), (name) => unexpected.push(name));
  const processOf = () =>
    Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const alive = (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  before(() => {
    data = mkdtempSync(join(tmpdir(), 'lavamedia-postgres-'));
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  it('makes its database once, keeps it to its owner, and stops when told', async () => {
    const first = services();
    const url = await startPostgres(first, data, 'secret');
    assert.match(url, /^postgres:\/\/lavamedia:secret@127\.0\.0\.1:\d+\/lavamedia$/u);
    assert.equal(await runningPostgres(data, 'secret'), url);
    assert.equal(statSync(join(data, 'postgres')).mode & 0o077, 0, 'nobody else may read the files');
    const made = statSync(join(data, 'postgres', 'PG_VERSION')).mtimeMs;
    const pid = processOf();
    await first.stop();
    assert.equal(alive(pid), false);
    assert.equal(await runningPostgres(data, 'secret'), undefined);

    const second = services();
    await startPostgres(second, data, 'secret');
    assert.equal(statSync(join(data, 'postgres', 'PG_VERSION')).mtimeMs, made);
    await second.stop();
    assert.deepEqual(unexpected, []);
  });

  it('ends the server that a killed start left behind', async () => {
    const killed = services();
    await startPostgres(killed, data, 'secret');
    const leftOver = processOf();
    const next = services();
    const url = await startPostgres(next, data, 'secret');
    assert.equal(alive(leftOver), false);
    assert.equal(await runningPostgres(data, 'secret'), url);
    await next.stop();
    await killed.stop();
  });
});
