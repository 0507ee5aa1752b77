import {
  buildASTSchema,
  experimentalExecuteIncrementally,
  GraphQLError,
  isListType,
  isNonNullType,
  parse,
  print,
  printSchema,
  validate,
  validateSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql-reference';
import { validateSDL } from 'graphql-reference/validation/validate.js';
import { introspection } from './introspection.ts';
import type { Answer, Answers, ErrorAnswer, Request } from './protocol.ts';

/** What npm's `graphql`, the reference implementation, answers to a request of the protocol. */
export async function reference(request: Request): Promise<Answers> {
  try {
    return await answer(request);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function answer(request: Request): Promise<Answers> {
  switch (request.op) {
    case 'parse':
      return whenParsed(request.document, () => ({ ok: true }));
    case 'print':
      return whenParsed(request.document, (document) => ({ printed: print(document) }));
    case 'schema':
      return whenBuilt(request.sdl, 'errors', () => ({ ok: true }));
    case 'printSchema':
      return whenBuilt(request.sdl, 'errors', (schema) => ({ printed: printSchema(schema) }));
    case 'introspect':
      return whenBuilt(request.sdl, 'errors', (schema) =>
        whenParsed(introspection, (document) => execute(schema, document, {})),
      );
    case 'validate':
      return whenBuilt(request.schema, 'schemaErrors', (schema) =>
        whenParsed(request.document, (document) => ({ errors: validate(schema, document).map(toAnswer) })),
      );
    case 'execute':
      return whenBuilt(request.schema, 'schemaErrors', (schema) =>
        whenParsed(request.document, (document) => {
          const errors = validate(schema, document);
          return errors.length > 0 ? { errors: errors.map(toAnswer) } : execute(schema, document, request);
        }),
      );
  }
}

function whenParsed<Result>(
  text: string,
  next: (document: DocumentNode) => Result,
): Result | { errors: ErrorAnswer[] } {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [toAnswer(error)] };
    throw error;
  }
  return next(document);
}

/** The schema that was asked for last: most requests come in rows about one. */
let last: { sdl: string; schema: GraphQLSchema | ErrorAnswer[] } | undefined;

async function whenBuilt(
  sdl: string,
  member: 'errors' | 'schemaErrors',
  next: (schema: GraphQLSchema) => Answers | Promise<Answers>,
): Promise<Answers> {
  if (last?.sdl !== sdl) last = { sdl, schema: build(sdl) };
  return Array.isArray(last.schema) ? { [member]: last.schema } : await next(last.schema);
}

/** The three stages of the protocol: each runs only when the one before it found nothing. */
function build(sdl: string): GraphQLSchema | ErrorAnswer[] {
  const parsed = whenParsed(sdl, (document) => ({ document }));
  if ('errors' in parsed) return parsed.errors;
  const ofDocument = validateSDL(parsed.document);
  if (ofDocument.length > 0) return ofDocument.map(toAnswer);
  let schema: GraphQLSchema;
  try {
    schema = buildASTSchema(parsed.document, { assumeValidSDL: true });
  } catch (error) {
    // Values of @deprecated and @specifiedBy are read while the schema is built.
    if (error instanceof GraphQLError) return [toAnswer(error)];
    throw error;
  }
  const ofSchema = validateSchema(schema);
  return ofSchema.length > 0 ? ofSchema.map(toAnswer) : schema;
}

async function execute(
  schema: GraphQLSchema,
  document: DocumentNode,
  request: Partial<Extract<Request, { op: 'execute' }>>,
): Promise<Answers> {
  const result = await experimentalExecuteIncrementally({
    schema,
    document,
    rootValue: request.root ?? {},
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver,
  });
  if (!('initialResult' in result)) return toResponse(result);
  const payloads: unknown[] = [result.initialResult];
  for await (const payload of result.subsequentResults) payloads.push(payload);
  return JSON.parse(JSON.stringify(payloads)) as Answer[];
}

function toResponse(result: ExecutionResult): Answer {
  // Through JSON, so that what a client would receive is compared.
  return JSON.parse(JSON.stringify(result)) as Answer;
}

const fieldResolver: GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> = (
  parent,
  args,
  _context,
  info,
) => {
  if (!isObject(parent) || !Object.hasOwn(parent, info.fieldName)) return null;
  let value = parent[info.fieldName];
  if (isObject(value) && isObject(value.$byAlias)) {
    const key = String(info.path.key);
    value = Object.hasOwn(value.$byAlias, key) ? value.$byAlias[key] : null;
  }
  return isObject(value) && '$args' in value ? args : withErrors(value, info.returnType);
};

/** Errors stand for themselves where a value is expected, not within values of custom scalars. */
function withErrors(value: unknown, type: GraphQLOutputType): unknown {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (Array.isArray(value) && isListType(nullable)) {
    return value.map((item) => withErrors(item, nullable.ofType));
  }
  return isObject(value) && typeof value.$error === 'string' ? new Error(value.$error) : value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toAnswer(error: GraphQLError): ErrorAnswer {
  return {
    message: error.message,
    ...(error.locations ? { locations: error.locations.map(({ line, column }) => ({ line, column })) } : {}),
  };
}
