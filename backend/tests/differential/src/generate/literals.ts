import type { Random } from '../random.ts';
import type { Json } from '../protocol.ts';
import { itemOf, nullable, type InputType, type SchemaModel } from './model.ts';

/** Writes of strings that mean something to lexers, printers or JSON. */
const strings = [
  '""',
  '"a"',
  '"déjà vu 🔥"',
  '"\\u00e9\\u{1F525}\\n\\t\\"\\\\"',
  '"""block"""',
  '"""\n    indented\n      more\n  """',
  '"""with \\""" quotes"""',
  '"1"',
  '"true"',
];
const ints = ['0', '1', '-1', '42', '2147483647', '-2147483648'];
const floats = ['0.5', '-1.25', '1e3', '3', '6.022E-3', '1.0'];

/** Anything that might stand for a value, of whatever type. */
export const anyLiteral = (random: Random): string =>
  random.pick([
    ...strings,
    ...ints,
    ...floats,
    'true',
    'false',
    'null',
    'RED',
    'unknownValue',
    '[]',
    '{}',
    '[1, "a", null]',
    '[[1]]',
    '{f0: 1}',
    '{f0: null, f1: [RED]}',
    '{nope: 1}',
    '2147483648',
    '1e400',
    '-9007199254740993',
    '123456789012345678901234567890',
  ]);

/** Chooses the variable that may stand at a place of this type, if any. */
export type VariableFor = (type: string, hasDefault: boolean) => string | undefined;

/** A literal that the type accepts. */
export function inputLiteral(
  schema: SchemaModel,
  type: string,
  random: Random,
  depth: number,
  variableFor: VariableFor = () => undefined,
): string {
  const variable = variableFor(type, false);
  if (variable !== undefined) return variable;
  if (!type.endsWith('!') && random.chance(0.12)) return 'null';
  const item = itemOf(type);
  if (item !== undefined) {
    if (depth <= 0) return '[]';
    const one = () => inputLiteral(schema, item, random, depth - 1, variableFor);
    // A value that is no list stands for the list of it.
    if (random.chance(0.2)) {
      const alone = one();
      if (alone !== 'null' && !alone.startsWith('$')) return alone;
    }
    return `[${random.times(random.below(4), one).join(', ')}]`;
  }
  const name = nullable(type);
  switch (name) {
    case 'Int':
      return random.pick(ints);
    case 'Float':
      return random.pick([...ints, ...floats]);
    case 'String':
      return random.pick(strings);
    case 'Boolean':
      return random.pick(['true', 'false']);
    case 'ID':
      return random.pick([...strings, ...ints, '12345678901234567890']);
  }
  const definition = schema.types.get(name);
  switch (definition?.kind) {
    case 'enum':
      return random.pick(definition.values);
    case 'input':
      return objectLiteral(schema, definition, random, depth, variableFor);
    default:
      return random.pick([
        ...strings,
        ...ints,
        ...floats,
        'true',
        'RED',
        '{a: [1, {b: "c"}]}',
        '[1, RED, null]',
      ]);
  }
}

function objectLiteral(
  schema: SchemaModel,
  type: InputType,
  random: Random,
  depth: number,
  variableFor: VariableFor,
): string {
  const value = (field: { type: string }, of: string) =>
    inputLiteral(schema, of, random, depth - 1, (wanted, hasDefault) =>
      field.type === wanted ? variableFor(wanted, hasDefault) : undefined,
    );
  if (type.oneOf) {
    const field = random.pick(type.fields);
    return `{${field.name}: ${value(field, `${field.type}!`)}}`;
  }
  const given = type.fields.filter(
    (field) =>
      (field.type.endsWith('!') && field.defaultValue === undefined) || (depth > 0 && random.chance(0.5)),
  );
  return `{${given.map((field) => `${field.name}: ${value(field, field.type)}`).join(', ')}}`;
}

const jsonOfBuiltIns: Record<string, readonly Json[]> = {
  Int: [0, 1, -1, 2147483647, 3.0],
  Float: [0, 0.5, -2.25, 1e21, 7, 1e-7],
  String: ['', 'a', 'é🔥\n"\\', '\u2028'],
  Boolean: [true, false],
  ID: ['', 'a', 7, '12345678901234567890', -3],
};

const anyJson: readonly Json[] = [
  null,
  true,
  0,
  -0.5,
  2147483648,
  1e40,
  2 ** 53,
  '',
  'RED',
  '1',
  [],
  [null],
  [1, 'a'],
  {},
  { f0: 1 },
  { f0: null },
  { nope: 1 },
];

/** A value for a variable of the type: nearly always one that it accepts. */
export function inputJson(schema: SchemaModel, type: string, random: Random, depth: number): Json {
  if (random.chance(0.04)) return random.pick(anyJson);
  if (!type.endsWith('!') && random.chance(0.15)) return null;
  const item = itemOf(type);
  if (item !== undefined) {
    if (depth <= 0) return [];
    if (random.chance(0.2)) return inputJson(schema, item, random, depth - 1);
    return random.times(random.below(4), () => inputJson(schema, item, random, depth - 1));
  }
  const name = nullable(type);
  const builtIn = jsonOfBuiltIns[name];
  if (builtIn) return random.pick(builtIn);
  const definition = schema.types.get(name);
  switch (definition?.kind) {
    case 'enum':
      return random.pick(definition.values);
    case 'input': {
      const { oneOf, fields } = definition;
      const given = oneOf
        ? [random.pick(fields)]
        : fields.filter(
            (field) =>
              (field.type.endsWith('!') && field.defaultValue === undefined) ||
              (depth > 0 && random.chance(0.5)),
          );
      return Object.fromEntries(
        given.map((field) => [
          field.name,
          inputJson(schema, oneOf ? `${field.type}!` : field.type, random, depth - 1),
        ]),
      );
    }
    default:
      return random.pick(anyJson);
  }
}
