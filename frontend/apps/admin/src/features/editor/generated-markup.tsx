import { useGeneratedStructuredDataQuery } from '@lavamedia/api/admin';
import { Button, Skeleton } from '@lavamedia/ui';
import { useId } from 'react';
import { useTranslations } from 'use-intl';

export interface GeneratedMarkupProps {
  readonly id: string;
}

/** What the site tells search engines of the item by itself: what typed members take the place of. */
export function GeneratedMarkup({ id }: GeneratedMarkupProps) {
  const t = useTranslations('context');
  const common = useTranslations('common');
  const title = useId();
  const { data, isError, refetch } = useGeneratedStructuredDataQuery(
    { id },
    { refetchOnMountOrArgChange: true },
  );
  const documents: unknown = data?.contentItemById?.seo.head?.generatedStructuredData;
  // Typed members are those of the item itself, which comes first; the way to it from the front page stays as it is.
  const own: unknown = Array.isArray(documents) ? documents[0] : null;

  return (
    <section aria-labelledby={title} className="flex flex-col gap-1.5">
      <h3 id={title} className="text-sm font-medium text-ink-2">
        {t('generatedMarkup')}
      </h3>
      {isError ? (
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
          {t('generatedMarkupFailed')}
          <Button size="small" onClick={() => void refetch()}>
            {common('retry')}
          </Button>
        </p>
      ) : own ? (
        <pre
          tabIndex={0}
          aria-labelledby={title}
          className="max-h-72 overflow-auto rounded-control bg-sunken p-3 font-mono text-xs text-ink-2"
        >
          {JSON.stringify(own, null, 2)}
        </pre>
      ) : (
        <Skeleton className="h-32 w-full" />
      )}
      <p className="text-xs text-ink-3">{t('generatedMarkupHint')}</p>
    </section>
  );
}
