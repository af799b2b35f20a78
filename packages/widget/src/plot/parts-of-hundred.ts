// A share as parts of a hundred: so many squares filled, and as many more as the range leaves open.
import { roundPx } from './round-px.js';
import type { Mark, Scene, Size } from './scene.js';
import { blockMarks, blockSize, detailLines, labelLines, type BlockLine } from './text-block.js';
import { typeSizes } from './type-sizes.js';

/** What the squares stand for. **Units:** percent, 0 to 100. */
export interface PartsAsk {
  readonly lowPercent: number;
  readonly highPercent: number;
  /** The share in words: "about 1 in 100". */
  readonly figure: string;
  /** Of what: "of North Korea’s army on active service". */
  readonly detail: string;
}

const aside = 10;

/** The squares with their words beside them, or below where there is no room. */
export function partsScene(ask: PartsAsk, { widthPx, emPx }: Size): Scene {
  const type = typeSizes(emPx);
  const cell = Math.min(emPx * 0.95, (widthPx - 2) / aside);
  const side = cell * aside;
  const isBeside = widthPx - side >= type.label * 9;
  const room = isBeside ? widthPx - side - type.label : widthPx;
  const lines: readonly BlockLine[] = [
    ...labelLines(ask.figure, 'label-figure', type, room / 1.12),
    ...detailLines(ask.detail, 'label-when', type, room),
  ];
  const tall = blockSize(lines).height;
  const at = isBeside ? { x: side + type.label, y: 0 } : { x: 0, y: side + type.detail * 0.6 };
  return {
    width: widthPx,
    height: Math.ceil(isBeside ? Math.max(side + 1, tall) : side + type.detail * 0.6 + tall),
    marks: [...squares(ask, cell), ...blockMarks(lines, at, 'start')],
  };
}

/** Ten rows of ten, filled from the top left; a part of one percent fills a part of its square. */
function squares({ lowPercent, highPercent }: PartsAsk, cell: number): readonly Mark[] {
  const size = cell * 0.8;
  return [...new Array<undefined>(aside * aside).keys()].flatMap((index) => {
    const x = (index % aside) * cell + 0.5;
    const y = Math.floor(index / aside) * cell + 0.5;
    const square = (role: Mark['role'], part: number): readonly Mark[] =>
      part <= 0
        ? []
        : [
            {
              kind: 'rect',
              role,
              x: roundPx(x),
              y: roundPx(y),
              width: roundPx(size * part),
              height: roundPx(size),
            },
          ];
    const partOf = (percent: number): number => Math.min(1, Math.max(0, percent - index));
    return [
      ...square('part', 1),
      ...(partOf(highPercent) > partOf(lowPercent)
        ? square('part-maybe', partOf(highPercent))
        : []),
      ...square('part-filled', partOf(lowPercent)),
    ];
  });
}
