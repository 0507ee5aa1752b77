import { difference } from './compare.ts';
import { explanationOf } from './known-differences.ts';
import type { Ask, Request } from './protocol.ts';
import { reference } from './reference.ts';
import { shrink } from './shrink.ts';

/** What is not agreed on about a request and not listed either; nothing when all is well. */
export async function disagreement(ask: Ask, request: Request): Promise<string | undefined> {
  const actual = ask(request);
  const expected = await reference(request);
  const found = difference(request, expected, await actual);
  return found === undefined || explanationOf(request, expected, await actual) ? undefined : found;
}

/** The smallest request found that still shows a disagreement, and how to see it again. */
export async function report(ask: Ask, request: Request, name: string): Promise<string> {
  const smallest = await shrink(
    request,
    async (candidate) => (await disagreement(ask, candidate)) !== undefined,
  );
  return [
    `${name}: engine and reference disagree.`,
    JSON.stringify(smallest),
    await disagreement(ask, smallest),
  ].join('\n');
}
