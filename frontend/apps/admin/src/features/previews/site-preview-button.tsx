import { Button } from '@lavamedia/ui';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePermission } from '../session/viewer';
import { SitePreviewDialog } from './site-preview-dialog';

/** The way to the site as it will be, for whoever reads all drafts. */
export function SitePreviewButton({ at }: { readonly at?: string | undefined }) {
  const t = useTranslations('sitePreview');
  const maySee = usePermission('content.read_drafts');
  const [isAsking, setIsAsking] = useState(false);
  if (!maySee) return null;

  return (
    <>
      <Button onClick={() => setIsAsking(true)}>
        <Eye aria-hidden />
        {t('open')}
      </Button>
      {isAsking && <SitePreviewDialog at={at} onClose={() => setIsAsking(false)} />}
    </>
  );
}
