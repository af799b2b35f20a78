// Whose count goes above the line and whose below: the reader's own choice of inputs, behind a fold.
import type { Claim, Indicator, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import { claimFigure } from '../../words/figure-text.js';
import { speakerName } from '../../words/said-by.js';
import type { Words } from '../../words/words.js';

/** The fold of a ratio's inputs, with what else there is to say of it. **Absent:** nothing can be chosen. */
export function choiceFold(
  indicator: Indicator,
  report: Report,
  words: Words,
  { open }: Asked,
  more: readonly Block[],
): readonly Block[] {
  const inputs = inputsOf(indicator);
  if (!inputs) return [];
  const { labels } = words.fixed;
  const id = `choice-${indicator.id}`;
  const isOpen = open.includes(id);
  const field = (
    side: 'numerator' | 'denominator',
    from: readonly Claim[],
    now: string,
  ): Block => ({
    kind: 'field',
    id: `choice.${inputs.part}.${side}`,
    name: labels[side === 'numerator' ? 'pick.numerator' : 'pick.denominator'],
    control: {
      kind: 'select',
      value: now,
      options: from.map((claim) => ({ value: claim.id, text: named(claim, report, words) })),
    },
  });
  return [
    {
      kind: 'fold',
      id,
      text: labels['pick.inputs'],
      isOpen,
      blocks: isOpen
        ? [
            field('numerator', inputs.numerators, inputs.numerator),
            field('denominator', inputs.denominators, inputs.denominator),
            ...more,
          ]
        : [],
    },
  ];
}

interface Inputs {
  readonly part: string;
  readonly numerators: readonly Claim[];
  readonly denominators: readonly Claim[];
  readonly numerator: string;
  readonly denominator: string;
}

function inputsOf(indicator: Indicator): Inputs | undefined {
  if (indicator.kind === 'ratio') {
    const part = indicator.parts.find(({ chosen }) => chosen?.numerator && chosen.denominator);
    const { chosen } = part ?? {};
    return part && chosen?.numerator && chosen.denominator
      ? {
          ...part,
          numerator: chosen.numerator.id,
          denominator: chosen.denominator.id,
        }
      : undefined;
  }
  if (indicator.kind !== 'attrition') return undefined;
  const [losses, contingent] = indicator.projections[0]?.inputs ?? [];
  return losses && contingent
    ? {
        part: 'end-day',
        numerators: indicator.losses,
        denominators: indicator.contingents,
        numerator: losses.id,
        denominator: contingent.id,
      }
    : undefined;
}

function named(claim: Claim, report: Report, words: Words): string {
  const speaker = speakerName(claim.origin, report.parties, words.locale);
  const figure = claimFigure(claim, words.locale, report.claims);
  return `${speaker}: ${figure}, ${words.month(claim.spokenOn)}`;
}
