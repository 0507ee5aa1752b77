import { Button, Menu, MenuItem, useToast } from '@lavamedia/ui';
import { Braces, Download, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '../../app/download-file';
import { exportAddress, type AuditParameters } from './audit-parameters';

/** Takes the entries that the filters leave out of the system, as a file; all of them, not the page alone. */
export function ExportMenu({ parameters }: { readonly parameters: AuditParameters }) {
  const t = useTranslations('audit');
  const show = useToast();
  const [busy, setBusy] = useState(false);

  const download = async (format: 'csv' | 'jsonl') => {
    setBusy(true);
    try {
      await downloadFile(exportAddress(parameters, format), `lavamedia-audit-log.${format}`);
      show({ tone: 'ok', text: t('exported') });
    } catch {
      show({ tone: 'bad', text: t('exportFailed') });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Menu
      trigger={
        <Button busy={busy}>
          <Download aria-hidden />
          {t('export')}
        </Button>
      }
    >
      <MenuItem icon={<Table2 aria-hidden />} onSelect={() => void download('csv')}>
        {t('exportCsv')}
      </MenuItem>
      <MenuItem icon={<Braces aria-hidden />} onSelect={() => void download('jsonl')}>
        {t('exportJson')}
      </MenuItem>
    </Menu>
  );
}
