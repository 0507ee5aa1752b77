import type { Request } from '../protocol.ts';

const numbers = [
  '0', '-0', '1', '-1', '00', '01', '-01', '1.', '.1', '1.0', '1.e1', '1e', '1e+', '1e1', '1E-1', '1.5e+10', '1a',
  '1.2.3', '0x1', '1_000', '+1', '--1', '- 1', '1.0.', '1..2', '2147483648', '1e400', `1${'0'.repeat(400)}`, '0.1e-400',
  '1é', '1"a"', '1{', '1}', '1#c',
]; // prettier-ignore

const strings = [
  '""', '"a"', '"\\n\\t\\r\\b\\f\\/\\\\\\""', '"\\u0041"', '"\\u{41}"', '"\\u{1F525}"', '"\\uD83D\\uDD25"',
  '"\\uD83D"', '"\\uDD25"', '"\\uD83Dx"', '"\\uD83D\\u0041"', '"\\u{D83D}"', '"\\u{110000}"', '"\\u{}"', '"\\u{41"',
  '"\\u004"', '"\\u00G0"', '"\\x41"', '"\\', '"', '"a', '"a\n"', '"a\r"', '"tab\there"', '"bell\u0007"', '"nul\u0000"',
  '"\u007f"', '"🔥"', '"\ud800"', '"\udc00"', '"\u2028"', '""""""', '"""a"""', '"""a', '"""a"', '"""\\""""""',
  '"""\\n"""', '"""\n  a\n    b\n  c\n"""', '"""\r\n a\r  b\n"""', '"""   """', '""" a """', '"""a\\"""',
  '"""\u0000"""', '"""🔥 \ud800"""', '"""\n\n\n  a\n\n"""', '"""\ta\n\tb"""', '"""a"" b"""',
]; // prettier-ignore

const characters = [
  '', ' ', '\n', '\t', '\r', '\r\n', ',', ',,,', '\u{FEFF}', '# only a comment', '#', '# a\n', '\u0000', '\u0007',
  '\u00a0', '\u2028', '?', '~', '%', '^', '*', '+', ';', '<', '>', '/', '\\', "'", '`', '.', '..', '...', '....', 'é', '_',
  '🔥', '\ud800', '\udc00', '\ufffe', '\u{10FFFF}', '$', '$a', '@', '@a', '&', '|', '!', '=', ':', '-',
]; // prettier-ignore

const grammar = [
  '{', '}', '{}', '{a', '{a}', '{a}}', '{{a}}', '{a:}', '{:a}', '{a:b}', '{a:b:c}', '{a b,c}', '{a()}', '{a(b)}', '{a(b:)}',
  '{a(b:1)}', '{a(b:1 c:2)}', '{a(b:1,b:2)}', '{a(:1)}', '{a(b:$c)}', '{a(b:$)}', '{a(b:[$c])}', '{a(b:{c:$d})}',
  '{a(b:{c})}', '{a(b:{"c":1})}', '{a(b:[1 2,3])}', '{a(b:[)}', '{a(b:{c:1)}', '{a(b:null)}', '{a(b:true)}', '{a(b:on)}',
  '{a @b}', '{a @b()}', '{a @b(c:1) @b}', '{a@b{c}}', '{@b}', '{... @b {a}}', '{...}', '{...{a}}', '{...a}', '{...on}',
  '{...on a}', '{...on a{b}}', '{...on on{b}}', '{...a{b}}', '{on}', '{on:on}', '{fragment}', '{query}', '{null}', '{true}',
  'query', 'query{a}', 'query a', 'query a{b}', 'query query{a}', 'query(){a}', 'query($a){b}', 'query($a:){b}',
  'query($a:B){c}', 'query($a:B!){c}', 'query($a:B!!){c}', 'query($a:[B]){c}', 'query($a:[B){c}', 'query($a:[[B!]!]!){c}',
  'query($a:[]){c}', 'query($a:B=1){c}', 'query($a:B=$d){c}', 'query($a:B=[$d]){c}', 'query($a:B={d:$e}){c}',
  'query($a:B=1@d){c}', 'query($a:B@d(e:$f)){c}', 'query($a:B,$a:B){c}', 'query @a{b}', 'query a @b(c:1){d}',
  'mutation{a}', 'subscription{a}', 'subscribe{a}', 'Query{a}', 'a', '1', '"a"', '"a"{b}', '"""a""" query{b}',
  '"a" query A{b}', '"a" fragment A on B{c}', '"a" "b" query{c}', 'query{a}query{b}', '{a}{b}', '{a}query{b}',
  'fragment', 'fragment A', 'fragment A on', 'fragment A on B', 'fragment A on B{c}', 'fragment on on B{c}',
  'fragment A on on{b}', 'fragment A on B @c{d}', 'fragment A($b:C) on D{e}', 'fragment A B{c}', 'fragment A on B{...A}',
  '{a}type B{c:D}', 'type', 'type A', 'type A{}', 'type A{b}', 'type A{b:}', 'type A{b:C}', 'type A{b:C d:E}',
  'type A{b():C}', 'type A{b(c):C}', 'type A{b(c:D):C}', 'type A{b(c:D=1):C}', 'type A{b(c:D=$e):C}', 'type A{b:C@d}',
  'type A implements', 'type A implements B', 'type A implements &B', 'type A implements B&C', 'type A implements B C',
  'type A implements B&', 'type A implements &&B', 'type A implements B,C{d:E}', 'type A @b', 'type A @b {c:D}',
  'type A{"b" c:D}', 'type A{"""b""" c:D}', 'type A{"b" "c" d:E}', '"b" type A', '"b" extend type A@c',
  'extend', 'extend type A', 'extend type A{b:C}', 'extend type A@b', 'extend type A implements B', 'extend query{a}',
  'extend schema', 'extend schema{query:A}', 'extend schema@a', 'schema', 'schema{}', 'schema{query:A}', 'schema{quary:A}',
  'schema{query:A query:B}', 'schema@a{query:B}', '"a" schema{query:B}', 'schema{query:[A]}', 'schema{query:A!}',
  'interface A', 'interface A{b:C}', 'interface A implements B&C{d:E}', 'extend interface A', 'extend interface A@b',
  'union', 'union A', 'union A=', 'union A=B', 'union A=|B', 'union A=B|C', 'union A=|B|C', 'union A=B|', 'union A=||B',
  'union A@b', 'extend union A', 'extend union A=B', 'enum', 'enum A', 'enum A{}', 'enum A{B}', 'enum A{true}', 'enum A{null}',
  'enum A{false}', 'enum A{B@c D}', 'enum A{"b" B}', 'extend enum A', 'extend enum A{B}', 'input', 'input A', 'input A{}',
  'input A{b}', 'input A{b:C}', 'input A{b:C=1}', 'input A{b:C=$d}', 'input A{b(c:D):E}', 'extend input A', 'extend input A@b',
  'scalar', 'scalar A', 'scalar A@b', 'extend scalar A', 'extend scalar A@b', 'directive', 'directive @a', 'directive @a on',
  'directive @a on FIELD', 'directive @a on field', 'directive @a on FIELD|', 'directive @a on |FIELD|QUERY',
  'directive @a repeatable on FIELD', 'directive @a() on FIELD', 'directive @a(b:C) on FIELD', 'directive a on FIELD',
  'directive @a on FIELD QUERY', 'directive @a on Nowhere', 'extend directive @a on FIELD', 'type A{type:type}',
  'type type{input:enum}', 'scalar scalar', 'scalar on', 'scalar true', 'directive @on on FIELD', 'enum A{on}',
]; // prettier-ignore

const layouts = [
  '{a(b:"""\n  c\n    d\n""")}',
  '{a(b:"""c "quoted" \\""" d""")}',
  '{a(b:"""ends with quote" """)}',
  '{a(b:"""ends with backslash\\\n""")}',
  `{a(${'argument:1 '.repeat(3)})}`,
  `{a(${Array.from({ length: 12 }, (_, i) => `argument${i}:${i}`).join()})}`,
  `{a(b:[${'"long string",'.repeat(12)}])}`,
  `{a(b:{${Array.from({ length: 12 }, (_, i) => `member${i}:${i}`).join()}})}`,
  'query A($b:C=1@d,$e:[F!]!)@g(h:1){...I@j ...on K@l{m:n(o:$e)@p}...@include(if:true){q}}fragment I on R@s{t}',
  '"""block\n description""" query ($a:B){c}',
  '"""\ndescription of\n  type\n"""\ntype A implements B & C @d { "field" e("argument" f: G = {h: [1, $i]}): J @k }',
  'type A { b("one" c: D, e: F): G h(i: J, k: L): M }',
  '"schema" schema @a { query: B mutation: C } extend schema { subscription: D }',
  'interface A implements B & C { d: E } extend interface A implements F @g { h: I }',
  'union A @b = | C | D extend union A = E extend union A @f',
  '"enum" enum A @b { "value" C @d E } extend enum A { F }',
  '"input" input A @b { "field" c: D = {e: 1} @f } extend input A { g: [H!]! = [] }',
  'scalar A @b extend scalar A @c',
  '"directive" directive @a("argument" b: C = 1 @d e: F) repeatable on FIELD | QUERY',
  'directive @a("""block""" b: C) on FIELD',
  'type A',
  'extend type A implements B',
  '# comment\n{ a # another\n, b }',
  '\u{FEFF}{ a }',
  '{\r\n a(b: "\\r\\n")\r c }',
];

const inArgument = (value: string): string => `{ a(b: ${value}) }`;

/** Every document is parsed and printed: errors and their places, and the canonical layout. */
export const language: Request[] = [
  ...[...numbers, ...strings].map(inArgument),
  ...characters,
  ...characters.map((text) => `{ a ${text} }`),
  ...characters.map((text) => `type A${text} { b: C }`),
  ...grammar,
  ...layouts,
].flatMap((document): Request[] => [
  { op: 'parse', document },
  { op: 'print', document },
]);
