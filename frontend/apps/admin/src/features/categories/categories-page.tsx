import { useAllCategoriesQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Skeleton, Tabs } from '@lavamedia/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { useProblemText } from '../errors/use-problem-text';
import { CategoryDialog, type CategoryDialogSubject } from './category-dialog';
import { CategoryList } from './category-list';
import { useCategoryTree } from './use-category-tree';
import { usePlacesForCategories } from './use-places-for-categories';

export function CategoriesPage() {
  const t = useTranslations('categories');
  const language = useLanguageNames();
  const [locale, setLocale] = useState<string>(locales[0]);
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
        tabs={locales.map((value) => ({
          value,
          label: language.alone(value),
          content: <CategoryTree locale={value} onOpen={setSubject} />,
        }))}
      />
      {subject && <CategoryDialog subject={subject} onClose={() => setSubject(null)} />}
    </div>
  );
}

interface CategoryTreeProps {
  readonly locale: string;
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

  return <CategoryList tree={tree} onOpen={onOpen} />;
}
