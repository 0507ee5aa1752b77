// What the newsroom waits for with 100,000 items: list, filter, search, board and open an item, asked as the admin asks; and the publication
// of a release of 500 items in one transaction.
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { Failure } from '../lib/failure.mjs';
import { freePort } from '../lib/ports.mjs';
import { step } from '../lib/progress.mjs';
import { product } from './contenders.mjs';
import { untilIdle } from './idle.mjs';
import { operation } from './operations.mjs';
import { firstLogin, setPassword } from './password.mjs';

const warmUps = 20;
const requests = 200;
const limits = { question: 100, release: 3000 };

const words = [
  'lave',
  'cratère',
  'basalte',
  'cendre',
  'éruption',
  'île',
  'séisme',
  'vallée',
  'magma',
  'village',
  'musée',
  'école',
];

const questions = [
  ['list, newest first', 'ContentItems', () => ({ first: 50, order: [{ updatedAt: 'DESC' }] })],
  ['list, by title', 'ContentItems', () => ({ first: 50, order: [{ title: 'ASC' }] })],
  [
    'list, drafts',
    'ContentItems',
    () => ({ first: 50, where: { status: { eq: 'DRAFT' } }, order: [{ updatedAt: 'DESC' }] }),
  ],
  [
    'list, of an author in a language',
    'ContentItems',
    (known, i) => ({
      first: 50,
      where: {
        and: [
          { locale: { eq: 'fr' } },
          { bylines: { some: { authorId: { eq: known.authors[i % known.authors.length] } } } },
        ],
      },
      order: [{ updatedAt: 'DESC' }],
    }),
  ],
  [
    'list, of a section',
    'ContentItems',
    (known, i) => ({
      first: 50,
      where: { categories: { some: { id: { eq: known.categories[i % known.categories.length] } } } },
      order: [{ updatedAt: 'DESC' }],
    }),
  ],
  [
    'search, one word',
    'ContentItems',
    (_, i) => ({ first: 50, search: words[i % words.length], order: [{ updatedAt: 'DESC' }] }),
  ],
  [
    'search, two words of which one is rare',
    'ContentItems',
    (_, i) => ({
      first: 50,
      search: `${words[i % words.length]} ${1000 + ((i * 7919) % 90000)}`,
      order: [{ updatedAt: 'DESC' }],
    }),
  ],
  [
    'board, a column',
    'BoardColumn',
    (_, i) => {
      const state = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'][i % 4];
      return {
        first: 20,
        where: {
          and: [
            {
              status: { in: ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'] },
              latestVersion: { workflowState: { eq: state } },
            },
          ],
        },
      };
    },
  ],
  [
    'board, what is published',
    'BoardColumn',
    () => ({
      first: 20,
      where: {
        and: [
          {
            status: { eq: 'PUBLISHED' },
            latestVersion: { workflowState: { in: ['PUBLISHED', 'CORRECTED'] } },
          },
        ],
      },
    }),
  ],
  ['open an item', 'ContentItemForEditing', (known, i) => ({ id: known.items[i % known.items.length] })],
];

/** @param {{ services: object, folder: string, databaseUrl: string, load: string }} place */
export async function benchNewsroom(place) {
  await setPassword(place);
  // Publications are told to a portal; one that is away would be asked again and again while others are measured.
  const portalPort = await freePort();
  const portal = createServer((_, response) => response.writeHead(204).end()).listen(portalPort, '127.0.0.1');
  try {
    await measure({ ...place, portalUrl: `http://127.0.0.1:${portalPort}` });
  } finally {
    portal.close();
  }
}

async function measure(place) {
  const running = await product.start(place);
  const { accessToken } = await (await firstLogin(new URL(running.url()).origin, running)).json();

  const ask = async (text, variables) => {
    const began = performance.now();
    const response = await fetch(running.url(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${accessToken}`,
      },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer = await response.text();
    const milliseconds = performance.now() - began;
    const { data, errors } = JSON.parse(answer);
    if (errors) throw new Failure(`${response.status} ${JSON.stringify(errors).slice(0, 500)}`);
    return { milliseconds, data };
  };

  const known = await learn(ask);
  const rows = [];
  for (const [name, operationName, variables] of questions) {
    const text = operation(operationName);
    const times = await step(`Asking: ${name}`, async () => {
      for (let i = 0; i < warmUps; i++) await ask(text, variables(known, i));
      const waited = [];
      for (let i = 0; i < requests; i++) waited.push((await ask(text, variables(known, i))).milliseconds);
      return waited.sort((a, b) => a - b);
    });
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    rows.push({ name, p50: at(0.5), p95: at(0.95), p99: at(0.99), limit: limits.question });
  }

  // The first one is small: what is compiled while it goes out is not what a release costs.
  const releases = [];
  const publish = operation('PublishContentRelease');
  for (const release of known.releases) {
    await step('Waiting until nothing is left to do', () => untilIdle(place));
    const { milliseconds, data } = await ask(publish, {
      input: { id: release.id, expectedVersion: release.version },
    });
    const { errors } = data.publishContentRelease;
    if (errors) throw new Failure(`The release was refused: ${JSON.stringify(errors)}`);
    if (release !== known.releases[0]) releases.push(milliseconds);
  }

  const say = (value) => `${value.toFixed(1)} ms`.padStart(10);
  const lines = rows.map(
    ({ name, p50, p95, p99, limit }) =>
      `${name.padEnd(40)}${say(p50)}${say(p95)}${say(p99)}${p95 < limit ? '' : `   over ${limit} ms`}`,
  );
  const head = `${'question'.padEnd(40)}${['p50', 'p95', 'p99'].map((name) => name.padStart(10)).join('')}`;
  process.stdout.write(`\n${[head, ...lines].join('\n')}\n\n`);
  if (releases.length > 0) {
    process.stdout.write(
      `a release of 500 items: ${releases.map((milliseconds) => `${Math.round(milliseconds)} ms`).join(', ')}` +
        `${Math.max(...releases) < limits.release ? '' : `, over ${limits.release} ms`}\n`,
    );
  } else
    process.stdout.write(
      'The releases went out in an earlier run: delete artifacts/bench/newsroom to measure them again.\n',
    );
}

/** Ids to ask about. */
async function learn(ask) {
  const { data } = await ask(
    `query Known {
      contentItems(stage: DRAFT, first: 50, order: [{ slug: ASC }]) { nodes { id } }
      users(first: 50) { nodes { id } }
      categories(first: 50) { nodes { id } }
      contentReleases(first: 10, where: { status: { eq: OPEN } }, order: [{ name: ASC }]) { nodes { id version } }
    }`,
    {},
  );
  return {
    items: data.contentItems.nodes.map((item) => item.id),
    authors: data.users.nodes.map((user) => user.id),
    categories: data.categories.nodes.map((category) => category.id),
    releases: data.contentReleases.nodes,
  };
}
