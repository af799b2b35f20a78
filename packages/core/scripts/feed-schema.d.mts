// The types of feed-schema.mjs, for the tests that import it.
import type { feedDefinitions } from '../src/intake/feed-definitions.js';
import type { fieldMeanings } from '../src/intake/field-meanings.js';
import type { recordSchema } from '../src/intake/record-schema.js';

export function feedSchemaText(
  schema: typeof recordSchema,
  definitions: typeof feedDefinitions,
  meanings: typeof fieldMeanings,
): string;
