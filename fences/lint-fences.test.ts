// Shows every lint fence to bite: each bad sample must be refused by its own rule, in its own words.
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { GOOD_SAMPLES } from './good-samples.js';
import { ROOM_SAMPLES } from './room-samples.js';
import { SYNTAX_SAMPLES } from './syntax-samples.js';
import { TEXT_SAMPLES } from './text-samples.js';
import { bite, type Sample } from './sample.js';

const root = path.resolve(import.meta.dirname, '..');

/** ESLint as the repository runs it, without the rules that need a real file on disk. */
const untyped = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
const typed = new ESLint({ cwd: root });

async function complaints(eslint: ESLint, at: string, code: string) {
  const text = `// This sample stands in for a file of the repository.\n${code}\n`;
  const [result] = await eslint.lintText(text, { filePath: path.join(root, at) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

/** The complaint a sample must raise, whatever else may be wrong with it. */
function raised(sample: Sample, found: readonly string[]) {
  return found.filter((text) => text.startsWith(`${sample.rule}: `) && text.includes(sample.says));
}

const GROUPS: readonly (readonly [string, readonly Sample[]])[] = [
  ['rooms', ROOM_SAMPLES],
  ['syntax', SYNTAX_SAMPLES],
  ['length, names, colours, templates', TEXT_SAMPLES],
];

beforeAll(() => complaints(untyped, 'packages/core/src/model/sample.ts', 'export {};'));

describe.each(GROUPS)('fences of %s', (_, samples) => {
  for (const sample of samples) {
    test(sample.fence, async () => {
      const found = await complaints(untyped, sample.at, sample.code);
      expect(raised(sample, found), found.join('\n')).toHaveLength(1);
    });
  }
});

describe('fences that need types', () => {
  const AT = 'packages/core/src/index.ts';
  const UNION = "type A = 'a' | 'b';\nexport function f(x: A) { switch (x) { case 'a': return 1;";
  const SWITCH = '@typescript-eslint/switch-exhaustiveness-check';
  const samples = [
    bite(SWITCH, AT, `${UNION} } }`, 'Switch is not exhaustive'),
    bite(SWITCH, AT, `${UNION} default: return 2; } }`, 'Switch is not exhaustive'),
    bite(SWITCH, AT, `${UNION} case 'b': return 2; default: return 3; } }`, 'default'),
    bite(
      '@typescript-eslint/no-floating-promises',
      AT,
      'export function f(p: Promise<void>) { p; }',
      'Promises must be awaited',
    ),
  ];
  for (const sample of samples) {
    test(sample.fence, async () => {
      const found = await complaints(typed, sample.at, sample.code);
      expect(raised(sample, found), found.join('\n')).toHaveLength(1);
    });
  }
});

test('a file without an opening sentence is refused', async () => {
  const [result] = await untyped.lintText('export {};\n', {
    filePath: path.join(root, 'packages/core/src/model/sample.ts'),
  });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('dprk/first-line-sentence');
});

describe('what the fences let through', () => {
  for (const { at, code } of GOOD_SAMPLES) {
    test(`${code.slice(0, 80)} in ${at}`, async () => {
      expect(await complaints(untyped, at, code)).toEqual([]);
    });
  }
});
