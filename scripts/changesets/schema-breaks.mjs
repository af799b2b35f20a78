// What of a JSON Schema's change can break who writes by it or reads by it.

/** Words that only explain. */
const EXPLAINS = new Set(['$comment', 'description', 'examples', 'title', 'default']);
/** Limits, with the direction in which they may move. */
const WIDER = {
  ...{ maxItems: 1, maxLength: 1, maximum: 1, maxProperties: 1 },
  ...{ minItems: -1, minLength: -1, minimum: -1, minProperties: -1 },
};
/** Lists to which something may be added. */
const GROWS = new Set(['enum', 'anyOf', 'oneOf']);
/** Names of our own choice, to each its schema. */
const NAMED = new Set(['properties', '$defs', 'patternProperties']);

/** Each change that can break, as its place and what happened there; empty where everything that was right stays right. */
export function schemaBreaks(before, after, place = '#') {
  if (!isObject(before) || !isObject(after)) {
    return same(before, after) ? [] : [`${place} is another`];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((word) => !EXPLAINS.has(word) && !same(before[word], after[word]))
    .flatMap((word) => wordBreaks(word, before[word], after[word], `${place}/${word}`));
}

function wordBreaks(word, before, after, place) {
  if (word in WIDER) return wider(word, before, after) ? [] : [`${place} is narrower`];
  if (NAMED.has(word)) return namedBreaks(before ?? {}, after ?? {}, place);
  if (before === undefined) return [`${place} is asked for`];
  if (after === undefined) return [`${place} is gone`];
  if (word === 'required') {
    const [gone, come] = [without(before, after), without(after, before)];
    return [
      ...gone.map((name) => `${place}: "${name}" may be absent now`),
      ...come.map((name) => `${place}: "${name}" is asked for now`),
    ];
  }
  if (GROWS.has(word)) {
    return without(before, after).map((value) => `${place}: ${brief(value)} is gone`);
  }
  return schemaBreaks(before, after, place);
}

/** No limit is the widest. */
function wider(word, before, after) {
  return after === undefined || (before !== undefined && (after - before) * WIDER[word] >= 0);
}

function namedBreaks(before, after, place) {
  return Object.keys(before).flatMap((name) =>
    name in after
      ? schemaBreaks(before[name], after[name], `${place}/${name}`)
      : [`${place}/${name} is gone`],
  );
}

function without(list, other) {
  return list.filter((value) => !other.some((kept) => same(value, kept)));
}

function same(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The order of keys and what only explains do not count. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !EXPLAINS.has(key));
  return Object.fromEntries(kept.sort().map(([key, part]) => [key, sorted(part)]));
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brief(value) {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
