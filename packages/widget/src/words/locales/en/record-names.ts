// English names of what the record speaks of: counts, groups of people, places, kinds of statement, source and event.
import type {
  HeadlineId,
  Measure,
  Modality,
  Place,
  Population,
} from '@dprk-deployment-tracker/core';

/** What is counted, after its number. */
export const enMeasure: Readonly<Record<Measure, string>> = {
  sent: 'sent',
  present: 'in place',
  'in-training': 'in training',
  returned: 'sent home',
  'combat-ready': 'ready for combat',
  deserted: 'deserted',
  killed: 'killed',
  wounded: 'wounded',
  'killed-or-wounded': 'killed or wounded',
  casualties: 'killed, wounded, captured or missing',
  captured: 'captured',
  missing: 'missing',
  'active-strength': 'on active service',
  'reserve-strength': 'in reserve',
  'special-forces-strength': 'in special forces',
  population: 'inhabitants',
  applicants: 'applied to join',
  recruited: 'recruited',
  'service-term': 'of compulsory service',
  'place-held': 'of holding ground',
  'mission-length': 'of mission',
  'dead-shown': 'dead shown in pictures',
  shells: 'artillery and rocket rounds supplied',
  containers: 'containers supplied',
  voyages: 'voyages of ships',
  'artillery-pieces': 'guns and launchers supplied',
  'ballistic-missiles': 'ballistic missiles supplied',
  'ammunition-share': 'of the ammunition fired',
  'devices-destroyed': 'mines and devices destroyed',
  'ground-cleared': 'cleared of mines',
  pay: 'of pay for one soldier',
};

/** The counted as a whole that a share is taken of. */
export const enThose: Readonly<Record<Measure, string>> = {
  sent: 'those sent',
  present: 'those in place',
  'in-training': 'those in training',
  returned: 'those sent home',
  'combat-ready': 'those ready for combat',
  deserted: 'the deserters',
  killed: 'those killed',
  wounded: 'those wounded',
  'killed-or-wounded': 'those killed or wounded',
  casualties: 'those killed, wounded, captured or missing',
  captured: 'those captured',
  missing: 'those missing',
  'active-strength': 'those on active service',
  'reserve-strength': 'the reserves',
  'special-forces-strength': 'the special forces',
  population: 'the inhabitants',
  applicants: 'the applicants',
  recruited: 'the recruits',
  'service-term': 'the term of service',
  'place-held': 'the time ground was held',
  'mission-length': 'the length of the mission',
  'dead-shown': 'the dead shown in pictures',
  shells: 'the rounds supplied',
  containers: 'the containers supplied',
  voyages: 'the voyages',
  'artillery-pieces': 'the guns and launchers supplied',
  'ballistic-missiles': 'the missiles supplied',
  'ammunition-share': 'the ammunition fired',
  'devices-destroyed': 'the mines and devices destroyed',
  'ground-cleared': 'the ground cleared',
  pay: 'the pay',
};

/** The five counts that have a picture, as their subject. */
export const enCounted: Readonly<Record<HeadlineId, string>> = {
  sent: 'North Korean combat troops sent to Russia',
  present: 'North Korean combat troops in Russia',
  'killed-or-wounded': 'North Korean soldiers killed or wounded',
  killed: 'North Korean soldiers killed',
  wounded: 'North Korean soldiers wounded',
};

/** The same as labels of a row or button. */
export const enHeadline: Readonly<Record<HeadlineId, string>> = {
  sent: 'Sent',
  present: 'In Russia',
  'killed-or-wounded': 'Killed or wounded',
  killed: 'Killed',
  wounded: 'Wounded',
};

export const enPopulation: Readonly<Record<Population, string>> = {
  'dprk-all': 'all North Korean soldiers',
  'dprk-combat-troops': 'North Korean combat troops',
  'dprk-sappers': 'North Korean mine clearers',
  'dprk-builders': 'North Korean military builders',
  'dprk-workers': 'North Korean workers',
  kpa: 'North Korea’s army',
  'dprk-people': 'North Korea’s population',
  'russian-force': 'Russia’s force in the war',
  'russian-army': 'Russia’s army',
  'kursk-grouping': 'Russia’s force in Kursk',
  'kursk-joint-grouping': 'Russian and North Korean force in Kursk',
  'russian-and-dprk': 'Russian and North Korean soldiers together',
  'ukrainian-force': 'Ukraine’s force',
};

export const enPlace: Readonly<Record<Place, string>> = {
  war: 'Russia and Ukraine',
  russia: 'Russia',
  'russian-far-east': 'eastern Russia',
  'border-area': 'western Russia, near the border with Ukraine',
  kursk: 'Kursk region',
  ukraine: 'Ukraine',
  donetsk: 'occupied Donetsk',
  dprk: 'North Korea',
};

export const enModality: Readonly<Record<Modality, string>> = {
  observed: 'stated as fact',
  planned: 'a plan, not observed',
  predicted: 'a prediction, not observed',
  capacity: 'a possibility, not observed',
};

/** What a phrase says of a claim's scope. */
export const enSideRecord = {
  'part-only': 'one unit or a few days only',
} as const;

/** Kinds of source, page, event and reason; other languages must have the same ids. */
export const enRecordNames = {
  ...enSideRecord,
  'stake.belligerent': 'party to the war',
  'stake.ally-of-belligerent': 'ally of a party to the war',
  'stake.third-party': 'not a party to the war',
  'origin-kind.intelligence': 'intelligence service',
  'origin-kind.military': 'armed forces',
  'origin-kind.government': 'government',
  'origin-kind.international-body': 'international body',
  'origin-kind.think-tank': 'research institute',
  'origin-kind.press': 'press',
  'origin-kind.state-media': 'state media',
  'origin-kind.unnamed-officials': 'unnamed officials',
  'origin-kind.person': 'one person',
  'read-as.original': 'read on the publisher’s own page',
  'read-as.copy': 'read in a copy or translation',
  'read-as.excerpt': 'read in an excerpt',
  'read-as.named': 'not opened; two digests name it and agree',
  'event-kind.visit': 'visit',
  'event-kind.movement': 'movement',
  'event-kind.combat': 'combat',
  'event-kind.announcement': 'announcement',
  'event-kind.diplomacy': 'diplomacy',
  'event-kind.commemoration': 'commemoration',
  'cause.new-events': 'new events',
  'cause.reassessment': 'the same events counted anew',
  'cause.definition': 'a different definition',
  'cause.correction': 'a correction',
  'left-out.planned': 'a plan, not observed',
  'left-out.predicted': 'a prediction, not observed',
  'left-out.capacity': 'a possibility, not observed',
  'left-out.an-addition': 'an addition, not a total',
  'left-out.derived': 'worked out from somebody else’s figure',
  'left-out.superseded': 'replaced by its own speaker',
  'left-out.withdrawn': 'withdrawn by its own speaker',
  'left-out.share-without-reading': 'a share, not a number',
  'left-out.no-number': 'gives no number',
  'left-out.part-of-the-whole': 'counts only a part: one unit, one group or a few days',
  'rule.two-voice-floor': 'What two sources reach',
  'rule.envelope': 'Lowest to highest claim',
  'rule.median': 'Middle of the sources',
  'rule-about.two-voice-floor':
    'Starts where at least two sources put it and ends at the highest claim.',
  'rule-about.envelope': 'Runs from the lowest claim still in use to the highest.',
  'rule-about.median': 'Runs from the middle of the lower figures to the middle of the upper ones.',
} as const;
