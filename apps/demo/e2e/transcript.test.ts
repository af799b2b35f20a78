// What a screen reader says of the default figure: the answer first, each claim once, nothing long.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { expect, test, touch } from './demo-test.js';
import { itemTexts, spokenText, transcript, wordsOf } from './transcript.js';

const answerWithin = 180;
const mostInItem = 25;

/** How often in a row the name of the picture is said: as its own, and as its caption. It may only get less. */
const mostNamesYet = 2;

/** The sides by the names that the figure gives them. */
const names: Readonly<Record<string, string>> = {
  ukraine: 'Ukraine',
  'south-korea': 'South Korea',
  nato: 'NATO',
  'united-kingdom': 'UK',
};

const { current, selection } = report(ledger).headlines['killed-or-wounded'];

for (const [when, isTouched] of [
  ['before a touch', false],
  ['once the app answers', true],
] as const) {
  test(`${when}, the range and who said it are among the first ${answerWithin} words`, async ({
    openOne,
  }) => {
    const tracker = await openOne();
    if (isTouched) await touch(tracker);
    const first = wordsOf(spokenText(await transcript(tracker))).slice(0, answerWithin);
    const text = first.join(' ');
    const { range, sides } = current;
    expect(range).toBeDefined();
    for (const end of [range?.low, range?.high]) expect(text).toContain(end?.toLocaleString('en'));
    const speaking = sides.filter(({ state }) => state === 'current').map(({ voice }) => voice.id);
    const unnamed = speaking.filter((id) => !text.includes(names[id] ?? id));
    for (const end of [range?.lowClaim, range?.highClaim])
      expect(unnamed).not.toContain(end?.voice);
    expect(unnamed).toEqual([]);
  });

  test(`${when}, each claim is said once and no item has more than ${mostInItem} words`, async ({
    openOne,
  }) => {
    const tracker = await openOne();
    if (isTouched) await touch(tracker);
    const spoken = await transcript(tracker);
    const items = itemTexts(spoken);
    expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([]);
    // Each claim ends with its day; those of other quantities and the links are no claims of this picture.
    const claims = items.filter((item) => /: .*, (?:by |about )?[\w ]*20\d\d$/.test(item));
    const { direct, bridged, leftOut } = selection;
    expect(claims.length).toBeGreaterThanOrEqual(direct.length);
    expect(claims.length).toBeLessThanOrEqual(direct.length + bridged.length + leftOut.length);
    const long = items.filter((item) => wordsOf(item).length > mostInItem);
    expect(long).toEqual([]);
    const name = spoken.find(({ role }) => role === 'figure')?.text ?? '';
    expect(name).not.toBe('');
    expect(spoken.filter(({ text }) => text === name).length).toBeLessThanOrEqual(mostNamesYet);
  });
}
