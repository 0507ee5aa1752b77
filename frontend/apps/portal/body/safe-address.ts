const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if a reader may follow it, otherwise `null`: the schemes of `body-schema.json`, paths and fragments.
 * The API refuses others when they are saved; what is rendered does not rely on it (F-8).
 */
export function safeAddress(href: string): string | null {
  try {
    // Parsed as browsers do, so that blanks and control characters cannot hide a scheme.
    const url = new URL(href, 'https://portal.invalid/');
    return SCHEMES.has(url.protocol) ? href : null;
  } catch {
    return null;
  }
}
