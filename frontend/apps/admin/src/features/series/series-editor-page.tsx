import { useOneSeriesQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { SeriesForm } from './series-form';

/** One series: what it says, its picture, and its items in their order. */
export function SeriesEditorPage() {
  const { id = '' } = useParams();
  const t = useTranslations('series');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { data, error, refetch } = useOneSeriesQuery({ id });
  usePageTitle(data?.title ?? t('title'));

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      {error && data === undefined ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : data === undefined ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5">
          <Skeleton className="h-9 w-2/3" />
          <Skeleton className="h-40 w-full" />
        </div>
      ) : data === null ? (
        <EmptyState title={t('missing')}>{t('missingText')}</EmptyState>
      ) : (
        // What somebody else saved is another form: nothing of this one may overwrite it unseen.
        <SeriesForm key={`${data.id} ${data.version}`} series={data} />
      )}
    </div>
  );
}
