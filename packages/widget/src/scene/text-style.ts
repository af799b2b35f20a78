// How large and how heavy each kind of text is: what labels are measured and painted with.
import type { Role } from '../theme/palette.js';

/** A kind of text. **Units:** CSS pixels. */
export interface TextStyle {
  readonly sizePx: number;
  readonly isBold: boolean;
}

const plain: TextStyle = { sizePx: 12, isBold: false };
const bold: TextStyle = { sizePx: 12, isBold: true };
const small: TextStyle = { sizePx: 11, isBold: false };

const styles: Partial<Record<Role, TextStyle>> = {
  heading: bold,
  'label-strong': bold,
  'span-label': bold,
  'tick-label': small,
  note: small,
  'event-number': { sizePx: 11, isBold: true },
  source: { sizePx: 10, isBold: false },
};

/** The style of a role of text; 12 pixels and plain unless the role says otherwise. */
export function textStyle(role: Role): TextStyle {
  return styles[role] ?? plain;
}
