// The types of feed-schema.mjs, for the tests that import it.
export function feedSchemaText(load: (file: string) => Promise<object>): Promise<string>;
