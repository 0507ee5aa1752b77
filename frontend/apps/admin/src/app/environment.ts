/** Where readers find the portal; the server that delivers this page writes it into its head. */
export const portalUrl =
  document.querySelector('meta[name="lavamedia-portal-url"]')?.getAttribute('content') ??
  'http://localhost:3000';
