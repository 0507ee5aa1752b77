// Work that a server does by itself is not what a question costs.
import { setTimeout as wait } from 'node:timers/promises';
import { step } from '../lib/progress.mjs';
import { run } from '../lib/run.mjs';
import { Services } from '../lib/services.mjs';
import { product } from './contenders.mjs';
import { connectionString } from './database.mjs';

/**
 * Waits until no job is left: the index of articles that have just been made, or what follows a publication (links, scores, notices).
 * @param {{ load: string, databaseUrl: string }} place
 */
export async function untilIdle({ load, databaseUrl }) {
  while (Number(await run('dotnet', [load, 'jobs-left', connectionString(databaseUrl)])) > 0)
    await wait(1000);
}

/**
 * Lets the product do once what it does with articles that are new to it: neither its next start nor a question pays for that.
 * @param {{ load: string, databaseUrl: string, folder: string }} place @param {string} logs
 */
export const settle = (place, logs) =>
  step('Letting the product make its index', async () => {
    const services = new Services(logs, (name) => process.stderr.write(`✗ ${name} stopped by itself.\n`));
    try {
      const { service, url } = await product.start({ ...place, services });
      await services.untilAnswers(service, new URL('/health/live', url()).href, 'API');
      await untilIdle(place);
    } finally {
      await services.stop();
    }
  });
