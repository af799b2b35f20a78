// Runs core's tests in plain Node, far from UTC and with the network off, over the record of today's files.
import { defineConfig } from 'vitest/config';
import { unitTests } from '../../scripts/unit-tests.js';

export default defineConfig({
  test: { ...unitTests, globalSetup: ['test/record-of-documents.ts'] },
});
