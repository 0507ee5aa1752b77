import { isEmpty, readRecord, type ConsentRecord } from './consent-record';

const KEY = 'lavamedia.consent';
const nothing: ConsentRecord = {};

let text: string | null | undefined;
let record = nothing;
const listeners = new Set<() => void>();

/** What the reader of this device agreed to; the same object until it changes. */
export function consent(): ConsentRecord {
  const kept = read();
  if (kept !== text) {
    text = kept;
    record = readRecord(kept, new Date());
  }
  return record;
}

/** While the server writes a page it knows of no agreement, and so loads nothing of anybody. */
export const consentOnServer = (): ConsentRecord => nothing;

/** Keeps what was agreed to on this device alone; an empty record leaves nothing behind. */
export function keepConsent(next: ConsentRecord): void {
  const written = isEmpty(next) ? null : JSON.stringify(next);
  try {
    if (written === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, written);
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
    forbidden = written;
  }
  notify();
}

/** Tells of changes, those of other tabs too. */
export function onConsent(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

let forbidden: string | null = null;

function read(): string | null {
  try {
    return localStorage.getItem(KEY) ?? forbidden;
  } catch {
    return forbidden;
  }
}

const notify = () => listeners.forEach((listener) => listener());
