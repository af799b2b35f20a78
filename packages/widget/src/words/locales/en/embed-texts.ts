// English words around an embed.
import type { EmbedTexts } from '../../embed-texts.js';

/** What is said around an embed. */
export const enEmbedTexts: EmbedTexts = {
  otherPages: 'The other claims shown here, with their pages',
  leftOut: (n, total) => `${n} of ${total} claims are left out here, the oldest.`,
  openWhole: 'Open the whole figure',
  dialog: {
    title: 'Embed this figure',
    form: 'Where it goes',
    forms: {
      module: [
        'A page with scripts',
        'The usual form: a script, and the figure for readers without scripts.',
      ],
      classic: [
        'A page with old scripts',
        'One large script with everything; it also runs in a page opened from a file.',
      ],
      inline: [
        'Within a paragraph',
        'One line for Markdown, WordPress and other editors that put paragraphs around it.',
      ],
      'data-attributes': [
        'An editor that strips tags',
        'A plain box that the script turns into the figure.',
      ],
      figure: [
        'A page without scripts',
        'The whole figure as HTML with its picture; it never changes.',
      ],
      'no-svg': [
        'An editor that strips pictures',
        'Text, tables and links alone; it never changes.',
      ],
      mail: ['A newsletter', 'Short HTML that mail programs show whole; it never changes.'],
      rss: ['A feed', 'Short HTML for the content of an entry; it never changes.'],
      frame: [
        'A frame',
        'For sites that allow frames alone. The files must lie on a server that sends pages as pages; jsDelivr sends them as text.',
      ],
      oembed: ['oEmbed', 'The answer for editors that turn an address into a frame.'],
    },
    view: 'Question',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'as the page', light: 'light', dark: 'dark' },
    short: 'Short: nothing but the sentence for readers without scripts',
    snippet: 'Copy this into your page',
    length: (lines, kilobytes) => `${lines} ${lines === 1 ? 'line' : 'lines'}, ${kilobytes} kB`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. The text is selected: copy it yourself.',
  },
};
