import { useCreatePreviewLinkMutation } from '@lavamedia/api/admin';
import { Button, classNames, IconButton, Skeleton } from '@lavamedia/ui';
import { Monitor, Smartphone, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface PreviewPaneProps {
  readonly itemId: string;
  /** The saved version that is shown. */
  readonly versionNumber: number;
  /** Whether there is text that is not saved, and so not shown. */
  readonly isDirty: boolean;
  readonly onClose: () => void;
}

/** The real page of the portal beside the text, with the version that was saved last. */
export function PreviewPane({ itemId, versionNumber, isDirty, onClose }: PreviewPaneProps) {
  const t = useTranslations('preview');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [isPhone, setIsPhone] = useState(false);
  const [create, { data, error, isUninitialized, isLoading }] = useCreatePreviewLinkMutation();
  const refused = data?.createPreviewLink.errors?.[0];
  const url = data?.createPreviewLink.previewLink?.url;
  const failure = refused ? errorText(refused) : error && problemText(error).title;

  useEffect(() => {
    void create({ input: { id: itemId, versionNumber, kind: 'PANE' } });
  }, [create, itemId, versionNumber]);

  return (
    <section aria-label={t('pane')} className="flex h-full flex-col bg-sunken">
      <header className="flex items-center gap-2 border-b border-line bg-surface px-4 py-2">
        <p role="status" className="min-w-0 flex-1 truncate text-sm text-ink-2">
          {isDirty ? t('stale', { number: versionNumber }) : t('current', { number: versionNumber })}
        </p>
        <IconButton label={t('desktop')} aria-pressed={!isPhone} onClick={() => setIsPhone(false)}>
          <Monitor aria-hidden />
        </IconButton>
        <IconButton label={t('phone')} aria-pressed={isPhone} onClick={() => setIsPhone(true)}>
          <Smartphone aria-hidden />
        </IconButton>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      {failure ? (
        <div role="alert" className="flex flex-col items-start gap-3 p-5 text-md text-bad">
          {failure}
          <Button
            size="small"
            onClick={() => void create({ input: { id: itemId, versionNumber, kind: 'PANE' } })}
          >
            {common('retry')}
          </Button>
        </div>
      ) : !url || isUninitialized || isLoading ? (
        <p role="status" aria-label={common('loading')} className="p-5">
          <Skeleton className="h-72" />
        </p>
      ) : (
        <iframe
          src={url}
          title={t('page')}
          referrerPolicy="no-referrer"
          // The page is ours, and needs neither our session nor forms nor to lead the window away.
          sandbox="allow-scripts allow-same-origin"
          className={classNames('min-h-0 flex-1 bg-paper', isPhone ? 'mx-auto w-94' : 'w-full')}
        />
      )}
    </section>
  );
}
