// Runs the command line's tests: the built program as a process of its own, far from UTC.
import { defineConfig } from 'vitest/config';
import { unitTests } from '../../scripts/unit-tests.js';

export default defineConfig({ test: unitTests });
