// The name that a voice is shown by.
import type { FrontReport } from '@dprk-deployment-tracker/core';

/** The name of a party or an origin by its id. **Absent:** the id itself where the report has neither. */
export function voiceNameOf(voiceId: string, { parties, claims }: FrontReport): string {
  const party = parties.find(({ id }) => id === voiceId);
  if (party) return party.name;
  const claim = claims.find(({ origin }) => origin.id === voiceId || origin.party === voiceId);
  return claim?.origin.name ?? voiceId;
}
