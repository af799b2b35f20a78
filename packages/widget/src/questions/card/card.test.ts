// Cards of every claim and event of the record, and what each kind of claim must say on its card.
import { ledger, report, webAddress, type Claim } from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { allWords, english } from '../../../test/figures/all-words.js';
import { askedWith, blocksWithin, linesOf, partsOf } from '../../../test/figures/lines-of.js';
import type { Block } from '../../figure/block.js';
import { lineText } from '../../figure/line-text.js';
import type { RecordReach } from '../../figure/question.js';
import { cardOf } from './card.js';

const today = report(ledger);
const { labels } = english.fixed;
const notForReaders = /undefined|NaN|\[object|\bvoices?\b|\borigins?\b|\bstanding\b|\blent\b/;

function card(id: string, reach: RecordReach = 'whole', words = english): readonly Block[] {
  return cardOf(today, words, askedWith({ card: id, reach }));
}

function factsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const rows = blocksWithin(blocks).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return new Map(rows.map(({ label, line }) => [label, lineText(line)]));
}

function firstWith(is: (claim: Claim) => unknown): Claim {
  const claim = today.claims.find(is);
  if (!claim) throw new TypeError('no such claim in the record');
  return claim;
}

describe('cardOf', () => {
  it.each(allWords)('says something at every label of every card in %s', (_, words) => {
    for (const { id } of [...today.claims, ...today.context, ...today.events]) {
      const blocks = card(id, 'whole', words);
      expect(blocks).toHaveLength(1);
      for (const line of linesOf(blocks)) expect(lineText(line).trim(), id).not.toBe('');
      for (const label of factsOf(blocks).keys()) expect(label.trim(), id).not.toBe('');
    }
  });

  it('keeps words of the code from readers', () => {
    for (const { id, note } of today.claims) {
      const ours = partsOf(card(id), 'foreign').map(({ text }) => text);
      const quoted = partsOf(card(id), 'quote').map(({ text }) => text);
      const written = linesOf(card(id)).map(lineText).join('\n');
      const said = [...ours, ...quoted, note ?? ''].reduce(
        (text, other) => (other === '' ? text : text.replaceAll(other, '')),
        written,
      );
      expect(said).not.toMatch(notForReaders);
    }
  });

  it('links only to addresses that core lets through, and opens only cards that there are', () => {
    for (const { id } of [...today.claims, ...today.events]) {
      for (const { href } of partsOf(card(id), 'page')) expect(webAddress(href)).toBe(href);
      for (const { key } of partsOf(card(id), 'key')) expect(card(key)).toHaveLength(1);
    }
  });

  it('says the wording in its language', () => {
    const claim = firstWith(({ wording }) => wording);
    expect(partsOf(card(claim.id), 'quote')[0]).toEqual({
      kind: 'quote',
      text: claim.wording?.text,
      language: claim.wording?.language,
    });
  });

  it.each([
    ['a plan', 'card.kind', ({ modality }: Claim) => modality === 'planned'],
    ['words', 'card.reading', ({ figure }: Claim) => figure.kind === 'in-words' && figure.reading],
    ['a share', 'card.share-of', ({ figure }: Claim) => figure.kind === 'share'],
    ['an addition', 'card.on-top-of', ({ baseline }: Claim) => baseline],
    ['a sum', 'card.worked-out-from', ({ derivedFrom }: Claim) => derivedFrom.length > 0],
    ['a forecast', 'card.outcome', ({ forecast }: Claim) => forecast],
    [
      'a replaced claim',
      'card.replaced-by',
      ({ revision: one }: Claim) => one?.kind === 'superseded',
    ],
    ['a contested claim', 'card.since', ({ revision: one }: Claim) => one?.kind === 'contested'],
    ['a page named only', 'card.named-by', ({ document }: Claim) => document.readAs === 'named'],
    ['a denial', 'card.who', ({ figure }: Claim) => figure.kind === 'denial'],
    ['what came by hops', 'card.through', ({ mentions }: Claim) => mentions[0]?.via.length],
  ] as const)('of %s says so', (_, label, is) => {
    expect(factsOf(card(firstWith(is).id)).has(labels[label])).toBe(true);
  });

  it('names what a claim has replaced', () => {
    const { revision } = firstWith((one) => one.revision?.kind === 'superseded');
    expect(factsOf(card(revision?.by ?? '')).has(labels['card.replaces'])).toBe(true);
  });

  it('lists the other pages once they are there, and says until then that they come', () => {
    const { id, mentions } = firstWith((claim) => claim.mentions.length > 4);
    const lists = blocksWithin(card(id)).flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    expect(lists.length).toBeGreaterThanOrEqual(mentions.length - 1);
    for (const [reach, label] of [
      ['claims', 'card.loading'],
      ['failed', 'card.not-loaded'],
    ] as const) {
      expect(linesOf(card(id, reach)).map(lineText)).toContain(labels[label]);
      expect(blocksWithin(card(id, reach)).some(({ kind }) => kind === 'list')).toBe(false);
    }
  });

  it('shows what another page changed struck and set', () => {
    const { id } = firstWith(({ mentions }) =>
      mentions.some(({ mutations }) => mutations.some(({ kind }) => kind === 'hedge-lost')),
    );
    expect(partsOf(card(id), 'struck').length).toBeGreaterThan(0);
    expect(partsOf(card(id), 'set').length).toBe(partsOf(card(id), 'struck').length);
  });

  it('is empty where no card is asked for, or the record of the day has no such claim', () => {
    expect(cardOf(today, english, askedWith({}))).toEqual([]);
    expect(card('2999-01-01-nobody')).toEqual([]);
  });
});
