import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { httpUrl, picture, post, preflight, signIn } from './api';

const root = new URL('../../../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8'));
const documents = JSON.parse(
  readFileSync(new URL('frontend/packages/api/generated/trusted-documents.json', root), 'utf8'),
) as Record<string, string>;

/** Stands for a file until the request is sent. */
const file = 'the file of an upload';

/** The dearest value of a type: pages as large as they may be, and whatever else it takes. */
function dearest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dearest(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, dearest(field.type)]));
  }
  const values: Record<string, unknown> = {
    Int: 50,
    Boolean: true,
    Float: 1,
    DateTime: '2026-01-01T00:00:00Z',
    LocalDateTime: '2026-01-01T09:30:00',
    UUID: '01993e1c-0000-7000-8000-000000000000',
    URL: 'https://example.com/',
    EmailAddress: 'someone@example.com',
    Base64String: 'AAA=',
    Upload: file,
  };
  return values[getNamedType(type).name] ?? 'fr';
}

function variablesOf(operation: OperationDefinitionNode, of: GraphQLSchema) {
  const definitions = operation.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions
      .map(({ type, variable }) => [variable.name.value, typeFromAST(of, type) as GraphQLInputType] as const)
      .filter(([, type]) => isNonNullType(type) || getNamedType(type).name === 'Int')
      .map(([name, type]) => [name, dearest(type)]),
  );
}

/** The request as JSON, or as a form where it has a file. */
function bodyOf(request: { id: string; variables: Record<string, unknown> }) {
  const text = JSON.stringify(request);
  const costs = { 'GraphQL-Cost': 'validate', ...headers };
  if (!text.includes(file)) return { body: text, headers: { 'Content-Type': 'application/json', ...costs } };
  const form = new FormData();
  form.append('operations', text.replace(JSON.stringify(file), 'null'));
  form.append('map', JSON.stringify({ 0: [`variables.${pathOf(request.variables)}`] }));
  form.append('0', picture('budget.png'));
  return { body: form, headers: costs };
}

/** Where the file stands among the variables. */
function pathOf(value: unknown): string {
  const [name, inner] = Object.entries(value as Record<string, unknown>).find(([, inner]) =>
    JSON.stringify(inner).includes(file),
  ) ?? ['', file];
  return inner === file ? name : `${name}.${pathOf(inner)}`;
}

let headers: Record<string, string>;

beforeAll(async () => {
  headers = await signIn('admin@lavamedia.example');
});

describe('AcceptanceCheck07: the default budget', () => {
  const operations = Object.entries(documents).map(([id, text]) => {
    const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error(`${id} has no operation.`);
    return { id, name: operation.name?.value ?? id, variables: variablesOf(operation, schema) };
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'admits %s',
    async (_, { id, variables }) => {
      const response = await fetch(httpUrl, {
        method: 'POST',
        ...bodyOf({ id, variables }),
      });
      const answer = (await response.json()) as { extensions?: { operationCost?: { fieldCost: number } } };
      expect(answer.extensions?.operationCost?.fieldCost, JSON.stringify(answer)).toBeTypeOf('number');
    },
  );

  it('refuses three levels of 50', async () => {
    const answer = await post(
      '{ contentItems(first: 50) { nodes { categories { contentItems(first: 50) { nodes { categories { contentItems(first: 50) { nodes { title } } } } } } } } }',
      {},
      preflight,
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe('HC0047');
  });
});
