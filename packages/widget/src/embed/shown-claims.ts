// Which claims and events a figure shows: those that a reader can open in it, and those that its texts rest on.
import {
  headlineIds,
  type Claim,
  type RecordedEvent,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { Block, BlockOf, Line } from '../figure/block.js';
import { withinAll } from '../figure/within-all.js';
import type { Words } from '../words/words.js';

/** What a figure shows, in the order of the record. */
export interface Shown {
  readonly claims: readonly Claim[];
  readonly events: readonly RecordedEvent[];
}

/** The claims and events of a figure with all of its folds open. */
export function shownClaims(blocks: readonly Block[], report: Report, words: Words): Shown {
  const all = withinAll(blocks);
  const keys = new Set(all.flatMap(keysOf));
  const add = (claims: readonly Claim[]): void => claims.forEach(({ id }) => keys.add(id));
  for (const block of all) {
    if (block.kind === 'rail') add(railClaims(block, report, words));
    if (block.kind === 'heading') add(indicatorClaims(block.text, report, words));
  }
  for (const claim of report.claims) {
    if (keys.has(claim.id) && claim.baseline !== undefined) keys.add(claim.baseline);
  }
  return {
    claims: [...report.claims, ...report.context].filter(({ id }) => keys.has(id)),
    events: report.events.filter(({ id }) => keys.has(id)),
  };
}

/** What a block itself has that opens a card, also as the choice of a field. */
function keysOf(block: Block): readonly string[] {
  if (block.kind === 'sentence' || block.kind === 'text') return lineKeys(block.line);
  if (block.kind === 'list') return block.items.flatMap(lineKeys);
  if (block.kind === 'facts' || block.kind === 'rail')
    return block.rows.flatMap(({ line }) => lineKeys(line));
  if (block.kind === 'table')
    return block.rows.flatMap(({ key, cells }) => [key ?? [], cells.flatMap(lineKeys)].flat());
  if (block.kind === 'picture')
    return [
      ...block.items.flatMap(({ key, line }) => [key ?? [], lineKeys(line)].flat()),
      ...block.scene.marks.flatMap(({ key }) => key ?? []),
    ];
  if (block.kind === 'field' && block.control.kind === 'select')
    return block.control.options.map(({ value }) => value);
  return [];
}

function lineKeys(line: Line): readonly string[] {
  return line.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'key' ? [part.key] : [],
  );
}

/** Other counts name each side's newest figure. */
function railClaims(
  { rows }: BlockOf<'rail'>,
  { headlines }: Report,
  { fixed }: Words,
): readonly Claim[] {
  return headlineIds
    .filter((id) => rows.some(({ label }) => label === fixed.headline[id]))
    .flatMap((id) => headlines[id].current.sides.flatMap(({ claims }) => claims.slice(0, 1)));
}

/** What the sums beneath the name of an indicator were made from. */
function indicatorClaims(name: string, report: Report, words: Words): readonly Claim[] {
  const indicator = report.indicators.find((one) => words.indicator(one, report).name === name);
  if (!indicator) return [];
  const known = new Set<unknown>([...report.claims, ...report.context]);
  const found = new Set<Claim>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (known.has(value)) found.add(value as Claim);
    else for (const part of Object.values(value)) visit(part);
  };
  visit(indicator);
  return [...found];
}
