import type { Fetcher } from '@graphiql/toolkit';
import type { Figures } from './figures';

/**
 * Sends an operation to the endpoint of this page. The preflight header tells the server that the request cannot come
 * from a foreign page, so that the session's cookie counts; the cost header asks for the figures of the run.
 */
export function createFetcher(endpoint: string, figures: Figures): Fetcher {
  return async (params, options) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        Accept: 'application/graphql-response+json, application/json',
        'Content-Type': 'application/json',
        'GraphQL-Preflight': '1',
        'GraphQL-Cost': 'report',
        'GraphQL-Statistics': 'report',
        ...options?.headers,
      },
      body: JSON.stringify(params),
    });
    const text = await response.text();
    try {
      const result: unknown = JSON.parse(text);
      if (params.operationName !== 'IntrospectionQuery') figures.record(result, response);
      return result as Awaited<ReturnType<Fetcher>>;
    } catch {
      throw new Error(`The server answered ${response.status} without JSON: ${text.slice(0, 500)}`);
    }
  };
}
