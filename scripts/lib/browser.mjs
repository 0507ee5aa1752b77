// The Chromium that the end-to-end tests drive.
import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { step } from './progress.mjs';
import { attempt, run } from './run.mjs';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const find = () => [process.env.CHROMIUM_PATH, ...known].find((path) => path && existsSync(path));

/**
 * Finds a Chromium: CHROMIUM_PATH, then the system's; as root on Debian or Ubuntu it is installed when missing.
 * @returns {Promise<string>} the path of the executable
 */
export async function chromium() {
  const found = find();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && (await attempt('apt-get', ['--version'])).code === 0;
  if (canInstall) {
    await step('Installing Chromium for the end-to-end tests', async (note) => {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update', '-qq'], { note, env });
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { note, env });
    });
    const installed = find();
    if (installed) return installed;
  }
  throw new Failure(
    'The end-to-end tests need Chromium or Chrome. Install it, or name an executable in CHROMIUM_PATH.',
  );
}
