// A claim in one line of plain English, for formats that ask for a name.
import type { Claim } from '../model/claim.js';
import type { Figure } from '../model/figure.js';
import { placeNames } from '../model/place-name.js';
import { populationNames } from '../model/population-name.js';
import type { Signature } from '../model/signature.js';

/** What is counted, its figure, and that it is a plan or a prediction where it is one. */
export function claimText({ quantity, figure, modality }: Claim): string {
  const hedge = modality === 'observed' ? '' : ` (${modality})`;
  return `${quantityText(quantity)}: ${figureText(figure)}${hedge}`;
}

/** What is counted. */
export function quantityText({ measure, population, place, accrual, extent }: Signature): string {
  const time = accrual.kind === 'rate' ? `per ${accrual.per}` : accrual.kind;
  const parts = [measure, populationNames[population], placeNames[place], time, extent];
  return parts.filter((part) => part !== undefined).join(', ');
}

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'exact':
      return String(figure.value);
    case 'about':
      return `about ${figure.value}`;
    case 'range':
      return `${figure.low} to ${figure.high}`;
    case 'at-least':
      return `${figure.exclusive ? 'more than' : 'at least'} ${figure.low}`;
    case 'up-to':
      return `${figure.exclusive ? 'less than' : 'up to'} ${figure.high}`;
    case 'in-words':
      return figure.words;
    case 'share':
      return `${figure.lowPercent} to ${figure.highPercent} percent of ${figure.of.join(', ')}`;
    case 'denial':
      return 'denied';
    case 'none-stated':
      return 'no number';
  }
}
