import type { Request } from '../protocol.ts';

const schema = `
  interface Node { id: ID! } interface Named { name(style: Style, length: Int): String }
  type Dog implements Node & Named { id: ID! name(style: Style, length: Int): String barks: Boolean owner: Human friends: [Pet] volume: Int }
  type Cat implements Node & Named { id: ID! name(style: Style, length: Int): String meows: Boolean owner: Human! friends: [Pet!] volume: String }
  type Human implements Named { name(style: Style, length: Int): String pets(first: Int! = 10, where: Filter): [Pet!]! node: Node }
  union Pet = Dog | Cat union Being = Dog | Human enum Style { SHORT LONG }
  input Filter { name: String! age: Int = 3 nested: Filter any: [Filter!] } input Choice @oneOf { a: Int b: String }
  type Query { dog: Dog cat: Cat pet: Pet being: Being human(id: ID!): Human node(id: ID): Node choose(choice: Choice!): Int find(filter: Filter, list: [Int!]): Int }
  type Mutation { rename(name: String!): Dog wipe: Int } type Subscription { dog: Dog cat: Cat }
  directive @once(a: Int!) on FIELD directive @many(b: String = "x") repeatable on FIELD | QUERY | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
`;

const documents = [
  // Operations
  'query A { dog { id } } query A { cat { id } }', '{ dog { id } } query A { cat { id } }', '{ dog { id } } { cat { id } }', 'query A { dog { id } } mutation A { wipe }',
  'subscription { dog { id } }', 'subscription { dog { id } cat { id } }', 'subscription { ...A } fragment A on Subscription { dog { id } cat { id } }', 'subscription { __typename }',
  'subscription { dog { id } __typename }', 'subscription { dog { id } ... { cat { id } } }', 'subscription ($v: Boolean!) { dog @skip(if: $v) { id } }', 'subscription { a: dog { id } b: dog { id } }',
  'type A { b: Int } { dog { id } }', 'fragment A on Dog { id }', 'mutation { rename(name: "a") { id } wipe }', 'mutation { nope }',
  // Fields and leaves
  '{ nope }', '{ dogs { id } }', '{ dog }', '{ dog { nope } }', '{ dog { id { x } } }', '{ dog { owner } }', '{ pet { id } }', '{ pet { __typename } }', '{ pet { name } }', '{ pet { barks } }',
  '{ node { name } }', '{ node { barks } }', '{ being { name } }', '{ __typename __schema { nope } }', '{ dog { __schema { types { name } } } }', '{ dog { __type(name: "x") { name } } }', '{ dog: cat { id } }',
  // Conflicts
  '{ dog { a: id a: name } }', '{ dog { id: name id } }', '{ dog { name name(style: LONG) } }', '{ dog { name(style: LONG) name(style: LONG) } }', '{ dog { name(style: LONG, length: 1) name(length: 1, style: LONG) } }',
  '{ pet { ... on Dog { volume } ... on Cat { volume } } }', '{ pet { ... on Dog { a: barks } ... on Cat { a: meows } } }', '{ pet { ... on Dog { a: id } ... on Cat { a: name } } }',
  '{ pet { ... on Dog { owner { name } } ... on Cat { owner { name } } } }', '{ pet { ... on Dog { friends { __typename } } ... on Cat { friends { __typename } } } }',
  '{ dog { ...A ...B } } fragment A on Dog { x: id } fragment B on Dog { x: name }', '{ dog { owner { x: name } owner { x: __typename } } }', '{ a: dog { x: id } a: dog { x: name y: id } a: dog { y: name } }',
  '{ find(filter: {name: "a", age: 1}) find(filter: {age: 1, name: "a"}) }', '{ find(list: [1]) find(list: 1) }', '{ dog { id @skip(if: true) id @skip(if: false) } }', 'query ($a: Int, $b: Int) { dog { name(length: $a) name(length: $b) } }',
  // Fragments
  '{ ...A }', '{ dog { ...A } } fragment A on Cat { id }', '{ dog { ...A } } fragment A on Pet { __typename }', '{ dog { ...A } } fragment A on Human { name }', '{ dog { ... on Node { id } } }', '{ dog { ... on Nope { id } } }',
  '{ dog { ... on Style { id } } }', '{ dog { ...A } } fragment A on Style { id }', '{ dog { ...A } } fragment A on Nope { id }', '{ dog { id } } fragment A on Dog { id }', '{ dog { ...A } } fragment A on Dog { ...A }',
  '{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...A }', '{ dog { ...A } } fragment A on Dog { ...B ...C } fragment B on Dog { ...C } fragment C on Dog { ...A ...B }', '{ dog { ...A } } fragment A on Dog { id } fragment A on Dog { name }',
  '{ pet { ... on Being { __typename } } }', '{ node { ... on Named { name } } }', '{ node { ... on Human { name } } }', '{ being { ... on Cat { id } } }', '{ being { ... on Pet { ... on Cat { id } } } }', '{ dog { ... { id } ... @include(if: true) { name } } }',
  // Arguments
  '{ human { name } }', '{ human(id: null) { name } }', '{ human(id: 1, id: 2) { name } }', '{ human(ident: 1) { name } }', '{ human(id: "a", extra: 1) { name } }', '{ human(id: 1) { pets { __typename } } }', '{ human(id: 1) { pets(first: null) { __typename } } }',
  '{ dog { name(style: "LONG") } }', '{ dog { name(style: MEDIUM) } }', '{ dog { name(style: LONGG) } }', '{ dog { name(length: 1.5) } }', '{ dog { name(length: 3000000000) } }', '{ dog { id(a: 1) } }',
  '{ find(filter: {}) }', '{ find(filter: {name: 1}) }', '{ find(filter: {name: "a", nope: 1}) }', '{ find(filter: {name: "a", nam: 1}) }', '{ find(filter: {name: "a", name: "b"}) }', '{ find(filter: {name: "a", nested: {}}) }', '{ find(filter: {name: null}) }',
  '{ find(filter: []) }', '{ find(filter: {name: "a", any: {name: "b"}}) }', '{ find(filter: {name: "a", any: [null]}) }', '{ find(list: [1, null]) }', '{ find(list: ["a"]) }', '{ find(list: null) }',
  '{ choose(choice: {}) }', '{ choose(choice: {a: 1}) }', '{ choose(choice: {a: null}) }', '{ choose(choice: {a: 1, b: "x"}) }', '{ choose(choice: {c: 1}) }', '{ choose(choice: 1) }', '{ choose(choice: null) }',
  'query ($a: Int) { choose(choice: {a: $a}) }', 'query ($a: Int!) { choose(choice: {a: $a}) }', 'query ($a: Int! $b: String!) { choose(choice: {a: $a, b: $b}) }', 'query ($a: Int = 1) { choose(choice: {a: $a}) }',
  // Directives
  '{ dog @once(a: 1) { id } }', '{ dog @once { id } }', '{ dog @once(a: null) { id } }', '{ dog @once(a: 1) @once(a: 2) { id } }', '{ dog @many @many(b: "y") { id } }', '{ dog @nope { id } }', '{ dog { ...A @once(a: 1) } } fragment A on Dog { id }',
  'query @once(a: 1) { dog { id } }', 'query @many { dog { id } }', '{ dog @skip { id } }', '{ dog @skip(if: null) { id } }', '{ dog @skip(if: "true") { id } }', '{ dog @skip(unless: true) { id } }', '{ dog @skip(if: true, if: false) { id } }',
  '{ dog @deprecated { id } }', '{ dog @include(if: true) @skip(if: false) { id } }', 'query ($v: Int @many @once(a: 1)) { dog { name(length: $v) } }', 'query ($v: Boolean) { dog @skip(if: $v) { id } }', 'query ($v: Boolean = true) { dog @skip(if: $v) { id } }',
  // Variables
  'query ($a: Int, $a: Int) { dog { name(length: $a) } }', 'query ($a: Dog) { dog { name(length: $a) } }', 'query ($a: Nope) { dog { name(length: $a) } }', 'query ($a: Int) { dog { id } }', '{ dog { name(length: $a) } }', 'query A { dog { name(length: $a) } }',
  'query A($a: Int) { dog { ...F } } query B { dog { ...F } } fragment F on Dog { name(length: $a) }', 'query ($a: String) { dog { name(length: $a) } }', 'query ($a: Int) { human(id: $a) { name } }', 'query ($a: ID) { human(id: $a) { name } }',
  'query ($a: ID = "x") { human(id: $a) { name } }', 'query ($a: Int) { human(id: 1) { pets(first: $a) { __typename } } }', 'query ($a: Int = null) { human(id: 1) { pets(first: $a) { __typename } } }', 'query ($a: [Int]) { find(list: $a) }', 'query ($a: [Int!]) { find(list: $a) }',
  'query ($a: Int!) { find(list: $a) }', 'query ($a: Int!) { find(list: [$a]) }', 'query ($a: Int) { find(list: [$a]) }', 'query ($a: String!) { find(filter: {name: $a}) }', 'query ($a: String) { find(filter: {name: $a}) }', 'query ($a: Int = "x") { dog { name(length: $a) } }',
  'query ($a: Filter = {}) { find(filter: $a) }', 'query ($a: Int! = null) { dog { name(length: $a) } }', 'query ($a: Style = LONG) { dog { name(style: $a) } }', 'query ($a: Style = "LONG") { dog { name(style: $a) } }',
]; // prettier-ignore

/** Rules of incremental delivery, which apply only where the schema defines its directives. */
const incremental = `${schema}
  directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @stream(initialCount: Int! = 0, if: Boolean! = true, label: String) on FIELD`;

const incrementalDocuments = [
  '{ dog { ... @defer { id } } }', '{ dog { ... @defer(label: "a") { id } ... @defer(label: "a") { name } } }', 'query ($l: String) { dog { ... @defer(label: $l) { id } } }', '{ dog { friends @stream { __typename } } }',
  '{ dog @stream { id } }', '{ dog { friends @stream(initialCount: 1) { __typename } friends @stream(initialCount: 2) { __typename } } }', 'mutation { ... @defer { wipe } }', 'mutation { rename(name: "a") { ... @defer { id } } }',
  'subscription { dog { ... @defer { id } } }', 'subscription { dog { ... @defer(if: false) { id } } }', '{ dog { friends @stream(label: "a") { __typename } ... @defer(label: "a") { id } } }', '{ dog { ...A @defer } } fragment A on Dog { ... @defer { id } }',
]; // prettier-ignore

export const validation: Request[] = [
  ...documents.map((document): Request => ({ op: 'validate', schema, document })),
  ...incrementalDocuments.map((document): Request => ({ op: 'validate', schema: incremental, document })),
];
