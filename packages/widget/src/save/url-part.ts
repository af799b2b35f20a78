// The reader's choices as one part of a query or a fragment, beside whatever the page has there itself.

/**
 * A query or fragment with the choices under a key, in place of those that it had; other parts stay as they are.
 *
 * The text of choices is itself a query, with `:`, `;` and `~` for `=`, `&` and `%`, none of which it holds. So a reader
 * can see what a link says, and it has no sign that programs on its way unescape or escape once more to another effect.
 * **Absent:** no choices leave no part behind.
 */
export function withUrlPart(text: string, key: string, choices: string): string {
  const sign = text.slice(0, 1);
  const others = partsOf(text).filter((part) => !part.startsWith(`${key}=`));
  const parts = choices === '' ? others : [...others, `${key}=${swapped(choices, written)}`];
  return parts.length === 0 ? '' : `${sign}${parts.join('&')}`;
}

/** The choices under a key, also where a program has escaped them. **Absent:** the empty text where there are none. */
export function choicesIn(text: string, key: string): string {
  const start = `${key}=`;
  const part = partsOf(text).findLast((one) => one.startsWith(start));
  return swapped(unescaped(part?.slice(start.length) ?? ''), read);
}

const written = { '=': ':', '&': ';', '%': '~', '+': '~20' } as const;
const read = { ':': '=', ';': '&', '~': '%' } as const;

function swapped(text: string, signs: Readonly<Record<string, string>>): string {
  return [...text].map((one) => signs[one] ?? one).join('');
}

function partsOf(text: string): readonly string[] {
  return text.slice(1).split('&').filter(Boolean);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
