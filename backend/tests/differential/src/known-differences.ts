import type { Answer, Answers, ErrorAnswer, Request } from './protocol.ts';

/** Where the engine answers otherwise than the reference on purpose. */
export interface KnownDifference {
  /** Why the engine is right, or which later draft the reference implements already. */
  reason: string;
  /** A request on which both still differ: once they agree, the entry has to go. */
  example: Request;
  /** Whether a difference is of this kind. */
  explains: (request: Request, expected: Answers, actual: Answers) => boolean;
}

/** All errors of an answer, those of what came later included. */
const errorsOf = (answer: Answers): ErrorAnswer[] =>
  (Array.isArray(answer) ? answer : [answer]).flatMap(
    ({ errors = [], schemaErrors = [], incremental = [], completed = [] }) => [
      ...errors,
      ...schemaErrors,
      ...[...incremental, ...completed].flatMap((part) => part.errors ?? []),
    ],
  );
const says = (answer: Answers, text: string | RegExp): boolean =>
  errorsOf(answer).some(({ message }) => message.match(text) !== null);
/** The messages of an answer, whatever the order in which they suggest names. */
const withoutOrder = (answer: Answers): string =>
  errorsOf(answer)
    .map(({ message }) =>
      message
        .split(/[\s,?]+/u)
        .sort()
        .join(' '),
    )
    .sort()
    .join('\n');
/** Whether a side read the text: an entry about what the other side refuses to read explains nothing else. */
const isParsed = (answer: Answers): boolean => fault(answer) === undefined && !says(answer, 'Syntax Error');
const fault = (answer: Answers): string | undefined => (answer as Answer).fault;

export const knownDifferences: readonly KnownDifference[] = [
  {
    reason:
      'The reference parses empty selection sets, a proposal after the September 2025 edition, in which a selection ' +
      'set holds at least one selection.',
    example: { op: 'parse', document: '{ a {} }' },
    explains: (_, expected, actual) =>
      isParsed(expected) && says(actual, 'Syntax Error: Expected Name, found "}".'),
  },
  {
    reason:
      'The reference ends with an exception, not with errors, when a default value stands at an argument or input ' +
      'field whose type is none for input. The engine reports the type.',
    example: { op: 'schema', sdl: 'type Query { a(x: Query = 3): Int }' },
    explains: (_, expected, actual) =>
      (fault(expected) ?? '').includes('to be a GraphQL leaf type') && errorsOf(actual).length > 0,
  },
  {
    reason:
      'A nullable variable with a default, given as null to @skip or @include: the engine decides all conditions ' +
      'before it executes, and refuses the operation; the reference fails the field around the first such directive. ' +
      'The specification names no stage for this error.',
    example: {
      op: 'execute',
      schema: 'type Query { a: Int }',
      document: 'query ($v: Boolean = true) { a @skip(if: $v) }',
      variables: { v: null },
    },
    explains: (_, expected, actual) =>
      says(actual, 'Argument "if" of non-null type "Boolean!" must not be null.') &&
      says(expected, /^Argument "@(skip|include)\(if:\)" has invalid value/u),
  },
  {
    reason:
      'The reference accepts a Float literal beyond the range of doubles as Infinity, which no response can carry. ' +
      'The engine refuses it, as the specification asks for values that are not finite.',
    example: {
      op: 'validate',
      schema: 'type Query { a(b: Float): Int }',
      document: '{ a(b: 1e400) }',
    },
    explains: (_, expected, actual) =>
      isParsed(expected) &&
      !says(expected, /cannot represent non numeric value: -?1e400/u) &&
      says(actual, /Float cannot represent non numeric value: -?1e400/u),
  },
  {
    reason:
      'The reference drops a definition that has the name of a built-in scalar without a word, even one of another ' +
      'kind. The engine checks it like any other.',
    example: { op: 'schema', sdl: 'type Query { a: Int } type Int' },
    explains: (request, expected, actual) =>
      'sdl' in request &&
      isParsed(expected) &&
      // What the reference says of the rest, the engine says as well.
      errorsOf(expected).every(({ message }) =>
        errorsOf(actual).some((error) => error.message === message),
      ) &&
      /\b(type|interface|union|enum|input|scalar)\s+(Int|Float|String|Boolean|ID)\b/u.test(request.sdl) &&
      isParsed(actual),
  },
  {
    reason: 'The reference parses extensions of directives, a proposal after the September 2025 edition.',
    example: { op: 'parse', document: 'extend directive @a on FIELD' },
    explains: (_, expected, actual) =>
      !says(expected, 'Unexpected Name "directive"') &&
      says(actual, 'Syntax Error: Unexpected Name "directive".'),
  },
  {
    reason:
      'The reference reads texts as numbers the way JavaScript does, hexadecimal ones included, when a resolver ' +
      'returns them for Int or Float. The engine takes what JSON would call a number.',
    example: { op: 'execute', schema: 'type Query { a: Int }', document: '{ a }', root: { a: '0x10' } },
    explains: (_, expected, actual) =>
      isParsed(expected) &&
      !says(expected, /cannot represent non-?\s?(integer|numeric) value: "0x10"/u) &&
      says(actual, /cannot represent non-?\s?(integer|numeric) value: "0x10"/u),
  },
  {
    reason:
      'Types to use an inline fragment on are suggested in another order: the rule of the reference (interfaces ' +
      'before what implements them, else by name) is no order among three, so that the way of sorting decides.',
    example: {
      op: 'validate',
      schema:
        'type Query { b: B } interface B { id: ID } interface N { any: Int } ' +
        'type C implements N & B { id: ID any: Int } type D implements B { id: ID any: Int }',
      document: '{ b { any } }',
    },
    explains: (_, expected, actual) =>
      says(actual, 'Did you mean to use an inline fragment on') &&
      withoutOrder(expected) === withoutOrder(actual),
  },
];

/** The entry that explains a difference. */
export const explanationOf = (
  request: Request,
  expected: Answers,
  actual: Answers,
): KnownDifference | undefined =>
  knownDifferences.find(({ explains }) => explains(request, expected, actual));
