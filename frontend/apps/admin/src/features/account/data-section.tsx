import { renewSession } from '@lavamedia/api/admin';
import { Button, useToast } from '@lavamedia/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AccountSection } from './account-section';

const address = '/api/v1/me/export';
const unauthenticated = 401;

/** Cookies count only with this header, so a plain link cannot download the file. */
const load = () => fetch(address, { headers: { 'graphql-preflight': '1' } });

export function DataSection() {
  const t = useTranslations('account');
  const show = useToast();
  const [busy, setBusy] = useState(false);

  const download = async () => {
    setBusy(true);
    try {
      let answer = await load();
      if (answer.status === unauthenticated && (await renewSession())) answer = await load();
      if (!answer.ok) throw new Error(`The export answered ${answer.status}.`);
      const url = URL.createObjectURL(await answer.blob());
      const link = Object.assign(document.createElement('a'), {
        href: url,
        download: 'lavamedia-personal-data.json',
      });
      link.click();
      URL.revokeObjectURL(url);
    } catch {
      show({ tone: 'bad', text: t('downloadFailed') });
    } finally {
      setBusy(false);
    }
  };

  return (
    <AccountSection title={t('data')} text={t('dataText')}>
      <Button busy={busy} onClick={() => void download()}>
        <Download aria-hidden />
        {t('download')}
      </Button>
    </AccountSection>
  );
}
