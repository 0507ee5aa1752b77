import type { Json, Request } from '../protocol.ts';

const schema = `
  scalar Any
  enum Color { RED GREEN @deprecated BLUE }
  input Point { x: Int! y: Int! = 5 label: String = "here" color: Color next: Point tags: [String!] }
  input Choice @oneOf { number: Int text: String list: [Int!] point: Point }
  type Query { f(
    int: Int float: Float string: String boolean: Boolean id: ID color: Color any: Any point: Point choice: Choice
    ints: [Int] needed: [Int!] matrix: [[Int]] points: [Point!] choices: [Choice] colors: [Color!]
    intDefault: Int = 7 intRequiredDefault: Int! = 8 pointDefault: Point = {x: 1} listDefault: [Int] = 9
  ): Any
  g(required: Int!): Any h(list: [Int!]!): Any i(choice: Choice!): Any }
`;

const types: Record<string, string> = {
  int: 'Int', float: 'Float', string: 'String', boolean: 'Boolean', id: 'ID', color: 'Color', any: 'Any',
  point: 'Point', choice: 'Choice', ints: '[Int]', needed: '[Int!]', matrix: '[[Int]]', points: '[Point!]',
  choices: '[Choice]', colors: '[Color!]', intDefault: 'Int', intRequiredDefault: 'Int!', pointDefault: 'Point',
}; // prettier-ignore

const literals = [
  'null', 'true', '0', '-0', '1', '2147483647', '2147483648', '-2147483648', '-2147483649', '1.0', '1.5', '-0.0', '1e3', '1e400',
  '9007199254740993', '123456789012345678901234567890', '""', '"a"', '"1"', '"RED"', '"""block"""', 'RED', 'GREEN', 'red', '[]',
  '[null]', '[1]', '[1, null]', '[[1], 2, null]', '["a"]', '[RED]', '{}', '{x: 1}', '{x: null}', '{x: 1, y: null}', '{x: 1, z: 2}',
  '{x: "1"}', '{x: 1, next: {x: 2, next: {}}}', '{x: 1, tags: "a"}', '{x: 1, tags: [null]}', '{x: 1, color: "RED"}',
  '{number: 1}', '{number: null}', '{text: "a", number: 1}', '{list: 1}', '{list: [null]}', '{point: {}}', '{other: 1}',
  '[{x: 1}]', '[{number: 1}, null, {}]',
]; // prettier-ignore

const values: Json[] = [
  null, true, false, 0, -0, 1, -1, 2147483647, 2147483648, -2147483649, 1.5, 1e3, 1e21, 1.7976931348623157e308, 5e-324,
  9007199254740991, 9007199254740992, '', 'a', '1', 'RED', 'red', 'é🔥', [], [null], [1], [1, null], [[1], 2, null], ['a'],
  ['RED'], [[[1]]], {}, { x: 1 }, { x: null }, { x: 1, y: null }, { x: 1, z: 2 }, { x: '1' }, { x: 1, next: { x: 2, next: {} } },
  { x: 1, tags: 'a' }, { x: 1, tags: [null] }, { x: 1, color: 'RED' }, { number: 1 }, { number: null }, { text: 'a', number: 1 },
  { text: null, number: 1 }, { list: 1 }, { list: [null] }, { point: {} }, { other: 1 }, [{ x: 1 }], [{ number: 1 }, null, {}],
]; // prettier-ignore

const run = (document: string, variables: Record<string, Json> = {}): Request => ({
  op: 'execute',
  schema,
  document,
  variables,
  root: { f: { $args: true }, g: { $args: true }, h: { $args: true }, i: { $args: true } },
});

const nullability = [
  'Int',
  'Int!',
  'Int = 3',
  'Int! = 3',
  'Int = null',
  '[Int]',
  '[Int!]',
  '[Int]!',
  '[Int!]!',
];
const presence: Record<string, Json>[] = [{}, { v: null }, { v: 4 }, { v: [4, null] }, { v: [] }];

/** Every value at a place of every type: as a literal, as a variable, as a default and within a list or object. */
export const coercion: Request[] = [
  ...Object.entries(types).flatMap(([name, type]) => [
    ...literals.map((literal) => run(`{ f(${name}: ${literal}) }`)),
    ...literals.map((literal) => run(`query ($v: ${type} = ${literal}) { f(${name}: $v) }`)),
    ...values.map((value) => run(`query ($v: ${type}) { f(${name}: $v) }`, { v: value })),
    run(`query ($v: ${type}) { f(${name}: $v) }`),
  ]),
  // Where variables of every nullability may stand, and what their absence means there.
  ...nullability.flatMap((type) =>
    presence.flatMap(
      (variables) =>
      [
        'f(int: $v)', 'f(intDefault: $v)', 'f(intRequiredDefault: $v)', 'g(required: $v)', 'h(list: $v)', 'f(ints: $v)',
        'f(ints: [$v])', 'f(needed: $v)', 'f(needed: [1, $v])', 'f(listDefault: $v)', 'f(point: {x: $v})', 'f(point: {x: 1, y: $v})',
        'f(choice: {number: $v})', 'i(choice: {number: $v})', 'f(any: {a: [$v]})', 'f(matrix: [[$v], $v])',
      ].map((field) => run(`query ($v: ${type}) { ${field} }`, variables)), // prettier-ignore
    ),
  ),
  run('query ($a: Int, $b: Point!) { f(int: $a, point: $b) }', { b: 3, c: 1 }),
  run('query ($a: Int!, $b: [Point!]!) { f(int: $a, points: $b) }', { a: null, b: [{}, { x: 'a' }] }),
];
