// A hedge dropped when the claim was entered, or a change on the way to print that the record does not show.
import type { Claim, Mention } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import type { Ledger } from '../model/ledger.js';
import type { Printed } from '../model/mutation.js';
import { shownBy, type MutationKind } from '../model/mutation-kinds.js';
import { faultIn, faultInMention, type CheckedRecord } from './checked-record.js';
import { saysHedge } from './hedge-words.js';

const code = 'hedge-lost';

/** Where a kind of change must show. Our own words can hold any but killed for casualties, a measure and nothing else. */
function evidence(kind: MutationKind): readonly (keyof Printed)[] {
  return kind === 'killed-for-casualties' ? shownBy[kind] : [...shownBy[kind], 'inWords'];
}

/** A typed change shows in what was printed, and what was printed otherwise carries its type. */
export function hedgeLost({ ledger }: CheckedRecord): readonly Fault[] {
  return [
    ...ledger.claims.filter(dropsApproximate).map(bareNumber),
    ...ledger.mentions.flatMap((mention) => [
      ...unshownChanges(mention),
      ...untypedDifferences(mention),
      ...printedAsSaid(mention, ledger),
    ]),
  ];
}

function dropsApproximate({ figure, wording }: Claim): boolean {
  return figure.kind === 'exact' && wording !== undefined && saysHedge(wording.text, 'approximate');
}

function bareNumber(claim: Claim): Fault {
  return faultIn(claim, {
    code,
    field: 'figure',
    problem: `"${claim.wording?.text}" is entered as exact`,
    remedy: 'Enter it as about',
  });
}

function unshownChanges(mention: Mention): readonly Fault[] {
  return mention.mutations
    .filter(({ kind }) => !evidence(kind).some((field) => mention.printed?.[field] !== undefined))
    .map(({ kind }) =>
      faultInMention(mention, {
        code,
        field: 'printed',
        problem: `${kind} does not show in what was printed`,
        remedy: `Give printed.${evidence(kind).join(' or printed.')}, or drop the mutation`,
      }),
    );
}

function untypedDifferences(mention: Mention): readonly Fault[] {
  const kinds = mention.mutations.map(({ kind }) => kind);
  return fieldsOf(mention)
    .filter((field) => !kinds.some((kind) => evidence(kind).includes(field)))
    .filter((field) => field !== 'inWords' || kinds.length === 0)
    .map((field) =>
      faultInMention(mention, {
        code,
        field: `printed.${field}`,
        problem: 'it was printed otherwise and no mutation says how',
        remedy: 'Name the kind of change',
      }),
    );
}

/** A field that holds what the origin said is no difference. */
function printedAsSaid(mention: Mention, { claims }: Ledger): readonly Fault[] {
  const claim = claims.find(({ id }) => id === mention.of);
  if (!claim || !mention.printed) return [];
  const said: Printed = {
    ...{ figure: claim.figure, modality: claim.modality, asOf: claim.asOf.edtf },
    ...{
      measure: claim.quantity.measure,
      population: claim.quantity.population,
      place: claim.quantity.place,
    },
  };
  return fieldsOf(mention)
    .filter((field) => JSON.stringify(mention.printed?.[field]) === JSON.stringify(said[field]))
    .map((field) =>
      faultInMention(mention, {
        code,
        field: `printed.${field}`,
        problem: 'it was printed as the origin said it',
        remedy: 'Leave the field out',
      }),
    );
}

function fieldsOf({ printed }: Mention): readonly (keyof Printed)[] {
  return Object.keys(printed ?? {}) as (keyof Printed)[];
}
