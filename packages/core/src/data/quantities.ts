// The signatures that documents use again and again, each under one name.
import type { Measure } from '../model/measure.js';
import type { Population } from '../model/population.js';
import type { Signature } from '../model/signature.js';

const from = (since: string) => ({ kind: 'cumulative', since }) as const;
const aDay = { kind: 'rate', per: 'day' } as const;
const aMonth = { kind: 'rate', per: 'month' } as const;
const aYear = { kind: 'rate', per: 'year' } as const;
const stock = { kind: 'stock' } as const;

/** The DPRK deployment began in October 2024; running totals of it start there. */
const sinceDeployment = from('2024-10');
/** Running totals of the whole war start with the full-scale invasion. */
const sinceInvasion = from('2022-02-24');
/** The Ukrainian incursion into Kursk. */
const sinceIncursion = from('2024-08-06');

const combat = { population: 'dprk-combat-troops' } as const;
const all = { population: 'dprk-all', place: 'war' } as const;

/** DPRK combat troops ever sent to Russia. */
export const sent: Signature = {
  measure: 'sent',
  ...combat,
  place: 'russia',
  accrual: sinceDeployment,
};
/** DPRK combat troops in Russia on a day. */
export const presentInRussia: Signature = {
  measure: 'present',
  ...combat,
  place: 'russia',
  accrual: stock,
};
/** DPRK combat troops in western Russia, near the border with Ukraine, on a day. */
export const presentNearBorder: Signature = { ...presentInRussia, place: 'border-area' };
/** DPRK combat troops in Kursk oblast on a day. */
export const presentInKursk: Signature = { ...presentInRussia, place: 'kursk' };
/** DPRK combat troops in training in eastern Russia on a day. */
export const inTrainingFarEast: Signature = {
  measure: 'in-training',
  ...combat,
  place: 'russian-far-east',
  accrual: stock,
};
/** DPRK combat troops in training in Russia, wherever, on a day. */
export const inTrainingInRussia: Signature = { ...inTrainingFarEast, place: 'russia' };
/** DPRK combat troops inside Ukraine on a day. */
export const presentInUkraine: Signature = { ...presentInRussia, place: 'ukraine' };
/** DPRK combat troops ever moved on to western Russia, near the border with Ukraine. */
export const sentNearBorder: Signature = { ...sent, place: 'border-area' };
/** DPRK sappers sent to Russia since the first left in August 2025. */
export const sappersSent: Signature = {
  measure: 'sent',
  population: 'dprk-sappers',
  place: 'russia',
  accrual: from('2025-08'),
};
/** DPRK military builders sent to Russia since they began to move in September 2025. */
export const buildersSent: Signature = {
  ...sappersSent,
  population: 'dprk-builders',
  accrual: from('2025-09'),
};
/** Sappers and builders together, sent to Russia since Moscow announced them on 17 June 2025. */
export const thirdDispatch: Signature = {
  ...sent,
  population: 'dprk-all',
  accrual: from('2025-06-17'),
  extent: 'third-dispatch',
};

/** DPRK soldiers sent home from Russia since the deployment began. */
export const returned: Signature = { ...sent, measure: 'returned', population: 'dprk-all' };
/** Some of those sent home from Russia, in days of their own. */
export function returnedSince(since: string, extent: string): Signature {
  return { ...returned, accrual: from(since), extent };
}

/** All DPRK soldiers killed in the war since the deployment began. */
export const killed: Signature = { measure: 'killed', ...all, accrual: sinceDeployment };
/** All DPRK soldiers wounded in the war since the deployment began. */
export const wounded: Signature = { measure: 'wounded', ...all, accrual: sinceDeployment };
/** All DPRK soldiers killed or wounded in the war since the deployment began. */
export const killedOrWounded: Signature = {
  measure: 'killed-or-wounded',
  ...all,
  accrual: sinceDeployment,
};
/** All DPRK soldiers killed, wounded, captured or missing in the war since the deployment began. */
export const casualties: Signature = { measure: 'casualties', ...all, accrual: sinceDeployment };
/** All DPRK soldiers captured in the war since the deployment began. */
export const captured: Signature = { measure: 'captured', ...all, accrual: sinceDeployment };
/** DPRK soldiers killed or wounded a day. */
export const dailyLosses: Signature = { measure: 'killed-or-wounded', ...all, accrual: aDay };

/** Korean People's Army on active service. */
export const koreanArmy: Signature = {
  measure: 'active-strength',
  population: 'kpa',
  place: 'dprk',
  accrual: stock,
};
/** Reserve and militia of North Korea. */
export const koreanReserves: Signature = { ...koreanArmy, measure: 'reserve-strength' };
/** Special operations forces of the Korean People's Army. */
export const koreanSpecialForces: Signature = { ...koreanArmy, measure: 'special-forces-strength' };

/** Russian soldiers in the war in Ukraine on a day. */
export const russianForce: Signature = {
  measure: 'active-strength',
  population: 'russian-force',
  place: 'war',
  accrual: stock,
};
/** Russian soldiers killed or wounded in the war since the full-scale invasion. */
export const russianKilledOrWounded: Signature = {
  measure: 'killed-or-wounded',
  population: 'russian-force',
  place: 'war',
  accrual: sinceInvasion,
};
/** Russian soldiers killed or wounded a day. */
export const russianDailyLosses: Signature = { ...russianKilledOrWounded, accrual: aDay };
/** Russian soldiers killed or wounded a month. */
export const russianMonthlyLosses: Signature = { ...russianKilledOrWounded, accrual: aMonth };
/** Russian soldiers killed or wounded in a year. */
export const russianYearlyLosses: Signature = { ...russianKilledOrWounded, accrual: aYear };
/** Russian soldiers killed, wounded, captured or missing in the war since the full-scale invasion. */
export const russianCasualties: Signature = { ...russianKilledOrWounded, measure: 'casualties' };
/** Russian soldiers killed in the war since the full-scale invasion. */
export const russianKilled: Signature = { ...russianKilledOrWounded, measure: 'killed' };
/** Russian soldiers killed or wounded in Kursk since the incursion of August 2024. */
export const russianLossesInKursk: Signature = {
  ...russianKilledOrWounded,
  place: 'kursk',
  accrual: sinceIncursion,
};
/** Contracts with the Russian army in a year. */
export const russianContractsAYear: Signature = {
  measure: 'recruited',
  population: 'russian-army',
  place: 'russia',
  accrual: aYear,
};
/** Persons joining the Russian army a month. */
export const russianRecruitment: Signature = { ...russianContractsAYear, accrual: aMonth };
/** Ukrainian soldiers killed in the war since the full-scale invasion. */
export const ukrainianKilled: Signature = {
  measure: 'killed',
  population: 'ukrainian-force',
  place: 'war',
  accrual: sinceInvasion,
};
/** Ukrainian soldiers wounded in the war since the full-scale invasion. */
export const ukrainianWounded: Signature = { ...ukrainianKilled, measure: 'wounded' };
/** Ukrainian soldiers on active service on a day. */
export const ukrainianForce: Signature = {
  measure: 'active-strength',
  population: 'ukrainian-force',
  place: 'ukraine',
  accrual: stock,
};
/** Russian and DPRK soldiers together in Kursk on a day. */
export const jointForceInKursk: Signature = {
  measure: 'active-strength',
  population: 'kursk-joint-grouping',
  place: 'kursk',
  accrual: stock,
};
/** Russian soldiers in Kursk on a day. */
export const russianForceInKursk: Signature = {
  ...jointForceInKursk,
  population: 'kursk-grouping',
};
/** Artillery and rocket rounds supplied to Russia by North Korea since August 2023. */
export const shellsSupplied: Signature = {
  measure: 'shells',
  population: 'russian-army',
  place: 'russia',
  accrual: from('2023-08~'),
};
/** Containers of military goods supplied to Russia by North Korea since August 2023. */
export const containersSupplied: Signature = { ...shellsSupplied, measure: 'containers' };
/** North Korean workers sent to Russia in a year. */
export const workersSentAYear: Signature = {
  measure: 'sent',
  population: 'dprk-workers',
  place: 'russia',
  accrual: aYear,
};
/** North Korean workers sent to Russia; no page gives a start, so it is that of the war. */
export const workersSent: Signature = { ...workersSentAYear, accrual: sinceInvasion };
/** Russian soldiers ever sent to Kursk since the incursion of August 2024. */
export const russianSentToKursk: Signature = {
  measure: 'sent',
  population: 'kursk-grouping',
  place: 'kursk',
  accrual: sinceIncursion,
};
/** Losses of one fight, one unit or a few days in Kursk: never part of a total. */
export function localLosses(
  measure: Measure,
  extent: string,
  since: string,
  population: Population = 'dprk-all',
): Signature {
  return { measure, population, place: 'kursk', accrual: from(since), extent };
}
/** Those of them at the drone works of Alabuga. */
export const workersAtAlabuga: Signature = { ...workersSent, extent: 'alabuga' };
/** Coffins, portraits or burial places shown so far, on one occasion or at one site. */
export function deadShown(extent: string, since: string = sinceDeployment.since): Signature {
  return {
    measure: 'dead-shown',
    population: 'dprk-all',
    place: 'dprk',
    accrual: from(since),
    extent,
  };
}
