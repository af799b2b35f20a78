// Runs the widget's tests in plain Node, far from UTC and with the network off.
import { defineConfig } from 'vitest/config';
import { unitTests } from '../../scripts/unit-tests.js';

export default defineConfig({ test: unitTests });
