import { useTranslations } from 'use-intl';
import type fr from '../../../messages/fr.json';
import type { ImportReport } from './import-dialog';

type Code = keyof (typeof fr)['redirects']['importProblem'];

const codes: readonly string[] = [
  'REGULAR_EXPRESSION',
  'REDIRECT_HIDES_PAGE',
  'REDIRECT_CHAIN',
  'REDIRECT_LOOP',
  'source',
  'target',
  'kind',
  'enabled',
  'position',
  'note',
] satisfies Code[];

/** What is said of a row: by its code, or by the column that is not understood. */
const codeOf = ({ code, member }: ImportReport['problems'][number]): Code =>
  ([code, member].find((word) => word !== null && codes.includes(word)) ?? 'other') as Code;

/** The rows of a file that are not taken, each with the reason. */
export function ImportProblems({ report }: { readonly report: ImportReport }) {
  const t = useTranslations('redirects');
  if (report.problems.length === 0) return null;

  return (
    <div>
      <h3 className="text-md font-semibold text-ink">{t('notTaken')}</h3>
      <ul className="mt-1 max-h-56 divide-y divide-line overflow-y-auto">
        {report.problems.map((problem) => (
          <li key={problem.line} className="flex gap-3 py-1.5 text-sm">
            <span className="shrink-0 text-ink-3 tabular-nums">{t('line', { line: problem.line })}</span>
            <span className="min-w-0 wrap-anywhere">
              <span className="font-mono text-ink">{problem.source}</span>{' '}
              <span className="text-ink-2">{t(`importProblem.${codeOf(problem)}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {report.refused > report.problems.length && (
        <p className="mt-1 text-sm text-ink-2">
          {t('moreProblems', { count: report.refused - report.problems.length })}
        </p>
      )}
    </div>
  );
}
