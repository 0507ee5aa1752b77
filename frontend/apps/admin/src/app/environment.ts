/** Where readers find the portal; the server that delivers this page writes it into its head. */
export const portalUrl =
  document.querySelector('meta[name="lavamedia-portal-url"]')?.getAttribute('content') ??
  'http://localhost:3000';

const named = document.querySelector('meta[name="lavamedia-locales"]')?.getAttribute('content') ?? '';
const others = named.split(',').filter((locale) => locale !== '' && locale !== 'fr');

/** The languages of the publication, the default first, as the installation is configured. The screens themselves are in French or English. */
export const contentLocales: readonly [string, ...string[]] = ['fr', ...(named ? others : ['en'])];
