import type { Random } from '../random.ts';
import { inputLiteral, type VariableFor } from './literals.ts';
import {
  itemOf,
  named,
  nullable,
  possibleTypes,
  type Argument,
  type CompositeType,
  type SchemaModel,
} from './model.ts';

export interface GeneratedOperation {
  document: string;
  /** The variables that operations declare and their types. */
  variables: Map<string, string>;
  operationNames: string[];
}

interface Fragment {
  name: string;
  on: string;
  text: string;
}

const typeNameField = { name: '__typename', type: 'String!', arguments: [] };

/** A document with one or more operations and fragments that is valid, or nearly so, for the schema. */
export function makeOperation(schema: SchemaModel, random: Random): GeneratedOperation {
  return new OperationWriter(schema, random).write();
}

class OperationWriter {
  readonly #schema: SchemaModel;
  readonly #random: Random;
  readonly #variables = new Map<string, string>();
  /** Name, type condition and text of the fragments so far; later ones may spread earlier ones. */
  readonly #fragments: Fragment[] = [];
  readonly #several: boolean;
  #labels = 0;
  #aliases = 0;
  #declared = 0;
  #kind: 'query' | 'mutation' | 'subscription' = 'query';
  /** What is left of the room for fields: documents stay readable, and answers small. */
  #room = 0;

  constructor(schema: SchemaModel, random: Random) {
    this.#schema = schema;
    this.#random = random;
    this.#several = random.chance(0.12);
  }

  write(): GeneratedOperation {
    const { query, mutation } = this.#schema;
    const random = this.#random;
    const composite = [...this.#schema.types.values()].filter(({ kind }) =>
      ['type', 'interface', 'union'].includes(kind),
    );
    this.#room = 30;
    for (let i = random.below(4); i > 0; i--) {
      const on = random.pick(composite).name;
      // Fields of the subscription root could not stand beside others.
      if (on === this.#schema.subscription) continue;
      const name = `F${this.#fragments.length}`;
      const text = `fragment ${name} on ${on}${this.#custom('FRAGMENT_DEFINITION')} ${this.#selectionSet(on, 2)}`;
      this.#fragments.push({ name, on, text });
    }

    const operationNames: string[] = [];
    const operations: string[] = [];
    for (let i = 0; i < (this.#several ? 2 : 1); i++) {
      const isMutation = mutation !== undefined && random.chance(0.4);
      this.#kind = isMutation ? 'mutation' : 'query';
      this.#room = random.between(4, 30);
      const body = this.#selectionSet(isMutation ? mutation : query, random.between(1, 4));
      const marks = this.#custom(isMutation ? 'MUTATION' : 'QUERY');
      const name = this.#several || random.chance(0.5) ? `O${i}` : '';
      if (name) operationNames.push(name);
      const used = random.chance(0.97) ? this.#usedFragments(body) : this.#fragments;
      const head = `${this.#kind} ${name}${this.#definitions(body, used)}${marks}`;
      operations.push(head === 'query ' && random.chance(0.7) ? body : `${head} ${body}`);
    }
    const all = [...operations, ...this.#usedFragments(operations.join()).map(({ text }) => text)];
    if (random.chance(0.2)) all.reverse();
    return { document: all.join('\n'), variables: this.#variables, operationNames };
  }

  #usedFragments(text: string): Fragment[] {
    let all = text;
    // Fragments spread only earlier ones, so one way back finds all.
    const used = this.#fragments.toReversed().filter((fragment) => {
      const isUsed = new RegExp(`\\.\\.\\.${fragment.name}\\b`, 'u').test(all);
      if (isUsed) all += fragment.text;
      return isUsed;
    });
    return used;
  }

  #definitions(body: string, fragments: readonly Fragment[]): string {
    const text = body + fragments.map((fragment) => fragment.text).join();
    for (const name of this.#variables.keys()) {
      if (!new RegExp(`\\${name}\\b`, 'u').test(text)) this.#variables.delete(name);
    }
    if (this.#variables.size === 0) return '';
    const definitions = [...this.#variables].map(([name, type]) => {
      const value = this.#random.chance(0.3) ? ` = ${inputLiteral(this.#schema, type, this.#random, 2)}` : '';
      return `${name}: ${type}${value}${this.#custom('VARIABLE_DEFINITION')}`;
    });
    return `(${definitions.join(', ')})`;
  }

  #selectionSet(typeName: string, depth: number): string {
    const random = this.#random;
    const type = this.#schema.types.get(typeName);
    const fields = [
      typeNameField,
      ...(type?.kind === 'type' || type?.kind === 'interface' ? type.fields : []),
    ];
    const selections: string[] = [];
    for (let i = random.between(1, 5); i > 0; i--) {
      const roll = random.next();
      if (roll < 0.12 && this.#spread(typeName, selections)) continue;
      if (roll < 0.25 && depth > 0) selections.push(this.#inlineFragment(typeName, depth));
      else selections.push(this.#field(random.pick(fields), depth));
    }
    return `{ ${selections.join(' ')} }`;
  }

  #spread(on: string, selections: string[]): boolean {
    const fitting = this.#fragments.filter((fragment) => this.#overlap(on, fragment.on));
    if (fitting.length === 0) return false;
    selections.push(`...${this.#random.pick(fitting).name}${this.#directives('FRAGMENT_SPREAD')}`);
    return true;
  }

  #overlap(one: string, other: string): boolean {
    const names = new Set(possibleTypes(this.#schema, one).map(({ name }) => name));
    return possibleTypes(this.#schema, other).some(({ name }) => names.has(name));
  }

  #inlineFragment(on: string, depth: number): string {
    const others = [...this.#schema.types.keys()].filter((name) => this.#overlap(on, name));
    const condition =
      others.length === 0 || this.#random.chance(0.25) ? undefined : this.#random.pick(others);
    const head = condition === undefined ? '...' : `... on ${condition}`;
    return `${head}${this.#directives('INLINE_FRAGMENT')} ${this.#selectionSet(condition ?? on, depth - 1)}`;
  }

  #field(field: CompositeType['fields'][number], depth: number): string {
    const random = this.#random;
    const composite =
      possibleTypes(this.#schema, named(field.type)).length > 0 || this.#isComposite(field.type);
    if (composite && (depth <= 0 || this.#room <= 0)) return '__typename';
    this.#room--;
    const given = this.#arguments(field.arguments);
    const stream =
      this.#schema.incremental && itemOf(field.type) !== undefined && random.chance(0.3)
        ? this.#stream()
        : '';
    // Without an alias, fields with differing arguments or types would meet under one name.
    const wantsAlias = given !== '' || stream !== '' || itemOf(field.type) !== undefined ? 0.96 : 0.4;
    const alias = random.chance(0.02) ? 'id: ' : random.chance(wantsAlias) ? `a${this.#aliases++}: ` : '';
    return (
      alias +
      field.name +
      given +
      stream +
      this.#directives('FIELD') +
      (composite ? ` ${this.#selectionSet(named(field.type), depth - 1)}` : '')
    );
  }

  #isComposite(type: string): boolean {
    const kind = this.#schema.types.get(named(type))?.kind;
    return kind === 'type' || kind === 'interface' || kind === 'union';
  }

  #arguments(all: readonly Argument[]): string {
    const given = all.filter(
      ({ type, defaultValue }) =>
        (type.endsWith('!') && defaultValue === undefined) || this.#random.chance(0.6),
    );
    if (given.length === 0) return '';
    const values = given.map(
      ({ name, type }) => `${name}: ${inputLiteral(this.#schema, type, this.#random, 3, this.#variableFor)}`,
    );
    return `(${values.join(', ')})`;
  }

  readonly #variableFor: VariableFor = (type) => {
    // Every operation of several would have to use all variables.
    if (this.#several || !this.#random.chance(0.2)) return undefined;
    const declared =
      !type.endsWith('!') && this.#random.chance(0.2)
        ? `${type}!`
        : this.#random.chance(0.97)
          ? type
          : nullable(type);
    const name = `$v${this.#declared++}`;
    this.#variables.set(name, declared);
    return name;
  };

  #directives(location: string): string {
    const random = this.#random;
    let text = '';
    if (random.chance(0.1)) {
      const condition = this.#variableFor('Boolean!', false) ?? random.pick(['true', 'false']);
      text += ` @${random.pick(['skip', 'include'])}(if: ${condition})`;
    }
    if (this.#schema.incremental && location !== 'FIELD' && random.chance(0.35)) {
      text += ` @defer${this.#incrementalArguments([])}`;
    }
    return text + this.#custom(location);
  }

  #stream(): string {
    const count = this.#random.chance(0.5) ? [`initialCount: ${this.#random.below(3)}`] : [];
    return ` @stream${this.#incrementalArguments(count)}`;
  }

  #incrementalArguments(first: string[]): string {
    const random = this.#random;
    const all = [...first];
    if (random.chance(0.4)) all.push(`label: "L${this.#labels++}"`);
    if (random.chance(0.15)) all.push(`if: ${random.pick(['true', 'false'])}`);
    return all.length > 0 ? `(${all.join(', ')})` : '';
  }

  #custom(location: string): string {
    return this.#random
      .some(
        this.#schema.directives.filter(({ locations }) => locations.includes(location)),
        0.1,
      )
      .map(
        ({ name, arguments: all }) =>
          // Variables may not stand in the directives of variable definitions, so none are used anywhere here.
          ` @${name}${this.#constantArguments(all)}`,
      )
      .join('');
  }

  #constantArguments(all: readonly Argument[]): string {
    const given = all.filter(({ type, defaultValue }) => type.endsWith('!') && defaultValue === undefined);
    const values = given.map(
      ({ name, type }) => `${name}: ${inputLiteral(this.#schema, type, this.#random, 2)}`,
    );
    return values.length > 0 ? `(${values.join(', ')})` : '';
  }
}
