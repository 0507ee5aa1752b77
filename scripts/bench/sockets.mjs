// What idle subscribers cost: thousands of sockets with a subscription each, and the memory of the process that serves them.
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../lib/failure.mjs';
import { run } from '../lib/run.mjs';
import { crowded } from './contenders.mjs';

const idleSeconds = 30;

/** @param {{ services: object, folder: string, databaseUrl: string, load: string }} place @param {number} subscribers */
export async function benchSockets(place, subscribers) {
  const running = await crowded.start(place);
  await isReady(running);
  const output = await run('dotnet', [
    place.load,
    'subscribers',
    running.url(),
    String(subscribers),
    String(running.service.child.pid),
    String(idleSeconds),
  ]);
  const { lost, opened, before, after } = JSON.parse(output);
  process.stdout.write(`
idle subscribers    ${subscribers}, opened in ${opened} s; ${lost} lost in ${idleSeconds} s
memory              ${Math.round(before / 1024)} MB with one, ${Math.round(after / 1024)} MB with all
for each            ${((after - before) / subscribers).toFixed(1)} KB
`);
}

async function isReady(running) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      const response = await fetch(`${running.url()}?query={__typename}`);
      if (response.ok) return;
      throw new Error(`${response.status} ${await response.text()}`);
    } catch (error) {
      if (running.service.ended || Date.now() > deadline) {
        throw new Failure(`The API does not answer: ${error.message}`, running.service.tail);
      }
      await wait(50);
    }
  }
}
