import type { Random } from '../random.ts';
import { inputLiteral } from './literals.ts';
import {
  builtInScalars,
  type Argument,
  type CompositeType,
  type DirectiveModel,
  type Field,
  type SchemaModel,
  type TypeModel,
} from './model.ts';

const executableLocations = [
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
];

/** A valid schema with all kinds of types, as the seed has it. */
export function makeSchema(random: Random): SchemaModel {
  const schema: SchemaModel = {
    types: new Map(),
    directives: [],
    query: random.chance(0.8) ? 'Query' : 'Root',
    incremental: random.chance(0.3),
  };
  if (random.chance(0.4)) schema.mutation = random.chance(0.7) ? 'Mutation' : 'Change';
  if (random.chance(0.3)) schema.subscription = random.chance(0.7) ? 'Subscription' : 'Watch';

  const add = (type: TypeModel) => schema.types.set(type.name, type);
  for (const name of random.some(['Date', 'JSON'], 0.5)) add({ kind: 'scalar', name });
  for (const name of random.some(['Color', 'Size'], 0.7)) {
    add({ kind: 'enum', name, values: ['RED', 'GREEN', 'BLUE', 'small', '_x1'].slice(random.below(3)) });
  }
  for (const name of random.some(['Filter', 'Choice', 'Range'], 0.7)) addInput(schema, name, random);

  const interfaces = random.some(['Node', 'Named', 'Shape', 'Being'], 0.6);
  const objects = ['Book', 'Author', 'Dog', 'Cat', 'Shelf'].slice(random.below(3));
  const unions = random.some(['Anything', 'Pet'], 0.6);
  const outputs = () => [...leaves(schema), ...interfaces, ...objects, ...unions];
  for (const name of interfaces) add(makeComposite(schema, 'interface', name, outputs(), random));
  for (const name of objects) add(makeComposite(schema, 'type', name, outputs(), random));
  for (const name of unions) {
    const members = random.some(objects, 0.6);
    add({ kind: 'union', name, members: members.length > 0 ? members : objects.slice(0, 1) });
  }
  for (const name of [schema.query, schema.mutation, schema.subscription]) {
    if (name !== undefined) {
      add({
        kind: 'type',
        name,
        interfaces: [],
        fields: makeFields(schema, random.between(2, 7), outputs(), random),
      });
    }
  }
  schema.directives = random.times(random.below(3), (index) => makeDirective(schema, index, random));
  return schema;
}

const leaves = (schema: SchemaModel): string[] => [
  ...builtInScalars,
  ...[...schema.types.values()]
    .filter(({ kind }) => kind === 'scalar' || kind === 'enum')
    .map(({ name }) => name),
];

const inputTypes = (schema: SchemaModel): string[] => [
  ...leaves(schema),
  ...[...schema.types.values()].filter(({ kind }) => kind === 'input').map(({ name }) => name),
];

function wrap(name: string, random: Random, mostNonNull = 0.35): string {
  let type = random.chance(mostNonNull) ? `${name}!` : name;
  while (random.chance(0.25)) type = random.chance(0.4) ? `[${type}]!` : `[${type}]`;
  return type;
}

function addInput(schema: SchemaModel, name: string, random: Random): void {
  const oneOf = random.chance(0.35);
  const known = inputTypes(schema);
  const fields = random.times(random.between(1, 4), (index): Argument => {
    // A list of itself can end; a non-null self could not.
    const self = random.chance(0.15);
    const type = self ? `[${name}!]` : wrap(random.pick(known), random);
    return { name: `f${index}`, type: oneOf && type.endsWith('!') ? type.slice(0, -1) : type };
  });
  schema.types.set(name, { kind: 'input', name, oneOf, fields });
  if (!oneOf) {
    for (const field of fields) {
      // A default that mentions the type itself could form a cycle, which is another test's business.
      if (random.chance(0.3) && !field.type.includes(name)) {
        field.defaultValue = inputLiteral(schema, field.type, random, 2);
      }
    }
  }
}

function makeArguments(schema: SchemaModel, random: Random): Argument[] {
  const count = random.chance(0.6) ? 0 : random.between(1, 3);
  return random.times(count, (index) => {
    const type = wrap(random.pick(inputTypes(schema)), random, 0.25);
    return {
      name: random.pick(['id', 'first', 'where', 'x']) + String(index),
      type,
      ...(random.chance(0.35) ? { defaultValue: inputLiteral(schema, type, random, 2) } : {}),
    };
  });
}

function makeFields(schema: SchemaModel, count: number, outputs: string[], random: Random): Field[] {
  const names = random.some(
    ['id', 'name', 'size', 'owner', 'pets', 'items', 'best', 'any', 'note', 'tags'],
    0.7,
  );
  return names.slice(0, Math.max(1, count)).map((name) => ({
    name,
    type: wrap(random.pick(outputs), random, 0.25),
    arguments: makeArguments(schema, random),
  }));
}

function makeComposite(
  schema: SchemaModel,
  kind: 'type' | 'interface',
  name: string,
  outputs: string[],
  random: Random,
): CompositeType {
  const fields = new Map<string, Field>();
  const interfaces: string[] = [];
  for (const one of schema.types.values()) {
    if (one.kind !== 'interface' || !random.chance(0.45)) continue;
    // Fields of the same name fit only when they come from the same interface.
    const wanted = [one, ...one.interfaces.map((parent) => schema.types.get(parent) as CompositeType)];
    const clash = one.fields.some((field) => {
      const there = fields.get(field.name);
      return there !== undefined && JSON.stringify(there) !== JSON.stringify(field);
    });
    if (clash) continue;
    for (const parent of wanted) {
      if (!interfaces.includes(parent.name)) interfaces.push(parent.name);
      for (const field of parent.fields) {
        if (!fields.has(field.name)) fields.set(field.name, field);
      }
    }
  }
  const inherited = [...fields.values()].map((field) => narrow(field, random));
  const own = makeFields(schema, random.between(1, 5), outputs, random).filter(
    ({ name: one }) => !fields.has(one),
  );
  return { kind, name, interfaces, fields: [...inherited, ...own] };
}

/** An implementation may promise more than its interface and accept more arguments. */
function narrow(field: Field, random: Random): Field {
  const type = !field.type.endsWith('!') && random.chance(0.2) ? `${field.type}!` : field.type;
  const extra = random.chance(0.15) ? [{ name: 'extra', type: 'Int' }] : [];
  return { name: field.name, type, arguments: [...field.arguments, ...extra] };
}

function makeDirective(schema: SchemaModel, index: number, random: Random): DirectiveModel {
  const locations = random.some(executableLocations, 0.6);
  return {
    name: `mark${index}`,
    arguments: makeArguments(schema, random),
    repeatable: random.chance(0.4),
    locations: locations.length > 0 ? locations : ['FIELD'],
  };
}
