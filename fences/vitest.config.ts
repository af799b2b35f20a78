// Runs the trials that show each fence to bite.
import { defineConfig } from 'vitest/config';

// Else typescript-eslint, where CI is set, reads a sample from the disk and not from the test.
process.env['TSESTREE_SINGLE_RUN'] = 'false';

export default defineConfig({
  test: { environment: 'node', include: ['*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
