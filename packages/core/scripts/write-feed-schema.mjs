// Writes dist/feed.schema.json, the published form of a feed, from the definitions that intake checks with.
import { writeFileSync } from 'node:fs';
import { feedSchemaText } from './feed-schema.mjs';

const text = await feedSchemaText((file) => import(`../dist/model/${file}.js`));
writeFileSync(new URL('../dist/feed.schema.json', import.meta.url), text);
