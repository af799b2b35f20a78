// What the address of a framed page asks for: the element's attributes by their names, and whom it answers.

/** Attributes of the element that an address may carry. */
export const parameterNames = [
  'view',
  'views',
  'measure',
  'known-on',
  'rule',
  'count-by',
  'lang',
  'theme',
] as const;

/** One of them. */
export type ParameterName = (typeof parameterNames)[number];

/** Values by name. **Absent:** the element's default. */
export type FrameParameters = Readonly<Partial<Record<ParameterName, string>>>;

/** What an address asks for. */
export interface AskedOfFrame {
  readonly attributes: FrameParameters;
  /** What the page around calls this frame; stands in each message. **Absent:** the empty text. */
  readonly frame: string;
  /** What a page with pym.js calls it: then it is told in pym's words how high it is. **Absent:** undefined. */
  readonly pymId: string | undefined;
  /** Names that name nothing. */
  readonly unknown: readonly string[];
}

/** Said by pym.js of its own page; nothing follows from it. */
const passedOver = ['initialWidth', 'parentTitle', 'parentUrl'];

/** Reads the query of an address, whatever it holds; of a name given twice the last counts. */
export function askedOfAddress(query: string): AskedOfFrame {
  const given = new Map(new URLSearchParams(query));
  const named = parameterNames.flatMap((name) => {
    const value = given.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const others = new Set<string>([...parameterNames, ...passedOver, 'frame', 'childId']);
  return {
    attributes: Object.fromEntries(named),
    frame: given.get('frame') ?? '',
    pymId: given.get('childId'),
    unknown: [...given.keys()].filter((name) => !others.has(name)),
  };
}
