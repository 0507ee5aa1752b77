import { describe, expect, it } from 'vitest';
import { readGraphQLAnswer } from './graphql-response';

describe('a GraphQL answer', () => {
  it('gives its data', () => {
    expect(readGraphQLAnswer(200, '{"data":{"me":null}}')).toEqual({ data: { me: null } });
  });

  it('is a problem with the code of its first error, even when there is some data', () => {
    const body =
      '{"data":{"me":null},"errors":[{"message":"No.","path":["me"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}';
    expect(readGraphQLAnswer(200, body)).toEqual({
      problem: { code: 'AUTH_NOT_AUTHORIZED', message: 'No.', status: 200, path: ['me'] },
    });
  });

  it('keeps the code and the pause of problem details that a layer in front of GraphQL gave', () => {
    const body = '{"title":"Too many requests","code":"TOO_MANY_REQUESTS","status":429}';
    expect(readGraphQLAnswer(429, body, '30')).toEqual({
      problem: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests', status: 429, retryAfter: 30 },
    });
  });

  it('names the status when a proxy answered with a page', () => {
    expect(readGraphQLAnswer(502, '<h1>Bad gateway</h1>').problem?.code).toBe('HTTP_502');
  });
});
