import type { ReportedSearchPartsFragment } from '@lavamedia/api/admin';
import { IconButton, Table, TableCell, TableHead, TableHeader, TableRow } from '@lavamedia/ui';
import { Pin, Replace } from 'lucide-react';
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
              <TableHeader className="text-end">
                {t(figure === 'clicks' ? 'clickRate' : 'withoutResults')}
              </TableHeader>
              {figure === 'clicks' && (
                <TableHeader className="hidden text-end sm:table-cell">{t('averagePlace')}</TableHeader>
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
                <TableCell className="text-end tabular-nums">
                  {figure === 'clicks'
                    ? format.number(search.clicks / search.searches, { style: 'percent' })
                    : format.number(search.withoutResults)}
                </TableCell>
                {figure === 'clicks' && (
                  <TableCell className="hidden text-end tabular-nums sm:table-cell">
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
                        <Replace aria-hidden />
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
