import type { SeoItemScorePartsFragment } from '@lavamedia/api/admin';
import { Link as StyledLink } from '@lavamedia/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { ScoreMark } from './score-mark';

export interface ScoredItemsProps {
  readonly items: readonly SeoItemScorePartsFragment[];
  /** What of an item's findings is said beside its title. */
  readonly say: 'worst' | 'duplicates';
}

/** Items with their scores; each leads to where it is made better. */
export function ScoredItems({ items, say }: ScoredItemsProps) {
  const t = useTranslations('seo');

  return (
    <ul className="divide-y divide-line">
      {items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3">
          <div className="min-w-0 flex-1 basis-72">
            <StyledLink asChild>
              <Link to={paths.item(item.contentItem.id)}>{item.contentItem.title}</Link>
            </StyledLink>
            <p className="mt-0.5 text-sm text-ink-2">
              {say === 'duplicates'
                ? t('sameTitles', { count: item.sameTitles })
                : worstOf(item)
                    .map((rule) => t(`rule.${rule}.name`))
                    .join(' · ')}
            </p>
          </div>
          <ScoreMark value={item.score} />
        </li>
      ))}
    </ul>
  );
}

const named = 3;

const worstOf = ({ findings }: SeoItemScorePartsFragment) =>
  findings
    .filter(({ status }) => status !== 'GOOD')
    .sort((a, b) => b.weight - b.points - (a.weight - a.points))
    .slice(0, named)
    .map(({ rule }) => rule);
