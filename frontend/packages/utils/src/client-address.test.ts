import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { clientAddress, trustedProxies } from './client-address.mjs';

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

/** What a server that trusts some proxies makes of a request from this machine. */
async function addressOf(proxies: string, forwardedFor?: string): Promise<string> {
  const trusted = trustedProxies(proxies);
  server = createServer((request, response) => response.end(clientAddress(request, trusted)));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    headers: forwardedFor ? { 'x-forwarded-for': forwardedFor } : {},
  });
  return answer.text();
}

describe('clientAddress', () => {
  it('believes nobody where no proxy is named', async () => {
    expect(await addressOf('', '198.51.100.1')).toBe('127.0.0.1');
  });

  it('believes the proxies that are named, and none behind them', async () => {
    expect(await addressOf('127.0.0.0/8', '203.0.113.9, 198.51.100.1')).toBe('198.51.100.1');
    expect(await addressOf('127.0.0.1, 198.51.100.0/24', '203.0.113.9, 198.51.100.1')).toBe('203.0.113.9');
    expect(await addressOf('127.0.0.1', '::ffff:198.51.100.1')).toBe('198.51.100.1');
    expect(await addressOf('127.0.0.1', 'unknown')).toBe('127.0.0.1');
    expect(await addressOf('127.0.0.1')).toBe('127.0.0.1');
  });
});

describe('trustedProxies', () => {
  it('refuses what is neither an address nor a network', () => {
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '2001:db8::/129']) {
      expect(() => trustedProxies(wrong)).toThrow(wrong);
    }
    expect(() => trustedProxies(' 10.0.0.0/8 , 2001:db8::/32, ::1 ')).not.toThrow();
  });
});
