import { Button, useToast } from '@lavamedia/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '../../app/download-file';
import { AccountSection } from './account-section';

export function DataSection() {
  const t = useTranslations('account');
  const show = useToast();
  const [busy, setBusy] = useState(false);

  const download = async () => {
    setBusy(true);
    try {
      await downloadFile('/api/v1/me/export', 'lavamedia-personal-data.json');
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
