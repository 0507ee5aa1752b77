// node scripts/lighthouse.mjs <categories> <address>…: what Lighthouse says of pages, as JSON. The end-to-end tests ask it.
import { audit } from './lib/lighthouse.mjs';
import { report } from './lib/failure.mjs';

const [categories, ...urls] = process.argv.slice(2);
try {
  process.stdout.write(`${JSON.stringify(await audit(urls, categories.split(',')), null, 2)}\n`);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
