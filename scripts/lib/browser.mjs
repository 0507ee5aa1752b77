// The Chromium that the end-to-end tests drive.
import { systemProgram } from './system-program.mjs';

/** @returns {Promise<string>} the path of the executable */
export const chromium = () =>
  systemProgram({
    title: 'Chromium for the end-to-end tests',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    package: 'chromium',
    need: 'The end-to-end tests need Chromium or Chrome.',
  });
