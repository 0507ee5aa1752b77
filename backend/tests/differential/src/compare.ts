import { fold } from './incremental.ts';
import type { Answer, Answers, ErrorAnswer, Json, JsonObject, Request } from './protocol.ts';

/**
 * In what the engine's answer differs from the reference's, in a few words; nothing when they agree on accepting or
 * rejecting, on every message, location and path, and on every character of a result.
 */
export function difference(request: Request, expected: Answers, actual: Answers): string | undefined {
  if (Array.isArray(expected) || Array.isArray(actual)) return ofIncremental(expected, actual);
  if (expected.fault !== undefined) return `the reference fails: ${expected.fault}`;
  if (actual.fault !== undefined) return `the engine fails: ${actual.fault}`;
  if (request.op === 'introspect' && expected.data && actual.data) {
    return exactly('introspection', view(expected.data), view(actual.data));
  }
  if (expected.schemaErrors ?? actual.schemaErrors) {
    return ofErrors(expected.schemaErrors ?? [], actual.schemaErrors ?? []);
  }
  if (request.op === 'execute') return ofResponse(expected, actual);
  return (
    ofErrors(expected.errors ?? [], actual.errors ?? []) ??
    exactly('the printed text', expected.printed ?? null, actual.printed ?? null)
  );
}

function exactly(what: string, expected: unknown, actual: unknown): string | undefined {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(actual)];
  return one === other ? undefined : `${what} differs:\n  expected ${one}\n  actual   ${other}`;
}

const sorted = (errors: readonly ErrorAnswer[]): string[] =>
  errors
    .map(({ message, locations, path }) =>
      JSON.stringify({
        message,
        locations: (locations ?? []).map(({ line, column }) => [line, column]),
        path,
      }),
    )
    .sort();

function ofErrors(expected: readonly ErrorAnswer[], actual: readonly ErrorAnswer[]): string | undefined {
  return exactly('the list of errors', sorted(expected), sorted(actual));
}

function ofResponse(expected: Answer, actual: Answer): string | undefined {
  const data =
    'data' in expected === 'data' in actual
      ? exactly('data', expected.data ?? null, actual.data ?? null)
      : 'only one side has data';
  return data ?? ofFieldErrors(expected, actual);
}

/**
 * Where null spread upwards, it is free which of the errors below it are reported (section 6.4.4); those that both
 * sides report must be the same. So must all others.
 */
function ofFieldErrors(expected: Answer, actual: Answer): string | undefined {
  const one = split(expected);
  const other = split(actual);
  const own = ofErrors(one.own, other.own);
  if (own !== undefined) return own;
  const places = exactly('nulled positions', [...one.nulled.keys()].sort(), [...other.nulled.keys()].sort());
  if (places !== undefined) return places;
  for (const [place, errors] of one.nulled) {
    const paths = new Set(errors.map(({ path }) => JSON.stringify(path)));
    const comparable = (other.nulled.get(place) ?? []).filter(({ path }) => paths.has(JSON.stringify(path)));
    const expectedErrors = new Set(sorted(errors));
    if (!sorted(comparable).every((error) => expectedErrors.has(error))) {
      return exactly(`the errors that nulled ${place}`, sorted(errors), sorted(comparable));
    }
  }
  return undefined;
}

function split(response: Answer): { own: ErrorAnswer[]; nulled: Map<string, ErrorAnswer[]> } {
  const own: ErrorAnswer[] = [];
  const nulled = new Map<string, ErrorAnswer[]>();
  for (const error of response.errors ?? []) {
    const place = nulledAbove(response.data, error.path);
    if (place === undefined) own.push(error);
    else nulled.set(place, [...(nulled.get(place) ?? []), error]);
  }
  return { own, nulled };
}

/** The position above an error at which its null arrived, when that is not the error's own. */
function nulledAbove(data: Json | undefined, path: ErrorAnswer['path']): string | undefined {
  let value: Json | undefined = data;
  for (const [depth, key] of (path ?? []).entries()) {
    if (value === null) return JSON.stringify((path ?? []).slice(0, depth));
    value = (value as JsonObject | undefined)?.[key];
  }
  return undefined;
}

/** Servers may send more at once than they are asked to: what the parts add up to counts, and that they fit together. */
function ofIncremental(expected: Answers, actual: Answers): string | undefined {
  const one = fold(Array.isArray(expected) ? expected : [expected]);
  const other = fold(Array.isArray(actual) ? actual : [actual]);
  if (other.problems.length > 0) return `the payloads do not fit together: ${other.problems.join('; ')}`;
  return ofResponse(ordered(one.response), ordered(other.response));
}

/** How a result is split decides the order in which its members arrive, and is free. */
const ordered = (response: Answer): Answer => ({ ...response, data: sortKeys(response.data ?? null) });

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key] ?? null)]),
  );
}

const builtInScalars = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);
const builtInDirectives = new Set(['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf']);

interface Named {
  name: string;
  description: string | null;
}

/** What introspection says about a schema without what is left to the implementation: the order of types, built-ins. */
function view(data: Json): unknown {
  const { __schema: schema } = data as unknown as {
    __schema: Record<string, unknown> & { types: Named[]; directives: Named[] };
  };
  const byName = (one: Named, other: Named) => (one.name < other.name ? -1 : 1);
  return {
    ...schema,
    types: schema.types
      .filter(({ name }) => !name.startsWith('__') && !builtInScalars.has(name))
      .sort(byName),
    directives: schema.directives.filter(({ name }) => !builtInDirectives.has(name)).sort(byName),
  };
}
