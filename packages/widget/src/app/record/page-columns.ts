// Pages and what they say as columns: a page has numbers where its lists were, which stand apart, one after another.
import { columnsOf, rowsOf, type Columns } from './columns.js';

const lists = ['claims', 'events', 'mentions', 'statedValues'] as const;

type Lists<Of> = Readonly<Partial<Record<(typeof lists)[number], Of>>>;

/** Pages, of which each has as many of each list as it says. */
export type PageColumns = Readonly<Record<'pages' | (typeof lists)[number], Columns>>;

/** What `pages` hold. */
export function pageColumns(pages: readonly Lists<readonly object[]>[]): PageColumns {
  const all = (list: (typeof lists)[number]): Columns =>
    columnsOf(pages.flatMap((page) => page[list] ?? []));
  const numbers = (page: Lists<readonly object[]>): Lists<number> =>
    Object.fromEntries(lists.map((list) => [list, page[list]?.length]));
  return {
    pages: columnsOf(pages.map((page) => ({ ...page, ...numbers(page) }))),
    claims: all('claims'),
    events: all('events'),
    mentions: all('mentions'),
    statedValues: all('statedValues'),
  };
}

/** The pages again: they are of the kind that `pageColumns` was given. */
export function pagesOf<Page>(columns: PageColumns): readonly Page[] {
  const rows = lists.map((list) => ({ list, left: [...rowsOf<object>(columns[list])] }));
  return rowsOf<Lists<number>>(columns.pages).map((page) => {
    const own = rows
      .filter(({ list }) => page[list] !== undefined)
      .map(({ list, left }) => [list, left.splice(0, page[list])]);
    return { ...page, ...(Object.fromEntries(own) as object) } as Page;
  });
}
