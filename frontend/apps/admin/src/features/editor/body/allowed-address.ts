const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether the body schema lets a link lead there: some schemes, paths of our own, places in the page. */
export function isAllowedAddress(address: string): boolean {
  const scheme = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1];
  return scheme === undefined ? !address.trim().startsWith('//') : allowedSchemes.has(scheme.toLowerCase());
}

/** What a person typed as an address, completed: `lemonde.fr` means the site. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address;
}
