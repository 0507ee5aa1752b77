import type { HomeItemFragment } from '@lavamedia/api/admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';

/** Something to go to, and why it is here. */
export interface HomeEntry {
  readonly key: string;
  readonly item: HomeItemFragment;
  readonly facts: ReactNode;
  /** What somebody said of it. */
  readonly note?: string | null;
}

/** Items, each with what is to be known of it before one goes there. */
export function HomeItems({ entries }: { readonly entries: readonly HomeEntry[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line border-y border-line">
      {entries.map(({ key, item, facts, note }) => (
        <li key={key} className="relative flex flex-col gap-1 py-3 hover:bg-sunken">
          <Link
            to={paths.item(item.id)}
            lang={item.locale}
            className="line-clamp-2 rounded-control font-serif text-lg leading-snug text-ink before:absolute before:inset-0 hover:text-ember"
          >
            {item.latestVersion?.title ?? item.title}
          </Link>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">{facts}</p>
          {note && <p className="line-clamp-3 text-sm break-words text-ink-2">{note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Who signs an item. */
export const signersOf = ({ bylines }: HomeItemFragment): string =>
  bylines.map(({ displayName }) => displayName).join(', ');
