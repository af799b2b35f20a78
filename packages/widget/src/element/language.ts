// The language of the place where an element stands.
import { hostOf } from './node-kind.js';

/** Languages that a figure can be had in, English first. */
export const languages = ['en', 'ko', 'uk'] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** The nearest `lang`, also beyond shadow roots. **Absent:** English where none is said that we have. */
export function languageOf(element: Element): Language {
  let from: Element | null = element;
  while (from) {
    const said: string | null | undefined = from.closest('[lang]')?.getAttribute('lang');
    if (said) return known(said);
    from = hostOf(from.getRootNode());
  }
  return languages[0];
}

function known(said: string): Language {
  const [primary] = said.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? languages[0];
}
