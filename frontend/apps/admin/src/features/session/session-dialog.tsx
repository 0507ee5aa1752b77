import { sessionGate, useMeQuery } from '@lavamedia/api/admin';
import { Dialog } from '@lavamedia/ui';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { SignInForm } from './sign-in-form';

/** Asks for a new sign-in over the screen when a session ends; what waited for it is then sent by itself. */
export function SessionDialog() {
  const t = useTranslations('sessionEnded');
  const closed = useSyncExternalStore(sessionGate.subscribe, () => sessionGate.isClosed);
  const { data } = useMeQuery();

  return (
    <Dialog
      open={closed}
      onOpenChange={(open) => {
        if (!open) sessionGate.open(false);
      }}
      title={t('title')}
      description={<p className="mb-6">{t('text')}</p>}
      closeLabel={t('later')}
    >
      <SignInForm email={data?.me?.email ?? ''} onSignedIn={() => sessionGate.open(true)} />
    </Dialog>
  );
}
