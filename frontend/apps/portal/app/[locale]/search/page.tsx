import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { headers } from 'next/headers';
import { Frame } from '@/components/frame/frame';
import { Outage } from '@/components/outage/outage';
import { SearchView } from '@/components/search/search-view';
import { attempt } from '@/content/outage';
import { isCounted } from '@/content/is-counted';
import { loadSearch, MAXIMUM_LENGTH, type SearchQuestion } from '@/content/search';
import { countSearch } from '@/content/search-activity';
import { routing, type Locale } from '@/i18n/routing';
import { alternates, feedLinks } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath, withQuery } from '@/seo/urls';

type Parameter = string | string[] | undefined;

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ q?: Parameter; section?: Parameter; after?: Parameter }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { query } = questionOf(await searchParams);
  const text = wordsOf({ locale, namespace: 'search' });
  // Search engines have answers of their own; ours would only fill their index. The search itself may be found.
  const { name, feed } = siteTexts(locale);
  if (query) {
    const title = text('titleFor', { query });
    const path = withQuery(localePath(locale, '/search'), { q: query });
    return {
      title,
      robots: { index: false, follow: true },
      alternates: { types: feedLinks([{ path, title: `${name} · ${query}` }]) },
    };
  }
  return {
    title: text('title'),
    description: text('description'),
    alternates: alternates(locale, localePath(locale, '/search'), translationsOf(locale), feed),
  };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const question = questionOf(await searchParams);
  const asked = await attempt(question.query ? loadSearch(locale, question) : Promise.resolve(null));
  const path = localePath(locale, '/search');
  if (asked.available && asked.content && isFirst(question) && isCounted(await headers())) {
    const { hits } = asked.content;
    // What only a correction finds was not found as it was asked.
    const found = asked.content.correctedText === null && (hits?.totalCount ?? 0) > 0;
    countSearch({ query: question.query.slice(0, MAXIMUM_LENGTH), locale, found });
  }
  if (!asked.available) return <Outage locale={locale} path={path} />;

  return (
    <Frame locale={locale} translations={translationsOf(locale)}>
      <SearchView question={question} results={asked.content} locale={locale} />
    </Frame>
  );
}

const translationsOf = (locale: Locale) =>
  routing.locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, path: localePath(other, '/search') }));

/** Whoever leafs through the answers or narrows them has asked before. */
const isFirst = ({ after, section }: SearchQuestion) => after === null && section === null;

function questionOf({ q, section, after }: Awaited<Props['searchParams']>): SearchQuestion {
  return { query: (one(q) ?? '').trim(), section: one(section), after: one(after) };
}

const one = (parameter: Parameter): string | null =>
  typeof parameter === 'string' && parameter !== '' ? parameter : null;
