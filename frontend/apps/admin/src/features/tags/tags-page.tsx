import { useTagsQuery, type TagPartsFragment } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Pagination, Select, Skeleton } from '@lavamedia/ui';
import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { SearchField } from '../content-list/search-field';
import { useProblemText } from '../errors/use-problem-text';
import { usePermissionSomewhere } from '../session/viewer';
import { MergeDialog } from './merge-dialog';
import { TagDialog } from './tag-dialog';
import { readTagParameters, tagVariables, writeTagParameters, type TagParameters } from './tag-parameters';
import { TagRow } from './tag-row';

/** What is open above the list: a new tag, or one that is changed or merged. */
type Subject =
  { readonly act: 'create' } | { readonly act: 'edit' | 'merge'; readonly tag: TagPartsFragment };

/** The subjects across the sections, of one language. */
export function TagsPage() {
  const t = useTranslations('tags');
  const common = useTranslations('common');
  const language = useLanguageNames();
  const problemText = useProblemText();
  const mayCreate = usePermissionSomewhere('content.create');
  const [address, setAddress] = useSearchParams();
  const parameters = readTagParameters(address);
  const [subject, setSubject] = useState<Subject | null>(null);
  const { data, error, isFetching, refetch } = useTagsQuery(tagVariables(parameters));
  const connection = data?.tags;
  usePageTitle(t('title'));

  /** A changed filter begins at the first page. */
  const change = useCallback(
    (next: Partial<TagParameters>) =>
      setAddress(
        (current) => writeTagParameters({ ...readTagParameters(current), page: undefined, ...next }),
        { replace: 'search' in next },
      ),
    [setAddress],
  );

  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = connection?.pageInfo ?? {};

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={connection && t('count', { count: connection.totalCount })}
        actions={
          mayCreate && (
            <Button variant="primary" onClick={() => setSubject({ act: 'create' })}>
              <Plus aria-hidden />
              {t('create')}
            </Button>
          )
        }
      />
      <div role="search" aria-label={t('search')} className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('search')}
          value={parameters.search}
          onChange={(search) => change({ search })}
        />
        <Select
          label={t('languages')}
          value={parameters.locale}
          onValueChange={(locale) => change({ locale })}
          options={locales.map((value) => ({ value, label: language.alone(value) }))}
          className="w-auto"
        />
      </div>

      {error && !connection ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !connection ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5 py-3">
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="h-6 w-full" />
          ))}
        </div>
      ) : !connection.nodes?.length ? (
        parameters.search ? (
          <EmptyState
            title={t('nothingFound')}
            action={<Button onClick={() => change({ search: '' })}>{t('clearSearch')}</Button>}
          >
            {t('nothingFoundText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <ul>
            {connection.nodes.map((tag) => (
              <TagRow
                key={tag.id}
                tag={tag}
                onEdit={() => setSubject({ act: 'edit', tag })}
                onMerge={() => setSubject({ act: 'merge', tag })}
              />
            ))}
          </ul>
          <Pagination
            label={t('pages')}
            previousLabel={common('previous')}
            nextLabel={common('next')}
            onPrevious={
              hasPreviousPage && startCursor ? () => change({ page: { before: startCursor } }) : undefined
            }
            onNext={hasNextPage && endCursor ? () => change({ page: { after: endCursor } }) : undefined}
          />
        </div>
      )}
      {subject?.act === 'merge' ? (
        <MergeDialog tag={subject.tag} onClose={() => setSubject(null)} />
      ) : (
        subject && (
          <TagDialog
            locale={parameters.locale}
            tag={subject.act === 'edit' ? subject.tag : null}
            onClose={() => setSubject(null)}
          />
        )
      )}
    </div>
  );
}
