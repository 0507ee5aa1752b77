import { useContentTypesQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { ContentTypeForm } from './content-type-form';

/** One type of content: its names, its fields in their order, and what is asked of its items. */
export function ContentTypePage() {
  const { key = '' } = useParams();
  const t = useTranslations('contentTypes');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { data, error, refetch } = useContentTypesQuery();
  const type = data?.contentTypes.find((known) => known.key === key);
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      {error && !data ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !data ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5">
          <Skeleton className="h-9 w-2/3" />
          <Skeleton className="h-40 w-full" />
        </div>
      ) : !type ? (
        <EmptyState title={t('missing')}>{t('missingText')}</EmptyState>
      ) : (
        // What somebody else saved is another form: nothing of this one may overwrite it unseen.
        <ContentTypeForm key={type.version} type={type} known={data.contentTypes} />
      )}
    </div>
  );
}
