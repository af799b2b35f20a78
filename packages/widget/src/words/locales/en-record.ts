// English names of what the record speaks of: headline quantities, measures, populations, places, units, states.

/** What the first view needs of the record’s vocabulary. */
export const enRecord = {
  'headline.sent': 'Sent to Russia',
  'headline.present': 'Present in Russia',
  'headline.killed-or-wounded': 'Killed or wounded',
  'headline.killed': 'Killed',
  'headline.wounded': 'Wounded',

  'subject.sent': 'North Korean combat troops sent to Russia',
  'subject.present': 'North Korean combat troops in Russia',
  'subject.killed-or-wounded': 'North Korean soldiers killed or wounded',
  'subject.killed': 'North Korean soldiers killed',
  'subject.wounded': 'North Korean soldiers wounded',

  'measure.sent': 'sent',
  'measure.present': 'present',
  'measure.in-training': 'in training',
  'measure.returned': 'returned',
  'measure.killed': 'killed',
  'measure.wounded': 'wounded',
  'measure.killed-or-wounded': 'killed or wounded',
  'measure.casualties': 'killed, wounded, captured or missing',
  'measure.captured': 'captured',
  'measure.missing': 'missing',

  'those.sent': 'those sent',
  'those.present': 'those present',
  'those.in-training': 'those in training',
  'those.returned': 'those returned',
  'those.killed': 'those killed',
  'those.wounded': 'those wounded',
  'those.killed-or-wounded': 'those killed or wounded',
  'those.casualties': 'those killed, wounded, captured or missing',
  'those.captured': 'those captured',
  'those.missing': 'those missing',

  'population.dprk-all': 'all DPRK soldiers',
  'population.dprk-combat-troops': 'DPRK combat troops',
  'population.dprk-sappers': 'DPRK sappers',
  'population.dprk-builders': 'DPRK military builders',
  'population.russian-and-dprk': 'Russian and DPRK soldiers together',

  'place.war': 'Russia and Ukraine',
  'place.russia': 'Russia',
  'place.russian-far-east': 'eastern Russia',
  'place.border-area': 'western Russia, near the border with Ukraine',
  'place.kursk': 'Kursk oblast',
  'place.ukraine': 'Ukraine',
  'place.donetsk': 'occupied Donetsk',
  'place.dprk': 'North Korea',

  'unit.persons': '{figure}',
  'unit.rounds': '{figure}',
  'unit.percent': '{figure}%',
  'unit.times': '{figure} {n:one=time|other=times}',
  'unit.months': '{figure} {n:one=month|other=months}',
  'unit.weeks': '{figure} {n:one=week|other=weeks}',
  'unit.days': '{figure} {n:one=day|other=days}',
  'unit.years': '{figure} {n:one=year|other=years}',

  'modality.observed': 'said to be so',
  'modality.planned': 'a plan, not observed',
  'modality.predicted': 'a prediction, not observed',
  'modality.capacity': 'a possibility, not observed',

  'left-out.planned': 'a plan, not observed',
  'left-out.predicted': 'a prediction, not observed',
  'left-out.capacity': 'a possibility, not observed',
  'left-out.an-addition': 'an addition, not a total',
  'left-out.derived': 'computed from somebody else’s figure',
  'left-out.superseded': 'replaced by its own speaker',
  'left-out.withdrawn': 'withdrawn by its own speaker',
  'left-out.share-without-reading': 'a share, not a number',
  'left-out.no-number': 'gives no number',
  'left-out.part-of-the-whole': 'counts only a part: one unit, one group or a few days',

  'revision.superseded': 'replaced on {day}',
  'revision.withdrawn': 'withdrawn on {day}',
  'revision.contested': 'contested since {day}',

  'rule.two-voice-floor': 'Two voices for the start',
  'rule.envelope': 'Lowest to highest claim',
  'rule.median': 'Middle of the voices',

  'rule-about.two-voice-floor':
    'The span starts where at least two independent voices put it and ends at the highest claim.',
  'rule-about.envelope': 'The span runs from the lowest claim that stands to the highest.',
  'rule-about.median':
    'The span runs from the middle of the voices’ lower ends to the middle of their upper ends.',
} as const;
