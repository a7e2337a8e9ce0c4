import { defineConfig } from 'vitest/config';

/** Builds many briefings, so apart from `npm test`: `npm run test:workflow`. */
export default defineConfig({
  test: { include: ['test/workflow/steps.ts'], testTimeout: 600_000, hookTimeout: 120_000, root: process.cwd() },
});
