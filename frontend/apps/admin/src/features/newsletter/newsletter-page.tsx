import { useNewsletterSubscribersQuery, type NewsletterSubscriberPartsFragment } from '@lavamedia/api/admin';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  IconButton,
  Pagination,
  Select,
  Skeleton,
  useToast,
} from '@lavamedia/ui';
import { sayDate, sayExactDate } from '@lavamedia/utils';
import { Download, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { downloadFile } from '../../app/download-file';
import { PageHeader } from '../../app/page-header';
import { usePreferences } from '../../app/preferences/preferences';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { SearchField } from '../content-list/search-field';
import { useProblemText } from '../errors/use-problem-text';
import {
  newsletterFilters,
  newsletterVariables,
  readNewsletterParameters,
  writeNewsletterParameters,
  type NewsletterParameters,
} from './newsletter-parameters';
import { RemoveDialog } from './remove-dialog';

/** Who receives the newsletter: to find, to export, and to forget when somebody asks for it. */
export function NewsletterPage() {
  const t = useTranslations('newsletter');
  const common = useTranslations('common');
  const show = useToast();
  const problemText = useProblemText();
  const [address, setAddress] = useSearchParams();
  const parameters = readNewsletterParameters(address);
  const [removing, setRemoving] = useState<NewsletterSubscriberPartsFragment | null>(null);
  const { data, error, isFetching, refetch } = useNewsletterSubscribersQuery(newsletterVariables(parameters));
  const connection = data?.newsletterSubscribers;
  usePageTitle(t('title'));

  /** A changed filter begins at the first page. */
  const change = useCallback(
    (next: Partial<NewsletterParameters>) =>
      setAddress(
        (current) =>
          writeNewsletterParameters({ ...readNewsletterParameters(current), page: undefined, ...next }),
        { replace: 'search' in next },
      ),
    [setAddress],
  );

  const download = async () => {
    try {
      await downloadFile('/api/v1/newsletter/export', 'lavamedia-newsletter.csv');
    } catch {
      show({ tone: 'bad', text: t('exportFailed') });
    }
  };
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = connection?.pageInfo ?? {};

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={connection && t('count', { count: connection.totalCount })}
        actions={
          <Button onClick={() => void download()}>
            <Download aria-hidden />
            {t('export')}
          </Button>
        }
      />
      <div role="search" aria-label={t('search')} className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('search')}
          value={parameters.search}
          onChange={(search) => change({ search })}
        />
        <Select
          label={t('show')}
          value={parameters.filter}
          onValueChange={(filter) => change({ filter })}
          options={newsletterFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
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
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <ul className="border-t border-line">
            {connection.nodes.map((subscriber) => (
              <SubscriberRow
                key={subscriber.id}
                subscriber={subscriber}
                onRemove={() => setRemoving(subscriber)}
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
      {removing && <RemoveDialog subscriber={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}

interface SubscriberRowProps {
  readonly subscriber: NewsletterSubscriberPartsFragment;
  readonly onRemove: () => void;
}

function SubscriberRow({ subscriber, onRemove }: SubscriberRowProps) {
  const t = useTranslations('newsletter');
  const language = useLanguageNames();
  const { locale } = usePreferences();
  const { email, status, createdAt, confirmedAt } = subscriber;
  const since = new Date(confirmedAt ?? createdAt);

  return (
    <li className="flex items-center justify-between gap-4 border-b border-line py-2 transition-colors duration-150 hover:bg-sunken">
      <div className="min-w-0">
        <p className="text-md wrap-anywhere text-ink">{email}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-2 text-sm text-ink-2">
          <Badge tone={status === 'CONFIRMED' ? 'ok' : 'neutral'}>{t(`status.${status}`)}</Badge>
          <span>{language.alone(subscriber.locale)}</span>
          <span title={sayExactDate(since, locale)}>
            {sayDate(since, { locale, now: new Date(), inSentence: true })}
          </span>
        </p>
      </div>
      <IconButton size="small" label={t('remove', { email })} onClick={onRemove}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}
