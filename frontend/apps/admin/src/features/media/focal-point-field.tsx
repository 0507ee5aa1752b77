import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { useId, type PointerEvent } from 'react';
import { useTranslations } from 'use-intl';
import { focalPointAt, type FocalPoint } from './focal-point';
import { Picture } from './picture';

export interface FocalPointFieldProps {
  readonly asset: MediaPartsFragment;
  readonly value: FocalPoint;
  readonly onValueChange: (value: FocalPoint) => void;
}

/** The forms in which pages crop a picture. */
const crops = ['aspect-3/2', 'aspect-square', 'aspect-3/4'] as const;
const percent = 100;

/** A picture on which one shows what matters in it; the arrow keys do the same. What becomes of it when it is cropped stands below. */
export function FocalPointField({ asset, value, onValueChange }: FocalPointFieldProps) {
  const t = useTranslations('library');
  const hint = useId();
  const ratio = (asset.width ?? 1) / (asset.height ?? 1);
  const cropped = { ...asset, focalPointX: value.x, focalPointY: value.y };

  const point = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointermove' && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onValueChange(focalPointAt(event.currentTarget.getBoundingClientRect(), event));
  };
  const axes = [
    { axis: 'x', label: t('focalPointX') },
    { axis: 'y', label: t('focalPointY') },
  ] as const;

  return (
    <fieldset aria-describedby={hint} className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{t('focalPoint')}</legend>
      <div className="bg-sunken">
        <div
          className="relative mx-auto cursor-crosshair touch-none"
          style={{ aspectRatio: ratio, width: `min(100%, ${ratio * 44}vh)` }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            point(event);
          }}
          onPointerMove={point}
        >
          <Picture asset={asset} alternativeText={asset.alternativeText ?? ''} sizes="60rem" whole />
          <span
            aria-hidden
            className="pointer-events-none absolute size-6 -translate-1/2 rounded-full border-2 border-white shadow-float outline-2 outline-basalt"
            style={{ left: `${value.x * percent}%`, top: `${value.y * percent}%` }}
          />
        </div>
      </div>
      <div className="flex gap-3 max-sm:flex-col sm:items-end">
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <p aria-hidden className="text-sm font-medium text-ink-2">
            {t('focalPoint')}
          </p>
          {axes.map(({ axis, label }) => (
            <label key={axis} className="flex flex-col gap-1 text-sm text-ink-2">
              {label}
              <input
                type="range"
                min={0}
                max={percent}
                value={Math.round(value[axis] * percent)}
                aria-valuetext={t('focalPointValue', { percent: Math.round(value[axis] * percent) })}
                onChange={(event) =>
                  onValueChange({ ...value, [axis]: Number(event.target.value) / percent })
                }
                className="h-6 w-full accent-ember"
              />
            </label>
          ))}
        </div>
        <div aria-hidden className="flex gap-3">
          {crops.map((crop) => (
            <div key={crop} className={`h-20 shrink-0 overflow-hidden bg-sunken ${crop}`}>
              <Picture asset={cropped} alternativeText="" sizes="8rem" />
            </div>
          ))}
        </div>
      </div>
      <p id={hint} className="text-sm text-ink-3">
        {t('focalPointHint')}
      </p>
    </fieldset>
  );
}
