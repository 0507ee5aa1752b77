import { Button, IconButton } from '@lavamedia/ui';
import { Images, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SortableList } from '../../../app/sortable-list';
import { MediaPicker } from '../../media/media-picker';
import { Picture } from '../../media/picture';
import { PictureField } from '../../media/picture-field';
import { textsOf } from './field-values';
import type { LinkedInputProps } from './references-input';
import { useLinkedThings } from './use-linked-things';

/** One picture of the library, or several in their order. */
export function PicturesInput({ field, value, editable, onChange, label, hint, error }: LinkedInputProps) {
  const t = useTranslations('customFields');
  const id = useId();
  const [isPicking, setIsPicking] = useState(false);
  const ids = textsOf(value);
  const { assets } = useLinkedThings(ids);

  if (!field.isList) {
    return (
      <PictureField
        label={label}
        hint={hint}
        error={error}
        asset={(ids[0] === undefined ? undefined : assets.get(ids[0])) ?? null}
        editable={editable}
        onChange={(asset) => onChange(asset?.id ?? null)}
      />
    );
  }

  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-1.5">
      <span id={id} className="text-sm font-medium text-ink-2">
        {label}
      </span>
      <SortableList
        items={ids.map((assetId) => ({ id: assetId }))}
        nameOf={(item) => assets.get(item.id)?.filename ?? ''}
        disabled={!editable || ids.length < 2}
        onReorder={(next) => onChange(next.map((item) => item.id))}
      >
        {({ id: assetId }) => {
          const asset = assets.get(assetId);
          return (
            <>
              <div className="my-1.5 aspect-4/3 w-16 shrink-0 overflow-hidden bg-sunken">
                {asset && (
                  <Picture asset={asset} alternativeText={asset.alternativeText ?? ''} sizes="4rem" />
                )}
              </div>
              <span className="min-w-0 flex-1 truncate text-md">{asset?.filename}</span>
              {editable && (
                <IconButton
                  size="small"
                  label={t('remove', { name: asset?.filename ?? '' })}
                  onClick={() => onChange(ids.filter((other) => other !== assetId))}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </>
          );
        }}
      </SortableList>
      {editable && (
        <Button size="small" className="self-start" onClick={() => setIsPicking(true)}>
          <Images aria-hidden />
          {t('addPicture')}
        </Button>
      )}
      {(error ?? hint) && <p className={`text-sm ${error ? 'text-bad' : 'text-ink-3'}`}>{error ?? hint}</p>}
      {isPicking && (
        <MediaPicker
          onClose={() => setIsPicking(false)}
          onPick={(asset) => {
            onChange([...ids.filter((other) => other !== asset.id), asset.id]);
            setIsPicking(false);
          }}
        />
      )}
    </div>
  );
}
