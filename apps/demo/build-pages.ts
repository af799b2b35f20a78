// Renders into each page, while Vite builds it, what the page shows before any script runs.
import { ledger } from '@dprk-deployment-tracker/core';
import type { Plugin } from 'vite';
import { citedFigures } from './build-pages/cited-figures.js';
import { inlineFeeds } from './build-pages/feed-record.js';
import { figureOfTag } from './build-pages/figure-of-tag.js';
import { filledEmbeds } from './build-pages/filled-embeds.js';

/** The Vite plugin that fills the pages; a page without a place to fill stays as it is. */
export function buildPages(): Plugin {
  return {
    name: 'build-pages',
    transformIndexHtml: { order: 'pre', handler: filledPage },
  };
}

async function filledPage(html: string): Promise<string> {
  return inlineFeeds(await filledEmbeds(citedFigures(html, ledger), figureOfTag));
}
