// Ukrainian names of sides, in the cases that sentences need, and of the bodies that speak for them.
import type { NamePatterns, Named } from '../../locale.js';
import type { Run } from '../../runs.js';

/** Nominative and genitive; the last says that it is a plural. */
const sides: Readonly<Record<string, readonly [string, string, 'plural'?]>> = {
  ukraine: ['Україна', 'України'],
  'south-korea': ['Південна Корея', 'Південної Кореї'],
  'united-states': ['США', 'США', 'plural'],
  'united-kingdom': ['Велика Британія', 'Великої Британії'],
  russia: ['Росія', 'Росії'],
  'north-korea': ['Північна Корея', 'Північної Кореї'],
  'western-officials': ['Західні посадовці', 'західних посадовців', 'plural'],
  nato: ['НАТО', 'НАТО'],
  'nl-mod': ['Нідерланди', 'Нідерландів', 'plural'],
  'g20-officials': ['Посадовці країн G20', 'посадовців країн G20', 'plural'],
  msmt: ['Група моніторингу санкцій', 'групи моніторингу санкцій'],
  'nhk-diplomats': ['Дипломати (для NHK)', 'дипломатів (для NHK)', 'plural'],
  isw: ['Інститут вивчення війни', 'Інституту вивчення війни'],
  iiss: ['Інститут IISS', 'інституту IISS'],
  rusi: ['Інститут RUSI', 'інституту RUSI'],
  csis: ['Центр CSIS', 'центру CSIS'],
  reuters: ['Reuters', 'Reuters'],
  bloomberg: ['Bloomberg', 'Bloomberg'],
  bbc: ['BBC', 'BBC'],
  mediazona: [
    '«Медіазона» і російська служба BBC',
    '«Медіазони» і російської служби BBC',
    'plural',
  ],
  'new-york-times': ['The New York Times', 'The New York Times'],
  'japan-times': ['The Japan Times', 'The Japan Times'],
  'moscow-times': ['The Moscow Times', 'The Moscow Times'],
  'kyiv-post': ['Kyiv Post', 'Kyiv Post'],
  'asia-economy': ['Asia Economy', 'Asia Economy'],
  'defense-express': ['Defense Express', 'Defense Express'],
  'strategy-xxi': ['Центр «Стратегія XXI»', 'центру «Стратегія XXI»'],
  'open-source-centre': ['Open Source Centre', 'Open Source Centre'],
  'joongang-sources': ['Джерела JoongAng Ilbo', 'джерел JoongAng Ilbo', 'plural'],
  'blue-yellow': ['Blue/Yellow', 'Blue/Yellow'],
  'global-defense-corp': ['Global Defense Corp', 'Global Defense Corp'],
  'image-counts': ['Підрахунки за знімками', 'підрахунків за знімками', 'plural'],
  yonhap: ['Yonhap', 'Yonhap'],
  'aju-press': ['Aju Press', 'Aju Press'],
  news1: ['News1', 'News1'],
  'nk-news': ['NK News', 'NK News'],
  'andrew-perpetua': ['Ендрю Перпетуа', 'Ендрю Перпетуа'],
  'the-insider': ['The Insider', 'The Insider'],
  'igor-korotchenko': ['Ігор Коротченко', 'Ігоря Коротченка'],
  'ru-telegram-maryino': [
    'Російські медіа про удар по Мар’їно',
    'російських медіа про удар по Мар’їно',
    'plural',
  ],
  'kremlin-snuffbox': ['«Кремлівська табакерка»', '«Кремлівської табакерки»'],
  'kursk-video-man': ['Чоловік на відео', 'чоловіка на відео'],
};

const bodies: Readonly<Record<string, string>> = {
  'ua-president': 'президент',
  'ua-hur': 'ГУР',
  'ua-commander-in-chief': 'головнокомандувач',
  'ua-general-staff': 'Генштаб',
  'ua-officials': 'неназвані посадовці',
  'ua-mod': 'Міноборони',
  'ua-ccd': 'Центр протидії дезінформації',
  'ua-ambassador-seoul': 'посол у Сеулі',
  'ua-special-operations-forces': 'Сили спецоперацій',
  'ua-un-mission': 'місія при ООН',
  'ua-sbu': 'СБУ',
  'ua-getmanchuk': 'Альона Гетманчук',
  'rok-nis': 'Нацрозвідка',
  'rok-jcs': 'Об’єднаний комітет начальників штабів',
  'rok-mnd': 'Міноборони',
  'rok-dia': 'військова розвідка',
  'rok-official-line': 'уряд',
  'rok-presidential-office': 'офіс президента',
  'rok-officials': 'неназвані посадовці',
  'rok-intelligence-officials': 'неназвані посадовці розвідки',
  'rok-ua-western-sources': 'разом з українськими та західними джерелами',
  'uk-defence-intelligence': 'військова розвідка',
  'uk-gchq': 'GCHQ',
  'uk-chief-of-defence-staff': 'начальник Штабу оборони',
  'uk-mod': 'Міноборони',
  'us-dod': 'Пентагон',
  'us-white-house': 'Білий дім',
  'us-state': 'Держдепартамент',
  'us-officials': 'неназвані посадовці',
  'ua-us-officials': 'неназвані посадовці США й України',
  'ru-president': 'Кремль',
  'ru-mod': 'Міноборони',
  'ru-security-council': 'Рада безпеки',
  'ru-general-staff': 'Генштаб',
  'ru-kursk-governor': 'губернатор Курської області',
  kcna: 'ЦТАК',
  'dprk-leadership': 'керівництво',
  'nl-mod': 'Міноборони',
};

const spelled: Readonly<Record<string, string>> = {
  'ua-hur': 'ГУР — Головне управління розвідки Міноборони України.',
  'ua-sbu': 'СБУ — Служба безпеки України.',
  'rok-nis': 'Нацрозвідка — Національна служба розвідки Південної Кореї (NIS).',
  'uk-gchq': 'GCHQ — британська служба радіоелектронної розвідки.',
  kcna: 'ЦТАК — державне інформагентство Північної Кореї.',
  iiss: 'IISS — Міжнародний інститут стратегічних досліджень у Лондоні.',
  rusi: 'RUSI — Королівський інститут оборонних досліджень у Лондоні.',
  csis: 'CSIS — Центр стратегічних і міжнародних досліджень у Вашингтоні.',
};

const run = (named: Named, text: string): Run => ({ kind: 'side', side: named.id, text });

/** Nominative. */
export function nominative(named: Named): Run {
  return run(named, sides[named.id]?.[0] ?? named.name);
}

/** Genitive, as in "за даними України"; a name that is not known is not bent. */
export function genitive(named: Named): Run {
  return run(named, genitiveText(named));
}

/** The genitive as text. */
export function genitiveText({ id, name }: Named): string {
  return sides[id]?.[1] ?? `сторони «${name}»`;
}

/** Whether its verb stands in the plural. */
export function isPlural({ id }: Named): boolean {
  return sides[id]?.[2] === 'plural';
}

/** Ukrainian names. */
export const ukNames: NamePatterns = {
  side: ({ id, name }) => sides[id]?.[0] ?? name,
  sideRun: nominative,
  body: ({ id }) => bodies[id] ?? '',
  withBody: (side, body) => (body === '' ? side : `${side} (${body})`),
  spelledOut: (id) => spelled[id],
};
