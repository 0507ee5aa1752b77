import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precompress } from './precompress.ts';

const api = process.env.LAVAMEDIA_API_URL ?? 'http://localhost:5080';
const proxy = Object.fromEntries(
  ['/graphql', '/auth', '/media', '/api'].map((path) => [path, { target: api, ws: path === '/graphql' }]),
);
const port = Number(process.env.LAVAMEDIA_ADMIN_PORT ?? 3001);

export default defineConfig({
  plugins: [react(), tailwindcss(), precompress()],
  server: {
    port,
    strictPort: true,
    proxy,
  },
  build: {
    // Everything that understands light-dark() and popovers, as the tokens need it.
    target: ['chrome123', 'firefox125', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
    sourcemap: true,
    // The policy allows fonts from files only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./vitest.setup.ts'],
    restoreMocks: true,
  },
});
