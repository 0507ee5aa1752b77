// What Lighthouse says of pages, in its mobile profile.
import { chromium } from './browser.mjs';

/** What fetches nothing from elsewhere, and what a browser in a container needs. */
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Runs Lighthouse on pages, one after the other, in one browser.
 * @param {string[]} urls
 * @param {string[]} categories such as `performance`, `accessibility`, `best-practices`, `seo`
 * @param {(url: string) => void} note told before each page
 * @returns {Promise<{ url: string, scores: Record<string, number>, failures: string[], figures: Record<string, number> }[]>}
 */
export async function audit(urls, categories, note = () => undefined) {
  // Lighthouse is a development dependency: it is there once packages are installed.
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const read = async (url) => {
    // A browser of its own for each page: what another page left behind changes figures, and traces begin late in an old one.
    const browser = await launch({ chromePath: await chromium(), chromeFlags: flags, logLevel: 'silent' });
    try {
      const { lhr } = await lighthouse(url, {
        port: browser.port,
        onlyCategories: categories,
        output: 'json',
        logLevel: 'silent',
      });
      return lhr;
    } finally {
      browser.kill();
    }
  };
  const results = [];
  for (const url of urls) {
    note(url);
    let report = await read(url);
    // Chromium on a busy machine sometimes records no trace, which says nothing about the page.
    for (let again = 0; again < 2 && report.runtimeError; again++) report = await read(url);
    results.push(summary(url, report));
  }
  return results;
}

function summary(url, { categories, audits, runtimeError }) {
  if (runtimeError) throw new Error(`Lighthouse could not read ${url}: ${runtimeError.message}`);
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * score)]),
  );
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const failures = weighed
    .map((id) => audits[id])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, displayValue, details }) =>
      [`${id}: ${title}`, displayValue, ...(details?.items ?? []).slice(0, 3).map(say)]
        .filter(Boolean)
        .join(' | '),
    );
  const figures = Object.fromEntries(
    ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
      .filter((id) => audits[id])
      .map((id) => [id, audits[id].numericValue]),
  );
  return { url, scores, failures, figures };
}

const say = (item) => item.node?.snippet ?? item.description ?? item.url ?? item.source?.url ?? '';
