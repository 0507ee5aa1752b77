import type { CommentThreadPartsFragment, SuggestionPartsFragment } from '@lavamedia/api/admin';
import type { Editor } from '@tiptap/core';
import equal from 'fast-deep-equal';
import { hang, placesIn, redraw } from '../anchors/anchors-plugin';
import type { AnchorPlaces } from '../anchors/anchor-places';
import { describePlace, type TextAnchor } from '../anchors/text-anchor';

export type CommentThread = CommentThreadPartsFragment;
export type Suggestion = SuggestionPartsFragment;

/** What is about to be said: a comment on some words or on the whole item, or other words for some. */
export type Beginning =
  | { readonly kind: 'comment'; readonly anchor: TextAnchor | null }
  | { readonly kind: 'suggestion'; readonly anchor: TextAnchor };

/** What a thing that hangs on the text looks like there. */
export type Mark =
  | { readonly kind: 'comment' | 'beginning'; readonly isActive: boolean }
  | { readonly kind: 'suggestion'; readonly isActive: boolean; readonly replacement: string };

export interface DiscussionState {
  /** In the order of the text; what is about the whole item comes first, what lost its words last. */
  readonly threads: readonly CommentThread[];
  /** Proposed changes that nobody has decided on, in the order of the text. */
  readonly suggestions: readonly Suggestion[];
  /** What hung on words that are not in the text any more. */
  readonly detached: ReadonlySet<string>;
  readonly activeId: string | null;
  readonly beginning: Beginning | null;
}

const beginningId = 'beginning';

/**
 * What is said about an item, and where it hangs in the text that is open: between the panel beside the text and the editor, which
 * know nothing of each other.
 */
export class Discussion {
  private threads: readonly CommentThread[] = [];
  private suggestions: readonly Suggestion[] = [];
  private activeId: string | null = null;
  private beginning: Beginning | null = null;
  private editor: Editor | null = null;
  private places: AnchorPlaces | null = null;
  private state: DiscussionState = {
    threads: [],
    suggestions: [],
    detached: new Set(),
    activeId: null,
    beginning: null,
  };
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): DiscussionState => this.state;

  /** The editor that shows the text now. */
  attach(editor: Editor): void {
    this.editor = editor;
    this.hangAll();
  }

  detach(editor: Editor): void {
    if (this.editor !== editor) return;
    this.editor = null;
    this.places = null;
  }

  /** Everything that was said. */
  load(threads: readonly CommentThread[]): void {
    this.threads = threads;
    this.hangAll();
  }

  /** Everything that is proposed. */
  loadSuggestions(suggestions: readonly Suggestion[]): void {
    this.suggestions = suggestions;
    this.hangAll();
  }

  /** News of one proposed change; one that is decided on hangs there no longer. */
  hearSuggestion(suggestion: Suggestion): void {
    const others = this.suggestions.filter(({ id }) => id !== suggestion.id);
    this.suggestions = suggestion.state === 'OPEN' ? [...others, suggestion] : others;
    this.hangAll();
  }

  /** Writes the words of a proposed change into the text. @returns whether the words that it changes are still there. */
  apply({ id, replacement }: Suggestion): boolean {
    const { editor } = this;
    const place = this.places?.of(id);
    if (!editor || !place) return false;
    const { tr } = editor.state;
    editor.view.dispatch(
      replacement === '' ? tr.delete(place.from, place.to) : tr.insertText(replacement, place.from, place.to),
    );
    return true;
  }

  /** What stands now where the words of a proposed change stood, when it is something else. */
  changedWords({ id, anchor }: Suggestion): string | null {
    const place = this.places?.of(id);
    if (!this.editor || !place) return null;
    const now = this.editor.state.doc.textBetween(place.from, place.to, '\n', '\uFFFC');
    return now === anchor.quote ? null : now;
  }

  /** News of one thread. */
  hear(thread: CommentThread): void {
    this.threads = this.threads.some(({ id }) => id === thread.id)
      ? this.threads.map((known) => (known.id === thread.id ? thread : known))
      : [...this.threads, thread];
    this.hangAll();
  }

  /** Shows a thread, in the panel and in the text. */
  activate = (id: string | null): void => {
    if (this.activeId === id) return;
    this.activeId = id;
    this.draw();
    this.tell();
  };

  /** Takes the reader to the words of a thread. */
  reveal(id: string): void {
    this.activate(id);
    const place = this.places?.of(id);
    if (!place || !this.editor) return;
    const element = this.editor.view.domAtPos(place.from).node;
    (element instanceof Element ? element : element.parentElement)?.scrollIntoView({ block: 'center' });
  }

  /** Begins a thread about the words that are selected. */
  beginOnSelection = (): boolean => {
    const { editor } = this;
    if (!editor || editor.state.selection.empty) return false;
    const { from, to } = editor.state.selection;
    this.begin({ kind: 'comment', anchor: describePlace(editor.state.doc, { from, to }) });
    return true;
  };

  /** Begins to propose other words for those that are selected, or more where the caret is; a paragraph at a time. */
  suggestOnSelection = (): boolean => {
    const { editor } = this;
    if (!editor) return false;
    const { $from, $to, from, to } = editor.state.selection;
    if (!$from.parent.inlineContent || !$from.sameParent($to)) return false;
    this.begin({ kind: 'suggestion', anchor: describePlace(editor.state.doc, { from, to }) });
    return true;
  };

  begin = (beginning: Beginning): void => {
    this.beginning = beginning;
    this.activeId = null;
    this.hangAll();
  };

  cancel = (): void => {
    if (!this.beginning) return;
    this.beginning = null;
    this.hangAll();
    this.editor?.commands.focus(null, { scrollIntoView: false });
  };

  /** The thread that was begun is on the server. */
  began(thread: CommentThread): void {
    this.beginning = null;
    this.activeId = thread.id;
    this.hear(thread);
  }

  /** The change that was begun is on the server. */
  suggested(suggestion: Suggestion): void {
    this.beginning = null;
    this.activeId = suggestion.id;
    this.hearSuggestion(suggestion);
  }

  /** Goes to what hangs next on the text, thread or proposed change, or to what hangs before. */
  step = (by: 1 | -1): string | null => {
    const open = this.places
      ?.entries()
      .flatMap(([id, place]) => (place && this.markOf(id)?.kind !== 'beginning' ? [{ id, place }] : []))
      .filter(
        ({ id }) => this.threads.find((thread) => thread.id === id)?.resolvedAt === null || this.suggests(id),
      )
      .toSorted((a, b) => a.place.from - b.place.from);
    if (!open?.length) return null;
    const at = open.findIndex(({ id }) => id === this.activeId);
    const next = at < 0 ? (by === 1 ? 0 : open.length - 1) : (at + by + open.length) % open.length;
    const id = open[next]?.id ?? null;
    if (id) this.reveal(id);
    return id;
  };

  /** What hangs elsewhere, or on other words, than the server knows. */
  movedAnchors(): {
    threads: { threadId: string; anchor: TextAnchor }[];
    suggestions: { suggestionId: string; anchor: TextAnchor }[];
  } {
    return {
      threads: this.threads.flatMap(({ id, anchor }) => {
        const now = anchor && this.movedFrom(id, anchor);
        return now ? [{ threadId: id, anchor: now }] : [];
      }),
      // The words that a change was proposed for stay what they were: whoever decides is told when others stand there.
      suggestions: this.suggestions.flatMap(({ id, anchor }) => {
        const now = this.movedFrom(id, anchor);
        return now?.quote === anchor.quote ? [{ suggestionId: id, anchor: now }] : [];
      }),
    };
  }

  private movedFrom(id: string, anchor: TextAnchor): TextAnchor | null {
    const place = this.places?.of(id);
    if (!this.editor || !place) return null;
    const now = describePlace(this.editor.state.doc, place);
    return equal(now, { ...anchor }) ? null : now;
  }

  /** What a thing looks like in the text; `null` for what is not drawn. */
  markOf(id: string): Mark | null {
    const isActive = id === this.activeId;
    if (id === beginningId) return { kind: 'beginning', isActive: true };
    const suggestion = this.suggestions.find((one) => one.id === id);
    if (suggestion) return { kind: 'suggestion', isActive, replacement: suggestion.replacement };
    const thread = this.threads.find((one) => one.id === id);
    return thread && (!thread.resolvedAt || isActive) ? { kind: 'comment', isActive } : null;
  }

  private suggests(id: string): boolean {
    return this.suggestions.some((suggestion) => suggestion.id === id);
  }

  hearPlaces = (places: AnchorPlaces): void => {
    this.places = places;
    this.tell();
  };

  private hangAll(): void {
    const { editor } = this;
    if (editor && !editor.isDestroyed) {
      const things = [...this.threads, ...this.suggestions].flatMap(({ id, anchor }) =>
        anchor ? [{ id, anchor }] : [],
      );
      if (this.beginning?.anchor) things.push({ id: beginningId, anchor: this.beginning.anchor });
      editor.view.dispatch(hang(editor.state.tr, things));
      this.places = placesIn(editor.state);
    }
    this.tell();
  }

  private draw(): void {
    const { editor } = this;
    if (editor && !editor.isDestroyed) editor.view.dispatch(redraw(editor.state.tr));
  }

  private tell(): void {
    const placeOf = ({ id }: { readonly id: string }) => this.places?.of(id) ?? null;
    // Whether words are gone is known once there is a text.
    const detached = new Set(
      this.places
        ? [...this.threads, ...this.suggestions]
            .filter((thing) => thing.anchor && !placeOf(thing))
            .map(({ id }) => id)
        : [],
    );
    const order = (thing: CommentThread | Suggestion) =>
      thing.anchor ? (placeOf(thing)?.from ?? Number.MAX_SAFE_INTEGER) : -1;
    this.state = {
      threads: this.threads
        .filter(({ comments }) => comments.some(({ deletedAt }) => !deletedAt))
        .toSorted((a, b) => order(a) - order(b) || a.createdAt.localeCompare(b.createdAt)),
      suggestions: this.suggestions.toSorted(
        (a, b) => order(a) - order(b) || a.proposedAt.localeCompare(b.proposedAt),
      ),
      detached,
      activeId: this.activeId,
      beginning: this.beginning,
    };
    for (const listener of this.listeners) listener();
  }
}
