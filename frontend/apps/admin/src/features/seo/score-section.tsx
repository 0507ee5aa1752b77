import { Skeleton } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import type { ArticleDraft } from '../editor/article-draft';
import { FindingItem } from './finding-item';
import { ScoreMark } from './score-mark';
import { useSeoScore } from './use-seo-score';

export interface ScoreSectionProps {
  /** The item; a new one has no id yet. */
  readonly id: string | undefined;
  readonly draft: ArticleDraft;
}

/** How well an article is prepared for search engines while it is written, and what to do about it, the most first. */
export function ScoreSection({ id, draft }: ScoreSectionProps) {
  const t = useTranslations('seo');
  const score = useSeoScore(id, draft);
  if (!score) return <Skeleton className="h-5 w-32" />;

  const open = score.findings
    .filter(({ status }) => status !== 'GOOD')
    .sort((a, b) => b.weight - b.points - (a.weight - a.points));
  const good = score.findings.filter(({ status }) => status === 'GOOD');

  return (
    <div className="flex flex-col gap-3">
      <p aria-live="polite">
        <ScoreMark value={score.value} /> <span className="text-sm text-ink-3">{t('outOf')}</span>
      </p>
      {open.length > 0 && (
        <ul aria-label={t('toDo')} className="divide-y divide-line">
          {open.map((finding) => (
            <FindingItem key={finding.rule} finding={finding} />
          ))}
        </ul>
      )}
      {good.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm font-medium text-ink-2 hover:text-ink">
            {t('done', { count: good.length })}
          </summary>
          <ul className="mt-1">
            {good.map((finding) => (
              <FindingItem key={finding.rule} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
