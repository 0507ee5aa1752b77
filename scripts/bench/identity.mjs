// What it costs to be somebody: sign-in beside the bare hash, and a known reader's request beside an anonymous one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../lib/failure.mjs';
import { run } from '../lib/run.mjs';
import { bodyFile, product, questions } from './contenders.mjs';
import { connectionString } from './database.mjs';
import { account, firstLogin, iterations, setPassword } from './password.mjs';
import { cpuSeconds } from './processes.mjs';

const seconds = 4;
const rounds = 5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** @param {{ services: object, folder: string, databaseUrl: string, load: string }} place @param {number} database */
export async function benchIdentity(place, database) {
  const connection = connectionString(place.databaseUrl);
  await setPassword(place);

  const running = await product.start(place);
  const base = new URL(running.url()).origin;
  const login = await firstLogin(base, running);
  const { accessToken } = await login.json();

  const ask = async (url, file, headers) => {
    const before = [cpuSeconds(running.service.child.pid), cpuSeconds(database)];
    const output = await run('dotnet', [place.load, 'requests', url, file, '1', String(seconds), ...headers]);
    const figures = JSON.parse(output);
    if (figures.failures > 0) throw new Failure(`${url} refused ${figures.failures} requests.`);
    const cpu = cpuSeconds(running.service.child.pid) - before[0] + cpuSeconds(database) - before[1];
    return { ...figures, cpu: (1e6 * cpu) / figures.requests };
  };
  // What the product does by itself meanwhile (it looks for work that is due) is not the request's.
  const count = async () => {
    await wait(2000); // PostgreSQL counts after a while.
    return Number(await run('dotnet', [place.load, 'transactions', connection]));
  };
  const counted = async (act) => {
    const [before, began] = [await count(), performance.now()];
    const result = await act();
    return { result, transactions: (await count()) - before, elapsed: performance.now() - began };
  };
  const transactions = async (request) => {
    const idle = await counted(() => wait(1000 * seconds));
    const busy = await counted(request);
    const byItself = (idle.transactions * busy.elapsed) / idle.elapsed;
    return (busy.transactions - byItself) / busy.result.requests;
  };

  const signIn = join(place.folder, 'sign-in.json');
  writeFileSync(signIn, JSON.stringify(account));
  const door = () => ask(`${base}/api/v1/auth/login`, signIn, []);
  // The first hundred are compiled while they run.
  for (let i = 0; i < 3; i++) await door();
  const signIns = { p50: [], cpu: [], hash: [] };
  for (let round = 0; round < rounds; round++) {
    signIns.hash.push(
      Number(await run('dotnet', [place.load, 'password-hash', account.password, String(iterations)])),
    );
    const { p50, cpu } = await door();
    signIns.p50.push(p50);
    signIns.cpu.push(cpu / 1000);
  }

  const question = questions.find(({ name }) => name === 'article-by-slug');
  const file = bodyFile(place.folder, 'identity', question, running.body(question));
  const anonymous = () => ask(running.url(), file, []);
  const known = () => ask(running.url(), file, [`Authorization: Bearer ${accessToken}`]);
  for (let i = 0; i < 3; i++) {
    await anonymous();
    await known();
  }
  const differences = { p50: [], cpu: [] };
  for (let round = 0; round < rounds; round++) {
    const [without, withToken] = [await anonymous(), await known()];
    differences.p50.push(1000 * (withToken.p50 - without.p50));
    differences.cpu.push(withToken.cpu - without.cpu);
  }
  const perRequest = [await transactions(anonymous), await transactions(known)];

  const [door50, hash] = [median(signIns.p50), median(signIns.hash)];
  process.stdout.write(`
sign-in                       p50 ${door50.toFixed(1)} ms, ${median(signIns.cpu).toFixed(1)} ms of CPU
its hash alone                p50 ${hash.toFixed(1)} ms; a sign-in takes ${(door50 / hash).toFixed(2)} times as long
known over anonymous reader   ${median(differences.p50).toFixed(0)} µs at the median, ${median(differences.cpu).toFixed(0)} µs of CPU
transactions for a request    ${perRequest[0].toFixed(3)} anonymous, ${perRequest[1].toFixed(3)} known
`);
}
