import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': path('.') } },
  // axe reads whole pages, which takes seconds on a busy machine.
  test: {
    exclude: ['node_modules', '.next'],
    testTimeout: 30_000,
    // It imports parts of Next without their endings, which only a bundler finds.
    server: { deps: { inline: ['next-intl'] } },
  },
});
