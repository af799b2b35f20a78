// Every policy that docs/security.md advises, held against a checker of policies: no hole that lets a stranger's script in.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { expect, test } from 'vitest';

const text = readFileSync(path.resolve(import.meta.dirname, '../docs/security.md'), 'utf8');
const policies = [...text.matchAll(/^Content-Security-Policy: (.+)$/gm)].map(
  ([, policy]) => policy,
);

test('the page advises several', () => expect(policies.length).toBeGreaterThanOrEqual(4));

test.each(policies)('%s', (policy) => {
  const { csp } = new CspParser(policy);
  const found = new CspEvaluator(csp).evaluate();
  const high = found.filter(({ severity }) => severity === Severity.HIGH);
  expect(high.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
});
