import type { AuditLogQuery } from '@lavamedia/api/admin';
import { Badge } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import type { AuditParameters } from './audit-parameters';
import { Difference } from './difference';
import { useAuditWords } from './use-audit-words';

export type Entry = NonNullable<NonNullable<AuditLogQuery['auditLog']>['nodes']>[number];

interface AuditEntryProps {
  readonly entry: Entry;
  /** What things are called that can still be seen, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly onFilter: (next: Partial<AuditParameters>) => void;
}

/** Who did what to which thing: one entry, whose thing and actor lead to all that concerns them. */
export function AuditEntry({ entry, names, onFilter }: AuditEntryProps) {
  const t = useTranslations('audit');
  const words = useAuditWords(names);
  const { objectType, objectId, actorId, before, after } = entry;
  const thing =
    objectType && [words.thing(objectType), objectId && names.get(objectId)].filter(Boolean).join(' · ');
  const actor = entry.actorName ?? t('unknownActor');

  return (
    <li className="flex flex-col gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge>{words.kind(entry.type)}</Badge>
        {thing && objectId && (
          <button
            type="button"
            title={t('onlyThis', { thing })}
            className="min-w-0 rounded-control text-start text-md wrap-anywhere text-ink underline decoration-line-strong underline-offset-4 hover:text-ember"
            onClick={() => onFilter({ about: objectId })}
          >
            {thing}
          </button>
        )}
        {actorId ? (
          <button
            type="button"
            title={t('onlyActor', { name: actor })}
            className="rounded-control text-md text-ink-2 hover:text-ember"
            onClick={() => onFilter({ actor: actorId })}
          >
            {actor}
          </button>
        ) : (
          <span className="text-md text-ink-3">{t('noActor')}</span>
        )}
        <span className="ms-auto text-sm text-ink-3">
          <SaidDate value={entry.occurredAt} />
        </span>
      </div>
      {(before ?? after) != null && <Difference before={before} after={after} words={words} />}
      {entry.address && (
        <p className="font-mono text-xs wrap-anywhere text-ink-3">
          {[entry.address, entry.client, entry.traceIdentifier].filter(Boolean).join(' · ')}
        </p>
      )}
    </li>
  );
}
