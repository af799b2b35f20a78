// The sentences of the figures on chosen days, written out by hand in three languages.
import { ledger, report, type CalendarDay, type HeadlineId } from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { plotWords } from './plot-words.js';
import { line, plainText, sentence } from './runs.js';
import { languageFor, wordsFor } from './words-for.js';

const [en, ko, uk] = await Promise.all([wordsFor('en'), wordsFor('ko-KR'), wordsFor('uk')]);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function headlines(id: HeadlineId, knownOn: CalendarDay): readonly string[] {
  const of = report(ledger, { knownOn });
  return [en, ko, uk].map((words) => plain(plainText(words.headline(of.headlines[id], of))));
}

describe('headline sentences', () => {
  it('name the highest and the lowest side', () => {
    expect(headlines('killed-or-wounded', '2026-11-26')).toEqual([
      'Ukraine says more than 7,000 North Korean soldiers were killed or wounded (June), South Korea about 6,000 (February).',
      '북한군 사상자를 우크라이나는 7,000명 초과(6월), 한국은 약 6,000명(2월)으로 본다.',
      'За даними України, вбито або поранено понад 7 000 північнокорейських військових (червень), за даними Південної Кореї — близько 6 000 (лютий).',
    ]);
  });

  it('say that a count is wider, and print every year where two meet', () => {
    expect(headlines('killed-or-wounded', '2025-06-30')).toEqual([
      'The UK says more than 6,000 North Korean soldiers were killed or wounded (June 2025, including captured and missing), Western officials about 4,000 (January 2025, including captured and missing).',
      '북한군 사상자를 영국은 6,000명 초과(2025년 6월, 포로·실종 포함), 서방 당국자는 약 4,000명(2025년 1월, 포로·실종 포함)으로 본다.',
      'За даними Великої Британії, вбито або поранено понад 6 000 північнокорейських військових (червень 2025, з полоненими та зниклими безвісти), за даними західних посадовців — близько 4 000 (січень 2025, з полоненими та зниклими безвісти).',
    ]);
  });

  it('one side only', () => {
    expect(headlines('present', '2026-11-26')[0]).toBe(
      'Only Ukraine gives a recent figure for North Korean troops in Russia: 8,500 (August).',
    );
    expect(headlines('killed', '2024-12-31')).toEqual([
      'Only South Korea has given a figure for North Korean soldiers killed: at least 100 (December 2024).',
      '북한군 사망자 수를 밝힌 측은 한국뿐이다: 최소 100명(2024년 12월).',
      'Дані щодо вбитих північнокорейських військових є лише від Південної Кореї: щонайменше 100 (грудень 2024).',
    ]);
  });

  it('an old figure of those who are there says how old it is', () => {
    expect(headlines('present', '2025-11-30')).toEqual([
      'The newest figure for North Korean troops in Russia is 11 months old: more than 12,000, by the US (January 2025).',
      '러시아에 있는 북한군의 가장 최근 수치는 11개월 전 것이다: 미국, 12,000명 초과(2025년 1월).',
      'Найновіші дані щодо північнокорейських військових у Росії оприлюднено 11 місяців тому: понад 12 000, джерело — США (січень 2025).',
    ]);
  });

  it('nobody has spoken', () => {
    expect(headlines('wounded', '2024-10-31')).toEqual([
      'By 31 October 2024 no side had given a figure for North Korean soldiers wounded.',
      '2024년 10월 31일까지 북한군 부상자 수를 밝힌 측은 없다.',
      'Станом на 31 жовтня 2024 року жодна сторона не назвала кількості поранених північнокорейських військових.',
    ]);
  });
});

describe('the sentences beside them, today', () => {
  const of = report(ledger);
  const { 'killed-or-wounded': losses, sent, present } = of.headlines;
  const texts = (lines: readonly (readonly unknown[])[]): readonly string[] =>
    lines.map((one) => plainText(one as Parameters<typeof plainText>[0]));

  it('do they agree?', () => {
    expect(texts(en.agree(losses, of))).toEqual([
      'They differ: Ukraine’s newest figure is at least 1,000 above South Korea’s, which is 5 months older.',
      'The UK’s figure also counts captured and missing.',
    ]);
    expect(plainText(en.agreed(losses, of) ?? '')).toBe(
      'Ukraine and NATO both put it at about 7,000 or more.',
    );
    expect(plainText(ko.agreed(losses, of) ?? '')).toBe(
      '우크라이나와 나토 모두 약 7,000명 이상으로 본다.',
    );
    expect(texts(en.agree(present, of))).toEqual([
      'No other side has given a recent figure to set beside Ukraine’s.',
    ]);
  });

  it('silence says of which count, and names a newer figure of another', () => {
    expect(plainText(en.silence(losses, of) ?? '')).toBe(
      'No new figure of killed or wounded for 5 months; the newest of those killed is Ukraine’s, from September.',
    );
    expect(en.silence(sent, of)).toBeUndefined();
  });

  it('who gives no number, and on whom a figure draws', () => {
    expect(texts(en.noNumber(losses, of))).toEqual([
      'North Korea has confirmed deaths and never given a number.',
      'Russia has given no figure.',
    ]);
    expect(texts(en.dependence(losses, of))).toEqual([
      'South Korea’s figure reportedly draws in part on information from Ukraine (HUR).',
    ]);
  });

  it('remarks', () => {
    const remarks = texts(en.remarks(sent, of));
    expect(remarks).toContain(
      'South Korea has said both about 15,000 (April 2025) and about 13,000 (September 2025).',
    );
    expect(remarks).toContain(
      'NATO counted 8,500–13,000 in Kursk alone (December 2025), so at least that many were sent.',
    );
  });

  it('lead, source and rail', () => {
    expect(en.lead(losses)).toBe(
      'North Korean soldiers killed or wounded since October 2024, by whose count.',
    );
    expect(en.source(losses, of)).toBe(
      'DPRK deployment tracker: 34 claims by 6 sides, data to 26 November 2026',
    );
    expect(plainText(en.rail(sent, of))).toBe(
      'UK about 17,000, Feb 2026 · Ukraine 13,000, Sept 2026 · South Korea about 13,000, Sept 2025',
    );
  });

  it('labels of a picture', () => {
    const plot = plotWords(en);
    const [first] = losses.current.sides;
    expect(first && plot.side(first, of)).toMatchObject({
      name: 'Ukraine',
      body: 'HUR',
      figure: 'more than 7,000',
      when: 'June 2026',
      age: '5 months old',
    });
    expect(plot.silence(losses)).toBe('no new figure of killed or wounded for 5 months');
    expect(plot.event({ id: '2025-04-28-dprk-confirms' })).toBe('Pyongyang confirms troops');
  });
});

describe('a name that no language knows', () => {
  const side = { id: 'elsewhere', name: 'Elsewhere Bureau' };
  it('stands in a sentence of each', () => {
    expect([en, ko, uk].map(({ locale }) => plainText(locale.sentences.alone(side)))).toEqual([
      'No other side has given a recent figure to set beside Elsewhere Bureau’s.',
      'Elsewhere Bureau의 수치와 나란히 놓을 다른 측의 최근 수치가 없다.',
      'Інших свіжих даних, щоб зіставити з даними сторони «Elsewhere Bureau», немає.',
    ]);
  });
});

describe('runs', () => {
  const uk = { kind: 'side', side: 'united-kingdom', text: 'the UK' } as const;
  it('keep a side’s name apart, and begin a sentence with a capital', () => {
    expect(line`a ${uk} b`).toEqual(['a ', uk, ' b']);
    expect(sentence`${uk} says`).toEqual([{ ...uk, text: 'The UK' }, ' says']);
  });
});

describe('languageFor', () => {
  it.each([
    ['ko-KR', 'ko'],
    ['UK', 'uk'],
    ['ja', 'en'],
    [undefined, 'en'],
  ])('%s', (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});
