import {
  useDeleteSearchSynonymGroupMutation,
  useSearchSynonymGroupsQuery,
  type RequestProblem,
  type SearchSynonymGroupPartsFragment,
} from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, IconButton, Pagination, Skeleton, useToast } from '@lavamedia/ui';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { SynonymDialog } from './synonym-dialog';

/** The words of a language that mean the same. */
export function SynonymList({ locale }: { readonly locale: string }) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [pages, setPages] = useState<readonly string[]>([]);
  const { data, error, refetch } = useSearchSynonymGroupsQuery({ locale, after: pages.at(-1) ?? null });
  const [remove] = useDeleteSearchSynonymGroupMutation();
  const [subject, setSubject] = useState<SearchSynonymGroupPartsFragment | 'new' | null>(null);
  const connection = data?.searchSynonymGroups;

  const removeGroup = async (id: string) => {
    try {
      const { errors } = (await remove({ input: { id } }).unwrap()).deleteSearchSynonymGroup;
      show(
        errors?.[0]
          ? { tone: 'bad', text: errorText(errors[0]) }
          : { tone: 'ok', text: t('synonymsDeleted') },
      );
    } catch (problem) {
      const text = problemText(problem as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  return (
    <section aria-labelledby="synonyms" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="synonyms" className="text-lg font-semibold">
          {t('synonyms')}
        </h2>
        <Button onClick={() => setSubject('new')}>
          <Plus aria-hidden />
          {t('addSynonyms')}
        </Button>
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
        <Skeleton className="h-24 w-full" />
      ) : !connection.nodes?.length ? (
        <EmptyState title={t('noSynonyms')}>{t('noSynonymsText')}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {connection.nodes.map((group) => {
            const words = group.words.join(', ');
            return (
              <li key={group.id} className="flex min-h-12 items-center gap-3 border-b border-line py-1.5">
                <p className="min-w-0 flex-1 wrap-anywhere">
                  {group.meanings.length > 0
                    ? t('oneWay', { words, meanings: group.meanings.join(', ') })
                    : group.words.join(' = ')}
                </p>
                <IconButton
                  size="small"
                  label={t('editSynonyms', { words })}
                  onClick={() => setSubject(group)}
                >
                  <Pencil aria-hidden />
                </IconButton>
                <IconButton
                  size="small"
                  label={t('deleteSynonyms', { words })}
                  onClick={() => void removeGroup(group.id)}
                >
                  <Trash2 aria-hidden />
                </IconButton>
              </li>
            );
          })}
        </ul>
      )}
      {connection && (connection.pageInfo.hasNextPage || pages.length > 0) && (
        <Pagination
          label={t('synonyms')}
          previousLabel={common('previous')}
          nextLabel={common('next')}
          onPrevious={pages.length > 0 ? () => setPages(pages.slice(0, -1)) : undefined}
          onNext={
            connection.pageInfo.hasNextPage && connection.pageInfo.endCursor
              ? () => setPages([...pages, connection.pageInfo.endCursor ?? ''])
              : undefined
          }
        />
      )}
      {subject && (
        <SynonymDialog
          locale={locale}
          group={subject === 'new' ? null : subject}
          onClose={() => setSubject(null)}
        />
      )}
    </section>
  );
}
