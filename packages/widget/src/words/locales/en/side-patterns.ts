// English words in and around the pictures of sides, and claim phrases.
import type { HeadlineId } from '@dprk-deployment-tracker/core';
import type { PlotPatterns, SideFramePatterns } from '../../locale.js';
import { counted, enDays } from './figure-patterns.js';
import { enMeasure } from './record-names.js';

const leads: Readonly<Record<HeadlineId, string>> = {
  sent: 'North Korean combat troops sent to Russia',
  present: 'North Korean combat troops in Russia',
  'killed-or-wounded': 'North Koreans killed or wounded fighting for Russia',
  killed: 'North Koreans killed fighting for Russia',
  wounded: 'North Koreans wounded fighting for Russia',
};

/** English words around the picture of a count. */
export const enSideFrame: SideFramePatterns = {
  lead: (id, sinceMonth) =>
    id === 'present'
      ? `${leads[id]} on the day named.`
      : `${id === 'sent' ? 'North Korean combat troops sent' : leads[id]} since ${sinceMonth}.`,
  leadShort: (id, sinceMonth) =>
    id === 'present'
      ? 'On the day named.'
      : `Those ${id === 'sent' ? 'sent' : 'fighting for Russia'} since ${sinceMonth}.`,
  eachMark: ({ silence, openEnds, isShort }) => {
    const rank = silence
      ? '; shaded: nothing newer'
      : isShort && openEnds
        ? ''
        : '; small: earlier';
    return `Large: newest${rank}${openEnds ? '; arrow: or more' : ''}.`;
  },
  source: (claims, sides, day, shown) =>
    `DPRK deployment tracker: ${counted(claims, 'claim', 'claims')} by ${counted(sides, 'source', 'sources')}${shown === undefined ? '' : ` (${shown.areNewest ? 'newest ' : ''}${shown.n} shown)`}, data to ${day}`,
  allClaims: (n) => (n === 1 ? 'The one claim' : `All ${counted(n, 'claim', 'claims')}`),
  pictureName: (id, day) => `${leads[id]}: who says what, as known on ${day}`,
  said: (speaker, count) => `${speaker}: ${count}`,
  count: (figure, measure) => `${figure} ${enMeasure[measure]}`,
  aside: (figure, measure) => `${figure} (${enMeasure[measure]})`,
  per: (measure, per) => `${measure} a ${per}`,
  quoted: (figure, wording) => `${figure} (“${wording}”)`,
  revision: (kind, day) =>
    kind === 'contested'
      ? `contested since ${day}`
      : `${kind === 'withdrawn' ? 'withdrawn' : 'replaced'} on ${day}`,
};

const silentCount: Readonly<Record<HeadlineId, string>> = {
  sent: 'troops sent',
  present: 'troops there',
  'killed-or-wounded': 'killed or wounded',
  killed: 'killed',
  wounded: 'wounded',
};

/** English words of a picture. */
export const enPlot: PlotPatterns = {
  withWider: 'incl. captured, missing',
  otherSides: (n) => counted(n, 'other source', 'other sources'),
  silence: (id, time) => `no new figure of ${silentCount[id]} for ${enDays.lasting(time)}`,
  events: {
    '2024-10-08-first-sea-transfer': 'First troops shipped',
    '2024-10-23-first-seen-in-kursk': 'First seen in Kursk',
    '2024-10-28-nato-confirms': 'NATO confirms troops',
    '2024-12-14-first-assaults': 'First assaults reported',
    '2024-12-16-us-dod-in-combat': 'US confirms combat',
    '2025-01-09-two-prisoners': 'Two taken prisoner',
    '2025-01-15-withdrawal': 'Pulled from the front',
    '2025-02-07-return': 'Back at the front',
    '2025-03-13-sudzha-retaken': 'Russia retakes Sudzha',
    '2025-04-26-gerasimov-declaration': 'Moscow admits troops',
    '2025-04-28-dprk-confirms': 'Pyongyang confirms troops',
    '2025-06-17-shoigu-visit': 'Mine clearers announced',
    '2025-08-sappers-leave': 'Mine clearers leave',
    '2025-08-21-first-ceremony': 'Ceremony for the dead',
    '2025-12-12-sappers-home': 'Mine clearers home',
    '2026-04-26-museum-opened': 'War museum opens',
  },
  more: (n) => `+${n} more`,
  first: (month) => `first ${month}`,
  also: (month) => `also ${month}`,
};
