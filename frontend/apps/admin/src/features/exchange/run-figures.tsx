import type { ExchangeRunQuery } from '@lavamedia/api/admin';
import { Table, TableCell, TableHead, TableHeader, TableRow } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

type Figures = NonNullable<NonNullable<ExchangeRunQuery['exchangeRun']>['figures']>;

const columns = ['total', 'created', 'updated', 'unchanged', 'skipped', 'failed', 'remarkCount'] as const;
const kinds = ['posts', 'pages', 'attachments', 'categories', 'tags', 'authors', 'others'] as const;

/** What an import did or would do, kind by kind. */
export function RunFigures({ figures }: { readonly figures: Figures }) {
  const t = useTranslations('exchange');

  return (
    <section className="flex flex-col gap-2">
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('figures')}>
        <Table>
          <caption className="sr-only">{t('figures')}</caption>
          <TableHead>
            <tr>
              <TableHeader>{t('things')}</TableHeader>
              {columns.map((name) => (
                <TableHeader key={name}>{t(`column.${name}`)}</TableHeader>
              ))}
            </tr>
          </TableHead>
          <tbody>
            {figures.groups.map((group) => (
              <TableRow key={group.kind}>
                <th scope="row" className="px-3 py-2.5 text-start font-medium">
                  {t(`group.${kinds.find((kind) => kind === group.kind) ?? 'others'}`)}
                </th>
                {columns.map((name) => (
                  <TableCell
                    key={name}
                    className={`tabular-nums ${name === 'failed' && group[name] > 0 ? 'font-medium text-bad' : ''}`}
                  >
                    {group[name]}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </tbody>
        </Table>
      </div>
      {(figures.commentsDropped > 0 || figures.membersDropped > 0) && (
        <p className="text-sm text-ink-2">
          {t('dropped', { comments: figures.commentsDropped, members: figures.membersDropped })}
        </p>
      )}
    </section>
  );
}
