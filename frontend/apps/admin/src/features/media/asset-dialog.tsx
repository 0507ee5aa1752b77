import {
  useUpdateMediaAssetMutation,
  type MediaPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { sayDuration, sayFileType } from '@lavamedia/utils';
import { useForm } from 'react-hook-form';
import { useFormatter, useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission } from '../session/viewer';
import { AssetThumbnail } from './asset-thumbnail';
import { DeleteAssetsDialog } from './delete-assets-dialog';
import { Film } from './film';
import { FocalPointField } from './focal-point-field';
import { Picture } from './picture';
import { Sound } from './sound';

const textHints = {
  IMAGE: 'alternativeTextHint',
  VIDEO: 'filmTextHint',
  AUDIO: 'soundTitleHint',
  FILE: 'fileTitleHint',
  DOCUMENT: 'documentTextHint',
} as const;

export interface AssetDialogProps {
  readonly asset: MediaPartsFragment;
  readonly onClose: () => void;
}

/** A file of the library and the words that go with it wherever it is used. */
export function AssetDialog({ asset, onClose }: AssetDialogProps) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const format = useFormatter();
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const mayUpdate = usePermission('media.update');
  const mayDelete = asset.viewerCan.includes('DELETE');
  const [isDeleting, setIsDeleting] = useState(false);
  const isPicture = asset.type === 'IMAGE';
  const [update] = useUpdateMediaAssetMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const [focalPoint, setFocalPoint] = useState({ x: asset.focalPointX, y: asset.focalPointY });
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      alternativeText: asset.alternativeText ?? '',
      caption: asset.caption ?? '',
      credit: asset.credit ?? '',
    },
  });

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    try {
      const { updateMediaAsset } = await update({
        input: {
          id: asset.id,
          alternativeText: values.alternativeText.trim() || null,
          caption: values.caption.trim() || null,
          credit: values.credit.trim() || null,
          ...(isPicture && { focalPointX: focalPoint.x, focalPointY: focalPoint.y }),
        },
      }).unwrap();
      const [error] = updateMediaAsset.errors ?? [];
      if (error) {
        setProblem(errorText(error));
        return;
      }
      show({ tone: 'ok', text: t('saved', { name: asset.filename }) });
      onClose();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  });

  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={asset.filename}
      closeLabel={common('close')}
      actions={
        (mayUpdate || mayDelete) && (
          <>
            {mayDelete && (
              <Button variant="quiet" className="me-auto text-bad" onClick={() => setIsDeleting(true)}>
                {t('delete')}
              </Button>
            )}
            <Button onClick={onClose}>{common('cancel')}</Button>
            {mayUpdate && (
              <Button type="submit" form="asset" variant="primary" busy={formState.isSubmitting}>
                {common('save')}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="mt-3 grid gap-6 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        {isPicture && mayUpdate && asset.status !== 'FAILED' ? (
          <FocalPointField asset={asset} value={focalPoint} onValueChange={setFocalPoint} />
        ) : (
          <div className="flex max-h-[60vh] min-h-48 items-center bg-sunken">
            {asset.type === 'VIDEO' ? (
              <Film asset={asset} label={asset.alternativeText ?? asset.filename} />
            ) : asset.type === 'AUDIO' ? (
              <Sound asset={asset} label={asset.alternativeText ?? asset.filename} />
            ) : asset.type === 'DOCUMENT' || asset.type === 'FILE' ? (
              <AssetThumbnail asset={asset} />
            ) : (
              <Picture asset={asset} alternativeText={asset.alternativeText ?? ''} sizes="60rem" whole />
            )}
          </div>
        )}
        <form id="asset" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
          {problem && (
            <p role="alert" className="text-md text-bad">
              {problem}
            </p>
          )}
          <Field
            label={asset.type === 'AUDIO' || asset.type === 'FILE' ? t('soundTitle') : t('alternativeText')}
            hint={t(textHints[asset.type])}
          >
            <Textarea rows={2} disabled={!mayUpdate} {...register('alternativeText')} />
          </Field>
          <Field label={t('caption')}>
            <Textarea rows={2} disabled={!mayUpdate} {...register('caption')} />
          </Field>
          <Field label={t('credit')}>
            <Input disabled={!mayUpdate} {...register('credit')} />
          </Field>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-4 text-sm">
            {asset.width !== null && (
              <>
                <dt className="text-ink-3">{t('dimensions')}</dt>
                <dd className="text-ink-2 tabular-nums">
                  {asset.width} × {asset.height}
                </dd>
              </>
            )}
            {asset.duration !== null && (
              <>
                <dt className="text-ink-3">{t('duration')}</dt>
                <dd className="text-ink-2 tabular-nums">{sayDuration(asset.duration)}</dd>
              </>
            )}
            {asset.type === 'FILE' && (
              <>
                <dt className="text-ink-3">{t('fileType')}</dt>
                <dd className="text-ink-2">{sayFileType(asset.mimeType)}</dd>
              </>
            )}
            <dt className="text-ink-3">{t('size')}</dt>
            <dd className="text-ink-2 tabular-nums">
              {format.number(asset.byteSize / 1_000, {
                style: 'unit',
                unit: 'kilobyte',
                maximumFractionDigits: 0,
              })}
            </dd>
            <dt className="text-ink-3">{t('uploaded')}</dt>
            <dd className="text-ink-2">
              <SaidDate value={asset.createdAt} />
              {asset.uploadedBy && <>, {asset.uploadedBy.displayName}</>}
            </dd>
          </dl>
        </form>
      </div>
      {isDeleting && (
        <DeleteAssetsDialog
          assets={[asset]}
          onClose={(isDone) => {
            setIsDeleting(false);
            if (isDone) onClose();
          }}
        />
      )}
    </Dialog>
  );
}
