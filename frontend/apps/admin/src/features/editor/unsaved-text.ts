import { emptyDraft, type ArticleDraft } from './article-draft';

/** Text that has not reached the server, kept on this device. */
export interface UnsavedText {
  /** The item's id, or one made for an item that the server does not know yet. */
  readonly key: string;
  readonly itemId: string | null;
  readonly draft: ArticleDraft;
  /** What the text was written upon: with it a merge is possible later. Absent in texts kept by a version before this. */
  readonly base?: ArticleDraft | null;
  /** The version that the text was written upon; saving it later finds out whether somebody else went on from there. */
  readonly expectedVersion: number | null;
  readonly savedAt: string;
  /** The shared body that the text was written in. */
  readonly coediting?: KeptSharing | null;
}

/** What was typed into a shared body and had not reached the server. */
export interface KeptSharing {
  readonly documentId: string;
  /** A Yjs change in Base64; `null` when the server had everything. */
  readonly unsent: string | null;
}

const prefix = 'lavamedia.unsaved.';

/** Two tabs at one item keep a text each: neither writes over, nor throws away, what the other holds. */
let tab = tabName();
ownTabName();

/** The name of this tab. */
export const tabOfOurs = (): string => tab;

/** What this tab took over from another, until it is saved or thrown away here. */
const adopted = new Map<string, { readonly name: string; readonly savedAt: string }>();

/** @returns whether the device took it: its storage can be full, or switched off */
export function keepUnsaved(text: UnsavedText): boolean {
  try {
    localStorage.setItem(nameOf(text.key), JSON.stringify(text));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** What this tab kept, or else the newest that any other did: tabs are closed, and browsers start anew. */
export function recallUnsaved(key: string): UnsavedText | null {
  const own = read(nameOf(key));
  if (own) return own;

  const [newest] = namesOf(key)
    .flatMap((name) => {
      const text = read(name);
      return text ? [{ name, text }] : [];
    })
    .sort((a, b) => b.text.savedAt.localeCompare(a.text.savedAt));
  if (!newest) return null;
  adopted.set(key, { name: newest.name, savedAt: newest.text.savedAt });
  return newest.text;
}

/** Forgets what this tab kept, and what it took over, unless its tab wrote on meanwhile. */
export function forgetUnsaved(key: string): void {
  localStorage.removeItem(nameOf(key));
  const source = adopted.get(key);
  adopted.delete(key);
  if (source && read(source.name)?.savedAt === source.savedAt) localStorage.removeItem(source.name);
}

/** Throws away what every tab kept of an item, because a person said so. */
export function discardUnsaved(key: string): void {
  for (const name of namesOf(key)) localStorage.removeItem(name);
}

/** The newest text of each item, the newest first. */
export function listUnsaved(): UnsavedText[] {
  const newest = new Map<string, UnsavedText>();
  for (const name of Object.keys(localStorage).filter((entry) => entry.startsWith(prefix))) {
    const text = read(name);
    const known = text && newest.get(text.key);
    if (text && (!known || known.savedAt < text.savedAt)) newest.set(text.key, text);
  }
  return [...newest.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

const nameOf = (key: string) => `${prefix}${key}~${tab}`;

/** The entries of an item; those without a tab are of a version before tabs had names. */
const namesOf = (key: string) =>
  Object.keys(localStorage).filter((name) => name === prefix + key || name.startsWith(`${prefix}${key}~`));

function read(name: string): UnsavedText | null {
  const stored = localStorage.getItem(name);
  if (stored === null) return null;
  try {
    const text = JSON.parse(stored) as UnsavedText;
    return wholeText(text);
  } catch {
    // Half written, by a browser that was killed: there is nothing in it to give back.
    localStorage.removeItem(name);
    return null;
  }
}

/** A text, and what it was written upon, with all that this version of the admin knows of. */
export const wholeText = (text: UnsavedText): UnsavedText => ({
  ...text,
  draft: complete(text.draft),
  ...(text.base ? { base: complete(text.base) } : {}),
});

/** A text kept by a version of the admin that knew fewer members is whole again. */
function complete(draft: ArticleDraft & { readonly authorId?: string | null }): ArticleDraft {
  const { authorId = null, ...known } = draft;
  return { ...emptyDraft(draft.locale, authorId), ...known };
}

/** The name lasts as long as the tab, reloads included. */
function tabName(): string {
  const entry = 'lavamedia.tab';
  const name = sessionStorage.getItem(entry) ?? crypto.randomUUID();
  sessionStorage.setItem(entry, name);
  return name;
}

/** A tab that was duplicated comes with the name of the other one: whoever has a name holds its lock, and who does not takes a new name. */
function ownTabName(): void {
  if (!('locks' in navigator)) return;
  void navigator.locks.request(`lavamedia.tab.${tab}`, { ifAvailable: true }, (lock) => {
    // Held until the tab is gone.
    if (lock) return new Promise(() => undefined);
    tab = crypto.randomUUID();
    sessionStorage.setItem('lavamedia.tab', tab);
    ownTabName();
    return undefined;
  });
}
