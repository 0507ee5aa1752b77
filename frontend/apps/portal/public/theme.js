// Runs before the page is painted, so that a chosen theme or size of text never flashes, and what can be pressed answers before the scripts
// of the page have come. Without it the system's setting holds.
(() => {
  const root = document.documentElement;
  const THEME = 'lavamedia.theme';
  const TEXT_SIZE = 'lavamedia.textSize';
  /** How many steps the text of articles may be smaller or larger than we set it. */
  const SMALLEST = -1;
  const LARGEST = 3;

  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage can be forbidden; then the choice lasts as long as the page.
      return null;
    }
  };
  const write = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // As above.
    }
  };
  const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = () => (root.dataset.theme ?? (systemIsDark() ? 'dark' : 'light')) === 'dark';

  const textSize = () => Number(root.dataset.textSize ?? 0);
  const setTextSize = (size) => {
    root.dataset.textSize = String(Math.min(LARGEST, Math.max(SMALLEST, size)));
  };

  const chosen = read(THEME);
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  const kept = Number(read(TEXT_SIZE) ?? 0);
  if (Number.isInteger(kept) && kept !== 0) setTextSize(kept);
  root.dataset.scripted = '';
  // What this device can pass an article on with.
  if (navigator.share) root.dataset.shares = '';
  if (navigator.clipboard) root.dataset.copies = '';
  // Neither machines that say that they are one nor readers who ask for it are counted: https://www.w3.org/TR/gpc/
  const { webdriver, doNotTrack, globalPrivacyControl } = navigator;
  if (!webdriver && doNotTrack !== '1' && globalPrivacyControl !== true) root.dataset.counted = '';

  document.addEventListener('click', (event) => {
    const step = event.target?.closest?.('[data-text-size-step]')?.dataset.textSizeStep;
    if (step) {
      setTextSize(textSize() + Number(step));
      write(TEXT_SIZE, root.dataset.textSize);
    }

    if (event.target?.closest?.('[data-theme-toggle]')) {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      write(THEME, root.dataset.theme);
    }

    const shared = event.target?.closest?.('[data-share]');
    // A share sheet that is closed again is no mistake.
    if (shared) {
      const { share: url, shareTitle: title } = shared.dataset;
      navigator.share({ url, title }).catch(() => undefined);
    }

    const copied = event.target?.closest?.('[data-copy]');
    if (copied) {
      navigator.clipboard.writeText(copied.dataset.copy).then(() => {
        copied.nextElementSibling.firstElementChild.hidden = false;
      });
    }

    // Whoever was faster than the scripts of the page is not asked twice: see embed-frame.tsx.
    const early = event.target?.closest?.('[data-replayed]');
    if (early) early.dataset.pressed = '';
  });

  // Which result of a search was chosen, and nothing of who: the browser sends it beside the way there.
  const countChoice = ({ target }) => {
    const chosen = target?.closest?.('a')?.closest('[data-place]');
    if (!chosen || !('counted' in root.dataset)) return;
    const { query, locale } = chosen.closest('[data-query]').dataset;
    const { place } = chosen.dataset;
    navigator.sendBeacon('/api/search-clicks', new window.URLSearchParams({ query, locale, place }));
  };
  for (const click of ['click', 'auxclick']) document.addEventListener(click, countChoice);

  // That an article is read: which, and nothing of who reads it. Whoever leaves sooner has not begun to.
  const READING_BEGINS = 4_000;
  let beginning;
  const countReading = () => {
    clearTimeout(beginning);
    const id = document.querySelector('[data-read]')?.dataset.read;
    if (!id || document.visibilityState !== 'visible') return;
    beginning = setTimeout(() => {
      document.removeEventListener('visibilitychange', countReading);
      navigator.sendBeacon('/api/views', id);
    }, READING_BEGINS);
  };
  if ('counted' in root.dataset)
    for (const event of ['DOMContentLoaded', 'visibilitychange'])
      document.addEventListener(event, countReading);

  // What was read stays readable without a connection: see service-worker.js. A page within the admin's preview keeps nothing.
  if (
    'serviceWorker' in navigator &&
    window.top === window.self &&
    !/^(\/[a-z]{2,3}(-[a-z0-9]{2,8})*)?\/preview\//.test(location.pathname)
  ) {
    addEventListener('load', () => {
      navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' }).catch(() => {
        // Without it everything works that works with a connection.
      });
    });
  }
})();
