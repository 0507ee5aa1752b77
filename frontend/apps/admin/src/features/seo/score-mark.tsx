import { useTranslations } from 'use-intl';

export interface ScoreMarkProps {
  /** From 0 to 100. */
  readonly value: number;
}

/** From here on a score is good, and below the other it costs readers. */
const good = 80;
const weak = 50;

export type ScoreLevel = 'good' | 'fair' | 'weak';

export const levelOf = (value: number): ScoreLevel =>
  value >= good ? 'good' : value >= weak ? 'fair' : 'weak';

const colours = { good: 'text-ok', fair: 'text-warn', weak: 'text-bad' } as const;

/** A score with its word: colour alone says nothing. */
export function ScoreMark({ value }: ScoreMarkProps) {
  const t = useTranslations('seo');
  const level = levelOf(value);

  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span className="text-md font-semibold text-ink tabular-nums">{value}</span>
      <span className={`text-sm ${colours[level]}`}>{t(`level.${level}`)}</span>
    </span>
  );
}
