import { useFrontPagePreviewQuery } from '@lavamedia/api/admin';
import { Button, classNames, ErrorState } from '@lavamedia/ui';
import { frontPageForms } from '@lavamedia/utils';
import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';
import { PreviewSection } from './preview-section';
import { nameOf, previewInputOf, type SectionDraft } from './section-draft';

export interface FrontPagePreviewProps {
  readonly locale: string;
  readonly sections: readonly SectionDraft[];
  readonly chosenId: string | undefined;
  readonly label: string;
  readonly waiting: string;
}

/** The page as readers would see it now, small: the forms are those of the portal, the articles those that it would choose. */
export function FrontPagePreview({ locale, sections, chosenId, label, waiting }: FrontPagePreviewProps) {
  const t = useTranslations('frontPages');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const asked = useDeferredValue(sections);
  const { data, error, isFetching, refetch } = useFrontPagePreviewQuery({
    locale,
    sections: asked.map(previewInputOf),
  });
  const shown = data?.frontPagePreview.sections ?? [];
  const full = shown.filter(({ articles }) => articles.length > 0);
  const forms = new Map(frontPageForms(full).map((form, place) => [full[place], form]));

  return (
    <section aria-label={label} aria-busy={isFetching} className="flex min-w-0 flex-col gap-3">
      <h2 className="text-base font-semibold text-ink">{label}</h2>
      {error && !data ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !data ? (
        <p role="status" className="text-md text-ink-3">
          {waiting}
        </p>
      ) : (
        <div
          lang={locale}
          className={classNames(
            '@container flex flex-col gap-6 border border-line bg-paper p-5 transition-opacity duration-150 sm:p-8',
            isFetching && 'opacity-60',
          )}
        >
          {shown.map((section, place) => {
            const draft = sections[place];
            return (
              <PreviewSection
                key={draft?.id ?? place}
                name={
                  (draft && nameOf(draft)) ??
                  (section.source === 'NEWEST' && section.layout !== 'LEAD' ? t('latest') : null)
                }
                form={forms.get(section) ?? null}
                articles={section.articles}
                marked={draft !== undefined && draft.id === chosenId}
              />
            );
          })}
        </div>
      )}
    </section>
  );
}
