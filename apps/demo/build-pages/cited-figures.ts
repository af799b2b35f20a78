// Checks every figure that a page's own text cites against the record, and links it to the page it was taken from.
import type { Figure, Ledger } from '@dprk-deployment-tracker/core';

const spelledOut = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** How a news text words a figure, written apart from the element's so that one checks the other. */
interface Wording {
  readonly about: string;
  readonly range: string;
  readonly atLeast: string;
  readonly moreThan: string;
  readonly upTo: string;
  readonly fewerThan: string;
}

const english: Wording = {
  about: 'about #',
  range: '# to ##',
  atLeast: 'at least #',
  moreThan: 'more than #',
  upTo: 'up to #',
  fewerThan: 'fewer than #',
};

const wordings: Readonly<Record<string, Wording>> = {
  en: english,
  ko: {
    about: '약 #명',
    range: '#~##명',
    atLeast: '최소 #명',
    moreThan: '#명 초과',
    upTo: '최대 #명',
    fewerThan: '#명 미만',
  },
  uk: {
    about: 'близько #',
    range: 'від # до ##',
    atLeast: 'щонайменше #',
    moreThan: 'понад #',
    upTo: 'до #',
    fewerThan: 'менше ніж #',
  },
};

/**
 * The page with `<data value="CLAIM">about 600</data>` linked.
 *
 * **Throws** where the text says anything else than the claim, or names a claim that the record lacks.
 */
export function citedFigures(html: string, ledger: Ledger): string {
  const language = /<html lang="([\w-]+)"/.exec(html)?.[1] ?? 'en';
  return html.replace(
    /<data value="([^"]+)">([^<]+)<\/data>/g,
    (whole, id: string, text: string) => {
      const claim = ledger.claims.find((one) => one.id === id);
      if (!claim) throw new TypeError(`citedFigures: the record has no claim ${id}`);
      const cited = text.replace(/\s+/g, ' ').trim();
      const said = figureInText(claim.figure, language);
      if (cited !== said && cited !== spelledOut[Number(said)]) {
        throw new TypeError(`citedFigures: the text has "${cited}" where ${id} says "${said}"`);
      }
      const { address } = claim.document;
      return address === undefined ? whole : `<a href="${attribute(address)}">${whole}</a>`;
    },
  );
}

function figureInText(figure: Figure, language: string): string {
  const words = wordings[language] ?? english;
  const worded = (pattern: string, first: number, second = first): string =>
    pattern.replace('##', grouped(second, language)).replace('#', grouped(first, language));
  switch (figure.kind) {
    case 'exact':
      return grouped(figure.value, language);
    case 'about':
      return worded(words.about, figure.value);
    case 'range':
      return worded(words.range, figure.low, figure.high);
    case 'at-least':
      return worded(figure.exclusive ? words.moreThan : words.atLeast, figure.low);
    case 'up-to':
      return worded(figure.exclusive ? words.fewerThan : words.upTo, figure.high);
    case 'in-words':
      return figure.words;
    case 'share':
      return `${figure.lowPercent} to ${figure.highPercent} percent`;
    case 'denial':
      return 'denies';
    case 'none-stated':
      return 'gives no number';
  }
}

function grouped(value: number, language: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'uk' ? ' ' : ',');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
