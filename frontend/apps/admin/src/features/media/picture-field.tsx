import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { Images, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MediaPicker } from './media-picker';
import { Picture } from './picture';

export interface PictureFieldProps<TAsset extends MediaPartsFragment = MediaPartsFragment> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly asset: TAsset | null;
  readonly editable: boolean;
  readonly onChange: (asset: MediaPartsFragment | null) => void;
}

/** A picture among the fields of a form: chosen from the library, or uploaded into it. */
export function PictureField({ label, hint, error, asset, editable, onChange }: PictureFieldProps) {
  const t = useTranslations('pictureField');
  const id = useId();
  const [isPicking, setIsPicking] = useState(false);

  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={hint || error ? `${id}-about` : undefined}
      className="flex flex-col gap-1.5"
    >
      <span id={id} className="text-sm font-medium text-ink-2">
        {label}
      </span>
      {asset && (
        <div className="aspect-video max-w-72 overflow-hidden bg-sunken">
          <Picture asset={asset} alternativeText={asset.alternativeText ?? asset.filename} sizes="18rem" />
        </div>
      )}
      {editable && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => setIsPicking(true)}>
            <Images aria-hidden />
            {asset ? t('replace') : t('choose')}
          </Button>
          {asset && (
            <Button size="small" variant="quiet" onClick={() => onChange(null)}>
              <Trash2 aria-hidden />
              {t('remove')}
            </Button>
          )}
        </div>
      )}
      {(error ?? hint) && (
        <p id={`${id}-about`} className={`text-sm ${error ? 'text-bad' : 'text-ink-3'}`}>
          {error ?? hint}
        </p>
      )}
      {isPicking && (
        <MediaPicker
          onClose={() => setIsPicking(false)}
          onPick={(picked) => {
            onChange(picked);
            setIsPicking(false);
          }}
        />
      )}
    </div>
  );
}
