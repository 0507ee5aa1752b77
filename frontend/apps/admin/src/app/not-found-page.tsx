import { Button, EmptyState } from '@lavamedia/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from './paths';
import { usePageTitle } from './use-page-title';

export function NotFoundPage() {
  const t = useTranslations('notFound');
  usePageTitle(t('title'));

  return (
    <EmptyState
      title={t('title')}
      action={
        <Button asChild>
          <Link to={paths.content}>{t('action')}</Link>
        </Button>
      }
    >
      {t('text')}
    </EmptyState>
  );
}
