// What is counted, in short and in full.
import { daySpan, type Signature } from '@dprk-deployment-tracker/core';
import type { Words } from './words.js';

/** "killed or wounded", "killed or wounded a day". */
export function measureText(
  { measure, accrual }: Signature,
  { text }: Pick<Words, 'text'>,
): string {
  const counted = text(`measure.${measure}`);
  return accrual.kind === 'rate' ? text(`quantity.${accrual.per}`, { measure: counted }) : counted;
}

/** "killed or wounded, all DPRK soldiers, Russia and Ukraine, since October 2024". */
export function quantityText(signature: Signature, words: Pick<Words, 'text' | 'when'>): string {
  const { text, when } = words;
  const { population, place, accrual, extent } = signature;
  const parts = [
    measureText(signature, words),
    text(`population.${population}`),
    text(`place.${place}`),
    ...(accrual.kind === 'cumulative'
      ? [text('quantity.since', { day: when(daySpan(accrual.since)) })]
      : []),
    ...(extent === undefined ? [] : [text('quantity.part')]),
  ];
  return parts.reduce((some, last) => text('list.comma', { some, last }));
}
