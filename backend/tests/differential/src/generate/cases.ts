import { parse } from 'graphql-reference';
import type { JsonObject, Request } from '../protocol.ts';
import { Random } from '../random.ts';
import { makeRoot } from './data.ts';
import { inputJson } from './literals.ts';
import { mutateText, mutateTree, respace } from './mutate.ts';
import type { SchemaModel } from './model.ts';
import { makeOperation } from './operation.ts';
import { makeSchema } from './schema.ts';
import { writeSchema } from './sdl.ts';

/** All requests of a seed: one random schema and what can be asked about it. */
export function makeCases(seed: number): Request[] {
  const random = new Random(seed);
  const model = makeSchema(random);
  const sdl = writeSchema(model, random);
  const requests: Request[] = [
    { op: 'schema', sdl },
    { op: 'printSchema', sdl },
    { op: 'introspect', sdl },
    { op: 'print', document: sdl },
  ];
  for (let i = 0; i < 10; i++) requests.push(...aboutDocument(model, sdl, random));
  for (let i = 0; i < 8; i++) requests.push({ op: 'schema', sdl: mutateTree(sdl, random) });
  for (let i = 0; i < 4; i++) {
    requests.push({ op: random.pick(['parse', 'print']), document: mutateText(sdl, random) });
  }
  requests.push({ op: 'printSchema', sdl: mutateTree(sdl, random) });
  return requests;
}

function aboutDocument(model: SchemaModel, schema: string, random: Random): Request[] {
  const { document: text, variables: types, operationNames } = makeOperation(model, random);
  const parsed = parse(text);
  const document = random.chance(0.3) ? respace(text, random) : text;
  const requests: Request[] = [{ op: 'print', document }];
  for (let run = 0; run < 2; run++) {
    const variables: JsonObject = {};
    for (const [name, type] of types) {
      if (random.chance(0.85)) variables[name.slice(1)] = inputJson(model, type, random, 3);
    }
    const operationName = random.chance(0.9) ? operationNames[0] : random.pick(['Nope', '', 'O1']);
    requests.push({
      op: 'execute',
      schema,
      document,
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      root: makeRoot(model, parsed, random),
    });
  }
  for (let i = 0; i < 3; i++) {
    const mutated = mutateTree(document, random);
    requests.push({ op: 'validate', schema, document: mutated });
  }
  // What validation lets pass of a changed document must run alike as well.
  requests.push({
    op: 'execute',
    schema,
    document: mutateTree(document, random),
    root: makeRoot(model, parsed, random),
  });
  requests.push({ op: random.pick(['parse', 'print']), document: mutateText(document, random) });
  return requests;
}
