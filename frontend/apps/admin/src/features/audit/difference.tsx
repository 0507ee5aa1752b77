import { useTranslations } from 'use-intl';
import { changedMembers } from './changed-members';
import type { AuditWords } from './use-audit-words';

interface DifferenceProps {
  readonly before: unknown;
  readonly after: unknown;
  readonly words: AuditWords;
}

/** What an entry tells of a change: each member as it was and as it is. */
export function Difference({ before, after, words }: DifferenceProps) {
  const t = useTranslations('audit');

  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 text-sm sm:grid-cols-[12rem_1fr]">
      {changedMembers(before, after).map(({ name, was, is }) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{words.member(name)}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {was !== undefined && (
              <del className="me-2 text-ink-3">
                <span className="sr-only">{t('was')} </span>
                {words.value(name, was)}
              </del>
            )}
            {is !== undefined && (
              <ins className="text-ink no-underline">
                <span className="sr-only">{t('is')} </span>
                {words.value(name, is)}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
