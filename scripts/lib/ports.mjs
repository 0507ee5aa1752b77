import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const listens = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });

const lowest = 10_000;
const attempts = 100;
const given = new Set();

/** Where the ports begin that the system gives to connections and to whoever asks for any. Linux tells; elsewhere it is above. */
function firstEphemeral() {
  try {
    return Number.parseInt(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8'), 10);
  } catch (error) {
    if (error.code === 'ENOENT') return 32_768;
    throw error;
  }
}

/**
 * A port of the loopback interface that nobody uses at the moment, and which this process has not given before. It lies outside the range from
 * which the system gives ports, so that nobody takes it by chance before it is used.
 */
export async function freePort() {
  const end = firstEphemeral();
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const port = await listens(end > lowest ? randomInt(lowest, end) : 0, '127.0.0.1');
      if (given.has(port)) continue;
      given.add(port);
      return port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Failure(`None of ${attempts} ports that were tried is free.`);
}

/** Refuses with a sentence that names the variable to change when a port is taken. */
export async function requireFreePort(port, what, variable) {
  try {
    await listens(port, '127.0.0.1');
  } catch (error) {
    if (error.code === 'EACCES') {
      throw new Failure(
        `Port ${port} for the ${what} may not be used by this account. Choose another with ${variable}=….`,
      );
    }
    throw new Failure(
      `Port ${port} for the ${what} is in use by another program. Stop that program, or choose another port with ${variable}=….`,
    );
  }
}

/** The port that an environment variable names, or the default. */
export function portFrom(variable, fallback) {
  const text = process.env[variable];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`${variable} must be a port number from 1 to 65535; it is "${text}".`);
  }
  return port;
}
