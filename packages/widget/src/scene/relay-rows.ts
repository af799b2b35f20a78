// A claim as it was said above the same claim as it was printed: one row for each way it was printed.
import type { Claim, FrontReport, Printed, Relay } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import type { ValueRow } from './value-rows.js';

/** The rows, as said first. Prints whose figure and count read the same share a row. */
export function relayRows(
  claim: Claim,
  { first, repeats }: Relay,
  report: FrontReport,
  words: Words,
): readonly ValueRow[] {
  const prints = new Map<string, { readonly claim: Claim; readonly under: string; n: number }>();
  for (const { mention } of [first, ...repeats]) {
    const altered = alteredClaim(claim, mention.printed);
    const under = underOf(altered, mention.printed, words);
    const key = `${words.claimFigure(altered, report)} ${under}`;
    const row = prints.get(key);
    if (row) row.n += 1;
    else prints.set(key, { claim: altered, under, n: 1 });
  }
  const row = (of: Claim, side: Pick<ValueRow, 'name' | 'under' | 'remark'>): ValueRow => {
    const figure = words.claimFigure(of, report);
    return {
      ...side,
      figure,
      startsGroup: side.name !== '',
      values: [
        {
          figure: of.figure,
          state: 'claim',
          key: undefined,
          label: figure,
          owner: side.name,
          isPlan: of.modality !== 'observed',
        },
      ],
    };
  };
  return [
    row(claim, {
      name: words.text('relay.said'),
      under: words.measure(claim.quantity),
      remark: words.when(claim.statedOn),
    }),
    ...[...prints.values()].map(({ claim: altered, under, n }, index) =>
      row(altered, {
        name: index === 0 ? words.text('relay.printed') : '',
        under,
        remark: words.text('relay.prints', { n }),
      }),
    ),
  ];
}

/** The claim as a reader of the page would take it to be. */
function alteredClaim(claim: Claim, printed: Printed = {}): Claim {
  const { figure = claim.figure, modality = claim.modality, measure, population, place } = printed;
  const { quantity } = claim;
  return {
    ...claim,
    figure,
    modality,
    quantity: {
      ...quantity,
      measure: measure ?? quantity.measure,
      population: population ?? quantity.population,
      place: place ?? quantity.place,
    },
  };
}

/** What is counted, and the people or the place where they were changed. */
function underOf({ quantity }: Claim, { population, place }: Printed = {}, words: Words): string {
  return [
    words.measure(quantity),
    ...(population ? [words.text(`population.${population}`)] : []),
    ...(place ? [words.text(`place.${place}`)] : []),
  ].reduce((some, last) => words.text('list.comma', { some, last }));
}
