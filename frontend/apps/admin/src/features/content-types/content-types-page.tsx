import { useContentTypesQuery } from '@lavamedia/api/admin';
import { Badge, Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { inLanguage } from './localized';
import { NewContentTypeDialog } from './new-content-type-dialog';

/** The types of content that editors made. */
export function ContentTypesPage() {
  const t = useTranslations('contentTypes');
  const contentType = useTranslations('contentType');
  const common = useTranslations('common');
  const locale = useLocale();
  const problemText = useProblemText();
  const [isCreating, setIsCreating] = useState(false);
  const { data, error, refetch } = useContentTypesQuery();
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        actions={
          <Button variant="primary" onClick={() => setIsCreating(true)}>
            <Plus aria-hidden />
            {t('create')}
          </Button>
        }
      />
      <p className="max-w-prose text-md text-ink-2">{t('intro')}</p>
      {error && !data ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !data ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5 py-3">
          {Array.from({ length: 4 }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      ) : data.contentTypes.length === 0 ? (
        <EmptyState
          title={t('empty')}
          action={<Button onClick={() => setIsCreating(true)}>{t('create')}</Button>}
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul>
          {data.contentTypes.map(({ id, key, base, labels, description, fields }) => (
            <li key={id} className="border-b border-line">
              <Link
                to={paths.contentType(key)}
                className="flex items-baseline gap-4 py-3 text-ink transition-colors duration-150 hover:bg-sunken hover:text-ember"
              >
                <span className="min-w-0 flex-1">
                  <span className="flex flex-wrap items-baseline gap-x-3">
                    <span className="font-serif text-xl font-medium wrap-anywhere">
                      {inLanguage(labels, locale)}
                    </span>
                    <span className="font-mono text-xs text-ink-3">{key}</span>
                    <Badge>{contentType(base)}</Badge>
                  </span>
                  {description && <span className="mt-0.5 block text-md text-ink-2">{description}</span>}
                </span>
                <span className="shrink-0 text-sm text-ink-2 tabular-nums">
                  {t('fieldCount', { count: fields.length })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {isCreating && <NewContentTypeDialog onClose={() => setIsCreating(false)} />}
    </div>
  );
}
