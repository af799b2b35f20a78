// Graves, portraits or coffins that were counted, kept as if the dead had been.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { figureBounds, figureNumbers } from '../model/figure.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

const code = 'physical-proxy';
/** **Units:** days. So long after a count of portraits the same number of dead is taken for it. */
const daysOfEcho = 400;
const proxies =
  /\b(graves?|tombs?|tombstones?|burials?|portraits?|photographs?|coffins?|plots?|obituar\w+|names? on)\b|영정|묘|могил|портрет/i;

/** What is shown of the dead is a measure of its own, says what was shown, and enters no count of killed. */
export function physicalProxy({ ledger }: CheckedRecord): readonly Fault[] {
  const shown = ledger.claims.filter(({ quantity }) => quantity.measure === 'dead-shown');
  return [
    ...shown
      .filter(({ quantity }) => quantity.extent === undefined)
      .map((claim) => fault(claim, 'quantity.extent', 'it does not say what was shown, and where')),
    ...ledger.claims
      .filter(({ quantity, figure }) => quantity.measure === 'killed' && figureBounds(figure))
      .flatMap((claim) => {
        const words = [claim.wording?.text, claim.placeSaid].find((text) =>
          proxies.test(text ?? ''),
        );
        const source = shown.find((other) => echoes(claim, other));
        if (words !== undefined)
          return [fault(claim, 'quantity.measure', `"${words}" is entered as killed`)];
        if (!source) return [];
        return [
          fault(
            claim,
            'quantity.measure',
            `it has the number that ${source.id} counts of what was shown`,
          ),
        ];
      }),
  ];
}

function echoes(killed: Claim, source: Claim): boolean {
  const days = daysBetween(lastDay(source.statedOn), lastDay(killed.statedOn));
  const numbers = figureNumbers(source.figure);
  return (
    killed.quantity.population === source.quantity.population &&
    killed.modality === 'observed' &&
    killed.quantity.extent === undefined &&
    days >= 0 &&
    days <= daysOfEcho &&
    figureNumbers(killed.figure).some((number) => numbers.includes(number))
  );
}

function fault(claim: Claim, field: string, problem: string): Fault {
  return faultIn(claim, {
    code,
    field,
    problem,
    remedy: 'Enter it as dead-shown with an extent that says what was shown',
  });
}
