import { isbot } from 'isbot';
import { pageViews } from '@/content/page-views';
import { sessionInCookies } from '@/site-preview/session';

const ID = /^[\w+/=-]{8,100}$/;

/** An article is read, says its page. The answer is the same whether it counts: nobody learns here how not to be left out. */
export async function POST(request: Request): Promise<Response> {
  const id = await request.text();
  if (ID.test(id) && isReader(request.headers)) pageViews.count(id);
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

/** Machines are not readers; who asks not to be counted or looks at a preview is not, and other sites cannot count for ours. */
function isReader(headers: Headers): boolean {
  const agent = headers.get('user-agent');
  const site = headers.get('sec-fetch-site') ?? 'same-origin';
  return (
    agent !== null &&
    !isbot(agent) &&
    site === 'same-origin' &&
    headers.get('sec-gpc') !== '1' &&
    headers.get('dnt') !== '1' &&
    sessionInCookies(headers.get('cookie') ?? '') === null
  );
}
