// Tests the doors for frameworks: the consumers' own sources compile with them, wrong values are refused, and the README shows those sources.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const consumer = (file: string): string => path.join(root, 'consumers', file);

/** Where each framework's snippet stands. */
const snippets = {
  'vite-react19': 'src/Figure.tsx',
  next: 'app/figure.tsx',
  vue3: 'src/Figure.vue',
  svelte5: 'src/Figure.svelte',
  angular: 'src/figure.ts',
  solid: 'src/Figure.tsx',
  preact: 'src/Figure.tsx',
} as const;

/** Those whose types are light enough to be installed here; `npm run consumers` checks all, in full. */
const light = ['vite-react19', 'preact', 'solid'] as const;

/** Files of others that every consumer has, and whose own types are looked at with the first of them: no need to do it thrice. */
const ofAll = /\/node_modules\/(typescript\/lib\/lib\.|valibot\/)/;
const lookedAt = new Set<string>();

/** What the compiler says of a file of a consumer, and of all that it brings, under the consumer's own options. */
function diagnostics(name: string, file: string): readonly ts.Diagnostic[] {
  const config = ts.readConfigFile(consumer(`${name}/tsconfig.json`), (at) => ts.sys.readFile(at));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, consumer(name));
  const program = ts.createProgram([consumer(`${name}/${file}`)], options);
  const sources = program.getSourceFiles().filter(({ fileName }) => !lookedAt.has(fileName));
  for (const { fileName } of sources) if (ofAll.test(fileName)) lookedAt.add(fileName);
  return [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...sources.flatMap((source) => program.getSemanticDiagnostics(source)),
  ];
}

const said = (one: ts.Diagnostic): string => ts.flattenDiagnosticMessageText(one.messageText, '\n');

describe.each(light)('%s', (name) => {
  test('the figure compiles', () => {
    expect(diagnostics(name, snippets[name]).map(said)).toEqual([]);
  });

  test('every wrong value is refused, each by what is wrong with it', () => {
    const { refused } = JSON.parse(readFileSync(consumer(`${name}/package.json`), 'utf8')) as {
      refused: readonly string[];
    };
    const found = diagnostics(name, 'wrong/wrong.tsx').map(said);
    expect(found).toHaveLength(refused.length);
    for (const [index, words] of refused.entries()) expect(found[index]).toContain(words);
  });
});

test.each(Object.entries(snippets))('the README shows the figure of %s as it is', (name, file) => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const text = readFileSync(consumer(`${name}/${file}`), 'utf8');
  expect(readme).toContain(`\n${text}\`\`\`\n`);
});
