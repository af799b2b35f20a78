// Readers whose browser is set in their own way: paper, zoom, colours, motion.
import type { Cell } from './cell.js';

/** Readers. */
export const readers: readonly Cell[] = [
  {
    id: 'print',
    title: 'on paper',
    shows: 'live',
    reader: { media: 'print' },
    isOwnKind: true,
    isQuick: true,
  },
  {
    id: 'zoom-400',
    title: 'at 400 % zoom of a screen of 1,280 px',
    shows: 'live',
    reader: { width: 320, height: 256 },
    isOwnKind: true,
    isQuick: true,
  },
  {
    id: 'forced-colours',
    title: 'with forced colours',
    shows: 'live',
    reader: { forcedColors: 'active' },
    isOwnKind: true,
    isQuick: true,
  },
  {
    id: 'reduced-motion',
    title: 'with reduced motion',
    shows: 'live',
    reader: { reducedMotion: 'reduce' },
  },
  {
    id: 'dark-reader',
    title: 'who wants it dark, on a page that can be',
    shows: 'live',
    head: '<meta name="color-scheme" content="light dark">',
    reader: { colorScheme: 'dark' },
    isOwnKind: true,
  },
  {
    id: 'phone',
    title: 'on a phone',
    shows: 'live',
    head: '<meta name="viewport" content="width=device-width,initial-scale=1">',
    reader: { width: 375, height: 667 },
    isOwnKind: true,
  },
];
