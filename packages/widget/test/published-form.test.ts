// Tests that what this package publishes (doors, files, contract) is what was read and checked in.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ledger, report } from '@dprk-deployment-tracker/core';
import { DeploymentTracker } from '@dprk-deployment-tracker/widget';
import { initialState, questions, wordsFor } from '@dprk-deployment-tracker/widget/figure';
import { describe, expect, test } from 'vitest';
import { FORM_FOLDER, RENEW, publishedForm } from '../../../scripts/publish/published-form.mjs';

const folder = path.resolve(import.meta.dirname, '..');
const form = publishedForm(folder);
const renew = `what is published has changed: if that is meant, ${RENEW}, then read the diff and say so in a changeset`;

describe('the published form', () => {
  test('has the files that are checked in, and no other', () => {
    expect(readdirSync(path.join(folder, FORM_FOLDER)).sort(), renew).toEqual(
      [...form.keys()].sort(),
    );
  });

  test.each([...form])('%s is as checked in', (name, text) => {
    expect(text, renew).toBe(readFileSync(path.join(folder, FORM_FOLDER, name), 'utf8'));
  });
});

describe('the version', () => {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };

  test('of the class is that of the package', () => {
    expect(DeploymentTracker.version).toBe(version);
  });

  test.each(['.min.js', '.questions.min.js'])('stands in the script-tag file %s', (end) => {
    const file = path.join(folder, `dist/dprk-deployment-tracker${end}`);
    const [banner = '', ...code] = readFileSync(file, 'utf8').split('\n');
    expect(banner).toContain(`${version} MIT`);
    expect(code.join('\n')).toContain(version);
  });

  test.each(['en', 'ko', 'uk'])('stands in %s where a reader unfolds it', async (language) => {
    const words = await wordsFor(language);
    const told = (open: readonly string[]): string =>
      JSON.stringify(
        questions.losses(
          report(ledger),
          words,
          { widthPx: 720, emPx: 16 },
          {
            ...initialState,
            open,
            reach: 'claims',
          },
        ),
      );
    expect(told(['why'])).toContain(words.frame.stamp(version, report(ledger).ruleVersion));
    expect(told([])).not.toContain(version);
  });
});
