// Tests that what this package publishes (doors, files, contract) is what was read and checked in.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
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
