// The README's snippet for analysts runs as printed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const snippet = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('the README’s snippet for analysts', () => {
  it('imports from core, asks for a day, and prints a span and its voices', () => {
    expect(snippet).toContain("import { ledger, report } from '@dprk-deployment-tracker/core';");
    const body = snippet.replace(/^import .*$/m, '');
    const printed: unknown[][] = [];
    // The snippet is ours; its import is the only line that a function body cannot hold.
    new Function('ledger', 'report', 'console', body)(core.ledger, core.report, {
      log: (...values: unknown[]) => printed.push(values),
    });
    const [[low, high, voices]] = printed as [[number, number, string[]]];
    expect(low).toBeLessThanOrEqual(high);
    expect(voices).toContain('south-korea');
  });
});
