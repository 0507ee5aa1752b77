import { useTranslations } from 'use-intl';
import { changedMembers } from './changed-members';

interface DifferenceProps {
  readonly before: unknown;
  readonly after: unknown;
}

/** What an entry tells of a change: each member as it was and as it is. */
export function Difference({ before, after }: DifferenceProps) {
  const t = useTranslations('audit');

  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 text-sm sm:grid-cols-[12rem_1fr]">
      {changedMembers(before, after).map(({ name, was, is }) => (
        <div key={name} className="contents">
          <dt className="font-mono text-xs leading-5 text-ink-3">{name}</dt>
          <dd className="min-w-0 break-words">
            {was !== null && (
              <del className="me-2 text-ink-3">
                <span className="sr-only">{t('was')} </span>
                {was}
              </del>
            )}
            {is !== null && (
              <ins className="text-ink no-underline">
                <span className="sr-only">{t('is')} </span>
                {is}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
