// What every unit test run has in common: which files, which time zone, what it may not touch.
import { fileURLToPath } from 'node:url';
import type { TestUserConfig } from 'vitest/config';

type Reporters = NonNullable<TestUserConfig['reporters']>;

// The zone furthest ahead of UTC shows at once where a local day stands in for a UTC day.
process.env['TZ'] = 'Pacific/Kiritimati';

export const unitTests = {
  environment: 'node' as const,
  include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  setupFiles: [fileURLToPath(new URL('./unit-test-setup.ts', import.meta.url))],
  restoreMocks: true,
  // Modules are read once for all files: half of the time went into that. Whatever a test puts aside is put back after it.
  isolate: false,
  // No test may fail because a machine is busy; what never ends is still told, only later.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]] satisfies Reporters,
};
