import { useAllCategoriesQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, IconButton, Skeleton, Tabs } from '@lavamedia/ui';
import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { CategoryDialog, type CategoryDialogSubject } from './category-dialog';
import { useCategoryTree } from './use-category-tree';
import { usePlacesForCategories } from './use-places-for-categories';

type CategoryLocale = 'fr' | 'en';

export function CategoriesPage() {
  const t = useTranslations('categories');
  const language = useTranslations('language');
  const [locale, setLocale] = useState<CategoryLocale>('fr');
  const [subject, setSubject] = useState<CategoryDialogSubject | null>(null);
  const places = usePlacesForCategories(locale);
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        actions={
          places && (
            <Button variant="primary" onClick={() => setSubject({ locale, parentId: places.parentId })}>
              <Plus aria-hidden />
              {t('create')}
            </Button>
          )
        }
      />
      <Tabs
        label={t('languages')}
        value={locale}
        onValueChange={setLocale}
        tabs={(['fr', 'en'] as const).map((value) => ({
          value,
          label: language(value),
          content: <CategoryTree locale={value} onOpen={setSubject} />,
        }))}
      />
      {subject && <CategoryDialog subject={subject} onClose={() => setSubject(null)} />}
    </div>
  );
}

interface CategoryTreeProps {
  readonly locale: CategoryLocale;
  readonly onOpen: (subject: CategoryDialogSubject) => void;
}

function CategoryTree({ locale, onOpen }: CategoryTreeProps) {
  const t = useTranslations('categories');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { error, isLoading, refetch } = useAllCategoriesQuery({ locale });
  const tree = useCategoryTree(locale);

  if (error) {
    return (
      <ErrorState
        title={problemText(error).title}
        code={error.code}
        action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
      >
        {problemText(error).advice}
      </ErrorState>
    );
  }
  if (isLoading) {
    return (
      <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
        {Array.from({ length: 6 }, (_, row) => (
          <Skeleton key={row} className="w-56" />
        ))}
      </div>
    );
  }
  if (tree.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;

  return (
    <ul>
      {tree.map((category) => (
        <li
          key={category.id}
          className="group flex min-h-12 items-center gap-3 border-b border-line transition-colors duration-150 hover:bg-sunken"
          style={{ paddingInlineStart: `${category.depth * 1.75}rem` }}
        >
          {category.depth > 0 && (
            <span
              aria-hidden
              className="-ms-3 size-2.5 -translate-y-1 border-s border-b border-line-strong"
            />
          )}
          <div className="min-w-0 flex-1 py-2">
            <Link
              to={`${paths.content}?category=${encodeURIComponent(category.id)}`}
              title={t('showContent', { name: category.name })}
              className={`rounded-control text-ink hover:text-ember ${category.depth === 0 ? 'font-serif text-xl font-medium' : 'text-base'}`}
            >
              {category.name}
            </Link>
            <span className="ms-3 font-mono text-xs text-ink-3">{category.slug}</span>
          </div>
          <div className="flex pe-1 opacity-70 group-focus-within:opacity-100 group-hover:opacity-100">
            {category.viewerCan.includes('ADD_CHILD') && (
              <IconButton
                size="small"
                label={t('createBelow', { name: category.name })}
                onClick={() => onOpen({ locale, parentId: category.id })}
              >
                <Plus aria-hidden />
              </IconButton>
            )}
            {category.viewerCan.includes('UPDATE') && (
              <IconButton
                size="small"
                label={t('rename', { name: category.name })}
                onClick={() => onOpen({ locale, parentId: category.parent?.id ?? null, category })}
              >
                <Pencil aria-hidden />
              </IconButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
