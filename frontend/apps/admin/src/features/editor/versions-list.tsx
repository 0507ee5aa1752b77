import { useContentItemVersionsQuery } from '@lavamedia/api/admin';
import { Badge, Button, Skeleton } from '@lavamedia/ui';
import { History } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { useProblemText } from '../errors/use-problem-text';

export interface VersionsListProps {
  readonly id: string;
  readonly publishedVersion: number | undefined;
}

const newest = 8;

/** The newest versions, each with a way to what it changed. */
export function VersionsList({ id, publishedVersion }: VersionsListProps) {
  const t = useTranslations('context');
  const common = useTranslations('common');
  const suggestions = useTranslations('suggestions');
  const problemText = useProblemText();
  const { data, error } = useContentItemVersionsQuery({ id, first: newest });
  const versions = data?.contentItemById?.versions;

  if (error) return <p className="text-sm text-bad">{problemText(error).title}</p>;
  if (!versions)
    return (
      <p role="status" aria-label={common('loading')}>
        <Skeleton />
      </p>
    );

  return (
    <>
      <ol className="flex flex-col gap-0.5">
        {versions.nodes?.map((version) => (
          <li key={version.id}>
            <Link
              to={paths.itemHistory(id, version.versionNumber)}
              className="-mx-2 flex items-baseline gap-3 rounded-control px-2 py-1 text-sm hover:bg-sunken"
            >
              <span className="w-7 shrink-0 text-ink-3 tabular-nums">{version.versionNumber}</span>
              <span className="min-w-0 flex-1 text-ink-2">
                {version.name && (
                  <span className="block truncate font-semibold text-ink">{version.name}</span>
                )}
                <SaidDate value={version.createdAt} />
                {version.acceptedSuggestions.length > 0 && (
                  <span className="block text-xs text-ink-2">
                    {suggestions('from', {
                      names: proposers(version.acceptedSuggestions, suggestions('somebody')),
                    })}
                  </span>
                )}
                {version.createdBy && (
                  <span className="block truncate text-xs text-ink-3">{version.createdBy.displayName}</span>
                )}
              </span>
              {version.versionNumber === publishedVersion && <Badge tone="ok">{t('online')}</Badge>}
            </Link>
          </li>
        ))}
      </ol>
      <Button asChild size="small">
        <Link to={paths.itemHistory(id)}>
          <History aria-hidden />
          {t('history')}
        </Link>
      </Button>
    </>
  );
}

/** Who proposed what a version took in, each once. */
const proposers = (
  accepted: readonly { readonly proposedBy: { readonly displayName: string } | null }[],
  somebody: string,
): string => [...new Set(accepted.map(({ proposedBy }) => proposedBy?.displayName ?? somebody))].join(', ');
