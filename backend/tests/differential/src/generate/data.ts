import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql-reference';
import type { Json, JsonObject } from '../protocol.ts';
import type { Random } from '../random.ts';
import {
  itemOf,
  named,
  nullable,
  possibleTypes,
  type CompositeType,
  type Field,
  type SchemaModel,
} from './model.ts';

/** Data for what a document selects: mostly what the types say, now and then null, an error or something else. */
export function makeRoot(schema: SchemaModel, document: DocumentNode, random: Random): JsonObject {
  return new DataMaker(schema, document, random).root();
}

const oddValues: readonly Json[] = [
  true,
  '',
  'text',
  -1,
  1.5,
  2147483648,
  1e300,
  [],
  [1],
  {},
  { a: 1 },
  'RED',
  { $error: 'Ünexpected "failure"' },
];

const leafValues: Record<string, readonly Json[]> = {
  Int: [0, 7, -2147483648, 2147483647, 3.0, '5', true],
  Float: [0, 1.5, -1e-7, 1e21, 3, '2.5', false],
  String: ['', 'a', 'é 🔥 "quoted"\n', '\u2028', 3, true, 1.5],
  Boolean: [true, false, 0, 1],
  ID: ['', 'a', 'é', 12, '007'],
};

class DataMaker {
  readonly #schema: SchemaModel;
  readonly #document: DocumentNode;
  readonly #random: Random;
  #room = 300;

  constructor(schema: SchemaModel, document: DocumentNode, random: Random) {
    this.#schema = schema;
    this.#document = document;
    this.#random = random;
  }

  root(): JsonObject {
    const sets = this.#document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [],
    );
    const roots = [this.#schema.query, this.#schema.mutation]
      .map((name) => (name === undefined ? undefined : this.#schema.types.get(name)))
      .filter((type): type is CompositeType => type?.kind === 'type');
    return Object.assign({}, ...roots.map((type) => this.#object(type, sets)), {
      __typename: undefined,
    }) as JsonObject;
  }

  #object(type: CompositeType, sets: readonly SelectionSetNode[]): JsonObject {
    const selected = new Map<string, { keys: Set<string>; sets: SelectionSetNode[] }>();
    for (const set of sets) this.#collect(set, selected, new Set());
    const data: JsonObject = { __typename: type.name };
    for (const [name, { keys, sets: below }] of selected) {
      const field = type.fields.find((one) => one.name === name);
      if (!field || this.#random.chance(0.03)) continue;
      data[name] = this.#byAlias(field, [...keys], below);
    }
    return data;
  }

  #byAlias(field: Field, keys: readonly string[], below: readonly SelectionSetNode[]): Json {
    const make = () => this.#value(field.type, below);
    if (!this.#random.chance(0.15)) return make();
    return { $byAlias: Object.fromEntries(keys.map((key) => [key, make()])) };
  }

  #value(type: string, below: readonly SelectionSetNode[]): Json {
    const random = this.#random;
    this.#room--;
    if (random.chance(0.02)) return { $error: random.pick(['no', 'Ünexpected "failure"', '']) };
    if (random.chance(0.015)) return random.pick(oddValues);
    if (random.chance(type.endsWith('!') ? 0.02 : 0.08)) return null;
    const item = itemOf(type);
    if (item !== undefined) {
      const count = this.#room > 0 ? random.below(4) : 0;
      return random.times(count, () => this.#value(item, below));
    }
    const name = nullable(type);
    const leaf = leafValues[name];
    if (leaf) return random.pick(random.chance(0.9) ? leaf.slice(0, 3) : leaf);
    const definition = this.#schema.types.get(name);
    if (definition?.kind === 'enum') return random.pick(definition.values);
    if (definition?.kind === 'scalar') {
      // A custom scalar can show the arguments that reached the resolver.
      return random.chance(0.6) ? { $args: true } : random.pick(oddValues.slice(0, -1));
    }
    const possible = possibleTypes(this.#schema, named(name));
    if (possible.length === 0 || this.#room < -200) return null;
    const data = this.#object(random.pick(possible), below);
    if (definition?.kind !== 'type' && random.chance(0.03)) {
      data.__typename = random.pick<Json>(['Nothing', 'Int', 5, null, this.#schema.query, name]);
    }
    return data;
  }

  /** The names that a selection set needs, through fragments of whatever type. */
  #collect(
    set: SelectionSetNode,
    into: Map<string, { keys: Set<string>; sets: SelectionSetNode[] }>,
    visited: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const entry = into.get(selection.name.value) ?? { keys: new Set(), sets: [] };
        entry.keys.add((selection.alias ?? selection.name).value);
        if (selection.selectionSet) entry.sets.push(selection.selectionSet);
        into.set(selection.name.value, entry);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#collect(selection.selectionSet, into, visited);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = this.#document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) this.#collect(fragment.selectionSet, into, visited);
      }
    }
  }
}
