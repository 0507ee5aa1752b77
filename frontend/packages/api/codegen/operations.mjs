import { createHash } from 'node:crypto';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * A code generator plug-in that writes, by `output`:
 * - `documents`: every operation as the one text that clients send, with its SHA-256;
 * - `endpoints`: an RTK Query endpoint for each query and mutation;
 * - `manifest`: the list of all texts by hash, for the server's store of trusted documents.
 *
 * All come from the same function, so that the text a client sends always is the text that the server trusts.
 *
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction<{ output: 'documents' | 'endpoints' | 'manifest' }>}
 */
export const plugin = (_schema, files, { output }) => writers[output](readOperations(files));

const writers = {
  documents: (operations) =>
    operations
      .map(
        ({ name, type, text, hash }) =>
          `export const ${name}Document = new TypedDocument<types.${name}${type}, types.${name}${type}Variables>(\n` +
          `  ${JSON.stringify(name)},\n  ${JSON.stringify(text)},\n  ${JSON.stringify(hash)},\n);\n`,
      )
      .join('\n'),

  // What is listened to is no entry of the cache: `listen` takes those documents.
  endpoints: (all) => {
    const operations = all.filter(({ type }) => type !== 'Subscription');
    const endpoints = operations.map(({ name, type, isQuery, needsVariables }) => {
      const variables = `types.${name}${type}Variables${needsVariables ? '' : ' | void'}`;
      return (
        `    ${camelCase(name)}: build.${isQuery ? 'query' : 'mutation'}<types.${name}${type}, ${variables}>({\n` +
        `      query: (variables) => ({ document: documents.${name}Document, variables: variables ?? {} }),\n    }),\n`
      );
    });
    const hooks = operations.flatMap(({ name, type, isQuery }) =>
      isQuery ? [`use${name}Query`, `useLazy${name}Query`] : [`use${name}${type}`],
    );

    return (
      `export const generatedApi = baseApi.injectEndpoints({\n  endpoints: (build) => ({\n${endpoints.join('')}  }),\n});\n\n` +
      `export const {\n${hooks.map((hook) => `  ${hook},\n`).join('')}} = generatedApi;\n`
    );
  },

  manifest: (operations) => {
    const entries = operations.map(({ hash, text }) => [hash, text]).sort(([a], [b]) => a.localeCompare(b));
    return JSON.stringify(Object.fromEntries(entries), null, 2) + '\n';
  },
};

function readOperations(files) {
  const definitions = files.flatMap((file) => file.document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      if (!operation.name) throw new Error('Every operation needs a name: it names the generated function.');

      const needed = collectFragments(operation, fragments);
      const text = stripIgnoredCharacters([operation, ...needed].map(print).join('\n'));

      return {
        name: operation.name.value,
        type: operation.operation[0].toUpperCase() + operation.operation.slice(1),
        isQuery: operation.operation === 'query',
        needsVariables: operation.variableDefinitions.some(
          (variable) => variable.type.kind === Kind.NON_NULL_TYPE && !variable.defaultValue,
        ),
        text,
        hash: createHash('sha256').update(text).digest('hex'),
      };
    });
}

/** The fragments an operation spreads, directly or through other fragments, in alphabetical order. */
function collectFragments(operation, fragments) {
  const found = new Map();
  const pending = [operation];

  while (pending.length > 0) {
    visit(pending.pop(), {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment) throw new Error(`The fragment "${name}" does not exist.`);
        if (!found.has(name)) {
          found.set(name, fragment);
          pending.push(fragment);
        }
      },
    });
  }

  return [...found.values()].sort((a, b) => a.name.value.localeCompare(b.name.value));
}

const camelCase = (name) => name[0].toLowerCase() + name.slice(1);
