// A figure as a sheet of its own: its sentence, its pictures, what is said beneath, and where it comes from.
import type { Block } from '../figure/block.js';
import { lineText } from '../figure/line-text.js';
import { unfolded } from '../figure/unfolded.js';
import type { Sheet } from '../paint/sheet-text.js';
import { roundPx } from '../plot/round-px.js';
import type { Mark, TextMark } from '../plot/scene.js';
import { textMark } from '../plot/text-block.js';
import type { Role } from '../theme/roles.js';
import { textLines } from './text-lines.js';

/** What a figure does not say itself. */
export interface AroundSheet {
  readonly language: string;
  /** What the whole is about, above the sentence. */
  readonly title: string;
  /** After the source line: version, licence, and the day it is told as known on where that is not the newest. */
  readonly foot: readonly string[];
}

/** **Units:** CSS pixels. */
const marginPx = 20;
/** Less is no width for a sentence. **Units:** CSS pixels. */
const leastPx = 280;
/** From this width on the sentence is set larger. **Units:** CSS pixels. */
const widePx = 480;

interface Style {
  readonly role: Role;
  readonly sizePx: number;
  readonly linePx: number;
  /** Room above it. */
  readonly abovePx: number;
}

const style = (role: Role, sizePx: number, abovePx: number, leading = 1.4): Style => ({
  role,
  sizePx,
  linePx: sizePx * leading,
  abovePx,
});

const title = style('sheet-quiet', 13, 0);
const heading = style('sheet-strong', 15, 16);
const source = style('sheet-quiet', 12, 0);
const texts = {
  lead: style('sheet-quiet', 14, 6),
  answer: style('sheet-text', 14, 8),
  note: style('sheet-quiet', 13, 8),
  remark: style('sheet-quiet', 13, 8),
} as const;

/** What grows downwards. */
interface Growing {
  y: number;
  readonly parts: Sheet['parts'][number][];
  readonly phrases: string[];
}

/**
 * The sheet of a figure: of its blocks the sentence, texts and pictures that stand unfolded, in their order.
 *
 * Lists, tables and other counts stay with the figure: a picture that is passed on has one question. Texts of any length
 * wrap; nothing is cut.
 */
export function figureSheet(blocks: readonly Block[], around: AroundSheet): Sheet {
  const shown = unfolded(blocks);
  const scenes = shown.flatMap((block) => (block.kind === 'picture' ? block.scene.width : []));
  const widthPx = Math.max(leastPx, ...scenes);
  const width = widthPx + 2 * marginPx;
  const sheet: Growing = { y: marginPx - 2, parts: [], phrases: [] };
  const say = (text: string, as: Style): void => addText(sheet, text, as, widthPx);
  say(around.title, title);
  for (const [index, block] of shown.entries()) {
    if (block.kind === 'sentence') {
      const sizePx = widthPx < widePx ? 19 : 23;
      say(lineText(block.line), style('sheet-strong', sizePx, 4, 1.28));
    } else if (block.kind === 'heading') {
      if (isPictureAhead(shown.slice(index + 1))) say(block.text, heading);
    } else if (block.kind === 'text' && block.role !== 'source') {
      say(lineText(block.line), texts[block.role]);
    } else if (block.kind === 'picture') {
      sheet.parts.push({ x: marginPx, y: roundPx(sheet.y + 12), marks: block.scene.marks });
      sheet.y += 12 + block.scene.height + 4;
      sheet.phrases.push(block.name, ...block.items.map(({ line }) => lineText(line)));
    }
  }
  addRule(sheet, width);
  for (const block of shown) {
    if (block.kind === 'text' && block.role === 'source') say(lineText(block.line), source);
  }
  for (const line of around.foot) say(line, source);
  const sentence = shown.find(({ kind }) => kind === 'sentence');
  return {
    width,
    height: Math.ceil(sheet.y + marginPx - 4),
    language: around.language,
    name: sentence?.kind === 'sentence' ? lineText(sentence.line) : around.title,
    phrases: sheet.phrases,
    parts: sheet.parts,
  };
}

/** Whether a picture comes before the next heading. */
function isPictureAhead(blocks: readonly Block[]): boolean {
  const next = blocks.find(({ kind }) => kind === 'picture' || kind === 'heading');
  return next?.kind === 'picture';
}

function addText(sheet: Growing, text: string, as: Style, widthPx: number): void {
  const isBold = as.role === 'sheet-strong';
  const marks: TextMark[] = [];
  sheet.y += as.abovePx;
  for (const line of textLines(text, widthPx, as.sizePx, isBold)) {
    const baseline = sheet.y + as.linePx / 2 + as.sizePx * 0.36;
    const at = { x: marginPx, y: baseline, anchor: 'start', sizePx: as.sizePx } as const;
    marks.push(textMark([{ text: line, role: as.role }], at));
    sheet.y += as.linePx;
  }
  sheet.parts.push({ x: 0, y: 0, marks });
}

function addRule(sheet: Growing, width: number): void {
  const y = roundPx(sheet.y + 12);
  const line: Mark = {
    kind: 'line',
    role: 'axis',
    x1: marginPx,
    y1: y,
    x2: width - marginPx,
    y2: y,
  };
  sheet.parts.push({ x: 0, y: 0, marks: [line] });
  sheet.y += 20;
}
