// Runs the tests of the scripts in plain Node, far from UTC and with the network off.
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.mjs'],
    setupFiles: [fileURLToPath(new URL('./unit-test-setup.ts', import.meta.url))],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: '../reports/scripts.json' }]],
  },
});
