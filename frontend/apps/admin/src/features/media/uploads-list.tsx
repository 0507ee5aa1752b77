import { Button, IconButton, ProgressBar } from '@lavamedia/ui';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { uploadQueue } from './upload-queue';
import { useUploadText } from './use-upload-text';
import { useUploads } from './use-uploads';

/** The files on their way, and those that did not arrive. */
export function UploadsList() {
  const t = useTranslations('uploads');
  const uploadText = useUploadText();
  const { uploads } = useUploads();
  const shown = uploads.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return null;

  return (
    <section aria-label={t('title')} className="rounded-panel border border-line bg-surface">
      <ul className="divide-y divide-line">
        {shown.map((upload) => {
          const { key, file, state, progress } = upload;
          const running = state === 'waiting' || state === 'sending' || state === 'processing';

          return (
            <li key={key} className="flex items-center gap-4 px-4 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="flex items-baseline gap-3 text-md">
                  <span className="truncate font-medium text-ink">{file.name}</span>
                  {running && (
                    <span className="ms-auto text-xs text-ink-2 tabular-nums">
                      {state === 'sending' ? `${Math.round(progress * 100)} %` : uploadText(upload)}
                    </span>
                  )}
                </p>
                {running ? (
                  <div className="mt-1.5">
                    <ProgressBar
                      label={t('progressOf', { name: file.name })}
                      value={state === 'processing' ? null : progress}
                    />
                  </div>
                ) : (
                  <p
                    role={state === 'failed' ? 'alert' : 'status'}
                    className={`mt-0.5 flex items-start gap-1.5 text-sm ${state === 'failed' ? 'text-bad' : 'text-ok'} [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.5]`}
                  >
                    {state === 'failed' ? <CircleAlert aria-hidden /> : <CircleCheck aria-hidden />}
                    {uploadText(upload)}
                  </p>
                )}
              </div>
              {upload.problem && (
                <Button size="small" onClick={() => uploadQueue.retry(key)}>
                  {t('retry')}
                </Button>
              )}
              <IconButton
                size="small"
                label={running ? t('cancel', { name: file.name }) : t('dismiss', { name: file.name })}
                onClick={() => (running ? uploadQueue.cancel(key) : uploadQueue.dismiss(key))}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
