import { describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const policy = (publicApiUrl: string) => {
  vi.stubEnv('LAVAMEDIA_PUBLIC_API_URL', publicApiUrl);
  const directives = contentSecurityPolicy('n0nce')
    .split('; ')
    .map((directive) => directive.split(' '));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
};

describe('the content security policy', () => {
  it('F8_lets_no_inline_script_run_that_the_server_did_not_mark', () => {
    const scripts = policy('https://api.example').get('script-src');
    expect(scripts).toEqual(["'self'", "'nonce-n0nce'", "'strict-dynamic'"]);
  });

  it('lets pictures come from the media service only', () => {
    expect(policy('https://api.example/graphql').get('img-src')).toEqual([
      "'self'",
      'data:',
      'https://api.example',
    ]);
  });

  it('lets films and their captions come from the media service only', () => {
    expect(policy('https://api.example/graphql').get('media-src')).toEqual(['https://api.example']);
  });

  it('accepts both names of the own machine', () => {
    expect(policy('http://127.0.0.1:5080').get('img-src')).toEqual([
      "'self'",
      'data:',
      'http://localhost:5080',
      'http://127.0.0.1:5080',
    ]);
  });
});
