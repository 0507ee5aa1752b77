// Before the first paint: the theme and the language that this person chose. A file, because the policy forbids inline scripts.
(function () {
  const { documentElement: root } = document;
  try {
    const theme = localStorage.getItem('lavamedia.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const locale = localStorage.getItem('lavamedia.locale');
    if (locale === 'fr' || locale === 'en') root.lang = locale;
  } catch {
    // Storage is switched off: the system's theme serves.
  }
})();
