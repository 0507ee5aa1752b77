import {
  isListType,
  getNullableType,
  Kind,
  parse,
  parseValue,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';

/** A list of one item as the item itself, which means the same: the explorer knows values, but no lists. */
export function withoutLists(text: string): string {
  const document = read(text);
  return document
    ? print(
        visit(document, {
          ListValue: {
            leave: (list): ValueNode => (list.values.length === 1 ? (list.values[0] ?? list) : list),
          },
        }),
      )
    : text;
}

/** The other way: values that stand where the schema has a list, in brackets. */
export function withLists(text: string, schema: GraphQLSchema): string {
  const document = read(text);
  if (!document) return text;
  const types = new TypeInfo(schema);
  const bracketed = (node: ArgumentNode | ObjectFieldNode): ASTNode | undefined => {
    if (!isListType(getNullableType(types.getInputType())) || isList(node.value)) return undefined;
    const value = parseValue(`[${print(node.value)}]`, { noLocation: true });
    return node.kind === Kind.ARGUMENT
      ? { kind: node.kind, name: node.name, value }
      : { kind: node.kind, name: node.name, value };
  };
  return print(
    visit(
      document,
      visitWithTypeInfo(types, { Argument: { leave: bracketed }, ObjectField: { leave: bracketed } }),
    ),
  );
}

function isList({ kind }: ValueNode) {
  return kind === Kind.LIST || kind === Kind.VARIABLE || kind === Kind.NULL;
}

/** The document, unless it is being typed. */
function read(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}
