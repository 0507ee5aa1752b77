import { useAuditLogQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { X } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { AuditEntry } from './audit-entry';
import { AuditFilters } from './audit-filters';
import {
  auditVariables,
  readAuditParameters,
  writeAuditParameters,
  type AuditParameters,
} from './audit-parameters';
import { ExportMenu } from './export-menu';
import { useNamesOfThings } from './use-names-of-things';

/** Who did what to which thing, the latest first. The address holds the filters, so that a view can be sent on. */
export function AuditPage() {
  const t = useTranslations('audit');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [address, setAddress] = useSearchParams();
  const parameters = readAuditParameters(address);
  const { about, after } = parameters;
  const { data, error, isFetching, refetch } = useAuditLogQuery(auditVariables(parameters));
  const log = data?.auditLog;
  const names = useNamesOfThings(log?.nodes ?? []);
  usePageTitle(t('title'));

  // Another question begins at its first page.
  const change = (next: Partial<AuditParameters>) =>
    setAddress(writeAuditParameters({ ...parameters, after: null, ...next }));

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={log && t('count', { count: log.totalCount })}
        actions={<ExportMenu parameters={parameters} />}
      />
      <AuditFilters parameters={parameters} onChange={change} onClear={() => setAddress({})} />
      {about && (
        <p className="flex flex-wrap items-center gap-2 text-md text-ink-2">
          {t('oneThing', { thing: names.get(about) ?? t('unnamed') })}
          <Button size="small" variant="quiet" onClick={() => change({ about: null })}>
            <X aria-hidden />
            {t('anyThing')}
          </Button>
        </p>
      )}
      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !log ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="w-full" />
          ))}
        </div>
      ) : log.nodes?.length ? (
        <>
          <ol className="border-t border-line" aria-busy={isFetching}>
            {log.nodes.map((entry) => (
              <AuditEntry key={entry.id} entry={entry} names={names} onFilter={change} />
            ))}
          </ol>
          <div className="flex gap-2">
            {after && <Button onClick={() => change({ after: null })}>{t('latest')}</Button>}
            {log.pageInfo.hasNextPage && (
              <Button onClick={() => change({ after: log.pageInfo.endCursor })}>{t('earlier')}</Button>
            )}
          </div>
        </>
      ) : (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      )}
    </div>
  );
}
