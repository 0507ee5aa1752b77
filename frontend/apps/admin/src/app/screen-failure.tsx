import { Button, ErrorState } from '@lavamedia/ui';
import { useRouteError } from 'react-router';
import { useTranslations } from 'use-intl';

/** What is shown when a screen itself fails; text in an editor is kept on the device and found again after the reload. */
export function ScreenFailure() {
  const t = useTranslations('screenFailure');
  const error = useRouteError();

  return (
    <ErrorState
      title={t('title')}
      code={error instanceof Error ? error.message : undefined}
      action={<Button onClick={() => window.location.reload()}>{t('action')}</Button>}
    >
      {t('text')}
    </ErrorState>
  );
}
