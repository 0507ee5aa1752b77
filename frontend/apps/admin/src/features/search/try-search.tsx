import { useTrySearchQuery } from '@lavamedia/api/admin';
import { Button, ErrorState, Field, Input } from '@lavamedia/ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';
import { TriedResults } from './tried-results';
import { usePins } from './use-pins';

/** A question asked twice, so that one sees what synonyms and pins make of it; and a result pinned where one sees it. */
export function TrySearch({ locale }: { readonly locale: string }) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [asked, setAsked] = useState('');
  const { data, error, isFetching, refetch } = useTrySearchQuery(
    { query: asked, locale },
    { skip: asked === '' },
  );
  const { change, isSaving } = usePins(locale);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('query');
    if (typeof typed === 'string') setAsked(typed.trim());
  };

  return (
    <section aria-labelledby="try-search" className="flex flex-col gap-4">
      <h2 id="try-search" className="text-lg font-semibold">
        {t('try')}
      </h2>
      <form role="search" onSubmit={submit} className="flex items-end gap-2">
        <Field label={t('question')} className="flex-1">
          <Input name="query" type="search" maxLength={200} autoComplete="off" />
        </Field>
        <Button type="submit" busy={isFetching}>
          {t('ask')}
        </Button>
      </form>
      {error && !data ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : (
        data && (
          <div className="grid gap-6 sm:grid-cols-2" aria-busy={isFetching}>
            <TriedResults title={t('before')} results={data.plain} />
            <TriedResults
              title={t('after')}
              results={data.curated}
              busy={isSaving}
              onPin={(id) => void change(asked, (ids) => [...ids, id])}
              onUnpin={(id) => void change(asked, (ids) => ids.filter((other) => other !== id))}
            />
          </div>
        )
      )}
    </section>
  );
}
