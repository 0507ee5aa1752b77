// Before the first paint: the theme and the language that this person chose, or else the one of French and English that the
// browser prefers. A file, because the policy forbids inline scripts.
(function () {
  const { documentElement: root } = document;
  const preferred = navigator.languages
    .map((tag) => tag.slice(0, 2))
    .find((tag) => tag === 'fr' || tag === 'en');
  if (preferred) root.lang = preferred;
  try {
    const theme = localStorage.getItem('lavamedia.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const locale = localStorage.getItem('lavamedia.locale');
    if (locale === 'fr' || locale === 'en') root.lang = locale;
  } catch {
    // Storage is switched off: the system's theme serves.
  }
})();
