// A person is asked once for each fact that no flag gave, and again where an answer breaks its rule.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askedFacts } from './asked-facts.mjs';

/** Answers each question in turn, as a person would: after it was asked. */
function person(answers) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...answers];
  let printed = '';
  output.on('data', (text) => {
    printed += text;
    if (String(text).endsWith(': ')) input.write(`${left.shift() ?? ''}\n`);
  });
  return { input, output, printed: () => printed, left };
}

describe('askedFacts', () => {
  it('asks what is missing, in order, and leaves out what is answered with nothing', async () => {
    const someone = person(['2025-04-30', 'nis-briefing', 'en', '', 'copy', 'kbs', '']);
    const given = { address: 'https://example.org/1', publisher: 'KBS World' };
    expect(await askedFacts(given, '2026-11-22', someone)).toEqual({
      ...given,
      published: '2025-04-30',
      subject: 'nis-briefing',
      language: 'en',
      'read-as': 'copy',
      outlet: 'kbs',
    });
    expect(someone.left).toEqual([]);
    expect(someone.printed()).not.toContain('Address of the page');
  });

  it('says what is wrong with an answer and asks again', async () => {
    const someone = person(['30.4.2025', '2025-04-30', '', 'nis-briefing', 'en']);
    const given = { address: 'https://example.org/1', publisher: 'KBS World' };
    const facts = await askedFacts(given, '2026-11-22', someone);
    expect(facts.published).toBe('2025-04-30');
    expect(facts.subject).toBe('nis-briefing');
    expect(someone.printed()).toContain('no date in the form of the record');
    expect(someone.printed()).toContain('not a few words in small letters');
  });
});
