import type { Json, JsonObject, Request } from '../protocol.ts';

const schema = `
  scalar Any enum Color { RED GREEN }
  interface Node { id: ID } type A implements Node { id: ID a: Int self: A must: A! } type B implements Node { id: ID b: Int! } union U = A | B
  type Query {
    int: Int float: Float string: String boolean: Boolean id: ID color: Color any: Any a: A b: B node: Node u: U must: Int! mustA: A!
    ints: [Int] mustInts: [Int!] allInts: [Int!]! matrix: [[Int!]!] nodes: [Node] mustNodes: [Node!]! us: [U!] args(x: Int, y: [Color] = [RED]): Any
  }
  type Mutation { first(n: Int): Int second: Int! a: A }
`;

const ask = (document: string, root: JsonObject, more: Partial<Extract<Request, { op: 'execute' }>> = {}): Request => ({
  op: 'execute', schema, document, root, ...more,
}); // prettier-ignore

const leaves = ['int', 'float', 'string', 'boolean', 'id', 'color', 'any'];
const results: Json[] = [
  null, true, false, 0, -0, 1, -1, 1.5, 2147483647, 2147483648, -2147483649, 1e21, 9007199254740992, 1e-7, 123456789.125, '', 'a', '1', ' 1', '1.5', 'RED', 'red',
  'é🔥\n', '\u2028"\\', [], [1], {}, { a: 1 }, { $error: 'no' }, 'Infinity', 'NaN', '0x10', '1e3',
]; // prettier-ignore

const lists: Json[] = [
  null, [], [1], [1, null], [1, { $error: 'item' }], [null, null], ['x'], [[1]], 1, 'abc', {}, { 0: 1 }, { $error: 'list' }, [[1, 2], [3]], [[1, null]], [null, [1]], [[1], { $error: 'row' }],
]; // prettier-ignore

const objects: Json[] = [
  null, {}, { __typename: 'A' }, { __typename: 'A', id: 1, a: 2 }, { __typename: 'B', id: 'x' }, { __typename: 'B', b: 1 }, { __typename: 'C' }, { __typename: 'Int' }, { __typename: 3 }, { __typename: null },
  1, 'a', [], [{ __typename: 'A', a: 1 }], [{ __typename: 'A', a: 1 }, null, { __typename: 'B', b: 2 }], [{ __typename: 'B' }], [{ __typename: 'A' }, { $error: 'no' }], { $error: 'whole' },
]; // prettier-ignore

const selections = [
  '{ string @skip(if: true) int }', '{ string @include(if: false) int @include(if: true) }', 'query ($v: Boolean!) { string @skip(if: $v) int @include(if: $v) }', '{ string @skip(if: false) @include(if: false) }',
  '{ ...F @skip(if: true) int } fragment F on Query { string }', '{ ... @include(if: false) { string } int }', '{ x: string x: string y: string }', '{ a { a } a { id } a { self { a } } }', '{ ...F ...F a { id } } fragment F on Query { a { a } string }',
  '{ node { ... on A { a } ... on B { b } id __typename } }', '{ u { ... on Node { id } ... on A { a } } }', '{ __typename string __schema { queryType { name } } }', '{ boolean int string float id }', '{ id float ... { string } ...F int } fragment F on Query { boolean }',
  'query A { int } query B { string }', 'mutation { first second }', 'mutation { b: first(n: 2) a: first(n: 1) second }', '{ a { must { must { a } } } }', '{ mustA { a } int }', '{ must int }', '{ a { self { must { a } } } string }',
]; // prettier-ignore

const root: JsonObject = {
  int: 1, string: 's', float: 1.5, boolean: true, id: 'i', must: null, mustA: { $error: 'gone' }, first: { $byAlias: { a: 1, b: 2, first: 3 } }, second: { $error: 'late' },
  a: { id: 'a', a: 1, must: { must: null }, self: { a: 2, must: null } }, node: { __typename: 'A', id: 5, a: 6 }, u: { __typename: 'B', id: 'u', b: 7 },
}; // prettier-ignore

/** Results of every form at fields of every type, and how errors and nulls spread from there. */
export const execution: Request[] = [
  ...leaves.flatMap((field) => results.map((value) => ask(`{ ${field} }`, { [field]: value }))),
  ...results.map((value) => ask('{ must int }', { must: value, int: 3 })),
  ...['ints', 'mustInts', 'allInts', 'matrix'].flatMap((field) =>
    lists.map((value) => ask(`{ int ${field} }`, { [field]: value, int: 1 })),
  ),
  ...['a { a must { a } }', 'b { b id }', 'node { id ... on A { a } ... on B { b } }', 'u { __typename ... on B { b } }', 'nodes { id }', 'mustNodes { ... on B { b } }', 'us { ... on Node { id } }', 'mustA { a }'].flatMap(
    (field) => objects.map((value) => ask(`{ int ${field} }`, { [field.split(' ')[0] ?? '']: value, int: 1 })),
  ), // prettier-ignore
  ...selections.flatMap((document) => [
    ask(document, root, { variables: { v: true } }),
    ask(document, {}, { variables: { v: false } }),
    ask(document, root, { variables: { v: true }, operationName: 'B' }),
  ]),
  ask('query A { int } query B { string }', root, { operationName: '' }),
  ask('query A { int }', root, { operationName: 'C' }),
  ask('{ x: args(x: 1) y: args(y: GREEN) z: args(y: null) args }', { args: { $args: true } }),
];
