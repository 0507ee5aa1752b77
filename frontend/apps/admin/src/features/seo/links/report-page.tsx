import type { RequestProblem } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Pagination, Skeleton, useToast } from '@lavamedia/ui';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '../../../app/download-file';
import { PageHeader } from '../../../app/page-header';
import { usePageTitle } from '../../../app/use-page-title';
import { useProblemText } from '../../errors/use-problem-text';
import { usePermission } from '../../session/viewer';
import { SeoNavigation } from '../seo-navigation';
import type { LinkPage } from './link-parameters';
import { LinkRun } from './link-run';

export interface ReportPageProps {
  readonly title: string;
  readonly count: string | undefined;
  /** The address of the file, and its name. */
  readonly file: readonly [string, string];
  readonly filters?: ReactNode;
  readonly rows: readonly ReactNode[] | undefined;
  readonly empty: readonly [title: string, text: string];
  readonly error: Partial<RequestProblem> | undefined;
  readonly isFetching: boolean;
  readonly pageInfo:
    | {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      }
    | undefined;
  readonly onPage: (page: LinkPage) => void;
  readonly onRefresh: () => void;
}

/** What the reports on links have in common: the check above, the list, its pages, and the file of it. */
export function ReportPage({
  title,
  count,
  file,
  filters,
  rows,
  empty,
  error,
  isFetching,
  pageInfo,
  onPage,
  onRefresh,
}: ReportPageProps) {
  const t = useTranslations('links');
  const common = useTranslations('common');
  const show = useToast();
  const problemText = useProblemText();
  const mayManage = usePermission('seo.manage');
  usePageTitle(title);

  const download = async () => {
    try {
      await downloadFile(...file);
    } catch {
      show({ tone: 'bad', text: t('exportFailed') });
    }
  };
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = pageInfo ?? {};

  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={title}
        aside={count}
        actions={
          <>
            <Button onClick={() => void download()}>
              <Download aria-hidden />
              {t('export')}
            </Button>
            {mayManage && <LinkRun onEnded={onRefresh} />}
          </>
        }
      />
      <SeoNavigation />
      {filters}
      {error && !rows ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={onRefresh}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !rows ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5 py-3">
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      ) : rows.length === 0 ? (
        <EmptyState title={empty[0]}>{empty[1]}</EmptyState>
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <ul className="border-t border-line">{rows}</ul>
          <Pagination
            label={t('pages')}
            previousLabel={common('previous')}
            nextLabel={common('next')}
            onPrevious={hasPreviousPage && startCursor ? () => onPage({ before: startCursor }) : undefined}
            onNext={hasNextPage && endCursor ? () => onPage({ after: endCursor }) : undefined}
          />
        </div>
      )}
    </div>
  );
}
