import { newerThan } from './article-state';
import type { SharedBody } from './coediting/shared-body';
import { normalBody } from './coediting/shared-document';
import { joinBody, keptSharing, type Beginning } from './coediting/sharing';
import type { OtherVersions, SessionHands } from './other-versions';
import type { KeptSharing, UnsavedText } from './unsaved-text';

/** How a session begins to write in a body that others write in as well, and how it ends that. */
export class SharedWriting {
  private readonly session: SessionHands;
  private readonly others: OtherVersions;
  /** What the session found kept of a shared body, until it joins that. */
  private found: UnsavedText | null = null;

  constructor(session: SessionHands, others: OtherVersions) {
    this.session = session;
    this.others = others;
  }

  /** Remembers what was kept of a shared body when the session was recovered. */
  recover(text: UnsavedText): void {
    if (text.coediting) this.found = text;
  }

  /** What has to be kept on the device so that the body can be joined again. */
  kept(): KeptSharing | null {
    const { shared } = this.session.state();
    return shared ? keptSharing(shared) : (this.found?.coediting ?? null);
  }

  /** What a shared body of the item begins with here; nothing while there is none to share. */
  beginning(): Beginning | null {
    const { item, busy, writing } = this.session.state();
    const { saved, expectedVersion } = this.session.grounds;
    if (!item || expectedVersion === null || busy) return null;
    return { version: expectedVersion, body: saved.body, kept: this.found?.coediting ?? null, writing };
  }

  /** Writes together with others from now on, with what was typed here until now. @returns whether that can be done now */
  join(shared: SharedBody): boolean {
    const { draft, item, bodyRevision, busy, hasOwnChanges, writing } = this.session.state();
    const { grounds } = this.session;
    const { saved, expectedVersion } = grounds;
    const stays = shared.document === writing?.document;
    const joined = busy
      ? null
      : stays
        ? { saved: { ...saved, body: normalBody(saved.body) }, expectedVersion }
        : joinBody(shared, { saved, expectedVersion, draft, found: this.found });
    if (!joined) return false;
    Object.assign(grounds, joined);
    this.found = null;
    this.session.setDraft({ ...draft, body: shared.body() }, hasOwnChanges, {
      shared,
      // The editor goes on where it is in the document that it had.
      bodyRevision: stays ? bodyRevision : bodyRevision + 1,
      writing: stays ? writing : null,
      newer: null,
    });
    if (!this.session.state().isDirty) this.session.set({ recoveredFrom: null });
    const newer = newerThan(grounds.expectedVersion, item);
    if (newer) void this.others.follow(newer, (conflict) => this.session.set({ newer: conflict.theirs }));
    return true;
  }

  /** Writes alone again, with what the body says now. */
  leave(): void {
    const { shared, bodyRevision } = this.session.state();
    if (shared) this.session.set({ shared: null, writing: null, bodyRevision: bodyRevision + 1 });
  }
}
