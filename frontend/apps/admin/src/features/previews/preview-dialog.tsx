import {
  useCreatePreviewLinkMutation,
  usePreviewLinksQuery,
  useRevokePreviewLinkMutation,
  type PreviewLinkPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Select, Skeleton, useToast } from '@lavamedia/ui';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useNow } from '../../app/use-now';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface PreviewDialogProps {
  readonly itemId: string;
  readonly versionNumber: number;
  readonly onClose: () => void;
}

const durations = ['60', '1440', '10080', '43200'] as const;
const most = 20;

/** Gives a version to see to people without an account, and takes it away again. */
export function PreviewDialog({ itemId, versionNumber, onClose }: PreviewDialogProps) {
  const t = useTranslations('preview');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [minutes, setMinutes] = useState<(typeof durations)[number]>('10080');
  const [create, { data, error, isLoading }] = useCreatePreviewLinkMutation();
  const { data: known, error: listError } = usePreviewLinksQuery(
    { contentId: itemId, first: most },
    { refetchOnMountOrArgChange: true },
  );
  const refused = data?.createPreviewLink.errors?.[0];
  const failure = refused ? errorText(refused) : error && problemText(error).title;

  return (
    <Dialog
      open
      size="medium"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('text', { number: versionNumber })}
      closeLabel={common('close')}
    >
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <div className="w-48">
          <Field label={t('duration')}>
            <Select
              value={minutes}
              onValueChange={setMinutes}
              options={durations.map((value) => ({ value, label: t(`durations.${value}`) }))}
            />
          </Field>
        </div>
        <Button
          variant="primary"
          busy={isLoading}
          onClick={() =>
            void create({ input: { id: itemId, versionNumber, expiresInMinutes: Number(minutes) } })
          }
        >
          {t('create')}
        </Button>
      </div>
      {failure && (
        <p role="alert" className="mt-3 text-md text-bad">
          {failure}
        </p>
      )}
      <h3 className="mt-6 text-sm font-semibold text-ink">{t('links')}</h3>
      {listError ? (
        <p className="mt-2 text-md text-bad">{problemText(listError).title}</p>
      ) : known ? (
        <Links links={known.previewLinks?.nodes ?? []} />
      ) : (
        <p role="status" aria-label={common('loading')} className="mt-2">
          <Skeleton />
        </p>
      )}
    </Dialog>
  );
}

function Links({ links }: { readonly links: readonly PreviewLinkPartsFragment[] }) {
  const t = useTranslations('preview');
  const show = useToast();
  const now = useNow();
  const [revoke, { isLoading }] = useRevokePreviewLinkMutation();
  const living = links.filter(({ revokedAt, expiresAt }) => revokedAt === null && new Date(expiresAt) > now);

  if (living.length === 0) return <p className="mt-2 text-md text-ink-2">{t('noLinks')}</p>;
  return (
    <ul className="mt-2 flex flex-col divide-y divide-line">
      {living.map((link) => (
        <li key={link.id} className="flex flex-col gap-2 py-3">
          <div className="flex items-center gap-2">
            <Input
              readOnly
              aria-label={t('address')}
              value={link.url}
              className="font-mono text-xs"
              onFocus={(event) => event.target.select()}
            />
            <Button
              onClick={() => {
                void navigator.clipboard
                  .writeText(link.url)
                  .then(() => show({ tone: 'ok', text: t('copied') }));
              }}
            >
              <Copy aria-hidden />
              {t('copy')}
            </Button>
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-2">
            <p className="min-w-0 flex-1">
              {t('shows', {
                number: link.version.versionNumber,
                name: link.createdBy?.displayName ?? '',
              })}{' '}
              <SaidDate inSentence value={link.expiresAt} />
            </p>
            <Button
              size="small"
              variant="quiet"
              disabled={isLoading}
              onClick={() => void revoke({ input: { id: link.id } })}
            >
              {t('revoke')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
