import { useSearchPinsQuery, type SearchPinsQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, IconButton, Pagination, Skeleton } from '@lavamedia/ui';
import { ArrowUp, PinOff } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useProblemText } from '../errors/use-problem-text';
import { usePins } from './use-pins';

type SearchPin = NonNullable<NonNullable<SearchPinsQuery['searchPins']>['nodes']>[number];

/** What stands first, question by question. */
export function PinList({ locale }: { readonly locale: string }) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [pages, setPages] = useState<readonly string[]>([]);
  const { data, error, refetch } = useSearchPinsQuery({ locale, after: pages.at(-1) ?? null });
  const { change, isSaving } = usePins(locale);
  const connection = data?.searchPins;
  const questions = byQuestion(connection?.nodes ?? []);

  return (
    <section aria-labelledby="pins" className="flex flex-col gap-3">
      <h2 id="pins" className="text-lg font-semibold">
        {t('pins')}
      </h2>
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
      ) : questions.length === 0 ? (
        <EmptyState title={t('noPins')}>{t('noPinsText')}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {questions.map(({ query, contents }) => {
            return (
              <li key={query} className="grid gap-2 border-b border-line py-2 sm:grid-cols-[12rem_1fr]">
                <p className="pt-1.5 font-medium wrap-anywhere">{query}</p>
                <ol>
                  {contents.map(({ id, title }, place) => (
                    <li key={id} className="flex min-h-9 items-center gap-2">
                      <Link
                        to={paths.item(id)}
                        className="min-w-0 flex-1 rounded-control wrap-anywhere text-ink hover:text-ember"
                      >
                        {title}
                      </Link>
                      {place > 0 && (
                        <IconButton
                          size="small"
                          label={t('moveUp', { title })}
                          busy={isSaving}
                          onClick={() => void change(query, (ids) => raised(ids, id))}
                        >
                          <ArrowUp aria-hidden />
                        </IconButton>
                      )}
                      <IconButton
                        size="small"
                        label={t('unpin', { title })}
                        busy={isSaving}
                        onClick={() => void change(query, (ids) => ids.filter((other) => other !== id))}
                      >
                        <PinOff aria-hidden />
                      </IconButton>
                    </li>
                  ))}
                </ol>
              </li>
            );
          })}
        </ul>
      )}
      {connection && (connection.pageInfo.hasNextPage || pages.length > 0) && (
        <Pagination
          label={t('pins')}
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
    </section>
  );
}

/** A withdrawn item is not shown: it is not pinned for readers either, until it is published again. */
function byQuestion(pins: readonly SearchPin[]) {
  const questions = new Map<string, NonNullable<SearchPin['content']>[]>();
  for (const { query, content } of pins) {
    const contents = questions.get(query) ?? [];
    if (content) contents.push(content);
    questions.set(query, contents);
  }
  return [...questions].map(([query, contents]) => ({ query, contents }));
}

/** With one of them a place further up. */
function raised(ids: readonly string[], id: string): string[] {
  const place = ids.indexOf(id);
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, Math.max(0, place - 1)), id, ...others.slice(Math.max(0, place - 1))];
}
