import type { AuditLogQueryVariables, SecurityEventType } from '@lavamedia/api/admin';
import { startOfDay } from '@lavamedia/utils';
import fr from '../../messages/fr.json';

// A kind of entry without a word is an error of the build.
const words: Record<SecurityEventType, string> = fr.audit.types;

export const kinds = Object.keys(words) as SecurityEventType[];

export type Thing = keyof typeof fr.audit.things;
export const things = Object.keys(fr.audit.things) as Thing[];

/** What the log shows; it lives in the address, so that a view can be kept and sent on. */
export interface AuditParameters {
  readonly kinds: readonly SecurityEventType[];
  readonly actor: string | null;
  readonly thing: Thing | undefined;
  /** The id of one thing. */
  readonly about: string | null;
  /** The first day. */
  readonly from: string | null;
  /** The last day. */
  readonly until: string | null;
  readonly after: string | null;
}

/** Reads the address; what it does not understand it ignores. */
export const readAuditParameters = (address: URLSearchParams): AuditParameters => ({
  kinds: kinds.filter((kind) => address.getAll('kind').includes(kind)),
  actor: address.get('actor'),
  thing: things.find((known) => known === address.get('thing')),
  about: address.get('about'),
  from: dayOf(address.get('from')),
  until: dayOf(address.get('until')),
  after: address.get('after'),
});

/** Writes the address; what is as usual is left out. */
export function writeAuditParameters({ kinds: chosen, ...others }: AuditParameters): URLSearchParams {
  const address = new URLSearchParams(
    Object.entries(others).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  for (const kind of chosen) address.append('kind', kind);
  return address;
}

export const hasAuditFilters = ({
  kinds: chosen,
  actor,
  thing,
  about,
  from,
  until,
}: AuditParameters): boolean => chosen.length > 0 || [actor, thing, about, from, until].some(Boolean);

/** What the server is asked for. Days are those of the newsroom's clock, as all dates on the screen. */
export function auditVariables(parameters: AuditParameters): AuditLogQueryVariables {
  const { from, before } = instantsOf(parameters);
  const { kinds: chosen, thing, actor, about, after } = parameters;
  return {
    about,
    after,
    where: {
      ...(chosen.length > 0 ? { type: { in: [...chosen] } } : {}),
      ...(thing ? { objectType: { eq: thing } } : {}),
      ...(actor ? { actorId: { eq: actor } } : {}),
      ...(from || before
        ? { occurredAt: { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) } }
        : {}),
    },
  };
}

/** Where the same entries are to be had as a file. */
export function exportAddress(parameters: AuditParameters, format: 'csv' | 'jsonl'): string {
  const { kinds: chosen, thing, actor, about } = parameters;
  const query = new URLSearchParams({ format });
  for (const kind of chosen) query.append('type', kind);
  const others = { objectType: thing, actorId: actor, about, ...instantsOf(parameters) };
  for (const [name, value] of Object.entries(others)) if (value) query.set(name, value);
  return `/api/v1/audit-log/export?${query.toString()}`;
}

const dayOf = (text: string | null) =>
  text && /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

function instantsOf({ from, until }: AuditParameters) {
  return {
    from: from && startOfDay(from).toISOString(),
    before: until && startOfDay(until, 1).toISOString(),
  };
}
