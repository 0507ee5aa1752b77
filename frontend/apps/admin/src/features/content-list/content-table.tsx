import type { ContentItemRowFragment } from '@lavamedia/api/admin';
import {
  Badge,
  Skeleton,
  StatusMark,
  Table,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@lavamedia/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { Picture } from '../media/picture';
import type { ListParameters, SortField } from './list-parameters';

export interface ContentTableProps {
  readonly items: readonly ContentItemRowFragment[];
  readonly sort: ListParameters['sort'];
  readonly onSort: (sort: ListParameters['sort']) => void;
}

/** A row each; below 768 px a card each, with the same cells. */
export function ContentTable({ items, sort, onSort }: ContentTableProps) {
  const t = useTranslations('contentList');
  const status = useTranslations('status');
  const contentType = useTranslations('contentType');

  const sortable = (field: SortField) => ({
    sorted: sort.field === field ? sort.direction : undefined,
    onSort: () =>
      onSort({
        field,
        direction:
          sort.field === field
            ? sort.direction === 'ASC'
              ? 'DESC'
              : 'ASC'
            : field.endsWith('At')
              ? 'DESC'
              : 'ASC',
      }),
  });

  return (
    <Table className="max-md:block">
      <caption className="sr-only">{t('title')}</caption>
      <TableHead className="max-md:sr-only">
        <tr>
          <TableHeader className="ps-0" {...sortable('title')}>
            {t('columnTitle')}
          </TableHeader>
          <TableHeader {...sortable('status')}>{t('status')}</TableHeader>
          <TableHeader className="max-xl:hidden">{t('category')}</TableHeader>
          <TableHeader>{t('author')}</TableHeader>
          <TableHeader {...sortable('updatedAt')}>{t('updated')}</TableHeader>
        </tr>
      </TableHead>
      <tbody className="max-md:block">
        {items.map((item) => (
          <TableRow
            key={item.id}
            className="relative max-md:grid max-md:grid-cols-[auto_1fr] max-md:gap-x-3 max-md:gap-y-1.5 max-md:py-4"
          >
            <TableCell className="w-full ps-0 max-md:col-span-2 max-md:block max-md:p-0">
              <div className="flex items-center gap-3.5 max-md:items-start">
                <div className="aspect-[4/3] w-14 shrink-0 overflow-hidden bg-line max-md:w-20">
                  {item.hero && <Picture asset={item.hero.asset} alternativeText="" sizes="80px" />}
                </div>
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3 empty:hidden">
                    {item.locale !== 'fr' && <Badge>{item.locale.toUpperCase()}</Badge>}
                    {item.type !== 'ARTICLE' && <Badge>{contentType(item.type)}</Badge>}
                    {item.kicker && <span className="min-w-0 truncate">{item.kicker}</span>}
                  </p>
                  {/* The link spans the row: a press anywhere opens the item. */}
                  <Link
                    to={paths.item(item.id)}
                    lang={item.locale}
                    className="line-clamp-2 rounded-control font-serif text-lg leading-snug text-ink before:absolute before:inset-0 hover:text-ember"
                  >
                    {item.title}
                  </Link>
                  <p className="mt-0.5 flex flex-wrap gap-1.5 empty:hidden">
                    {item.hasUnpublishedChanges && <Badge tone="warn">{t('unpublishedChanges')}</Badge>}
                  </p>
                </div>
              </div>
            </TableCell>
            <TableCell className="max-md:block max-md:p-0">
              <StatusMark status={item.status} label={status(item.status)} className="max-md:text-sm" />
            </TableCell>
            <TableCell className="text-ink-2 max-xl:hidden">
              <span className="line-clamp-2 max-w-52 min-w-28 text-sm">
                {item.categories.map(({ name }) => name).join(', ')}
              </span>
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2 max-md:hidden">
              {item.author?.displayName}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2 max-md:block max-md:justify-self-end max-md:p-0 max-md:text-sm">
              <SaidDate value={item.updatedAt} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

export function ContentTableSkeleton() {
  const t = useTranslations('common');

  return (
    <div role="status" aria-label={t('loading')} className="flex flex-col">
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className="flex items-center gap-4 border-b border-line py-3">
          <Skeleton className="h-10 w-14 shrink-0" />
          <Skeleton className="h-5 max-w-md flex-1" />
          <Skeleton className="ms-auto w-24 max-md:hidden" />
          <Skeleton className="w-28 max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
