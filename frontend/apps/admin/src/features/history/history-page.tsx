import {
  useContentItemVersionsQuery,
  useContentVersionsToCompareQuery,
  type VersionSnapshotFragment,
} from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Select, Skeleton } from '@lavamedia/ui';
import { ArrowLeft, Pencil, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { NameVersionDialog } from './name-version-dialog';
import { RestoreVersionDialog } from './restore-version-dialog';
import { VersionChoices, type ListedVersion } from './version-choices';
import { VersionComparison, type ComparisonView } from './version-comparison';

const pageSize = 50;

/** The history of an item: every version, what each changed, any two side by side, and the way back to any of them. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const t = useTranslations('history');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [address, setAddress] = useSearchParams();
  const after = address.get('after') ?? undefined;
  const { data, error, refetch } = useContentItemVersionsQuery(
    { id, first: pageSize, ...(after ? { after } : {}) },
    { refetchOnMountOrArgChange: true },
  );
  const [asks, setAsks] = useState<'name' | 'restore' | null>(null);
  usePageTitle(t('title'));

  if (error) {
    return (
      <ErrorState
        title={problemText(error).title}
        code={error.code}
        action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
      >
        {problemText(error).advice}
      </ErrorState>
    );
  }
  const item = data?.contentItemById;
  if (item === null) return <EmptyState title={t('missing')}>{t('missingText')}</EmptyState>;
  const versions = item?.versions?.nodes ?? [];
  const newest = versions[0];
  if (!item || !newest) {
    return (
      <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 p-8">
        <Skeleton className="h-8 w-64" />
        <Skeleton className="h-72" />
      </div>
    );
  }

  const chosen = Number(address.get('version') ?? newest.versionNumber);
  const selected = versions.find(({ versionNumber }) => versionNumber === chosen) ?? newest;
  const publishedVersion = item.status === 'PUBLISHED' ? item.version : undefined;
  const wanted = Number(address.get('with') ?? selected.versionNumber - 1);
  const base = versions.find(({ versionNumber }) => versionNumber === wanted);
  const view: ComparisonView = address.get('view') === 'sides' ? 'sides' : 'inline';
  const choose = (change: Record<string, string | null>) =>
    setAddress(
      (current) => {
        for (const [name, value] of Object.entries(change)) {
          if (value === null) current.delete(name);
          else current.set(name, value);
        }
        return current;
      },
      { replace: true },
    );

  return (
    <div className="flex h-full flex-col">
      <header className="flex flex-wrap items-center gap-3 border-b border-line bg-paper px-3 py-2 sm:px-5">
        <Button asChild variant="quiet" className="px-2 text-ink-2">
          <Link to={paths.item(id)}>
            <ArrowLeft aria-hidden />
            {t('back')}
          </Link>
        </Button>
        <h1 className="min-w-0 flex-1 truncate font-serif text-xl font-medium text-ink">
          {t('titleOf', { title: newest.title })}
        </h1>
      </header>
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <nav
          aria-label={t('versions')}
          className="w-80 shrink-0 overflow-y-auto border-e border-line bg-surface py-2 max-md:max-h-56 max-md:w-full max-md:border-e-0 max-md:border-b"
        >
          <VersionChoices
            versions={versions}
            publishedVersion={publishedVersion}
            selected={selected.versionNumber}
            onSelect={(versionNumber) => choose({ version: String(versionNumber), with: null })}
          />
          <OtherPages
            isLater={after !== undefined}
            next={item.versions?.pageInfo.hasNextPage ? (item.versions.pageInfo.endCursor ?? null) : null}
            onChoose={(cursor) => choose({ after: cursor, version: null, with: null })}
          />
        </nav>
        <section aria-label={t('comparison')} className="min-w-0 flex-1 overflow-y-auto">
          <div className="flex flex-wrap items-center gap-3 border-b border-line px-5 py-3">
            <Select
              label={t('compareWith')}
              className="w-60"
              value={base ? String(base.versionNumber) : undefined}
              placeholder={t('compareWith')}
              onValueChange={(versionNumber) => choose({ with: versionNumber })}
              options={versions
                .filter(({ versionNumber }) => versionNumber !== selected.versionNumber)
                .map((version) => ({
                  value: String(version.versionNumber),
                  label: version.name
                    ? t('compareWithNamed', { number: version.versionNumber, name: version.name })
                    : t('compareWithVersion', { number: version.versionNumber }),
                }))}
            />
            <Select
              label={t('view')}
              className="w-38"
              value={view}
              onValueChange={(value) => choose({ view: value === 'inline' ? null : value })}
              options={[
                { value: 'inline', label: t('inline') },
                { value: 'sides', label: t('sides') },
              ]}
            />
            {item.viewerCan.includes('UPDATE') && (
              <div className="ms-auto flex flex-wrap gap-2">
                <Button onClick={() => setAsks('name')}>
                  <Pencil aria-hidden />
                  {t('giveName')}
                </Button>
                <Button
                  onClick={() => setAsks('restore')}
                  disabled={selected.versionNumber === item.latestVersionNumber}
                >
                  <RotateCcw aria-hidden />
                  {t('restore')}
                </Button>
              </div>
            )}
          </div>
          <div className="px-5 py-6 sm:px-8">
            <Comparison selected={selected} base={base} view={view} locale={item.locale} />
          </div>
        </section>
      </div>
      {asks === 'name' && <NameVersionDialog version={selected} onClose={() => setAsks(null)} />}
      {asks === 'restore' && (
        <RestoreVersionDialog
          itemId={id}
          versionNumber={selected.versionNumber}
          latestVersionNumber={item.latestVersionNumber}
          onClose={() => setAsks(null)}
        />
      )}
    </div>
  );
}

interface ComparisonProps {
  readonly selected: ListedVersion;
  readonly base: ListedVersion | undefined;
  readonly view: ComparisonView;
  readonly locale: string;
}

/** Loads the two versions that are compared, the older one first; what was there already stays on the screen meanwhile. */
function Comparison({ selected, base, view, locale }: ComparisonProps) {
  const t = useTranslations('history');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { data, error } = useContentVersionsToCompareQuery({
    ids: [selected.id, ...(base ? [base.id] : [])],
  });

  if (error) return <p className="text-md text-bad">{problemText(error).title}</p>;
  if (!data) {
    return (
      <p role="status" aria-label={common('loading')}>
        <Skeleton className="h-40" />
      </p>
    );
  }
  const found = data.nodes
    .filter((node): node is VersionSnapshotFragment & { __typename: 'ContentVersion' } =>
      Boolean(node && 'versionNumber' in node),
    )
    .sort((a, b) => a.versionNumber - b.versionNumber);
  const after = found.at(-1);
  if (!after) return <p className="text-md text-ink-2">{t('missing')}</p>;
  const before = found.length > 1 ? found[0] : undefined;

  return (
    <>
      <h2 className="mb-5 text-md font-semibold text-ink">
        {before
          ? t('fromTo', { before: before.versionNumber, after: after.versionNumber })
          : t('first', { number: after.versionNumber })}
      </h2>
      <VersionComparison
        key={`${before?.id} ${after.id}`}
        before={before ?? nothingOf(after)}
        after={after}
        view={view}
        locale={locale}
      />
    </>
  );
}

/** What the first version is compared with: an item that says nothing yet. */
const nothingOf = (version: VersionSnapshotFragment): VersionSnapshotFragment => ({
  ...version,
  versionNumber: 0,
  title: '',
  slug: '',
  kicker: null,
  summary: null,
  body: null,
  bylines: [],
  tags: [],
  categories: [],
  hero: null,
  seo: null,
});

interface OtherPagesProps {
  readonly isLater: boolean;
  readonly next: string | null;
  readonly onChoose: (cursor: string | null) => void;
}

function OtherPages({ isLater, next, onChoose }: OtherPagesProps) {
  const t = useTranslations('history');
  if (!isLater && next === null) return null;
  return (
    <div className="flex gap-2 px-4 py-3">
      {isLater && (
        <Button size="small" onClick={() => onChoose(null)}>
          {t('newest')}
        </Button>
      )}
      {next !== null && (
        <Button size="small" onClick={() => onChoose(next)}>
          {t('older')}
        </Button>
      )}
    </div>
  );
}
