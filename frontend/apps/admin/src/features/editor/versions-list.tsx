import { useContentItemVersionsQuery } from '@lavamedia/api/admin';
import { Badge, Button, Skeleton } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useProblemText } from '../errors/use-problem-text';

export interface VersionsListProps {
  readonly id: string;
  readonly publishedVersion: number | undefined;
}

const step = 8;
const most = 50;

/** Every save is a version; the newest first. */
export function VersionsList({ id, publishedVersion }: VersionsListProps) {
  const t = useTranslations('context');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [first, setFirst] = useState(step);
  const { data, error } = useContentItemVersionsQuery({ id, first });
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
      <ol className="flex flex-col gap-2.5">
        {versions.nodes?.map((version) => (
          <li key={version.id} className="flex items-baseline gap-3 text-sm">
            <span className="w-7 shrink-0 text-ink-3 tabular-nums">{version.versionNumber}</span>
            <span className="min-w-0 flex-1 text-ink-2">
              <SaidDate value={version.createdAt} />
              {version.createdBy && (
                <span className="block truncate text-xs text-ink-3">{version.createdBy.displayName}</span>
              )}
            </span>
            {version.versionNumber === publishedVersion && <Badge tone="ok">{t('online')}</Badge>}
          </li>
        ))}
      </ol>
      {versions.pageInfo.hasNextPage && first < most && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => setFirst((shown) => Math.min(shown + step, most))}
        >
          {t('moreVersions')}
        </Button>
      )}
    </>
  );
}
