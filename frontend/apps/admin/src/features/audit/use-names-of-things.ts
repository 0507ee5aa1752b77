import { useNamesOfThingsQuery, type NamesOfThingsQuery } from '@lavamedia/api/admin';
import { referencesIn } from './changed-members';
import type { Entry } from './audit-entry';

/** As many as the server answers for at once; what is beyond them stays without a name. */
const mostIds = 50;

/** What the things of a page of entries are called, by their ids; those that are gone or not to be seen have no name. */
export function useNamesOfThings(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const ids = [
    ...new Set(entries.map(({ objectId }) => objectId)),
    ...new Set(entries.flatMap(({ before, after }) => referencesIn(before, after))),
  ]
    .filter((id) => id !== null)
    .slice(0, mostIds);
  const { currentData } = useNamesOfThingsQuery({ ids }, { skip: ids.length === 0 });
  return new Map(
    (currentData?.nodes ?? []).flatMap((node) => {
      const name = node && nameOf(node);
      return name ? [[node.id, name] as const] : [];
    }),
  );
}

function nameOf(node: NonNullable<NamesOfThingsQuery['nodes'][number]>): string | undefined {
  switch (node.__typename) {
    case 'ContentItem':
      return node.title;
    case 'User':
      return node.displayName;
    case 'MediaAsset':
      return node.filename;
    case 'Category':
    case 'Role':
    case 'Client':
    case 'IdentityProvider':
    case 'ApiKey':
      return node.name;
    default:
      return undefined;
  }
}
