import type { SeoFindingPartsFragment } from '@lavamedia/api/admin';
import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';

export interface FindingItemProps {
  readonly finding: SeoFindingPartsFragment;
}

const icons = { GOOD: Check, IMPROVABLE: TriangleAlert, BAD: CircleAlert } as const;
const colours = { GOOD: 'text-ok', IMPROVABLE: 'text-warn', BAD: 'text-bad' } as const;

/** What a rule says: what it is about, what was measured, and, where there is something to do, why and what. */
export function FindingItem({ finding }: FindingItemProps) {
  const t = useTranslations('seo');
  const { rule, status, weight, points, measured, minimum, maximum } = finding;
  const Icon = icons[status];
  const figures = { measured: measured ?? 0, minimum: minimum ?? 0, maximum: maximum ?? 0 };

  return (
    <li className="flex gap-2 py-1.5 text-sm">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 stroke-[1.5] ${colours[status]}`} />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline justify-between gap-2">
          <span className="text-ink">
            <span className="sr-only">{t(`status.${status}`)} : </span>
            {t(`rule.${rule}.name`)}
          </span>
          <span className="shrink-0 text-xs text-ink-3 tabular-nums">{t('points', { points, weight })}</span>
        </p>
        {status !== 'GOOD' && (
          <>
            <p className="mt-0.5 text-ink-2">{t(`rule.${rule}.fix`, figures)}</p>
            <p className="mt-0.5 text-xs text-ink-3">{t(`rule.${rule}.why`)}</p>
          </>
        )}
      </div>
    </li>
  );
}
