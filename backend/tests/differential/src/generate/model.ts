/** A schema as the generator knows it, before it becomes text. Types of fields are written as in SDL: `[Int!]!`. */
export interface Argument {
  name: string;
  type: string;
  defaultValue?: string;
}

export interface Field {
  name: string;
  type: string;
  arguments: Argument[];
}

interface Described<Kind extends string> {
  kind: Kind;
  name: string;
}

export interface CompositeType extends Described<'type' | 'interface'> {
  interfaces: string[];
  fields: Field[];
}

export interface UnionType extends Described<'union'> {
  members: string[];
}

export interface EnumType extends Described<'enum'> {
  values: string[];
}

export interface InputType extends Described<'input'> {
  oneOf: boolean;
  fields: Argument[];
}

export type ScalarType = Described<'scalar'>;

export type TypeModel = CompositeType | UnionType | EnumType | InputType | ScalarType;

export interface DirectiveModel {
  name: string;
  arguments: Argument[];
  repeatable: boolean;
  locations: string[];
}

export interface SchemaModel {
  types: Map<string, TypeModel>;
  directives: DirectiveModel[];
  query: string;
  mutation?: string;
  subscription?: string;
  /** Whether the text defines `@defer` and `@stream`. */
  incremental: boolean;
}

export const builtInScalars = ['Int', 'Float', 'String', 'Boolean', 'ID'] as const;

/** The name at the heart of a type reference. */
export const named = (type: string): string => type.replace(/[[\]!]/gu, '');

/** A type reference without its outermost non-null mark. */
export const nullable = (type: string): string => (type.endsWith('!') ? type.slice(0, -1) : type);

/** The type of the items of a list type; nothing for others. */
export const itemOf = (type: string): string | undefined =>
  type.startsWith('[') ? nullable(type).slice(1, -1) : undefined;

export function possibleTypes(schema: SchemaModel, name: string): CompositeType[] {
  const type = schema.types.get(name);
  const objects = [...schema.types.values()].filter((one): one is CompositeType => one.kind === 'type');
  switch (type?.kind) {
    case 'type':
      return [type];
    case 'interface':
      return objects.filter(({ interfaces }) => interfaces.includes(name));
    case 'union':
      return objects.filter((one) => type.members.includes(one.name));
    default:
      return [];
  }
}
