// Reads what `look` said.

/** What a reader finds of one element. */
export interface Facts {
  readonly state: string;
  /** What the figure of the page says, where it is seen. */
  readonly own: string;
  readonly width: number;
  /** The size of running text. **Units:** CSS pixels. */
  readonly typePx: number;
  readonly sentence: string;
  /** The claims as they are read out, in order. */
  readonly phrases: readonly string[];
  /** The ids of these claims. */
  readonly keys: readonly string[];
  /** Size of the picture as drawn, or none. */
  readonly picture: string;
  readonly isInside: boolean;
  /** Key, outline and colour of each mark of the picture. */
  readonly marks: readonly string[];
  readonly styles: readonly string[];
}

/** One for each element. */
export function factsOf(text: string): readonly Facts[] {
  return text
    .split(/^element\t\d+\n/m)
    .slice(1)
    .map((part) => {
      const lines = part.split('\n').map((line) => line.split('\t'));
      const all = (kind: string): readonly string[] =>
        lines.filter(([name]) => name === kind).map(([, value = '']) => value);
      const one = (kind: string): string => all(kind)[0] ?? '';
      return {
        state: one('state'),
        own: one('own'),
        width: Number(one('width')),
        typePx: Number.parseFloat(one('type')),
        sentence: one('sentence'),
        phrases: all('phrase'),
        keys: all('key'),
        picture: one('picture'),
        isInside: one('inside') === 'true',
        marks: all('mark'),
        styles: all('style'),
      };
    });
}
