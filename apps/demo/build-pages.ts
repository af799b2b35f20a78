// Renders into each page, while Vite builds it, what the page shows before any script runs.
import { ledger } from '@dprk-deployment-tracker/core';
import { escapeText } from '@dprk-deployment-tracker/widget/scene';
import { en, type StaticView } from '@dprk-deployment-tracker/widget/static';
import type { Plugin } from 'vite';
import { chartGallery } from './build-pages/chart-gallery.js';
import { citedFigures } from './build-pages/cited-figures.js';
import { inlineFeeds } from './build-pages/feed-record.js';
import { figureOfTag, staticViews } from './build-pages/figure-of-tag.js';
import { filledEmbeds } from './build-pages/filled-embeds.js';

/** The Vite plugin that fills the pages; a page without a place to fill stays as it is. */
export function buildPages(): Plugin {
  return {
    name: 'build-pages',
    transformIndexHtml: { order: 'pre', handler: filledPage },
  };
}

function filledPage(html: string): string {
  const cited = citedFigures(html, ledger);
  const withEmbeds = filledEmbeds(withStaticFigures(cited), figureOfTag);
  return chartGallery(inlineFeeds(withEmbeds));
}

/** One figure for each view, in place of `<!-- static-figures -->`. */
function withStaticFigures(html: string): string {
  const figure = (view: StaticView): string =>
    `<h2>${escapeText(en[`tab.${view}`])}</h2>${figureOfTag({ view })}`;
  return html.replace('<!-- static-figures -->', () => staticViews.map(figure).join('\n'));
}
