import type { SeriesListQueryVariables } from '@lavamedia/api/admin';
import { locales } from '../content-list/list-parameters';

/** What the list shows; it lives in the address. */
export interface SeriesParameters {
  readonly locale: string;
  readonly search: string;
  /** Where the page begins or ends. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
}

const pageSize = 50;

/** Reads the address; what it does not understand it ignores. */
export function readSeriesParameters(address: URLSearchParams): SeriesParameters {
  const after = address.get('after');
  const before = address.get('before');
  return {
    locale: locales.find((known) => known === address.get('locale')) ?? locales[0],
    search: address.get('q') ?? '',
    page: after ? { after } : before ? { before } : undefined,
  };
}

/** Writes the address; what is as usual is left out. */
export function writeSeriesParameters({ locale, search, page }: SeriesParameters): URLSearchParams {
  const entries = { locale: locale === locales[0] ? undefined : locale, q: search, ...page };
  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** What the server is asked for. */
export function seriesVariables({ locale, search, page }: SeriesParameters): SeriesListQueryVariables {
  const text = search.trim();
  return {
    ...(page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page }),
    where: { locale: { eq: locale }, ...(text ? { title: { contains: text } } : {}) },
  };
}
