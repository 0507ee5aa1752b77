import type { SeoLinksQueryVariables } from '@lavamedia/api/admin';
import { locales } from '../../content-list/list-parameters';

export const linkFilters = ['problems', 'BROKEN', 'UNREACHABLE', 'MOVED', 'all'] as const;
export const linkPlaces = ['all', 'internal', 'external'] as const;

export type LinkFilter = (typeof linkFilters)[number];
export type LinkPlace = (typeof linkPlaces)[number];

/** Where the page of a list begins or ends. */
export type LinkPage = { readonly after: string } | { readonly before: string } | undefined;

/** What the list shows; it lives in the address. */
export interface LinkParameters {
  readonly filter: LinkFilter;
  readonly place: LinkPlace;
  /** The language of the texts; null for all. */
  readonly locale: string | null;
  readonly page: LinkPage;
}

const pageSize = 50;

/** The page that an address names. */
export function readPage(address: URLSearchParams): LinkPage {
  const after = address.get('after');
  const before = address.get('before');
  return after ? { after } : before ? { before } : undefined;
}

/** Reads the address; what it does not understand it ignores. */
export const readLinkParameters = (address: URLSearchParams): LinkParameters => ({
  filter: linkFilters.find((known) => known === address.get('show')) ?? 'problems',
  place: linkPlaces.find((known) => known === address.get('where')) ?? 'all',
  locale: locales.find((known) => known === address.get('language')) ?? null,
  page: readPage(address),
});

/** Writes the address; what is as usual is left out. */
export function writeLinkParameters({ filter, place, locale, page }: LinkParameters): URLSearchParams {
  const entries = {
    show: filter === 'problems' ? undefined : filter,
    where: place === 'all' ? undefined : place,
    language: locale ?? undefined,
    ...page,
  };
  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The page that the server is asked for. */
export const pageVariables = (page: LinkPage) =>
  page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page };

type Where = SeoLinksQueryVariables['where'];

const filters: Readonly<Record<LinkFilter, Where>> = {
  problems: { status: { in: ['BROKEN', 'UNREACHABLE'] } },
  BROKEN: { status: { eq: 'BROKEN' } },
  UNREACHABLE: { status: { eq: 'UNREACHABLE' } },
  MOVED: { status: { eq: 'MOVED' } },
  all: {},
};

/** What the server is asked for. */
export const linkVariables = ({ filter, place, locale, page }: LinkParameters): SeoLinksQueryVariables => ({
  ...pageVariables(page),
  where: {
    ...filters[filter],
    ...(place === 'all' ? {} : { isExternal: { eq: place === 'external' } }),
    ...(locale ? { contentItem: { locale: { eq: locale } } } : {}),
  },
});
