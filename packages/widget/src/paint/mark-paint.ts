// The attributes a role is painted with by default, the same for both painters.
import { textStyle } from '../scene/text-style.js';
import { paintOf, swatches, type Paint, type PaintTheme, type Role } from '../theme/palette.js';

/** SVG presentation attributes of a mark. **Absent:** undefined leaves the attribute out. */
export interface MarkPaint {
  readonly color: string | undefined;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly width: number | undefined;
  readonly dash: string | undefined;
  readonly cap: string | undefined;
}

/** Font attributes of a text. */
export interface TextPaint {
  readonly size: number;
  readonly weight: number | undefined;
}

/** The default paint of a role. */
export function markPaint(role: Role, theme: PaintTheme): MarkPaint {
  const paint = paintOf(role);
  const isShape = paint.stroke !== undefined || paint.target !== undefined;
  return {
    color: paint.color && swatches[paint.color][theme],
    fill: colourOf(paint.fill, theme) ?? (isShape ? 'none' : undefined),
    stroke: paint.target ? 'transparent' : colourOf(paint.stroke, theme),
    width: paint.width,
    dash: paint.dash,
    cap: paint.target ? 'round' : paint.cap,
  };
}

/** The font of a role of text. */
export function textPaint(role: Role): TextPaint {
  const { sizePx, isBold } = textStyle(role);
  return { size: sizePx, weight: isBold ? 600 : undefined };
}

function colourOf(swatch: Paint['fill'], theme: PaintTheme): string | undefined {
  if (swatch === undefined) return undefined;
  return swatch === 'current' ? 'currentColor' : swatches[swatch][theme];
}
