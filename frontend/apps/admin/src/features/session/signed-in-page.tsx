import { tellTabs } from '@lavamedia/api/admin';
import { Wordmark } from '@lavamedia/ui';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../app/use-page-title';

/** Where the window of a renewed sign-in ends: it tells the tabs that wait, and goes. */
export function SignedInPage() {
  const t = useTranslations('signedIn');
  usePageTitle(t('title'));

  useEffect(() => {
    tellTabs('signedIn');
    window.close();
  }, []);

  return (
    <main className="grid h-full place-items-center p-6">
      <div className="flex max-w-sm flex-col gap-4 text-center">
        <p className="text-2xl text-ink">
          <Wordmark />
        </p>
        <h1 className="font-serif text-2xl font-medium tracking-headline text-ink">{t('title')}</h1>
        <p className="text-md text-ink-2">{t('text')}</p>
      </div>
    </main>
  );
}
