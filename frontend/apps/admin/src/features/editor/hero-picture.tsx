import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { Button, buttonStyle, ProgressBar } from '@lavamedia/ui';
import { CircleAlert, ImagePlus, Images, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MediaPicker } from '../media/media-picker';
import { Picture } from '../media/picture';
import { DropArea, FileButton } from '../media/upload-area';
import { useUploadOfKind } from '../media/use-upload-of-kind';
import { useUploadText } from '../media/use-upload-text';
import { useUploads } from '../media/use-uploads';
import { usePermission } from '../session/viewer';
import type { HeroDraft } from './article-draft';

export interface HeroPictureProps {
  readonly hero: HeroDraft | null;
  readonly editable: boolean;
  readonly onChange: (hero: HeroDraft | null) => void;
}

/** The picture at the head of the article: uploaded, dropped, pasted or chosen from the library. */
export function HeroPicture({ hero, editable, onChange }: HeroPictureProps) {
  const t = useTranslations('hero');
  const mayUpload = usePermission('media.upload');
  const uploadText = useUploadText();
  const { uploads } = useUploads();
  const upload = useUploadOfKind('IMAGE');
  const [picking, setPicking] = useState(false);
  const [sent, setSent] = useState<File | null>(null);
  const current = uploads.find(({ file }) => file === sent);
  const isRunning = current && ['waiting', 'sending', 'processing'].includes(current.state);

  const take = (asset: MediaPartsFragment) => {
    onChange({ asset, alternativeText: '', caption: '' });
    setPicking(false);
  };

  const send = async ([file]: File[]) => {
    if (!file || !editable || !mayUpload) return;
    setSent(file);
    const asset = await upload(file);
    if (asset) take(asset);
  };

  if (!hero && !editable) return null;

  const acts = (
    <>
      {mayUpload && (
        <FileButton
          label={t('upload')}
          onFiles={(files) => void send(files)}
          className={buttonStyle({ size: 'small' })}
        >
          <ImagePlus aria-hidden />
          {hero ? t('replace') : t('upload')}
        </FileButton>
      )}
      <Button size="small" onClick={() => setPicking(true)}>
        <Images aria-hidden />
        {t('choose')}
      </Button>
    </>
  );

  return (
    <DropArea
      onFiles={(files) => void send(files)}
      className="mt-7"
      draggingClassName="outline-2 outline-offset-4 outline-dashed outline-ember"
    >
      {hero ? (
        <figure className="group relative">
          <div className="max-h-[34rem] overflow-hidden">
            <Picture
              asset={hero.asset}
              alternativeText={hero.alternativeText || (hero.asset.alternativeText ?? '')}
              sizes="46rem"
            />
          </div>
          {editable && (
            <div className="mt-3 flex flex-wrap gap-2 transition-opacity duration-150 sm:absolute sm:end-3 sm:top-3 sm:mt-0 sm:opacity-0 sm:group-focus-within:opacity-100 sm:group-hover:opacity-100 sm:touch:opacity-100">
              {acts}
              <Button size="small" onClick={() => onChange(null)}>
                <Trash2 aria-hidden />
                {t('remove')}
              </Button>
            </div>
          )}
          <figcaption className="mt-2 flex flex-col text-sm text-ink-2">
            <input
              aria-label={t('caption')}
              placeholder={hero.asset.caption ?? t('caption')}
              value={hero.caption}
              readOnly={!editable}
              onChange={(event) => onChange({ ...hero, caption: event.target.value })}
              className="w-full rounded-control bg-transparent py-0.5"
            />
            <input
              aria-label={t('alternativeText')}
              placeholder={hero.asset.alternativeText ?? t('alternativeText')}
              value={hero.alternativeText}
              readOnly={!editable}
              onChange={(event) => onChange({ ...hero, alternativeText: event.target.value })}
              className="w-full rounded-control bg-transparent py-0.5 text-ink-3"
            />
          </figcaption>
        </figure>
      ) : (
        <div
          role="group"
          aria-label={t('title')}
          tabIndex={-1}
          onPaste={(event) => void send([...event.clipboardData.files])}
          className="flex flex-col items-center gap-3 border border-dashed border-line-strong bg-surface px-6 py-10 text-center"
        >
          <div className="flex flex-wrap justify-center gap-2">{acts}</div>
          <p className="text-sm text-ink-3">{t('dropHint')}</p>
        </div>
      )}
      {isRunning && (
        <div className="mt-3">
          <ProgressBar
            label={t('progress')}
            value={current.state === 'processing' ? null : current.progress}
          />
        </div>
      )}
      <div role="alert" className="contents">
        {current?.state === 'failed' && (
          <p className="mt-3 flex items-start gap-2 text-md text-bad">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5]" />
            <span>
              <span className="font-medium">{current.file.name}</span> · {uploadText(current)}
            </span>
          </p>
        )}
      </div>
      {picking && <MediaPicker onPick={take} onClose={() => setPicking(false)} />}
    </DropArea>
  );
}
