import type { ReportedSearchPartsFragment } from '@lavamedia/api/admin';
import { IconButton, Table, TableCell, TableHead, TableHeader, TableRow } from '@lavamedia/ui';
import { ArrowRightLeft, Pin } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';

export interface ReportedSearchesProps {
  readonly title: string;
  readonly empty: string;
  readonly searches: readonly ReportedSearchPartsFragment[];
  /** What is told of each beside how often it was asked. */
  readonly figure: 'withoutResults' | 'clicks';
  readonly onSynonyms?: (query: string) => void;
  readonly onPin?: (query: string) => void;
}

/** Questions of readers with their figures, and what can be done about each. */
export function ReportedSearches({
  title,
  empty,
  searches,
  figure,
  onSynonyms,
  onPin,
}: ReportedSearchesProps) {
  const t = useTranslations('search');
  const format = useFormatter();
  // On a phone the acts need the room; what found nothing found it as often as it was asked.
  const figureCell = figure === 'withoutResults' ? 'text-end max-sm:hidden' : 'text-end';
  const isActedOn = onSynonyms !== undefined && onPin !== undefined;

  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {searches.length === 0 ? (
        <p className="text-md text-ink-2">{empty}</p>
      ) : (
        <Table aria-label={title}>
          <TableHead>
            <tr>
              <TableHeader>{t('query')}</TableHeader>
              <TableHeader className="text-end">{t('searches')}</TableHeader>
              <TableHeader className={figureCell}>
                {t(figure === 'clicks' ? 'clickRate' : 'withoutResults')}
              </TableHeader>
              {figure === 'clicks' && (
                <TableHeader className="text-end max-sm:hidden">{t('averagePlace')}</TableHeader>
              )}
              {isActedOn && (
                <TableHeader>
                  <span className="sr-only">{t('acts')}</span>
                </TableHeader>
              )}
            </tr>
          </TableHead>
          <tbody>
            {searches.map((search) => (
              <TableRow key={search.query}>
                <TableCell className="wrap-anywhere">{search.query}</TableCell>
                <TableCell className="text-end tabular-nums">{format.number(search.searches)}</TableCell>
                <TableCell className={`tabular-nums ${figureCell}`}>
                  {figure === 'clicks'
                    ? format.number(search.clicks / search.searches, { style: 'percent' })
                    : format.number(search.withoutResults)}
                </TableCell>
                {figure === 'clicks' && (
                  <TableCell className="text-end tabular-nums max-sm:hidden">
                    {search.averagePlace === null
                      ? '–'
                      : format.number(search.averagePlace, { maximumFractionDigits: 1 })}
                  </TableCell>
                )}
                {isActedOn && (
                  <TableCell>
                    <div className="flex justify-end gap-1">
                      <IconButton
                        size="small"
                        label={t('synonymsFor', { query: search.query })}
                        onClick={() => onSynonyms(search.query)}
                      >
                        <ArrowRightLeft aria-hidden />
                      </IconButton>
                      <IconButton
                        size="small"
                        label={t('pinFor', { query: search.query })}
                        onClick={() => onPin(search.query)}
                      >
                        <Pin aria-hidden />
                      </IconButton>
                    </div>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
