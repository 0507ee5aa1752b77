import type { Request } from '../protocol.ts';

const query = 'type Query { a: Int }';

const schemas = [
  // Roots
  query, '', 'type A { b: Int }', 'schema { query: A } type A { b: Int }', 'schema { query: Nope }', 'schema { mutation: Query } type Query { a: Int }',
  'schema { query: A subscription: A } type A { b: Int }', 'schema { query: A } input A { b: Int }', 'schema { query: A } enum A { B }',
  'schema { query: Query query: Query } type Query { a: Int }', 'schema { query: Query } schema { query: Query } type Query { a: Int }',
  'extend schema { mutation: M } type Query { a: Int } type M { a: Int }', 'schema { query: Q } extend schema { mutation: M } type Q { a: Int } type M { a: Int }',
  '"described" schema { query: Query } type Query { a: Int }', 'extend schema @a directive @a on SCHEMA type Query { a: Int }',
  'type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }', 'schema { query: Query } type Query { a: Int } type Mutation { b: Int }',
  'interface Query { a: Int }', 'union Query = A type A { b: Int }', 'extend type Query { b: Int } type Query { a: Int }', 'extend type Query { b: Int }',
  // Names and uniqueness
  `${query} type A { b: Int } type A { c: Int }`, `${query} type A { b: Int } enum A { B }`, `${query} type Int { b: String }`, `${query} scalar String`,
  `${query} type __A { b: Int }`, `${query} type A { __b: Int }`, `${query} type A { b(__c: Int): Int }`, `${query} enum A { __B }`, `${query} enum A { B B }`,
  `${query} input A { __b: Int }`, `${query} directive @__a on FIELD`, `${query} directive @a(__b: Int) on FIELD`, `${query} type A { b: Int b: Int }`,
  `${query} type A { b: Int } extend type A { b: Int }`, `${query} type A { b(c: Int, c: Int): Int }`, `${query} input A { b: Int b: Int }`,
  `${query} directive @a on FIELD directive @a on QUERY`, `${query} directive @skip on FIELD`, `${query} directive @a(b: Int, b: Int) on FIELD`,
  // Unknown and misplaced types
  'type Query { a: Nope }', 'type Query { a: Quary }', 'type Query { a(b: Nope): Int }', 'type Query implements Nope { a: Int }', `${query} union A = Nope`,
  `${query} input A { b: Nope }`, `${query} input A { b: Query }`, 'input A { b: Int } type Query { a: A }', 'type Query { a(b: Query): Int }',
  'type Query { a(b: [Query!]!): Int }', `${query} union A = Int`, `${query} union A = Query | Query`, `${query} union A`, `${query} union A = B union B = Query`,
  `${query} interface I { a: Int } union A = I`, 'type Query implements Query { a: Int }', 'type Query implements Int { a: Int }',
  `${query} enum A`, `${query} input A`, `${query} type A`, `${query} interface A`, `${query} interface I { a: Int }`, `${query} directive @a(b: Query) on FIELD`,
  // Interfaces
  'interface I { a: Int } type Query implements I { a: Int }', 'interface I { a: Int } type Query implements I { b: Int }',
  'interface I { a: Int } type Query implements I { a: String }', 'interface I { a: Int } type Query implements I { a: Int! }',
  'interface I { a: Int! } type Query implements I { a: Int }', 'interface I { a: [Int] } type Query implements I { a: [Int!]! }',
  'interface I { a: [Int!] } type Query implements I { a: [Int]! }', 'interface I { a: I } type Query implements I { a: Query }',
  'interface I { a: U } union U = Query type Query implements I { a: Query }', 'interface I { a: Int } type Query implements I & I { a: Int }',
  'interface I { a(b: Int): Int } type Query implements I { a(b: Int): Int }', 'interface I { a(b: Int): Int } type Query implements I { a: Int }',
  'interface I { a(b: Int): Int } type Query implements I { a(b: String): Int }', 'interface I { a(b: Int): Int } type Query implements I { a(b: Int!): Int }',
  'interface I { a: Int } type Query implements I { a(b: Int): Int }', 'interface I { a: Int } type Query implements I { a(b: Int!): Int }',
  'interface I { a: Int } type Query implements I { a(b: Int! = 1): Int }', 'interface I { a: Int } interface J implements I { a: Int } type Query implements J { a: Int }',
  'interface I { a: Int } interface J implements I { a: Int } type Query implements I & J { a: Int }', 'interface I implements I { a: Int } type Query implements I { a: Int }',
  'interface I implements J { a: Int } interface J implements I { a: Int } type Query { a: Int }', 'interface I { a: Int @deprecated } type Query implements I { a: Int }',
  'interface I { a: Int } type Query implements I { a: Int @deprecated }', 'interface I { a: Int @deprecated } type Query implements I { a: Int @deprecated }',
  // Input objects, defaults, OneOf
  `${query} input A { b: A }`, `${query} input A { b: A! }`, `${query} input A { b: [A!]! }`, `${query} input A { b: B! } input B { c: A! }`,
  `${query} input A { b: B! } input B { c: C! } input C { d: B! a: A! }`, `${query} input A { b: Int = 1 }`, `${query} input A { b: Int = "1" }`,
  `${query} input A { b: Int! = null }`, `${query} input A { b: A = {} }`, `${query} input A { b: A = {b: {}} }`, `${query} input A { b: B = {} } input B { c: A = {} }`,
  `${query} input A { b: [A] = [] }`, `${query} input A { b: [A] = {} }`, `${query} input A @oneOf { b: Int c: String }`, `${query} input A @oneOf { b: Int! }`,
  `${query} input A @oneOf { b: Int = 1 }`, `${query} input A @oneOf { b: A }`, `${query} input A @oneOf { b: B } input B @oneOf { c: A }`,
  `${query} input A @oneOf { b: A c: Int }`, `${query} input A @oneOf { b: Int } extend input A { c: Int }`, `${query} input A { b: Int } extend input A @oneOf`,
  'type Query { a(b: Int = 1): Int }', 'type Query { a(b: Int = "x"): Int }', 'type Query { a(b: [Int] = [1, "x"]): Int }', 'type Query { a(b: E = A): Int } enum E { A }',
  'type Query { a(b: E = B): Int } enum E { A }', 'type Query { a(b: I = {c: 1}): Int } input I { c: Int! d: Int! }', 'type Query { a(b: I = {c: 1, e: 2}): Int } input I { c: Int! }',
  'type Query { a(b: O = {c: 1}): Int } input O @oneOf { c: Int d: Int }', 'type Query { a(b: O = {c: 1, d: 2}): Int } input O @oneOf { c: Int d: Int }',
  'type Query { a(b: S = {any: [1, THING]}): Int } scalar S', 'directive @a(b: Int = "x") on FIELD type Query { a: Int }',
  // Deprecation and other directives
  'type Query { a: Int @deprecated b(c: Int @deprecated): Int }', 'type Query { a(b: Int! @deprecated): Int }', 'type Query { a(b: Int! = 1 @deprecated): Int }',
  `${query} input A { b: Int! @deprecated c: Int! = 1 @deprecated d: Int @deprecated }`, `${query} directive @a(b: Int! @deprecated) on FIELD`,
  'type Query { a: Int @deprecated(reason: "é\\n\\"") }', 'type Query { a: Int @deprecated(reason: """\n  block\n  """) }', 'type Query { a: Int @deprecated(reason: "") }',
  'type Query { a: Int @deprecated(reason: 1) }', 'type Query { a: Int @deprecated(reason: null) }', 'type Query { a: Int @deprecated(why: "x") }',
  'type Query { a: Int @deprecated @deprecated }', 'type Query @deprecated { a: Int }', `${query} enum A { B @deprecated C @deprecated(reason: "x") }`,
  `${query} scalar A @specifiedBy(url: "https://a.example")`, `${query} scalar A @specifiedBy`, `${query} scalar A @specifiedBy(url: 1)`, `${query} scalar A extend scalar A @specifiedBy(url: "b")`,
  `${query} scalar A @nope`, `${query} scalar A @a directive @a on OBJECT`, `${query} scalar A @a @a directive @a on SCALAR`, `${query} scalar A @a @a directive @a repeatable on SCALAR`,
  `${query} scalar A @a directive @a(b: Int!) on SCALAR`, `${query} scalar A @a(b: 1, b: 2) directive @a(b: Int) on SCALAR`, `${query} scalar A @a(c: 1) directive @a(b: Int) on SCALAR`,
  `${query} scalar A @a(b: {c: 1, c: 2}) directive @a(b: S) on SCALAR scalar S`, `${query} directive @a on QUERY | QUERY`,
  // Extensions
  `${query} extend type Nope { a: Int }`, `${query} extend scalar Query @a directive @a on SCALAR`, `${query} extend enum Query { A }`, `${query} extend union Query = Query`,
  `${query} extend input Query { a: Int }`, `${query} extend interface Query { b: Int }`, `${query} enum A { B } extend enum A { C } extend enum A { D }`,
  `${query} union A = Query extend union A = B type B { c: Int }`, `${query} extend type Int { a: Int }`, `extend type Query implements I { b: Int } ${query} interface I { b: Int }`,
  // Descriptions in SDL
  `"""\n  Block\n    text\n"""\n${query}`, `type Query { "a \\"quoted\\" \\\\ text" a: Int }`, `type Query { """ends with quote " """ a: Int }`, `type Query { "" a: Int }`,
  `type Query { "line\\nbreak" a("arg" b: Int): Int }`, `"""\n\n  blank lines around  \n\n"""\n${query}`, `"tab\\there" ${query}`, `"${'long '.repeat(40)}" ${query}`,
]; // prettier-ignore

const introspections = [
  '{ __schema { queryType { name kind } mutationType { name } directives { name isRepeatable } description } }',
  '{ __type(name: "Query") { name fields { name type { kind name ofType { name } } args { name defaultValue } } } }',
  '{ __type(name: "Nope") { name } }',
  '{ __type(name: null) { name } }',
  '{ __type { name } }',
  '{ a: __typename __schema { b: __typename } }',
  '{ __type(name: "E") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }',
  '{ __type(name: "I") { inputFields { name } all: inputFields(includeDeprecated: true) { name defaultValue isDeprecated } isOneOf } }',
  '{ __type(name: "U") { possibleTypes { name } interfaces { name } fields { name } ofType { name } } }',
  '{ __type(name: "N") { possibleTypes { name } interfaces { name } fields(includeDeprecated: true) { name } } }',
  '{ __type(name: "String") { kind name description fields { name } specifiedByURL } s: __type(name: "S") { specifiedByURL } }',
  'query ($d: Boolean) { __type(name: "E") { enumValues(includeDeprecated: $d) { name } } }',
];

const introspected = `
  "All" schema { query: Query } type Query implements N { id: ID! f(e: E = A, i: I = {a: [1], e: B}, s: S): [U!]! @deprecated }
  interface N { id: ID! } union U = Query | T type T implements N { id: ID! } enum E { A B @deprecated(reason: "old") }
  input I { a: [Int!] = [1, 2] e: E b: Int @deprecated } scalar S @specifiedBy(url: "https://s.example") input O @oneOf { a: Int b: String }
`;

/** Every schema is built, printed and introspected. */
export const typeSystem: Request[] = [
  ...[...schemas, introspected].flatMap((sdl): Request[] => [
    { op: 'schema', sdl },
    { op: 'printSchema', sdl },
    { op: 'introspect', sdl },
  ]),
  ...introspections.map((document): Request => ({
    op: 'execute',
    schema: introspected,
    document,
    variables: { d: true },
    root: {},
  })),
];
