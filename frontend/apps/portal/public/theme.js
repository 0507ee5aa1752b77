// Runs before the page is painted, so that a chosen theme never flashes. Without it the system's setting holds.
(() => {
  const root = document.documentElement;
  const KEY = 'lavamedia.theme';

  const read = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      // Storage can be forbidden; then the choice lasts as long as the page.
      return null;
    }
  };
  const write = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // As above.
    }
  };
  const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = () => (root.dataset.theme ?? (systemIsDark() ? 'dark' : 'light')) === 'dark';

  const chosen = read();
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  root.dataset.scripted = '';

  document.addEventListener('click', (event) => {
    const button = event.target?.closest?.('[data-theme-toggle]');
    if (!button) return;
    root.dataset.theme = isDark() ? 'light' : 'dark';
    write(root.dataset.theme);
  });
})();
