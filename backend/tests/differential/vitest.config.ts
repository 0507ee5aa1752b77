import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // One engine process and one reference: more workers would only share the same two cores.
    maxWorkers: 1,
    testTimeout: 120_000,
  },
});
