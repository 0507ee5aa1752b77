import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { freePort } from '../lib/ports.mjs';

const range = '/proc/sys/net/ipv4/ip_local_port_range';

test('a free port is given once, can be listened on, and is none that the system gives to others', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, freePort));
  assert.equal(new Set(ports).size, ports.length);
  if (process.platform === 'linux') {
    const first = Number.parseInt(readFileSync(range, 'utf8'), 10);
    assert.ok(ports.every((port) => port < first));
  }
  for (const port of ports) {
    const server = createServer();
    await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    await new Promise((resolve) => server.close(resolve));
  }
});
