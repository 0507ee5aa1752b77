import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const config: NextConfig = {
  transpilePackages: ['@lavamedia/api', '@lavamedia/ui', '@lavamedia/utils'],
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  // Titles and links to other languages belong to the head as the server sends it, for every reader and not only for bots.
  htmlLimitedBots: /.*/,
  // Pictures come in all sizes from the media service.
  images: { unoptimized: true },
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
          },
        ],
      },
    ]),
};

export default config;
