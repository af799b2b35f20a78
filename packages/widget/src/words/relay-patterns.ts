// What a language must have to speak of changes on the way to print.
import type { MutationKind } from '@dprk-deployment-tracker/core';
import type { Runs } from './runs.js';

/** Changes on the way to print. */
export interface RelayPatterns {
  /** `most`: the most frequent kinds, one or two. */
  headline(
    cases: number,
    most: readonly { readonly kind: MutationKind; readonly n: number }[],
  ): Runs;
  kind: Readonly<Record<MutationKind, string>>;
  about: Readonly<Record<MutationKind, string>>;
  kindCount(kind: string, prints: number, cases: number): string;
  /** How many pages print the same change. */
}
