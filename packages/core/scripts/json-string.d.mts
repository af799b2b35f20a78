// The types of json-string.mjs, for the test that imports it.
export function jsonString(data: unknown): string;
