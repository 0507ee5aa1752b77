import { useAuditLogQuery, type AuditLogQuery } from '@lavamedia/api/admin';
import { Badge, Button, EmptyState, ErrorState, Select, Skeleton } from '@lavamedia/ui';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { SaidDate } from '../../app/said-date';
import { usePageTitle } from '../../app/use-page-title';
import fr from '../../messages/fr.json';
import { useProblemText } from '../errors/use-problem-text';
import { Difference } from './difference';

type Entry = NonNullable<NonNullable<AuditLogQuery['auditLog']>['nodes']>[number];
type Thing = keyof typeof fr.audit.things;

const things = Object.keys(fr.audit.things) as Thing[];
const everything = 'ALL';

/** Who did what to which thing, the latest first. The address holds the filters, so that a view can be sent on. */
export function AuditPage() {
  const t = useTranslations('audit');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [parameters, setParameters] = useSearchParams();
  const thing = things.find((known) => known === parameters.get('thing'));
  const actor = parameters.get('actor');
  const about = parameters.get('about');
  const after = parameters.get('after');
  const { data, error, isFetching, refetch } = useAuditLogQuery({
    about,
    after,
    where: {
      ...(thing ? { objectType: { eq: thing } } : {}),
      ...(actor ? { actorId: { eq: actor } } : {}),
    },
  });
  usePageTitle(t('title'));

  const change = (values: Record<string, string | null>) => {
    const next = new URLSearchParams(parameters);
    // Another question begins at its first page.
    next.delete('after');
    for (const [name, value] of Object.entries(values)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParameters(next);
  };

  const log = data?.auditLog;
  const isFiltered = Boolean(thing ?? actor ?? about);

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader title={t('title')} aside={log && t('count', { count: log.totalCount })} />
      <div className="flex flex-wrap items-center gap-3">
        <Select
          label={t('thing')}
          className="w-56"
          value={thing ?? everything}
          onValueChange={(value) => change({ thing: value === everything ? null : value })}
          options={[
            { value: everything, label: t('allThings') },
            ...things.map((value) => ({ value, label: t(`things.${value}`) })),
          ]}
        />
        {isFiltered && (
          <Button variant="quiet" onClick={() => setParameters({})}>
            {t('showAll')}
          </Button>
        )}
      </div>
      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !log && isFetching ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="w-full" />
          ))}
        </div>
      ) : log?.nodes?.length ? (
        <>
          <ol className="border-t border-line">
            {log.nodes.map((entry) => (
              <EntryRow key={entry.id} entry={entry} onFilter={change} />
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

interface EntryRowProps {
  readonly entry: Entry;
  readonly onFilter: (values: Record<string, string | null>) => void;
}

function EntryRow({ entry, onFilter }: EntryRowProps) {
  const t = useTranslations('audit');
  const what =
    entry.type in fr.audit.types ? t(`types.${entry.type as keyof typeof fr.audit.types}`) : entry.type;
  const thing =
    entry.objectType &&
    (entry.objectType in fr.audit.things ? t(`things.${entry.objectType as Thing}`) : entry.objectType);

  return (
    <li className="flex flex-col gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge>{what}</Badge>
        {thing && entry.objectId ? (
          <button
            type="button"
            className="rounded-control text-md text-ink underline decoration-line-strong underline-offset-4 hover:text-ember"
            onClick={() => onFilter({ about: entry.objectId })}
          >
            {thing}
          </button>
        ) : null}
        {entry.actorId ? (
          <button
            type="button"
            className="rounded-control text-md text-ink-2 hover:text-ember"
            onClick={() => onFilter({ actor: entry.actorId })}
          >
            {entry.actorName ?? t('unknownActor')}
          </button>
        ) : (
          <span className="text-md text-ink-3">{t('noActor')}</span>
        )}
        <span className="ms-auto text-sm text-ink-3">
          <SaidDate value={entry.occurredAt} />
        </span>
      </div>
      {(entry.before ?? entry.after) != null && <Difference before={entry.before} after={entry.after} />}
      {entry.address && (
        <p className="font-mono text-xs text-ink-3">
          {[entry.address, entry.client, entry.traceIdentifier].filter(Boolean).join(' · ')}
        </p>
      )}
    </li>
  );
}
