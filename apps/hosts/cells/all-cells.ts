// The matrix: every difficult host that we know of.
import { builtIns } from './built-ins.js';
import type { Cell } from './cell.js';
import { documents } from './documents.js';
import { files } from './files.js';
import { frames } from './frames.js';
import { lives } from './lives.js';
import { places } from './places.js';
import { policies } from './policies.js';
import { readers } from './readers.js';
import { styles } from './styles.js';

/** All of them, by family. */
export const families: Readonly<Record<string, readonly Cell[]>> = {
  documents,
  'built-ins': builtIns,
  styles,
  places,
  policies,
  frames,
  lives,
  readers,
  files,
};

/** All of them. */
export const allCells: readonly Cell[] = Object.values(families).flat();
