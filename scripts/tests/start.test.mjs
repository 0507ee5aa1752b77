import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../lib/ports.mjs';
import { root } from '../lib/paths.mjs';

/** Runs the start script to its end, as a person would see it. */
const start = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });

describe('npm start', () => {
  let data;
  let ports;
  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'lavamedia-start-'));
    ports = {
      LAVAMEDIA_DATA: data,
      LAVAMEDIA_API_PORT: String(await freePort()),
      LAVAMEDIA_ADMIN_PORT: String(await freePort()),
      LAVAMEDIA_PORTAL_PORT: String(await freePort()),
    };
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  it('says which port is in use and which variable moves it', async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = other.address().port;
    const { code, output } = await start([], { ...ports, LAVAMEDIA_ADMIN_PORT: String(port) });
    other.close();
    assert.equal(code, 1);
    assert.match(output, new RegExp(`Port ${port} for the admin is in use`, 'u'));
    assert.match(output, /LAVAMEDIA_ADMIN_PORT=/u);
    assert.doesNotMatch(output, /at .*\.mjs:\d+/u, 'a person has no use for a stack');
  });

  it('says what to install when the .NET SDK is missing', async () => {
    const { code, output } = await start([], {
      ...ports,
      PATH: dirname(process.execPath) === '/usr/bin' ? '/nowhere' : '',
    });
    assert.equal(code, 1);
    assert.match(output, /\.NET SDK 10 is needed/u);
    assert.match(output, /https:\/\/dotnet\.microsoft\.com/u);
  });

  it('refuses a port that is no port', async () => {
    const { code, output } = await start([], { ...ports, LAVAMEDIA_API_PORT: '70000' });
    assert.equal(code, 1);
    assert.match(output, /LAVAMEDIA_API_PORT must be a port number/u);
  });

  it('refuses a second start on the same data', async () => {
    writeFileSync(join(data, 'start.pid'), String(process.pid));
    const { code, output } = await start([], ports);
    rmSync(join(data, 'start.pid'));
    assert.equal(code, 1);
    assert.match(output, /already running/u);
  });

  it('explains itself', async () => {
    const { code, output } = await start(['--help'], ports);
    assert.equal(code, 0);
    for (const word of ['--dev', '--reset', 'DATABASE_URL', 'LAVAMEDIA_PORTAL_PORT'])
      assert.ok(output.includes(word), word);
  });
});
