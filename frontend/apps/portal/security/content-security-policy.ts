import { embedFrameHosts } from '@lavamedia/utils';
import { env } from '@/env';

/**
 * No script runs that this server did not write into the page; nothing is loaded but from the portal itself, and pictures
 * and films from the media service. Frames show the sites that may be embedded, and no others. Style attributes stay allowed: a picture's place has its average colour until it has loaded.
 */
export function contentSecurityPolicy(nonce: string, frameAncestors = "'none'"): string {
  const development = process.env.NODE_ENV === 'development';

  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: ${mediaOrigins(env.publicApiUrl).join(' ')}`,
    `media-src ${mediaOrigins(env.publicApiUrl).join(' ')}`,
    "font-src 'self'",
    `frame-src ${embedFrameHosts.map((host) => `https://${host}`).join(' ')}`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    // Said by name: where scripts are trusted by nonces, 'self' does not let a worker in.
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** On one's own machine the API answers under two names, and picture addresses may carry either. */
function mediaOrigins(publicApiUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(publicApiUrl);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [origin];
  return ['localhost', '127.0.0.1'].map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`);
}
