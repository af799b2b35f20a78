// Runs the command line's tests, within this process and as one of its own, far from UTC.
import { defineConfig } from 'vitest/config';
import { unitTests } from '../../scripts/unit-tests.js';

export default defineConfig({ test: unitTests });
