import { purposes, type Purpose, type ThirdParty } from './purposes';

/** What a reader agreed to: the instants at which it was, by purpose and party. */
export type ConsentRecord = Readonly<Partial<Record<Purpose, Readonly<Record<string, string>>>>>;

/** Stands for every party of a purpose, those that come later too. */
export const everyParty = '*';

/** Half a year: nobody is held to a choice that he has forgotten. */
const LIFE = 183 * 24 * 60 * 60 * 1000;

/** Reads what was kept, without what has lapsed or is none of ours. */
export function readRecord(text: string | null, now: Date): ConsentRecord {
  const kept = parse(text);
  return Object.fromEntries(
    purposes.flatMap((purpose) => {
      const parties = Object.entries(membersOf(kept[purpose])).filter((entry): entry is [string, string] =>
        isHeld(entry[1], now),
      );
      return parties.length > 0 ? [[purpose, Object.fromEntries(parties)]] : [];
    }),
  );
}

/** Whether a reader agreed to what is loaded of somebody. */
export const allows = (record: ConsentRecord, { purpose, key }: ThirdParty): boolean =>
  allowsAll(record, purpose) || record[purpose]?.[key] !== undefined;

/** Whether a reader agreed to everybody of a purpose. */
export const allowsAll = (record: ConsentRecord, purpose: Purpose): boolean =>
  record[purpose]?.[everyParty] !== undefined;

/** @param key a party, or {@link everyParty} */
export const allow = (record: ConsentRecord, purpose: Purpose, key: string, now: Date): ConsentRecord => ({
  ...record,
  [purpose]: { ...record[purpose], [key]: now.toISOString() },
});

/** @param key a party, or {@link everyParty} */
export function withdraw(record: ConsentRecord, purpose: Purpose, key: string): ConsentRecord {
  const parties = Object.entries(record[purpose] ?? {}).filter(([party]) => party !== key);
  const others = Object.entries(record).filter(([other]) => other !== purpose);
  return Object.fromEntries(
    parties.length > 0 ? [...others, [purpose, Object.fromEntries(parties)]] : others,
  );
}

export const isEmpty = (record: ConsentRecord): boolean => Object.keys(record).length === 0;

/** A clock that was wrong when a choice was made gives it no longer life. */
function isHeld(at: unknown, now: Date): boolean {
  if (typeof at !== 'string') return false;
  const age = now.getTime() - Date.parse(at);
  return age >= -LIFE && age < LIFE;
}

function parse(text: string | null): Record<string, unknown> {
  try {
    return membersOf(JSON.parse(text ?? 'null'));
  } catch {
    // Somebody else wrote there: nothing was agreed to.
    return {};
  }
}

const membersOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
