import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: './host/setup.mjs',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One API for all: the clients take turns, so that none measures the patience of another.
    fileParallelism: false,
  },
});
