import type { TriedSearchFragment } from '@lavamedia/api/admin';
import { IconButton } from '@lavamedia/ui';
import { Pin, PinOff } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';

export interface TriedResultsProps {
  readonly title: string;
  readonly results: TriedSearchFragment;
  readonly busy?: boolean;
  readonly onPin?: (id: string) => void;
  readonly onUnpin?: (id: string) => void;
}

/** What a question finds, in its order; what stands first by the newsroom's word carries a pin. */
export function TriedResults({ title, results, busy = false, onPin, onUnpin }: TriedResultsProps) {
  const t = useTranslations('search');
  const hits = results.hits?.nodes ?? [];

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="flex items-baseline justify-between gap-3 border-b border-line-strong pb-1.5 font-medium">
        {title}
        <span className="text-sm font-normal text-ink-2 tabular-nums">
          {t(results.isCutOff ? 'moreThan' : 'results', { count: results.hits?.totalCount ?? 0 })}
        </span>
      </h3>
      {results.correctedText !== null && (
        <p className="text-sm text-ink-2">{t('corrected', { meant: results.correctedText })}</p>
      )}
      {hits.length === 0 ? (
        <p className="py-2 text-sm text-ink-2">{t('nothing')}</p>
      ) : (
        <ol>
          {hits.map(({ isPinned, title: parts, item }) => {
            if (item?.__typename !== 'ContentItem') return null;
            const name = parts.map(({ text }) => text).join('');
            const act = isPinned ? onUnpin : onPin;
            return (
              <li key={item.id} className="flex min-h-11 items-center gap-2 border-b border-line py-1">
                <Link
                  to={paths.item(item.id)}
                  className="min-w-0 flex-1 rounded-control wrap-anywhere text-ink hover:text-ember"
                >
                  {name}
                  {isPinned && (
                    <span className="ms-2 inline-flex items-center gap-1 text-xs text-ember">
                      <Pin aria-hidden className="size-3" />
                      {t('pinned')}
                    </span>
                  )}
                </Link>
                {act && (
                  <IconButton
                    size="small"
                    label={isPinned ? t('unpin', { title: name }) : t('pin', { title: name })}
                    busy={busy}
                    onClick={() => act(item.id)}
                  >
                    {isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
                  </IconButton>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
