// What readers of the portal wait for, and how many it can take: the production build with the demo magazine.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Failure } from '../lib/failure.mjs';
import { audit } from '../lib/lighthouse.mjs';
import { portalFolder, root } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { step } from '../lib/progress.mjs';
import { run } from '../lib/run.mjs';
import { operation } from './operations.mjs';

const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
const emptyPage = join(root, 'scripts', 'bench', 'empty-page');
const connections = 8;
const audits = 5;
const visits = 40;
/** In its first requests a server still compiles, beside them: readers meet one that has run for a while. */
const firstVisits = 120;
/** DEMANDS of this bench: a share of Next's own rate, milliseconds beside the API, a figure of Lighthouse. */
const targets = { rate: 0.8, milliseconds: 15, performance: 95 };

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];

/** @param {{ services: import('../lib/services.mjs').Services, folder: string, load: string, seconds: number, rounds: number }} place */
export async function benchPortal(place) {
  const installation = await startInstallation(place);
  const empty = await startEmptyPage(place);
  await untilPicturesAreMade(installation.portal);
  const paths = await findPaths(installation.portal);

  const rates = await measureRates(place, `${installation.portal}${paths.article}`, empty);
  const first = await measureFirstVisits(installation, paths.article);
  const built = countBuiltPages();

  const lines = [
    'a page that is kept, requests/s        portal  empty page of Next   share',
    ...rates.map(
      ({ name, portal, bare }) =>
        `  ${name.padEnd(32)}${portal.toFixed(0).padStart(11)}${bare.toFixed(0).padStart(20)}${`${Math.round((100 * portal) / bare)} %`.padStart(8)}`,
    ),
    '',
    `a page that is made: ${first.page.toFixed(1)} ms, of it the API ${first.api.toFixed(1)} ms; the portal adds ${(first.page - first.api).toFixed(1)} ms`,
    `pages that a build makes, however many articles there are: ${built}`,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);

  const scores = await measurePerformance(installation.portal, paths);
  const performances = [
    `performance on a phone, median of ${audits}`,
    ...scores.map(
      ({ path, score, figures }) =>
        `  ${path.padEnd(48)}${String(score).padStart(5)}   LCP ${(figures['largest-contentful-paint'] / 1000).toFixed(1)} s, blocked ${figures['total-blocking-time'].toFixed(0)} ms, shift ${figures['cumulative-layout-shift'].toFixed(3)}`,
    ),
  ];
  process.stdout.write(`\n${performances.join('\n')}\n`);
  const file = join(place.folder, 'portal.json');
  writeFileSync(
    file,
    `${JSON.stringify({ measured: new Date().toISOString(), rates, first, built, scores }, null, 2)}\n`,
  );
  process.stdout.write(`\nAll figures: ${file}\n`);
  judge(rates, first, scores);
}

function judge(rates, first, scores) {
  const missed = [
    ...rates
      .filter(({ portal, bare }) => portal < targets.rate * bare)
      .map(({ name }) => `${name}: less than ${100 * targets.rate} % of Next's own rate`),
    ...(first.page - first.api < targets.milliseconds
      ? []
      : [`a page that is made: more than ${targets.milliseconds} ms beside the API`]),
    ...scores
      .filter(({ score }) => score < targets.performance)
      .map(({ path, score }) => `${path}: performance ${score}, ${targets.performance} are wanted`),
  ];
  if (missed.length > 0) throw new Failure(missed.join('\n'));
}

/** The product as `npm start` runs it, with data of its own. */
async function startInstallation({ services, folder }) {
  const data = join(folder, 'portal');
  rmSync(join(data, 'start.pid'), { force: true });
  const ports = { API: await freePort(), ADMIN: await freePort(), PORTAL: await freePort() };
  const service = services.start('start', process.execPath, ['scripts/start.mjs'], {
    env: {
      LAVAMEDIA_DATA: data,
      ...Object.fromEntries(
        Object.entries(ports).map(([name, port]) => [`LAVAMEDIA_${name}_PORT`, String(port)]),
      ),
    },
    ready: /Lavamedia is running/u,
    patience: 60,
  });
  await step('Starting Lavamedia', () => services.untilReady(service, 'npm start', 900));
  return {
    api: `http://127.0.0.1:${ports.API}`,
    portal: `http://localhost:${ports.PORTAL}`,
    secret: JSON.parse(readFileSync(join(data, 'start-secrets.json'), 'utf8')).revalidationSecret,
  };
}

/** The least that Next serves, and its fastest: one static page of a few words. */
async function startEmptyPage({ services }) {
  if (!existsSync(join(emptyPage, '.next', 'BUILD_ID')))
    await step('Building an empty page', (note) =>
      run(process.execPath, [next, 'build', emptyPage], {
        note,
        failure: 'The empty page could not be built.',
      }),
    );
  const port = await freePort();
  const service = services.start('empty', process.execPath, [next, 'start', emptyPage, '-p', String(port)], {
    env: { NODE_ENV: 'production' },
  });
  await services.untilAnswers(service, `http://localhost:${port}/`, 'empty page');
  return `http://localhost:${port}/`;
}

/** Until there are pictures in all sizes their originals are shown, as for some moments after an upload, and a phone loads twice as much. */
async function untilPicturesAreMade(portal) {
  await step('Waiting for the pictures', async () => {
    const deadline = Date.now() + 15 * 60_000;
    while (/\/media\/[^/"]+\/original-/u.test(await (await fetch(portal)).text())) {
      if (Date.now() > deadline) throw new Failure('The pictures of the front page are not made.');
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  });
}

async function findPaths(portal) {
  const front = await (await fetch(portal)).text();
  const link = (pattern) => {
    const found = pattern.exec(front)?.[1];
    if (!found) throw new Failure(`The front page has no link like ${pattern}.`);
    return found;
  };
  return {
    home: '/',
    article: link(/href="(\/articles\/[^"]+)"/u),
    category: link(/href="(\/categories\/[^"]+)"/u),
    search: '/search?q=phare',
  };
}

/** In turns, so that whatever else the machine does meets both. */
async function measureRates({ load, seconds, rounds }, article, empty) {
  const ask = async (url, headers) =>
    JSON.parse(
      await run('dotnet', [load, 'requests', url, '-', String(connections), String(seconds), ...headers]),
    );
  const forms = [
    { name: 'as it is', headers: [] },
    { name: 'compressed', headers: ['Accept-Encoding: gzip'] },
  ];
  return step('Reading pages that are kept', async () => {
    const results = [];
    for (const { name, headers } of forms) {
      for (const url of [article, empty]) await ask(url, headers);
      const sums = { portal: 0, bare: 0, time: 0 };
      for (let round = 0; round < rounds; round++) {
        const [portal, bare] = [await ask(article, headers), await ask(empty, headers)];
        if (portal.failures + bare.failures > 0) throw new Failure('A page was refused.');
        sums.portal += portal.requests / portal.seconds;
        sums.bare += bare.requests / bare.seconds;
      }
      results.push({ name, portal: sums.portal / rounds, bare: sums.bare / rounds });
    }
    return results;
  });
}

/** The article is forgotten before each visit; the API is asked for the same that the page asks it for, and at the same time. */
async function measureFirstVisits({ api, portal, secret }, path) {
  const slug = path.split('/').at(-1);
  const timed = async (work) => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const read = async (url, init) => {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Failure(`${url} answers ${response.status}: ${text.slice(0, 300)}`);
    return text;
  };
  const question = (name, variables) =>
    read(`${api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: operation(name), variables }),
    });
  const forget = () =>
    read(`${portal}/api/revalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ tags: [`item:fr:${slug}`] }),
    });
  return step('Reading pages that are made', async () => {
    const times = { page: [], api: [] };
    for (let visit = 0; visit < firstVisits + visits; visit++) {
      await forget();
      const page = await timed(() => read(`${portal}${path}`));
      const asked = await timed(async () => {
        await Promise.all([
          question('Article', { slug, locale: 'fr' }),
          question('RelatedArticles', { slug, locale: 'fr', excluding: [] }),
        ]);
      });
      if (visit < firstVisits) continue;
      times.page.push(page);
      times.api.push(asked);
    }
    return { page: median(times.page), api: median(times.api) };
  });
}

/** None of them is an article: a build asks the API for nothing. */
const countBuiltPages = () =>
  Object.keys(JSON.parse(readFileSync(join(portalFolder, '.next', 'prerender-manifest.json'), 'utf8')).routes)
    .length;

async function measurePerformance(portal, paths) {
  return step('Asking Lighthouse', async () => {
    const urls = Object.values(paths).flatMap((path) => Array(audits).fill(`${portal}${path}`));
    const results = await audit(urls, ['performance']);
    return Object.values(paths).map((path) => {
      const own = results
        .filter(({ url }) => url === `${portal}${path}`)
        .sort((a, b) => a.scores.performance - b.scores.performance);
      const { scores, figures, failures } = own[own.length >> 1];
      return {
        path,
        score: scores.performance,
        all: own.map((one) => one.scores.performance),
        figures,
        failures,
      };
    });
  });
}
