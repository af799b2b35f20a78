// Writes dist/feed.schema.json, the published form of a feed, from the schemas that intake checks with.
import { writeFileSync } from 'node:fs';
import { feedDefinitions } from '../dist/intake/feed-definitions.js';
import { fieldMeanings } from '../dist/intake/field-meanings.js';
import { recordSchema } from '../dist/intake/record-schema.js';
import { feedSchemaText } from './feed-schema.mjs';

const text = feedSchemaText(recordSchema, feedDefinitions, fieldMeanings);
writeFileSync(new URL('../dist/feed.schema.json', import.meta.url), text);
