import { contentLocales } from '../../app/environment';
import type {
  ContentItemFilterInput,
  ContentItemSortInput,
  ContentItemsQueryVariables,
  ContentStatus,
  ContentType,
  SortEnumType,
} from '@lavamedia/api/admin';

export const statuses = [
  'DRAFT',
  'PUBLISHED',
  'UNPUBLISHED',
  'KILLED',
  'ARCHIVED',
] as const satisfies ContentStatus[];
export const types = ['ARTICLE', 'PAGE'] as const satisfies ContentType[];
export const locales = contentLocales;
export const sortFields = ['updatedAt', 'publishedAt', 'title', 'status'] as const;
/** Work on items that the list can be about. */
export const works = ['mine', 'overdue'] as const;
/** What the list can say of an item beside its title. */
export const columns = [
  'status',
  'category',
  'author',
  'work',
  'tags',
  'translations',
  'words',
  'publishedAt',
  'updatedAt',
] as const;
export const usualColumns: readonly Column[] = ['status', 'category', 'author', 'updatedAt'];
export const pageSize = 50;

export type Column = (typeof columns)[number];

export type SortField = (typeof sortFields)[number] | OwnSortField;

/** A field of the type that the list is filtered by. */
export type OwnSortField = `own.${string}`;

/** A condition on a field of the type that the list is filtered by, such as that a text contains a word. */
export interface OwnCondition {
  readonly field: string;
  readonly operation: 'eq' | 'contains';
  readonly value: string | boolean;
}

/** What the list shows; it lives in the address, so that a view can be kept, shared and gone back to. */
export interface ListParameters {
  readonly search: string;
  readonly status: ContentStatus | undefined;
  readonly type: ContentType | undefined;
  /** The key of a type that editors made. */
  readonly made: string | undefined;
  readonly own: readonly OwnCondition[];
  readonly locale: (typeof locales)[number] | undefined;
  readonly author: string | undefined;
  readonly category: string | undefined;
  readonly tag: string | undefined;
  /** Only what the viewer has work on, or what is overdue. */
  readonly work: (typeof works)[number] | undefined;
  /** Only translations whose original has changed since. */
  readonly outdated: boolean;
  readonly columns: readonly Column[];
  readonly sort: { readonly field: SortField; readonly direction: SortEnumType };
  /** Where the page begins or ends. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
}

export const newestFirst = { field: 'updatedAt', direction: 'DESC' } as const;

/** Reads the address; what it does not understand it ignores. */
export function readListParameters(address: URLSearchParams): ListParameters {
  const sorted = address.get('sort') ?? '';
  const field = sorted.slice(0, sorted.lastIndexOf('.'));
  const direction = sorted.slice(sorted.lastIndexOf('.') + 1);
  const made = address.get('made') ?? undefined;
  const sortField = made && isOwn(field) ? field : oneOf(sortFields, field);
  const after = address.get('after');
  const before = address.get('before');

  return {
    search: address.get('q') ?? '',
    status: oneOf(statuses, address.get('status')),
    type: oneOf(types, address.get('type')),
    made,
    own: made ? readOwn(address) : [],
    locale: oneOf(locales, address.get('locale')),
    author: address.get('author') ?? undefined,
    category: address.get('category') ?? undefined,
    tag: address.get('tag') ?? undefined,
    work: oneOf(works, address.get('work')),
    outdated: address.get('outdated') === 'yes',
    columns: readColumns(address.get('columns')),
    sort: sortField ? { field: sortField, direction: direction === 'asc' ? 'ASC' : 'DESC' } : newestFirst,
    page: after ? { after } : before ? { before } : undefined,
  };
}

/** Writes the address; what is as usual is left out. */
export function writeListParameters(parameters: ListParameters): URLSearchParams {
  const { search, status, type, made, own, locale, author, category, tag, work, outdated, sort, page } =
    parameters;
  const shown = parameters.columns.join('.');
  const isUsualSort = sort.field === newestFirst.field && sort.direction === newestFirst.direction;
  const entries = {
    q: search,
    status,
    type,
    made,
    ...Object.fromEntries(
      own.map(({ field, operation, value }) => [`own.${field}.${operation}`, `${value}`]),
    ),
    locale,
    author,
    category,
    tag,
    work,
    outdated: outdated ? 'yes' : undefined,
    columns: shown === usualColumns.join('.') ? undefined : shown || 'none',
    sort: isUsualSort ? undefined : `${sort.field}.${sort.direction.toLowerCase()}`,
    ...page,
  };

  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

export const hasFilters = ({
  search,
  status,
  type,
  made,
  locale,
  author,
  category,
  tag,
  work,
  outdated,
}: ListParameters): boolean =>
  [search, status, type, made, locale, author, category, tag, work, outdated].some(Boolean);

/** Who asks, and when: what "mine" and "overdue" mean. */
export interface Asker {
  readonly viewerId: string;
  readonly now: Date;
}

/** The question to the server, of whichever page. */
export type ListQuestion = Omit<ContentItemsQueryVariables, 'first' | 'after' | 'last' | 'before'>;

/** What the server is asked for, one page of it. */
export function listVariables(parameters: ListParameters, asker: Asker): ContentItemsQueryVariables {
  const { page } = parameters;
  return {
    ...(page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page }),
    ...listQuestion(parameters, asker),
  };
}

/** What the server is asked for, whichever page it is of. */
export function listQuestion(parameters: ListParameters, { viewerId, now }: Asker): ListQuestion {
  const { search, status, type, made, own, locale, author, category, tag, work, outdated, sort } = parameters;
  const text = search.trim();
  const conditions: ContentItemFilterInput[] = [
    ...(status ? [{ status: { eq: status } }] : []),
    ...(type ? [{ type: { eq: type } }] : []),
    ...(made ? [{ contentType: { key: { eq: made } } }] : []),
    ...(made ? own.map((condition) => ownCondition(made, condition)) : []),
    ...(locale ? [{ locale: { eq: locale } }] : []),
    ...(author ? [{ bylines: { some: { authorId: { eq: author } } } }] : []),
    ...(category ? [{ categories: { some: { id: { eq: category } } } }] : []),
    ...(tag ? [{ tags: { some: { id: { eq: tag } } } }] : []),
    ...(work === 'mine'
      ? [{ assignments: { some: { assigneeId: { eq: viewerId }, doneAt: { eq: null } } } }]
      : []),
    ...(work === 'overdue'
      ? [{ assignments: { some: { dueAt: { lt: now.toISOString() }, doneAt: { eq: null } } } }]
      : []),
    ...(outdated ? [{ isTranslationOutdated: { eq: true } }] : []),
  ];

  return {
    ...(text ? { search: text } : {}),
    ...(conditions.length > 0 ? { where: { and: conditions } } : {}),
    withCustomFields: made !== undefined,
    order: [orderOf(sort, made)],
  };
}

/** The schema has these members since the type was made; those of the build know nothing of them. */
type OwnFilter = ContentItemFilterInput & { readonly fields: unknown };
type OwnOrder = ContentItemSortInput & { readonly fields: unknown };

function ownCondition(made: string, { field, operation, value }: OwnCondition): ContentItemFilterInput {
  const filter: OwnFilter = { fields: { [made]: { [field]: { [operation]: value } } } };
  return filter;
}

function orderOf(
  { field, direction }: ListParameters['sort'],
  made: string | undefined,
): ContentItemSortInput {
  if (!isOwn(field)) return { [field]: direction };
  const order: OwnOrder = { fields: { [made ?? '']: { [field.slice('own.'.length)]: direction } } };
  return order;
}

const isOwn = (field: string): field is OwnSortField => field.startsWith('own.');

const readOwn = (address: URLSearchParams): OwnCondition[] =>
  [...address].flatMap(([name, value]) => {
    const [, field, operation] = /^own\.(\w+)\.(eq|contains)$/.exec(name) ?? [];
    return field === undefined
      ? []
      : [
          {
            field,
            operation: operation === 'contains' ? 'contains' : 'eq',
            value: value === 'true' || (value === 'false' ? false : value),
          },
        ];
  });

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

/** The columns that an address names, in their own order; the usual ones where it names none. */
function readColumns(names: string | null): readonly Column[] {
  if (names === null) return usualColumns;
  const named = names.split('.');
  return columns.filter((column) => named.includes(column));
}
