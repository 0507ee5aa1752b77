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

/** A port of the loopback interface that nobody uses at the moment. */
export const freePort = () => listens(0, '127.0.0.1');

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
