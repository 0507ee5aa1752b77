// What readers wait for who search among 100,000 articles: one client, one question after the other, asked as the portal asks; and how long
// after its publication an article is found.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Failure } from '../lib/failure.mjs';
import { step } from '../lib/progress.mjs';
import { product } from './contenders.mjs';
import { operation } from './operations.mjs';
import { firstLogin, setPassword } from './password.mjs';

/** In its first requests a server still compiles, beside them: readers meet one that has run for a while. */
const warmUps = 50;
const requests = 200;
const publications = 20;
const limits = { search: 50, suggest: 10, lag: 1000 };

/** @param {{ services: object, folder: string, databaseUrl: string, load: string }} place */
export async function benchSearch(place) {
  await setPassword(place);
  const running = await product.start(place);
  const { accessToken } = await (await firstLogin(new URL(running.url()).origin, running)).json();

  const ask = async (text, variables, headers = {}) => {
    const began = performance.now();
    const response = await fetch(running.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer = await response.text();
    const milliseconds = performance.now() - began;
    if (response.status !== 200 || answer.startsWith('{"errors"')) {
      throw new Failure(`${response.status} ${answer.slice(0, 500)}`);
    }
    return { milliseconds, data: JSON.parse(answer).data };
  };
  const search = (query) =>
    ask(operation('Search'), {
      query,
      locale: 'fr',
      where: { kinds: ['ARTICLE', 'PAGE', 'CATEGORY', 'TAG'] },
      first: 12,
    });
  const found = async (query) => (await search(query)).data.search.hits.totalCount > 0;

  const titles = await learn(ask);
  const word = (i, place) => titles[(i * 37) % titles.length][place];
  const searches = [
    ['search, one word of a title', (i) => word(i, 2)],
    ['search, two words', (i) => `${word(i, 1)} ${word(i, 3)}`],
    ['search, three words', (i) => `${word(i, 0)} ${word(i, 2)} ${word(i, 4)}`],
    ['search, words in quotes', (i) => `"${word(i, 1)} ${word(i, 2)}"`],
    ['search, a word and one without', (i) => `${word(i, 3)} -${word(i + 1, 3)}`],
    [
      'search, a slip of the finger',
      (i) => `${word(i, 5).slice(0, -2)}${word(i, 5).at(-1)}${word(i, 5).at(-2)}x`,
    ],
  ];
  const suggestion = operation('Suggest');
  const questions = [
    ...searches.map(([name, text]) => ({ name, limit: limits.search, act: (i) => search(text(i)) })),
    ...[2, 3, 5].map((letters) => ({
      name: `suggest, ${letters} letters`,
      limit: limits.suggest,
      act: (i) => ask(suggestion, { prefix: word(i, i % 6).slice(0, letters), locale: 'fr' }),
    })),
  ];
  await step('Warming up', async () => {
    for (let i = 0; i < warmUps; i++) for (const { act } of questions) await act(i + requests);
  });
  const rows = [];
  const tell = (name, limit, times) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    rows.push({ name, p50: at(0.5), p95: at(0.95), p99: at(0.99), limit });
  };
  const all = [];
  for (const { name, limit, act } of questions) {
    const times = [];
    for (let i = 0; i < requests; i++) times.push((await act(i)).milliseconds);
    tell(name, limit, times);
    if (limit === limits.search) all.push(...times);
  }
  tell('search, all of these', limits.search, all);

  const lags = await lagsOf(ask, found, { authorization: `Bearer ${accessToken}` });
  const say = (value) => `${value.toFixed(1)} ms`.padStart(10);
  const lines = rows.map(
    ({ name, p50, p95, p99, limit }) =>
      `${name.padEnd(40)}${say(p50)}${say(p95)}${say(p99)}${p95 < limit ? '' : `   over ${limit} ms`}`,
  );
  const head = `${'question'.padEnd(40)}${['p50', 'p95', 'p99'].map((name) => name.padStart(10)).join('')}`;
  const last = lags.at(-1);
  process.stdout.write(
    `\n${[head, ...lines].join('\n')}\n\nfound after publication: ${Math.round(lags[lags.length >> 1])} ms at the median, ` +
      `${Math.round(last)} ms at most${last < limits.lag ? '' : `, over ${limits.lag} ms`}\n`,
  );
  const file = join(place.folder, '..', 'search.json');
  writeFileSync(file, `${JSON.stringify({ measured: new Date().toISOString(), rows, lags }, null, 2)}\n`);
  process.stdout.write(`\nAll figures: ${file}\n`);
}

/** The words of titles, which readers search for; not of those that an earlier run published. */
async function learn(ask) {
  const { data } = await ask(
    `query Titles { contentItems(first: 50, order: [{ slug: ASC }], where: { title: { nstartsWith: "Arrivée" } }) { nodes { title } } }`,
    {},
  );
  return data.contentItems.nodes.map(({ title }) => title.split(' ')).filter((words) => words.length >= 6);
}

/** Milliseconds from the answer to a publication until a reader finds the article, in order. */
async function lagsOf(ask, found, headers) {
  const lags = [];
  for (let i = 0; i < publications; i++) {
    const name = `Kervadec${String.fromCharCode(97 + i)}${Date.now().toString(36).replaceAll(/\d/gu, 'z')}`;
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: `On attend ${name}.` }] }];
    const body = { type: 'doc', content };
    const input = { title: `Arrivée de ${name}`, locale: 'fr', body };
    const { data } = await ask(
      `mutation Write($input: CreateContentItemInput!) {
        createContentItem(input: $input) { contentItem { id version } errors { ... on Error { code message } } }
      }`,
      { input },
      headers,
    );
    if (data.createContentItem.errors) throw new Failure(JSON.stringify(data));
    const { id, version } = data.createContentItem.contentItem;
    const answer = await ask(
      `mutation Publish($input: PublishContentItemInput!) { publishContentItem(input: $input) { errors { ... on Error { code message } } } }`,
      { input: { id, expectedVersion: version } },
      headers,
    );
    if (answer.data.publishContentItem.errors) throw new Failure(JSON.stringify(answer.data));
    const began = performance.now();
    while (!(await found(name))) await new Promise((resolve) => setTimeout(resolve, 10));
    lags.push(performance.now() - began);
  }
  return lags.sort((a, b) => a - b);
}
