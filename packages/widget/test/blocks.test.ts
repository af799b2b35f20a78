// Tests that both painters of blocks say the same, escape everything, and let only harmless addresses through.
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { ledger, report } from '@dprk-deployment-tracker/core';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { appWords } from '../src/app/app-words.js';
import { questions } from '../src/app/question-list.js';
import { initialState } from '../src/app/reader-state.js';
import type { Block } from '../src/figure/block.js';
import { blockMarkup, blocksMarkup, linkedFolds } from '../src/paint/block-markup.js';
import { blocksTemplate } from '../src/paint/blocks-template.js';
import { blocksText, quietPaper } from '../src/paint/blocks-text.js';
import { stillText } from '../src/paint/still-text.js';
import type { Paper } from '../src/paint/pen.js';
import type { TextMarkup } from '../src/paint/text-pen.js';
import { en } from '../src/words/locales/en.js';
import { wordsOf } from '../src/words/words.js';
import { everyBlock } from './every-block.js';

const english = wordsOf(en);
const words = appWords(english);

/** Comments of Lit go, as does the white space that an absent attribute or an indented template leaves. */
const folded = (text: string): string =>
  text
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s+(?=[^<>]*>)/g, ' ')
    .replace(/ +>/g, '>')
    .replace(/>\s+</g, '><')
    .replace(/ (\w+)=""/g, ' $1')
    .trim();

const options = { words, keys: {}, tour: undefined, onFault: raise };

function raise(error: unknown): never {
  throw error;
}

const byLit = async (blocks: readonly Block[]): Promise<string> =>
  folded(await collectResult(render(html`${blocksTemplate(blocks, options)}`)));

const byText = (blocks: readonly Block[]): string => {
  const paper: Paper<TextMarkup> = {
    ...quietPaper(words),
    hasActs: true,
    linkedFolds: linkedFolds(blocks),
  };
  return folded(
    blocksMarkup(paper, blocks)
      .map(({ text }) => text)
      .join(''),
  );
};

const state = { ...initialState, reach: 'whole' as const };
const figureOf = (widthPx: number, open: readonly string[] = []): readonly Block[] =>
  questions.losses(report(ledger), english, { widthPx, emPx: 16 }, { ...state, open }).blocks;

describe('the two painters', () => {
  test.each(everyBlock('plain').map((block) => [block.kind, block] as const))(
    'agree on %s',
    async (_, block) => expect(await byLit([block])).toBe(byText([block])),
  );

  test.each([320, 720, 1_100])('agree on a whole figure at %d px', async (widthPx) => {
    const blocks = figureOf(widthPx, ['claims', 'why']);
    expect(await byLit(blocks)).toBe(byText(blocks));
  });

  test('agree on hostile texts, of which nothing becomes markup', async () => {
    const hostile = `"><img src=x onerror=alert(1)>'&\u202e<!--\`\${x}`;
    const plain = byText(everyBlock('plain'));
    const text = byText(everyBlock(hostile));
    expect(await byLit(everyBlock(hostile))).toBe(text);
    const tags = (markup: string): readonly string[] => markup.match(/<\/?[a-z][\w-]*/g) ?? [];
    expect(tags(text)).toEqual(tags(plain));
  });
});

describe('blocksText', () => {
  test('has no button, field or style, and keeps what a fold holds', () => {
    const text = folded(blocksText(everyBlock('plain'), words));
    expect(text).not.toMatch(/<(button|input|select)|\sstyle=|data-act/);
    expect(text).toContain('<details class="fold" open><summary>plain</summary>');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//x', 'https://a:b@c.org'])(
    'makes no link of %s',
    (href) => {
      const line = [{ kind: 'page', href, text: 'page' } as const];
      const blocks: readonly Block[] = [
        { kind: 'text', role: 'note', line },
        { kind: 'links', items: [{ text: 'page', href }] },
      ];
      expect(blocksText(blocks, words)).not.toContain('<a');
    },
  );
});

describe('stillText', () => {
  const small = figureOf(288);

  test('holds what is the same at all widths once', () => {
    const text = stillText(
      { 288: small, 328: figureOf(328), 560: figureOf(560), 640: figureOf(640) },
      words,
    );
    expect(text.match(/<h3/g)).toHaveLength(1);
    expect(text.match(/<svg/g)).toHaveLength(4);
  });

  test('is the figure itself where nothing differs', () => {
    const text = stillText({ 288: small, 328: small, 560: small, 640: small }, words);
    expect(folded(text)).toBe(byText(small));
  });
});

describe('blocksMarkup', () => {
  test('a block that cannot be painted takes only itself down', () => {
    const faults: unknown[] = [];
    const broken = { kind: 'list', name: 'x' } as unknown as Block;
    const good: Block = { kind: 'heading', text: 'stands' };
    const paper = {
      ...quietPaper(words),
      hasActs: true,
      linkedFolds: new Set<string>(),
      onFault: (error: unknown) => void faults.push(error),
    };
    const text = blocksMarkup(paper, [broken, good])
      .map((one) => one.text)
      .join('');
    expect(text).toContain(words.failedPart);
    expect(text).toContain('stands');
    expect(faults).toHaveLength(1);
    expect(() => blockMarkup(paper, broken)).toThrow();
  });
});
