import type { VersionSnapshotFragment } from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import { useTranslations } from 'use-intl';
import { emptyBody } from '../editor/article-draft';
import { BodyDifference } from './difference/body-difference';
import { WordsDifference } from './difference/words-difference';
import { changedFields, fieldText } from './version-fields';

export type ComparisonView = 'inline' | 'sides';

export interface VersionComparisonProps {
  readonly before: VersionSnapshotFragment;
  readonly after: VersionSnapshotFragment;
  readonly view: ComparisonView;
  readonly locale: string;
}

/** What changed from one version to another: the fields that differ, then the body. */
export function VersionComparison({ before, after, view, locale }: VersionComparisonProps) {
  const t = useTranslations('history');
  const fields = changedFields(before, after);
  const [bodyBefore, bodyAfter] = [bodyOf(before), bodyOf(after)];
  const bodyIsSame = JSON.stringify(bodyBefore) === JSON.stringify(bodyAfter);

  if (fields.length === 0 && bodyIsSame) return <p className="text-md text-ink-2">{t('same')}</p>;
  return (
    <div className="flex flex-col gap-8">
      {fields.length > 0 && (
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
          {fields.map((field) => {
            const words = { before: fieldText(before, field), after: fieldText(after, field), locale };
            return (
              <div key={field} className="grid gap-1 sm:col-span-2 sm:grid-cols-subgrid">
                <dt className="text-sm text-ink-3">{t(`field.${field}`)}</dt>
                <dd className="min-w-0 text-md break-words text-ink">
                  {view === 'inline' ? (
                    <WordsDifference {...words} />
                  ) : (
                    <span className="grid gap-x-8 gap-y-1 md:grid-cols-2">
                      <span>{words.before ? <WordsDifference {...words} show="before" /> : <Nothing />}</span>
                      <span>{words.after ? <WordsDifference {...words} show="after" /> : <Nothing />}</span>
                    </span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {bodyIsSame ? (
        <p className="text-md text-ink-2">{t('sameBody')}</p>
      ) : view === 'inline' ? (
        <div className="max-w-article">
          <BodyDifference
            before={bodyBefore}
            after={bodyAfter}
            side="both"
            locale={locale}
            label={t('bodyChanges')}
          />
        </div>
      ) : (
        <div className="grid gap-8 md:grid-cols-2">
          {(['before', 'after'] as const).map((side) => (
            <section key={side} className="min-w-0">
              <h3 className="mb-3 border-b border-line pb-1 text-sm font-semibold text-ink-2">
                {t('versionNumber', { number: (side === 'before' ? before : after).versionNumber })}
              </h3>
              <BodyDifference
                before={bodyBefore}
                after={bodyAfter}
                side={side}
                locale={locale}
                label={t(side === 'before' ? 'bodyBefore' : 'bodyAfter')}
              />
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

const bodyOf = ({ body }: VersionSnapshotFragment) => (body as JSONContent | null) ?? emptyBody;

function Nothing() {
  const t = useTranslations('history');
  return <span className="text-ink-3 italic">{t('nothing')}</span>;
}
