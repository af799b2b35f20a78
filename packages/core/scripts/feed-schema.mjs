// The JSON Schema of a feed as text, made from the valibot schemas that intake itself checks with.
import { toJsonSchema } from '@valibot/to-json-schema';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The version of a feed's form. It changes with the form alone, not with code or data. */
const VERSION = 1;

const DESCRIPTION = [
  'A record of claims about North Korean troops in Russia, as entered and as fed.',
  'Beyond this schema intake checks what a schema cannot say: that days exist, that ranges and shares',
  'are in order, that ids are used once and lead somewhere, that nothing rests on itself, and the limits of size.',
].join(' ');

/** Whatever a page has instead of an address, a reader learns where it is or why it cannot be opened. */
const A_WAY = ['address', 'archive', 'noAddressReason'].map((field) => ({ required: [field] }));

/** JSON knows no undefined: a union with it is what is left of it. */
function withoutUndefined({ valibotSchema, jsonSchema }) {
  if (valibotSchema.type !== 'union') return undefined;
  const options = jsonSchema.anyOf.filter((option) => Object.keys(option).length > 0);
  return options.length === 1 ? options[0] : undefined;
}

function statedAsSchema({ valibotAction, jsonSchema }) {
  const isAWay = valibotAction.type === 'check' && valibotAction.message === 'no way to the page';
  return isAWay ? { ...jsonSchema, anyOf: A_WAY } : undefined;
}

function describe(schema, meanings) {
  for (const [field, description] of Object.entries(meanings)) {
    schema.properties[field] = { ...schema.properties[field], description };
  }
}

/** The schema's text, the same bytes for the same schemas. */
export function feedSchemaText(recordSchema, definitions, fieldMeanings) {
  const made = toJsonSchema(recordSchema, {
    definitions,
    typeMode: 'input',
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema: withoutUndefined,
    overrideAction: statedAsSchema,
  });
  const { record, document, ...parts } = fieldMeanings;
  describe(made, record);
  describe(made.properties.documents.items, document);
  for (const [name, meanings] of Object.entries(parts)) describe(made.$defs[name], meanings);
  const { $defs, ...rest } = made;
  const head = {
    $schema: DIALECT,
    $id: `urn:dprk-deployment-tracker:feed:${VERSION}`,
    title: 'Feed of dprk-deployment-tracker',
    description: DESCRIPTION,
  };
  return `${JSON.stringify({ ...head, ...rest, $defs }, undefined, 1)}\n`;
}
