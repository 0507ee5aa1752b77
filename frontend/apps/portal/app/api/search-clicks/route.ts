import { hasLocale } from 'next-intl';
import { isCounted } from '@/content/is-counted';
import { MAXIMUM_LENGTH } from '@/content/search';
import { countClick } from '@/content/search-activity';
import { routing } from '@/i18n/routing';

/** The best so many are leafed through. */
const MOST = 500;

/**
 * A reader chose a result, says its page. The answer is the same whether it counts: nobody learns here how not to be left out.
 */
export async function POST(request: Request): Promise<Response> {
  const told = new URLSearchParams((await request.text()).slice(0, 4 * MAXIMUM_LENGTH));
  const query = told.get('query')?.trim() ?? '';
  const locale = told.get('locale');
  const place = Number(told.get('place'));
  if (
    query !== '' &&
    query.length <= MAXIMUM_LENGTH &&
    hasLocale(routing.locales, locale) &&
    Number.isInteger(place) &&
    place >= 1 &&
    place <= MOST &&
    isCounted(request.headers)
  ) {
    countClick({ query, locale, place });
  }
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}
