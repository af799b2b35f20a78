// Checks every figure that a page's own text cites against the record, and links it to the page it was taken from.
import type { Figure, Ledger } from '@dprk-deployment-tracker/core';

const spelledOut = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * The page with `<data value="CLAIM">about 600</data>` and `<a data-document="DOCUMENT">` linked.
 *
 * **Throws** where the text says anything else than the claim, or names a claim or document that the record lacks.
 */
export function citedFigures(html: string, ledger: Ledger): string {
  return html
    .replace(/<data value="([^"]+)">([^<]+)<\/data>/g, (whole, id: string, text: string) => {
      const claim = ledger.claims.find((one) => one.id === id);
      if (!claim) throw new TypeError(`citedFigures: the record has no claim ${id}`);
      const cited = text.replace(/\s+/g, ' ').trim();
      const said = figureInText(claim.figure);
      if (cited !== said && cited !== spelledOut[Number(said)]) {
        throw new TypeError(`citedFigures: the text has "${cited}" where ${id} says "${said}"`);
      }
      return linked(claim.document.address, whole);
    })
    .replace(/<a data-document="([^"]+)">/g, (_whole, id: string) => {
      const document = ledger.documents.find((one) => one.id === id);
      if (!document?.address) throw new TypeError(`citedFigures: no address for document ${id}`);
      return `<a href="${attribute(document.address)}">`;
    });
}

/** The figure in the words a news text uses, written apart from the element's so that one checks the other. */
function figureInText(figure: Figure): string {
  switch (figure.kind) {
    case 'exact':
      return grouped(figure.value);
    case 'about':
      return `about ${grouped(figure.value)}`;
    case 'range':
      return `${grouped(figure.low)} to ${grouped(figure.high)}`;
    case 'at-least':
      return `${figure.exclusive ? 'more than' : 'at least'} ${grouped(figure.low)}`;
    case 'up-to':
      return `${figure.exclusive ? 'fewer than' : 'up to'} ${grouped(figure.high)}`;
    case 'in-words':
      return figure.words;
    case 'share':
      return `${grouped(figure.lowPercent)} to ${grouped(figure.highPercent)} percent`;
    case 'denial':
      return 'denies';
    case 'none-stated':
      return 'gives no number';
  }
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function linked(address: string | undefined, content: string): string {
  return address === undefined ? content : `<a href="${attribute(address)}">${content}</a>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
