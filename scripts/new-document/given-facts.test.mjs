// Every fact keeps its rule, and a refusal names what, where and how to mend it.
import { describe, expect, it } from 'vitest';
import { FACTS, factProblems } from './given-facts.mjs';

const today = '2026-11-22';
const sound = {
  address: 'https://example.org/news/1',
  publisher: 'KBS World',
  published: '2025-04-30',
  subject: 'nis-briefing',
  language: 'en',
};

describe('factProblems', () => {
  it('has nothing to say to sound facts, with or without those that may be left out', () => {
    expect(factProblems(sound, today)).toEqual([]);
    const all = { ...sound, title: 'A title', 'read-as': 'copy', outlet: 'kbs' };
    expect(factProblems(all, today)).toEqual([]);
  });

  it('names every missing fact at once, each with its flag and an example', () => {
    const problems = factProblems({}, today);
    const needed = FACTS.filter((fact) => fact.needed).map(({ name }) => name);
    expect(problems).toHaveLength(needed.length);
    for (const [at, name] of needed.entries()) {
      expect(problems[at]).toMatch(
        new RegExp(`^--${name} is missing\\. Add it, such as --${name} `),
      );
    }
  });

  it.each([
    ['published', '2025-04-30'],
    ['published', '2025-04'],
    ['published', '2025-04-30~'],
    ['published', '2024-10-18/2024-10-19~'],
    ['published', today],
    ['language', 'zh-Hant'],
    ['address', 'http://example.org/?id=1'],
    ['subject', '10000-sent'],
  ])('takes --%s %s', (name, value) => {
    expect(factProblems({ ...sound, [name]: value }, today)).toEqual([]);
  });

  it.each([
    ['published', '30.4.2025', 'no date in the form of the record'],
    ['published', '2025-02-30', 'no date in the form of the record'],
    ['published', '2025', 'no date in the form of the record'],
    ['published', '2025-05-02/2025-05-01', 'ends before it begins'],
    ['published', '2026-11-23', 'after today, 2026-11-22'],
    ['language', 'english', 'no language tag'],
    ['language', 'qx', 'no language has this tag'],
    ['address', 'example.org/news', 'no address'],
    ['address', 'javascript:alert(1)', 'cannot be linked'],
    ['address', 'https://me:secret@example.org/', 'user name'],
    ['address', 'http://localhost/news', 'no reader reaches localhost'],
    ['subject', 'NIS Briefing', 'not a few words in small letters'],
    ['publisher', ' ', 'empty'],
    ['title', 'one\ntwo', 'line break'],
    ['read-as', 'web', 'no way of reading'],
  ])('refuses --%s %j: %s', (name, value, reason) => {
    const [problem, ...others] = factProblems({ ...sound, [name]: value }, today);
    expect(others).toEqual([]);
    expect(problem).toContain(`--${name} "${value}": `);
    expect(problem).toContain(reason);
    // The second sentence is the remedy.
    expect(problem).toMatch(/\. (Give|Write|Say) /);
  });
});
