// The JSON Schema of a feed as text, made from the very definitions of the record: their checks, and what stands above each field.
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The version of a feed's form. It changes with the form alone, not with code or data. */
const VERSION = 1;

const DESCRIPTION = [
  'A record of claims about North Korean troops in Russia, as entered and as fed.',
  'Beyond this schema intake checks what a schema cannot say: that days exist, that ranges and shares',
  'are in order, that ids are used once and lead somewhere, that nothing rests on itself, and the limits of size.',
].join(' ');

/** The files of `model/` in which records are defined, `field` first. */
const FILES = [
  ...['field', 'entry', 'figure-schema', 'forecast', 'grading', 'mutation', 'origin', 'revision'],
  ...['signature-schema', 'wording'],
];

/** The fields that many records share, under their names in the schema. */
const FIELDS = ['id', 'date', 'day', 'address', 'language', 'amount', 'percent'];

/** What a check of ours says in JSON Schema, by the problem it names. */
const STATED = {
  'no way to the page': {
    anyOf: ['address', 'archive', 'noAddressReason'].map((field) => ({ required: [field] })),
  },
  'says nothing': { minProperties: 1 },
};

function statedAsSchema({ valibotAction: { type, message }, jsonSchema }) {
  const stated = type === 'check' ? STATED[message] : undefined;
  return stated && { ...jsonSchema, ...stated };
}

const byName = ([a], [b]) => (a < b ? -1 : 1);

/** Every schema that the modules export, under its name: `claimSchema` is `claim`. */
function namedSchemas([fields, ...modules]) {
  const schemas = modules.flatMap((module) => Object.entries(module)).sort(byName);
  return Object.fromEntries([
    ...schemas
      .filter(([name]) => name.endsWith('Schema') && name !== 'pageSchema')
      .map(([name, schema]) => [name.slice(0, -'Schema'.length), schema]),
    ...FIELDS.map((name) => [name, fields[name]]),
  ]);
}

/** What stands above each field in the sources: name of the definition → field → meaning. */
function fieldMeanings() {
  const meanings = {};
  for (const file of FILES.slice(1)) {
    const url = new URL(`../src/model/${file}.ts`, import.meta.url);
    const source = ts.createSourceFile(
      file,
      readFileSync(url, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const [{ name, initializer }] = statement.declarationList.declarations;
      const fields = fieldsIn(initializer, meanings);
      if (fields) meanings[name.text.replace(/(Schema|Fields)$/, '')] = fields;
    }
  }
  return meanings;
}

/** The outermost fields of a definition; what is spread into it comes from the constant of that name. */
function fieldsIn(node, known) {
  if (!ts.isObjectLiteralExpression(node)) {
    const inner = ts.isCallExpression(node) ? node.arguments[0] : node.expression;
    return inner && fieldsIn(inner, known);
  }
  const fields = {};
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property))
      Object.assign(fields, known[property.expression.text.replace(/Fields$/, '')]);
    else fields[property.name.text] = meaningOf(property);
  }
  return fields;
}

function meaningOf(property) {
  const [doc] = ts.getJSDocCommentsAndTags(property);
  return doc && ts.getTextOfJSDocComment(doc.comment).replace(/\s+/g, ' ').replace(/\*\*/g, '');
}

function describe(schema, meanings = {}) {
  for (const [field, description] of Object.entries(meanings)) {
    if (!description || !schema.properties?.[field]) continue;
    schema.properties[field] = { ...schema.properties[field], description };
  }
}

/** The schema's text, the same bytes for the same definitions; `load` brings a file of `model/`. */
export async function feedSchemaText(load) {
  const { record, ...definitions } = namedSchemas(await Promise.all(FILES.map(load)));
  const made = toJsonSchema(record, {
    definitions,
    typeMode: 'input',
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideAction: statedAsSchema,
  });
  const meanings = fieldMeanings();
  describe(made, meanings.record);
  for (const [name, definition] of Object.entries(made.$defs)) describe(definition, meanings[name]);
  const { $defs, ...rest } = made;
  const head = {
    $schema: DIALECT,
    $id: `urn:dprk-deployment-tracker:feed:${VERSION}`,
    title: 'Feed of dprk-deployment-tracker',
    description: DESCRIPTION,
  };
  return `${JSON.stringify({ ...head, ...rest, $defs }, undefined, 1)}\n`;
}
