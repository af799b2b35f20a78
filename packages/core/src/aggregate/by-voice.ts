// Claims to origins to voices: bodies of one party, and origins that declare they draw on each other, speak as one.
import type { Claim } from '../model/claim.js';
import type { Origin, Party } from '../model/origin.js';
import type { CountBy } from './query.js';

/** One independent voice: its origins, and their claims in order of the day spoken of. */
export interface Voice {
  /** The party's id, or the origin's where it stands alone. */
  readonly id: string;
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
}

/** Groups claims by voice, voices in order of id. Dependence that is only reported merges nothing. */
export function byVoice(claims: readonly Claim[], countBy: CountBy): readonly Voice[] {
  const origins = new Map(claims.map((claim) => [claim.origin.id, claim.origin]));
  const voiceOf = countBy === 'origin' ? (id: string) => id : voiceIds([...origins.values()]);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = voiceOf(claim.origin.id);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => ({ id, origins: originsOf(group), claims: group }));
}

/** The name a voice is shown by: its party's, or its only origin's. */
export function voiceName(voice: Voice, parties: readonly Party[]): string {
  const party = parties.find(({ id }) => id === voice.id);
  return party?.name ?? voice.origins[0]?.name ?? voice.id;
}

/** Whether others report that a voice draws on another, which is shown as a flag and merges nothing. */
export function reportedInformants(voice: Voice): readonly string[] {
  return voice.origins.flatMap((origin) =>
    (origin.informedBy ?? [])
      .filter((informant) => informant.standing === 'reported')
      .map((informant) => informant.origin),
  );
}

function originsOf(claims: readonly Claim[]): readonly Origin[] {
  const origins = new Map(claims.map((claim) => [claim.origin.id, claim.origin]));
  return [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Origin id → voice id, by joining parties along declared dependence. The smallest party id names the voice. */
function voiceIds(origins: readonly Origin[]): (originId: string) => string {
  const partyOf = new Map(origins.map((origin) => [origin.id, origin.party]));
  const leader = new Map<string, string>();
  const find = (party: string): string => {
    const next = leader.get(party);
    return next === undefined || next === party ? party : find(next);
  };
  for (const origin of origins) {
    for (const informant of origin.informedBy ?? []) {
      const informingParty = partyOf.get(informant.origin);
      if (informant.standing !== 'declared' || informingParty === undefined) continue;
      const [first, second] = [find(origin.party), find(informingParty)].sort();
      if (first !== undefined && second !== undefined) leader.set(second, first);
    }
  }
  return (originId) => find(partyOf.get(originId) ?? originId);
}
