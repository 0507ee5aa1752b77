import type { ArticleDraft } from './article-draft';

/** Text that has not reached the server, kept on this device. */
export interface UnsavedText {
  /** The item's id, or one made for an item that the server does not know yet. */
  readonly key: string;
  readonly itemId: string | null;
  readonly draft: ArticleDraft;
  /** The version that the text was written upon; saving it later finds out whether somebody else went on from there. */
  readonly expectedVersion: number | null;
  readonly savedAt: string;
}

const prefix = 'lavamedia.unsaved.';

/** @returns whether the device took it: its storage can be full, or switched off */
export function keepUnsaved(text: UnsavedText): boolean {
  try {
    localStorage.setItem(prefix + text.key, JSON.stringify(text));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function recallUnsaved(key: string): UnsavedText | null {
  const stored = localStorage.getItem(prefix + key);
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as UnsavedText;
  } catch {
    // Half written, by a browser that was killed: there is nothing in it to give back.
    localStorage.removeItem(prefix + key);
    return null;
  }
}

export function forgetUnsaved(key: string): void {
  localStorage.removeItem(prefix + key);
}

/** All of it, the newest first. */
export function listUnsaved(): UnsavedText[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => recallUnsaved(name.slice(prefix.length)) ?? [])
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}
