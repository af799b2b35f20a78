// English names of sides and of the bodies that speak for them.
import type { NamePatterns } from '../../locale.js';

/** Label, and where it differs the form within a sentence; the last says that it is a plural. */
const sides: Readonly<Record<string, readonly [string, string?, 'plural'?]>> = {
  ukraine: ['Ukraine'],
  'south-korea': ['South Korea'],
  'united-states': ['US', 'the US'],
  'united-kingdom': ['UK', 'the UK'],
  russia: ['Russia'],
  'north-korea': ['North Korea'],
  'western-officials': ['Western officials', 'Western officials', 'plural'],
  nato: ['NATO'],
  'nl-mod': ['Netherlands', 'the Netherlands'],
  'g20-officials': ['G20 officials', 'officials of G20 states', 'plural'],
  msmt: ['Sanctions monitoring team', 'the sanctions monitoring team'],
  'nhk-diplomats': ['Diplomats, to NHK', 'diplomats speaking to NHK', 'plural'],
  isw: ['Institute for the Study of War', 'the Institute for the Study of War'],
  iiss: ['IISS', 'the IISS'],
  rusi: ['RUSI'],
  csis: ['CSIS'],
  reuters: ['Reuters'],
  bloomberg: ['Bloomberg'],
  bbc: ['BBC', 'the BBC'],
  mediazona: ['Mediazona and BBC Russian', 'Mediazona and BBC Russian', 'plural'],
  'new-york-times': ['New York Times', 'the New York Times'],
  'japan-times': ['Japan Times', 'the Japan Times'],
  'moscow-times': ['Moscow Times', 'the Moscow Times'],
  'kyiv-post': ['Kyiv Post', 'the Kyiv Post'],
  'asia-economy': ['Asia Economy'],
  'defense-express': ['Defense Express'],
  'strategy-xxi': ['Strategy XXI'],
  'open-source-centre': ['Open Source Centre', 'the Open Source Centre'],
  'joongang-sources': ['JoongAng sources', 'sources of the JoongAng Ilbo', 'plural'],
  'blue-yellow': ['Blue/Yellow'],
  'global-defense-corp': ['Global Defense Corp'],
  'image-counts': ['Counts from pictures', 'counts from pictures', 'plural'],
  yonhap: ['Yonhap'],
  'aju-press': ['Aju Press'],
  news1: ['News1'],
  'nk-news': ['NK News'],
  'andrew-perpetua': ['Andrew Perpetua'],
  'the-insider': ['The Insider'],
  'igor-korotchenko': ['Igor Korotchenko'],
  'ru-telegram-maryino': ['Russian media on Maryino', 'Russian media on Maryino', 'plural'],
  'kremlin-snuffbox': ['Kremlin Snuffbox'],
  'kursk-video-man': ['Man in a video', 'a man in a video'],
};

/** Bodies by the id of the origin, as they stand in brackets after their side. */
const bodies: Readonly<Record<string, string>> = {
  'ua-president': 'President',
  'ua-hur': 'HUR',
  'ua-commander-in-chief': 'Commander-in-Chief',
  'ua-general-staff': 'General Staff',
  'ua-officials': 'unnamed officials',
  'ua-mod': 'Defence Ministry',
  'ua-ccd': 'Center for Countering Disinformation',
  'ua-ambassador-seoul': 'ambassador in Seoul',
  'ua-special-operations-forces': 'Special Operations Forces',
  'ua-un-mission': 'UN mission',
  'ua-sbu': 'SBU',
  'ua-getmanchuk': 'Alyona Getmanchuk',
  'rok-nis': 'NIS',
  'rok-jcs': 'Joint Chiefs',
  'rok-mnd': 'Defence Ministry',
  'rok-dia': 'Defence Intelligence Agency',
  'rok-official-line': 'government',
  'rok-presidential-office': 'Presidential Office',
  'rok-officials': 'unnamed officials',
  'rok-intelligence-officials': 'unnamed intelligence officials',
  'rok-ua-western-sources': 'with Ukrainian and Western sources',
  'uk-defence-intelligence': 'Defence Intelligence',
  'uk-gchq': 'GCHQ',
  'uk-chief-of-defence-staff': 'Chief of the Defence Staff',
  'uk-mod': 'Ministry of Defence',
  'us-dod': 'Pentagon',
  'us-white-house': 'White House',
  'us-state': 'State Department',
  'us-officials': 'unnamed officials',
  'ua-us-officials': 'unnamed US and Ukrainian officials',
  'ru-president': 'Kremlin',
  'ru-mod': 'Defence Ministry',
  'ru-security-council': 'Security Council',
  'ru-general-staff': 'General Staff',
  'ru-kursk-governor': 'governor of Kursk',
  kcna: 'KCNA',
  'dprk-leadership': 'leadership',
  'nl-mod': 'Defence Ministry',
};

const spelled: Readonly<Record<string, string>> = {
  'ua-hur': 'HUR: Ukraine’s military intelligence.',
  'ua-sbu': 'SBU: Ukraine’s security service.',
  'rok-nis': 'NIS: South Korean intelligence.',
  'uk-gchq': 'GCHQ: the UK’s signals intelligence agency.',
  kcna: 'KCNA: North Korea’s state news agency.',
  rusi: 'RUSI: the Royal United Services Institute, a research institute in London.',
  iiss: 'IISS: the International Institute for Strategic Studies in London.',
  csis: 'CSIS: the Center for Strategic and International Studies in Washington.',
};

/** "the UK" within a sentence. */
export function running({ id, name }: { readonly id: string; readonly name: string }): string {
  const [label, inText] = sides[id] ?? [name];
  return inText ?? label;
}

/** "the UK’s", "Western officials’". */
export function possessive(named: { readonly id: string; readonly name: string }): string {
  const name = running(named);
  return name.endsWith('s') && (isPlural(named.id) || name.endsWith('ds'))
    ? `${name}’`
    : `${name}’s`;
}

/** Whether its verb stands in the plural. */
export function isPlural(id: string): boolean {
  return sides[id]?.[2] === 'plural';
}

/** English names. */
export const enNames: NamePatterns = {
  side: ({ id, name }) => sides[id]?.[0] ?? name,
  sideRun: (named) => ({ kind: 'side', side: named.id, text: running(named) }),
  body: ({ id }) => bodies[id] ?? '',
  withBody: (side, body) => (body === '' ? side : `${side} (${body})`),
  spelledOut: (id) => spelled[id],
};
