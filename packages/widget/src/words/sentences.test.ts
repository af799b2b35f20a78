// The sentences of the figures over invented claims of known sides, written out by hand in three languages.
import { ledger, report, type Report } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims, type ClaimSketch } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, it } from 'vitest';
import { line, plainText, sentence, type Runs } from './runs.js';
import { languageFor, wordsFor } from './words-for.js';

const [en, ko, uk] = await Promise.all([wordsFor('en'), wordsFor('ko-KR'), wordsFor('uk')]);
const plain = (text: Runs | string): string => plainText(text).replaceAll('\u00a0', ' ');

const cumulative = { kind: 'cumulative', since: '2024-10' } as const;
const all = { population: 'dprk-all', place: 'war', accrual: cumulative } as const;
const troops = { population: 'dprk-combat-troops', place: 'russia' } as const;
const losses = { measure: 'killed-or-wounded', ...all } as const;
const casualties = { measure: 'casualties', ...all } as const;
const killed = { measure: 'killed', ...all } as const;
const sent = { measure: 'sent', ...troops, accrual: cumulative } as const;
const present = { measure: 'present', ...troops, accrual: { kind: 'stock' } } as const;

/** What some sides said, asked on the data day of an invented record. */
function reportOf(...claims: readonly ClaimSketch[]): Report {
  const { parties, origins } = ledger;
  return report(ledgerOfClaims(claims, { dataDay: '2026-11-26', parties, origins }));
}

const hur7000: ClaimSketch = {
  origin: 'ua-hur',
  statedOn: '2026-06-30',
  quantity: losses,
  figure: { kind: 'at-least', low: 7000, exclusive: true },
};
const nis6000: ClaimSketch = {
  origin: 'rok-nis',
  statedOn: '2026-02-12',
  quantity: losses,
  figure: { kind: 'about', value: 6000 },
};
const uk6000: ClaimSketch = {
  origin: 'uk-defence-intelligence',
  statedOn: '2025-09-15',
  quantity: casualties,
  figure: { kind: 'at-least', low: 6000, exclusive: true },
};
const nato7000: ClaimSketch = {
  ...nis6000,
  origin: 'nato',
  statedOn: '2025-12-08',
  figure: { kind: 'about', value: 7000 },
};

function headlines(id: keyof Report['headlines'], of: Report): readonly string[] {
  return [en, ko, uk].map((words) => plain(words.headline(of.headlines[id], of)));
}

describe('headline sentences', () => {
  it('name the highest and the lowest side', () => {
    expect(headlines('killed-or-wounded', reportOf(hur7000, nis6000))).toEqual([
      'Ukraine says more than 7,000 North Koreans were killed or wounded by June, South Korea about 6,000 by February.',
      '북한군 사상자를 우크라이나는 7,000명 초과(6월), 한국은 약 6,000명(2월)으로 본다.',
      'За даними України, вбито або поранено понад 7 000 північнокорейських військових (червень), за даними Південної Кореї — близько 6 000 (лютий).',
    ]);
  });

  it('say that a count is wider, and print every year where two meet', () => {
    const nis4700 = { ...nis6000, figure: { kind: 'about', value: 4700 } } as const;
    expect(headlines('killed-or-wounded', reportOf(uk6000, nis4700))).toEqual([
      'The UK says more than 6,000 North Koreans were killed or wounded by September 2025 (including captured and missing), South Korea about 4,700 (February 2026).',
      '북한군 사상자를 영국은 6,000명 초과(2025년 9월, 포로·실종 포함), 한국은 약 4,700명(2026년 2월)으로 본다.',
      'За даними Великої Британії, вбито або поранено понад 6 000 північнокорейських військових (вересень 2025, з полоненими та зниклими безвісти), за даними Південної Кореї — близько 4 700 (лютий 2026).',
    ]);
  });

  it('of all sides: how many spoke within the year, the lowest and the highest by name', () => {
    // London’s is 437 days old.
    const of = reportOf(hur7000, nis6000, uk6000, nato7000);
    const { 'killed-or-wounded': headline } = of.headlines;
    expect([en, ko, uk].map((words) => plain(words.headlineSides(headline, of)))).toEqual([
      'This past year three sources put North Koreans killed or wounded at about 6,000 (South Korea) to more than 7,000 (Ukraine).',
      '지난 1년 동안 3개 측이 북한군 사상자 수를 밝혔다: 가장 낮게는 약 6,000명(한국), 가장 높게는 7,000명 초과(우크라이나).',
      'Сторін, що за останній рік назвали кількість вбитих або поранених північнокорейських військових, — 3: найменше близько 6 000 (Південна Корея), найбільше понад 7 000 (Україна).',
    ]);
  });

  it('of one side within the year the headline is the usual one', () => {
    const of = reportOf(hur7000, uk6000);
    const { 'killed-or-wounded': headline } = of.headlines;
    expect(en.headlineSides(headline, of)).toEqual(en.headline(headline, of));
  });

  it('say that sides agree', () => {
    const ofBoth = reportOf(nis6000, {
      ...nis6000,
      origin: 'ua-hur',
      figure: { kind: 'exact', value: 6000 },
    });
    expect(headlines('killed-or-wounded', ofBoth)).toEqual([
      'Ukraine (February) and South Korea (February) both say about 6,000 North Koreans were killed or wounded.',
      '우크라이나(2월), 한국(2월) 모두 북한군 사상자를 약 6,000명으로 본다.',
      'За даними України (лютий) і Південної Кореї (лютий), вбито або поранено близько 6 000 північнокорейських військових.',
    ]);
  });

  it('one side only', () => {
    const killed100 = {
      ...nis6000,
      quantity: killed,
      figure: { kind: 'at-least', low: 100 },
    } as const;
    expect(headlines('killed', reportOf(killed100))).toEqual([
      'Only South Korea has given a figure for North Koreans killed: at least 100 (February).',
      '북한군 사망자 수를 밝힌 측은 한국뿐이다: 최소 100명(2월).',
      'Дані щодо вбитих північнокорейських військових є лише від Південної Кореї: щонайменше 100 (лютий).',
    ]);
  });

  it('an old figure of those who are there says how old it is', () => {
    const there = {
      origin: 'us-state',
      statedOn: '2026-01-08',
      quantity: present,
      figure: { kind: 'at-least', low: 12_000, exclusive: true },
    } as const;
    // 322 days ÷ 30.44 = 10.6
    expect(headlines('present', reportOf(there))).toEqual([
      'The newest figure for North Korean troops in Russia is 10 months old: more than 12,000, by the US (January).',
      '러시아에 있는 북한군의 가장 최근 수치는 10개월 전 것이다: 미국, 12,000명 초과(1월).',
      'Найновіші дані щодо північнокорейських військових у Росії оприлюднено 10 місяців тому: понад 12 000, джерело — США (січень).',
    ]);
  });

  it('nobody has spoken', () => {
    expect(headlines('wounded', reportOf(hur7000))).toEqual([
      'By 26 November 2026 no source had given a figure for North Koreans wounded.',
      '2026년 11월 26일까지 북한군 부상자 수를 밝힌 측은 없다.',
      'Станом на 26 листопада 2026 року жодна сторона не назвала кількості поранених північнокорейських військових.',
    ]);
  });
});

describe('the sentences beside them', () => {
  const killed3000: ClaimSketch = {
    origin: 'ua-hur',
    statedOn: '2026-09-14',
    quantity: killed,
    figure: { kind: 'exact', value: 3000 },
  };
  const confirmed: ClaimSketch = {
    origin: 'dprk-leadership',
    statedOn: '2025-04-28',
    quantity: killed,
    figure: { kind: 'none-stated' },
  };
  const of = reportOf(hur7000, nis6000, uk6000, nato7000, killed3000, confirmed);
  const { 'killed-or-wounded': headline } = of.headlines;
  const in3 = (said: (words: typeof en) => readonly (Runs | string)[]) =>
    [en, ko, uk].map((words) => said(words).map(plain).join(' '));

  it('do they agree?', () => {
    // From February to June: four months by their names.
    expect(in3((words) => words.agree(headline, of))).toEqual([
      'They differ: Ukraine’s figure is about 1,000 or more above South Korea’s, which is 4 months older.',
      '수치가 엇갈린다: 우크라이나의 최근 수치는 한국의 수치보다 최소 약 1,000명 많으며, 4개월 뒤에 나왔다.',
      'Дані різняться: найновіша цифра України щонайменше приблизно на 1 000 більша за цифру Південної Кореї, яка давніша на 4 місяці.',
    ]);
  });

  it('what two sides reach, by name', () => {
    expect(in3((words) => [words.agreed(headline, of) ?? ''])).toEqual([
      'Ukraine and NATO both put it at about 7,000 or more.',
      '우크라이나와 나토 모두 약 7,000명 이상으로 본다.',
      'За даними України і НАТО, їх близько 7 000 або більше.',
    ]);
  });

  it('silence says of which count', () => {
    expect(in3((words) => [words.silence(headline, of) ?? ''])).toEqual([
      'No new figure of killed or wounded for 5 months; newest of killed alone: September 2026.',
      '북한군 사상자의 새 수치는 5개월 동안 나오지 않았고, 북한군 사망자의 최근 수치는 2026년 9월 것이다.',
      'Нових даних про вбитих або поранених немає вже 5 місяців; найновіші про самих убитих — за вересень 2026.',
    ]);
    expect(en.silence(of.headlines.killed, of)).toBeUndefined();
  });

  it('who gives no number', () => {
    expect(in3((words) => words.noNumber(headline, of))).toEqual([
      'North Korea has confirmed deaths but given no number. Russia has given no figure.',
      '북한은 전사자가 있음을 확인했지만 수를 밝힌 적이 없다. 러시아는 수치를 밝히지 않았다.',
      'Північна Корея визнає загибель своїх військових, але не називає кількості. Росія не наводить жодної цифри.',
    ]);
  });

  it('on whom a figure is said to draw', () => {
    expect(plain(en.dependence(headline, of)[0] ?? '')).toBe(
      'South Korea’s figure reportedly draws in part on information from Ukraine (HUR).',
    );
  });

  it('lead, source, bodies spelled out, a side in figures', () => {
    expect(en.lead(headline)).toBe(
      'North Koreans killed or wounded fighting for Russia since October 2024.',
    );
    expect(en.source(headline, of)).toBe(
      'DPRK deployment tracker: 4 claims by 4 sources, data to 26 November 2026',
    );
    expect(en.spelledOut(headline)).toEqual([
      'HUR: Ukraine’s military intelligence.',
      'NIS: South Korean intelligence.',
    ]);
    const [first] = headline.current.sides;
    expect(first && en.side(first, of)).toMatchObject({
      name: 'Ukraine',
      figure: 'more than 7,000',
      when: 'Jun 2026',
    });
    expect(plain(en.rail(headline, of))).toBe(
      'more than 7,000 (Ukraine, Jun 2026) · about 6,000 (South Korea, Feb 2026)',
    );
  });
});

describe('remarks', () => {
  const before = {
    origin: 'rok-nis',
    statedOn: '2025-11-30',
    quantity: sent,
    figure: { kind: 'about', value: 15_000 },
  } as const;
  const after = {
    ...before,
    statedOn: '2026-02-02',
    figure: { kind: 'about', value: 13_000 },
  } as const;
  const inKursk = {
    origin: 'nato',
    statedOn: '2026-01-10',
    quantity: { ...present, place: 'kursk' },
    figure: { kind: 'exact', value: 11_000 },
  } as const;
  const of = reportOf(before, after, inKursk);
  it('say in one sentence each what a reader should know', () => {
    const remarks = [en, ko, uk].map((words) => words.remarks(of.headlines.sent, of).map(plain));
    expect(remarks).toEqual([
      [
        'South Korea has said both about 15,000 (November 2025) and about 13,000 (February 2026).',
        'NATO counted 11,000 in Kursk alone (January 2026), so at least that many were sent.',
      ],
      [
        '한국은 약 15,000명(2025년 11월)과 약 13,000명(2026년 2월), 두 수치를 모두 밝힌 바 있다.',
        '나토는 쿠르스크에서만 11,000명을 집계했으므로(2026년 1월), 파병된 인원은 적어도 그만큼이다.',
      ],
      [
        'У даних Південної Кореї були обидві цифри: близько 15 000 (листопад 2025) і близько 13 000 (лютий 2026).',
        'За даними НАТО, лише в Курській області — 11 000 (січень 2026), тож відправлено щонайменше стільки.',
      ],
    ]);
  });
});

describe('a name that no language knows', () => {
  const side = { id: 'elsewhere', name: 'Elsewhere Bureau' };
  it('stands in a sentence of each', () => {
    expect([en, ko, uk].map(({ locale }) => plain(locale.sentences.alone(side)))).toEqual([
      'No other source has given a recent figure to set beside Elsewhere Bureau’s.',
      'Elsewhere Bureau의 수치와 나란히 놓을 다른 측의 최근 수치가 없다.',
      'Інших свіжих даних, щоб зіставити з даними сторони «Elsewhere Bureau», немає.',
    ]);
  });
});

describe('runs', () => {
  const side = { kind: 'side', side: 'united-kingdom', text: 'the UK' } as const;
  it('keep a side’s name apart, and begin a sentence with a capital', () => {
    expect(line`a ${side} b`).toEqual(['a ', side, ' b']);
    expect(sentence`${side} says`).toEqual([{ ...side, text: 'The UK' }, ' says']);
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
