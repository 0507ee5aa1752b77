import { isCounted } from '@/content/is-counted';
import { pageViews } from '@/content/page-views';

const ID = /^[\w+/=-]{8,100}$/;

/** An article is read, says its page. The answer is the same whether it counts: nobody learns here how not to be left out. */
export async function POST(request: Request): Promise<Response> {
  const id = await request.text();
  if (ID.test(id) && isCounted(request.headers)) pageViews.count(id);
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}
