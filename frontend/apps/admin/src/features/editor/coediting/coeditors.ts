import type { Awareness } from 'y-protocols/awareness';

/** Whoever writes, as the others see him. */
export interface Coeditor {
  readonly id: string;
  readonly name: string;
}

/** Who an editor says to be; nothing when what it says makes no sense. */
export function coeditorOf(state: unknown): Coeditor | null {
  if (typeof state !== 'object' || state === null || !('user' in state)) return null;
  const { user } = state;
  if (typeof user !== 'object' || user === null || !('id' in user) || !('name' in user)) return null;
  const { id, name } = user;
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null;
}

/** Everybody who writes in a shared body, once each, but for this editor. */
export function coeditorsOf(awareness: Awareness): Coeditor[] {
  const people = new Map<string, Coeditor>();
  for (const [client, state] of awareness.getStates()) {
    const coeditor = client === awareness.clientID ? null : coeditorOf(state);
    if (coeditor) people.set(coeditor.id, coeditor);
  }
  return [...people.values()].sort((one, other) => one.id.localeCompare(other.id));
}
