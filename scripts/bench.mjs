// npm run bench: how fast the GraphQL API is beside endpoints written by hand and beside PostGraphile, and what its parts cost alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Failure, report } from './lib/failure.mjs';
import { installPackages, publishReadyToRun } from './lib/build.mjs';
import { artifacts, root } from './lib/paths.mjs';
import { step } from './lib/progress.mjs';
import { run } from './lib/run.mjs';
import { Services } from './lib/services.mjs';
import { chosen } from './bench/chosen.mjs';
import { alone, bodyFile, floor, product, questions } from './bench/contenders.mjs';
import { newsroom, readers, searchers, startDatabase } from './bench/database.mjs';
import { benchEditor } from './bench/editor.mjs';
import { benchEngine } from './bench/engine.mjs';
import { benchIdentity } from './bench/identity.mjs';
import { settle } from './bench/idle.mjs';
import { benchNewsroom } from './bench/newsroom.mjs';
import { benchPortal } from './bench/portal.mjs';
import { postgraphile } from './bench/postgraphile.mjs';
import { cpuSeconds, peakMegabytes } from './bench/processes.mjs';
import { benchSearch } from './bench/search.mjs';
import { benchSockets } from './bench/sockets.mjs';
import { table } from './bench/table.mjs';

const usage = `npm run bench -- graphql                   all questions at 1, 8 and 64 connections; a few minutes
npm run bench -- graphql --quick           two short rounds at 8 connections
  --only article-list,deep-nesting         some of the questions
  --contenders lavamedia,floor             some of lavamedia, each-alone, floor, postgraphile
  --connections 8,64   --seconds 3   --rounds 3
  --no-build                               what was built last time
npm run bench -- engine                    documents and known operations without HTTP (BenchmarkDotNet)
  --only EngineHits,PlanCacheHits,DriverHits,Documents,WorstDocuments
npm run bench -- identity                  sign-in against the bare hash, known readers against anonymous ones
npm run bench -- sockets                   the memory of 10,000 idle subscribers
  --connections 5000                       of others
npm run bench -- newsroom                  list, filter, search and open among 100,000 items; a release of 500
npm run bench -- search                    search and suggest among 100,000 articles, and how soon a new one is found
npm run bench -- portal                    pages of the portal: kept ones beside Next's own, new ones, Lighthouse on a phone
npm run bench -- editor                    a key in an article of 100 blocks, in Chromium, while npm start runs
  --url http://localhost:3001              another admin
`;

const subjects = ['graphql', 'engine', 'identity', 'sockets', 'newsroom', 'search', 'portal', 'editor'];
/** For each question and contender: their runtimes compile anew what is asked often, and shorter rounds would measure that. */
const warmUpSeconds = 5;
const folder = join(artifacts, 'bench');
const assemblies = {
  api: join(folder, 'api', 'Lavamedia.Api.dll'),
  floorAssembly: join(folder, 'floor', 'Lavamedia.Benchmarks.Floor.dll'),
  load: join(folder, 'load', 'Lavamedia.Benchmarks.Load.dll'),
};

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      quick: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
      only: { type: 'string' },
      contenders: { type: 'string' },
      connections: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const subject = positionals.join();
  if (!subjects.includes(subject)) throw new Failure(usage);
  const names = (list) => list?.split(',');
  const asked = names(values.only);
  // The classes of the engine's benchmarks are known by their own program.
  const named = subject === 'engine' ? undefined : asked;
  return {
    subject,
    url: values.url ?? `http://localhost:${process.env.LAVAMEDIA_ADMIN_PORT ?? 3001}`,
    only: asked ?? [],
    build: values.build,
    questions: chosen('--only', named, questions),
    contenders: chosen('--contenders', names(values.contenders), [product, alone, floor, postgraphile]),
    connections: (names(values.connections) ?? (values.quick ? ['8'] : ['1', '8', '64'])).map(Number),
    subscribers: Number(values.connections ?? 10_000),
    seconds: Number(values.seconds ?? (values.quick ? 2 : 3)),
    rounds: Number(values.rounds ?? (values.quick ? 2 : 3)),
  };
}

async function build(subject) {
  const publish = (project, target) =>
    run('dotnet', [
      'publish',
      project,
      '-c',
      'Release',
      '-o',
      join(folder, target),
      '--nologo',
      '-v',
      'quiet',
    ]);
  // They are asked what screens and portal ask, which is written with their code.
  if (subject === 'newsroom' || subject === 'search') {
    await installPackages();
    await step('Generating the operations', () =>
      run('npx', [
        '--no-install',
        'turbo',
        'run',
        'codegen',
        '--filter=@lavamedia/api',
        '--output-logs=errors-only',
      ]),
    );
  }
  await step('Building', async () => {
    const benchmarks = join(root, 'backend', 'benchmarks');
    // The portal is measured as npm start builds it.
    if (subject !== 'portal') await publishReadyToRun(join(folder, 'api'));
    await publish(join(benchmarks, 'Lavamedia.Benchmarks.Load'), 'load');
    if (subject === 'graphql') await publish(join(benchmarks, 'Lavamedia.Benchmarks.Floor'), 'floor');
    if (subject === 'engine') await publish(join(benchmarks, 'Lavamedia.GraphQL.Benchmarks'), 'engine');
  });
}

/** Asks until there is an answer, and gives it with the milliseconds since the process began. */
async function firstAnswer(running, question) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      const answer = await ask(running, question);
      return { answer, milliseconds: Math.round(performance.now() - running.began) };
    } catch (error) {
      if (running.service.ended || Date.now() > deadline) {
        throw new Failure(`${running.name} does not answer: ${error.message}`, running.service.tail);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

async function ask(running, question) {
  const response = await fetch(running.url(question), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: running.body(question),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"'))
    throw new Failure(`${response.status} ${text.slice(0, 500)}`);
  return text;
}

/** The floor must say byte for byte what the product says; others name things in their own way. */
async function compare(contenders, asked) {
  const exact = contenders.filter((running) => !running.sameRows);
  for (const question of asked) {
    const answers = await Promise.all(exact.map((running) => ask(running, question)));
    for (const [i, answer] of answers.entries()) {
      if (answer !== answers[0]) {
        const at = [...answer].findIndex((letter, place) => letter !== answers[0][place]);
        throw new Failure(
          `${question.name}: ${exact[i].name} says something else than ${exact[0].name} at ${at}.`,
          `${answers[0].slice(Math.max(0, at - 80), at + 80)}\n${answer.slice(Math.max(0, at - 80), at + 80)}`,
        );
      }
    }
    for (const running of contenders.filter(({ sameRows }) => sameRows)) {
      running.sameRows(question, JSON.parse(answers[0]), JSON.parse(await ask(running, question)));
    }
  }
}

async function measure(running, question, connections, seconds, database) {
  const file = bodyFile(join(folder, 'bodies'), running.name, question, running.body(question));
  const before = [cpuSeconds(running.service.child.pid), cpuSeconds(database)];
  const output = await run('dotnet', [
    assemblies.load,
    'requests',
    running.url(question),
    file,
    String(connections),
    String(seconds),
  ]);
  const figures = JSON.parse(output);
  if (figures.failures > 0)
    throw new Failure(`${running.name} refused ${figures.failures} requests of ${question.name}.`);
  const serverCpu = cpuSeconds(running.service.child.pid) - before[0];
  const databaseCpu = cpuSeconds(database) - before[1];
  return { ...figures, serverCpu, databaseCpu };
}

/** Rounds of one measurement as one: sums, and the median of the waiting times. */
function together(rounds) {
  const sum = (name) => rounds.reduce((total, round) => total + round[name], 0);
  const median = (name) =>
    rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)];
  const requests = sum('requests');
  return {
    requests,
    rate: requests / sum('seconds'),
    p50: median('p50'),
    p99: median('p99'),
    serverCpu: (1000 * sum('serverCpu')) / requests,
    databaseCpu: (1000 * sum('databaseCpu')) / requests,
    cpu: (1000 * (sum('serverCpu') + sum('databaseCpu'))) / requests,
  };
}

async function main() {
  const asked = options();
  if (asked.subject === 'editor') return await benchEditor(asked.url);
  mkdirSync(folder, { recursive: true });
  if (asked.build) await build(asked.subject);
  const services = new Services(join(folder, 'logs'), (name) =>
    process.stderr.write(`✗ ${name} stopped by itself.\n`),
  );
  try {
    if (asked.subject === 'portal')
      return await benchPortal({
        services,
        folder,
        ...assemblies,
        seconds: asked.seconds,
        rounds: asked.rounds,
      });
    const [dataset, own] = { newsroom: [newsroom, 'newsroom'], search: [searchers, 'search'] }[
      asked.subject
    ] ?? [readers, 'data'];
    const data = join(folder, own);
    const databaseUrl = await startDatabase(services, data, assemblies.api, assemblies.load, dataset);
    const database = services.processIds[0];
    const place = { services, folder: data, databaseUrl, publicUrl: 'http://localhost:5080', ...assemblies };
    await settle(place, join(folder, 'logs'));
    if (asked.subject === 'engine') return await benchEngine(folder, place, asked.only);
    if (asked.subject === 'identity') return await benchIdentity(place, database);
    if (asked.subject === 'newsroom') return await benchNewsroom(place);
    if (asked.subject === 'search') return await benchSearch(place);
    if (asked.subject === 'sockets') return await benchSockets(place, asked.subscribers);
    const contenders = [];
    const starts = {};
    for (const contender of asked.contenders) {
      await step(`Starting ${contender.name}`, async () => {
        const running = { ...contender, ...(await contender.start(place)) };
        starts[contender.name] = (await firstAnswer(running, asked.questions[0])).milliseconds;
        contenders.push(running);
      });
    }
    await step('Comparing the answers', () => compare(contenders, asked.questions));
    await step('Warming up', async () => {
      for (const question of asked.questions)
        for (const running of contenders) await measure(running, question, 8, warmUpSeconds, database);
    });

    const results = [];
    for (const question of asked.questions) {
      for (const connections of asked.connections) {
        const rounds = Object.fromEntries(contenders.map(({ name }) => [name, []]));
        for (let round = 0; round < asked.rounds; round++) {
          for (const running of contenders) {
            rounds[running.name].push(await measure(running, question, connections, asked.seconds, database));
          }
        }
        results.push({
          question: question.name,
          connections,
          contenders: Object.fromEntries(
            Object.entries(rounds).map(([name, list]) => [name, together(list)]),
          ),
        });
      }
    }

    const memory = Object.fromEntries(
      contenders.map(({ name, service }) => [name, peakMegabytes(service.child.pid)]),
    );
    process.stdout.write(`\n${table(results)}\n\n`);
    for (const { name } of contenders) {
      process.stdout.write(
        `${name.padEnd(12)} first answer after ${starts[name]} ms, at most ${memory[name]} MB\n`,
      );
    }
    const file = join(folder, 'graphql.json');
    writeFileSync(
      file,
      `${JSON.stringify({ measured: new Date().toISOString(), starts, memory, results }, null, 2)}\n`,
    );
    process.stdout.write(`\nAll figures: ${file}\n`);
  } finally {
    await services.stop();
  }
}

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
