import type {
  ContentFieldPartsFragment,
  ContentItemRowFragment,
  CustomFieldCellFragment,
} from '@lavamedia/api/admin';
import {
  Badge,
  Checkbox,
  classNames,
  Skeleton,
  StatusMark,
  Table,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@lavamedia/ui';
import { Link } from 'react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { inLanguage } from '../content-types/localized';
import { useContentType } from '../content-types/use-content-types';
import { OpenWork } from '../assignments/open-work';
import { Picture } from '../media/picture';
import type { Column, ListParameters, SortField } from './list-parameters';
import { TranslationMarks } from './translation-marks';

/** A row, with what it says in the fields of its type where the list asks for that. */
export type ListedItem = ContentItemRowFragment & {
  readonly customFields?: readonly CustomFieldCellFragment[];
};

export interface ContentTableProps {
  readonly items: readonly ListedItem[];
  /** The key of the type that the list is filtered by: its fields are columns. */
  readonly made: string | undefined;
  readonly columns: readonly Column[];
  /** The ids of the items that are chosen for an act on many. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (items: readonly ContentItemRowFragment[], isChosen: boolean) => void;
  readonly sort: ListParameters['sort'];
  readonly onSort: (sort: ListParameters['sort']) => void;
}

/** A row each; below 768 px a card each, with the same cells. */
export function ContentTable({ items, made, columns, chosen, onChoose, sort, onSort }: ContentTableProps) {
  const t = useTranslations('contentList');
  const status = useTranslations('status');
  const contentType = useTranslations('contentType');
  const format = useFormatter();
  const locale = useLocale();
  const own = useContentType(made ?? null)?.fields.filter(({ isFilterable }) => isFilterable) ?? [];
  const chosenHere = items.filter(({ id }) => chosen.has(id)).length;
  const shows = (column: Column) => columns.includes(column);

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
          <th scope="col" className="w-8 ps-1">
            <RowChoice
              label={t('chooseShown')}
              checked={chosenHere === 0 ? false : chosenHere === items.length || 'indeterminate'}
              onChange={(isChosen) => onChoose(items, isChosen)}
            />
          </th>
          <TableHeader className="ps-0" {...sortable('title')}>
            {t('columnTitle')}
          </TableHeader>
          {own.map(({ key, kind, labels }) => (
            <TableHeader
              key={key}
              className="max-md:hidden"
              {...(kind === 'BOOLEAN' ? {} : sortable(`own.${key}`))}
            >
              {inLanguage(labels, locale)}
            </TableHeader>
          ))}
          {shows('status') && <TableHeader {...sortable('status')}>{t('status')}</TableHeader>}
          {shows('category') && <TableHeader className="max-xl:hidden">{t('category')}</TableHeader>}
          {shows('author') && <TableHeader>{t('author')}</TableHeader>}
          {shows('work') && <TableHeader>{t('column.work')}</TableHeader>}
          {shows('tags') && <TableHeader>{t('tag')}</TableHeader>}
          {shows('translations') && <TableHeader>{t('column.translations')}</TableHeader>}
          {shows('words') && <TableHeader className="text-end">{t('column.words')}</TableHeader>}
          {shows('publishedAt') && (
            <TableHeader {...sortable('publishedAt')}>{t('column.publishedAt')}</TableHeader>
          )}
          {shows('updatedAt') && <TableHeader {...sortable('updatedAt')}>{t('updated')}</TableHeader>}
        </tr>
      </TableHead>
      <tbody className="max-md:block">
        {items.map((item) => (
          <TableRow
            key={item.id}
            data-row={item.id}
            className={classNames(
              'relative max-md:grid max-md:grid-cols-[auto_1fr] max-md:gap-x-3 max-md:gap-y-1.5 max-md:py-4',
              chosen.has(item.id) && 'bg-ember-tint hover:bg-ember-tint',
            )}
          >
            <td className="w-8 ps-1 align-middle max-md:row-span-2 max-md:self-start max-md:ps-0">
              <RowChoice
                label={t('chooseRow', { title: item.title })}
                checked={chosen.has(item.id)}
                onChange={(isChosen) => onChoose([item], isChosen)}
              />
            </td>
            <TableCell className="w-full ps-0 max-md:block max-md:p-0">
              <div className="flex items-center gap-3.5 max-md:items-start">
                <div className="aspect-[4/3] w-14 shrink-0 overflow-hidden bg-line max-md:w-20">
                  {item.hero && <Picture asset={item.hero.asset} alternativeText="" sizes="80px" />}
                </div>
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3 empty:hidden">
                    {item.locale !== 'fr' && <Badge>{item.locale.toUpperCase()}</Badge>}
                    {item.contentType ? (
                      <Badge>{inLanguage(item.contentType.labels, locale)}</Badge>
                    ) : (
                      item.type !== 'ARTICLE' && <Badge>{contentType(item.type)}</Badge>
                    )}
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
                    {item.isTranslationOutdated && <Badge tone="warn">{t('outdatedTranslation')}</Badge>}
                  </p>
                </div>
              </div>
            </TableCell>
            {own.map((field) => (
              <TableCell key={field.key} className="text-ink-2 max-md:hidden">
                <OwnCell field={field} said={item.customFields?.find(({ key }) => key === field.key)} />
              </TableCell>
            ))}
            {shows('status') && (
              <TableCell className="max-md:col-start-2 max-md:block max-md:p-0">
                <StatusMark status={item.state} label={status(item.state)} className="max-md:text-sm" />
              </TableCell>
            )}
            {shows('category') && (
              <TableCell className="text-ink-2 max-xl:hidden">
                <Names names={item.categories.map(({ name }) => name)} />
              </TableCell>
            )}
            {shows('author') && (
              <TableCell className="text-ink-2 max-md:hidden">
                <Names names={item.bylines.flatMap(({ displayName }) => displayName ?? [])} />
              </TableCell>
            )}
            {shows('work') && (
              <TableCell className="text-ink-2 max-md:hidden">
                <OpenWork assignments={item.assignments} />
              </TableCell>
            )}
            {shows('tags') && (
              <TableCell className="text-ink-2 max-md:hidden">
                <Names names={item.tags.map(({ name }) => name)} />
              </TableCell>
            )}
            {shows('translations') && (
              <TableCell className="whitespace-nowrap max-md:hidden">
                <TranslationMarks item={item} />
              </TableCell>
            )}
            {shows('words') && (
              <TableCell className="text-end text-ink-2 tabular-nums max-md:hidden">
                {format.number(item.wordCount)}
              </TableCell>
            )}
            {shows('publishedAt') && (
              <TableCell className="whitespace-nowrap text-ink-2 max-md:hidden">
                {item.publishedAt && <SaidDate value={item.publishedAt} />}
              </TableCell>
            )}
            {shows('updatedAt') && (
              <TableCell className="whitespace-nowrap text-ink-2 max-md:col-start-2 max-md:block max-md:p-0 max-md:text-sm">
                <SaidDate value={item.updatedAt} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

/** What a field says, as people of the newsroom read it. */
function OwnCell({
  field,
  said,
}: {
  readonly field: ContentFieldPartsFragment;
  readonly said: CustomFieldCellFragment | undefined;
}) {
  const t = useTranslations('customFields');
  const format = useFormatter();
  const locale = useLocale();
  if (!said) return null;
  switch (said.kind) {
    case 'BOOLEAN':
      return said.boolean ? t('yes') : t('no');
    case 'NUMBER':
      return <span className="tabular-nums">{format.number(Number(said.text))}</span>;
    case 'DATE':
      return format.dateTime(new Date(said.text ?? ''), { dateStyle: 'medium', timeZone: 'UTC' });
    case 'CHOICE': {
      const choice = field.choices.find(({ labels }) => labels.some(({ text }) => text === said.text));
      return choice ? inLanguage(choice.labels, locale) : said.text;
    }
    default:
      return <span className="line-clamp-2 max-w-52">{said.text}</span>;
  }
}

const Names = ({ names }: { readonly names: readonly string[] }) => (
  <span className="line-clamp-2 max-w-52 min-w-28 text-sm">{names.join(', ')}</span>
);

interface RowChoiceProps {
  readonly label: string;
  readonly checked: boolean | 'indeterminate';
  readonly onChange: (isChecked: boolean) => void;
}

/** Above the link that spans the row. */
const RowChoice = ({ label, checked, onChange }: RowChoiceProps) => (
  <span className="relative z-1 inline-flex">
    <Checkbox checked={checked} onCheckedChange={onChange}>
      <span className="sr-only">{label}</span>
    </Checkbox>
  </span>
);

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
