// What a reader can take along, in a fold beneath the figure while exploring: the picture, and a link to what is shown.
import type { Block } from '../figure/block.js';
import { givenBlocks } from '../figure/given-blocks.js';
import type { ReaderState } from '../figure/question.js';
import type { AppWords } from './app-words.js';

/** The fold that holds it. It is no part of a link. */
const takingFold = 'save';

/** What there is to take, and what came of it. */
export interface Takeable {
  readonly hasPicture: boolean;
  readonly hasLink: boolean;
  /** **Absent:** undefined until something is to be told. */
  readonly note: string | undefined;
  /** A link that the reader has to copy, since the page may not. */
  readonly link: string | undefined;
}

/** The state without the fold: it asks for no more of the record, and who follows a link finds the figure. */
export function withoutTaking(state: ReaderState): ReaderState {
  return { ...state, open: state.open.filter((id) => id !== takingFold) };
}

/** The fold. **Absent:** empty where there is nothing to take. */
export function takingBlocks(
  { open }: ReaderState,
  words: AppWords,
  { hasPicture, hasLink, note, link }: Takeable,
): readonly Block[] {
  if (!hasPicture && !hasLink) return [];
  const isOpen = open.includes(takingFold);
  const pictures = [
    { text: words.savePng, act: 'save picture.png' },
    { text: words.saveSvg, act: 'save picture.svg' },
  ];
  const links = [{ text: words.copyLink, act: 'copy-link' }];
  const blocks = givenBlocks([
    { kind: 'links', items: [...(hasPicture ? pictures : []), ...(hasLink ? links : [])] },
    note !== undefined && { kind: 'text', role: 'note', line: [note] },
    link !== undefined && {
      kind: 'field',
      id: 'link',
      name: words.copyIt,
      control: { kind: 'link', value: link },
    },
  ]);
  return [
    { kind: 'fold', id: takingFold, text: words.saveOrShare, isOpen, blocks: isOpen ? blocks : [] },
  ];
}
