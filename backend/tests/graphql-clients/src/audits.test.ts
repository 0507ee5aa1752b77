import { serverAudits } from 'graphql-http';
import { describe, it } from 'vitest';
import { httpUrl } from './api';

describe('GraphQL over HTTP, as the reference implementation audits it', () => {
  for (const audit of serverAudits({ url: httpUrl, fetchFn: fetch })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
    });
  }
});
