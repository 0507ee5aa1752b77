import { sessionGate, signInAddress, useMeQuery } from '@lavamedia/api/admin';
import { Button, Dialog } from '@lavamedia/ui';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';

/**
 * Asks for a new sign-in over the screen when a session ends. The sign-in has a window of its own, so that this screen stays as
 * it is; once it is done there, the window says so to all tabs, and what waited here is sent by itself.
 */
export function SessionDialog() {
  const t = useTranslations('sessionEnded');
  const closed = useSyncExternalStore(sessionGate.subscribe, () => sessionGate.isClosed);

  const email = useMeQuery().data?.me?.email;

  const signInAgain = () => {
    const opened = window.open(
      signInAddress(paths.signedIn, email),
      'lavamedia-sign-in',
      'popup,width=520,height=760',
    );
    // Windows may be forbidden; what was typed is kept on the device and is there again after the way around.
    if (!opened) {
      window.location.assign(signInAddress(window.location.pathname + window.location.search, email));
    }
  };

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
      <Button variant="primary" size="large" onClick={signInAgain}>
        {t('signIn')}
      </Button>
    </Dialog>
  );
}
