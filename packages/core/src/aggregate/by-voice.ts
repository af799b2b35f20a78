// Claims grouped by the voice they speak in.
import type { Claim } from '../model/claim.js';
import type { Origin, Party } from '../model/origin.js';
import type { CountBy } from './query.js';

/** One independent voice: its origins, and their claims in order of the day spoken of. */
export interface Voice {
  /** The party's id, or the origin's where it stands alone or origins are counted. */
  readonly id: string;
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
}

/** Groups claims by voice, or by origin, in order of id. */
export function byVoice(claims: readonly Claim[], countBy: CountBy): readonly Voice[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = countBy === 'origin' ? claim.origin.id : claim.voice;
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
