import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';
import { AnchorPlaces, type Anchored } from './anchor-places';

/** How what hangs on the text is drawn. */
export interface AnchorMarks {
  /** The decorations of a thing at its place. */
  readonly draw: (id: string, from: number, to: number) => readonly Decoration[];
  /** Somebody clicked on the words of a thing. */
  readonly onPick: (id: string) => void;
  /** The places changed, or what is drawn of them. */
  readonly onChange: (places: AnchorPlaces) => void;
}

interface AnchorsState {
  readonly places: AnchorPlaces;
  readonly decorations: DecorationSet;
}

type Message = { readonly things: readonly Anchored[] } | 'redraw';

const key = new PluginKey<AnchorsState>('anchors');

/** Lets comments and suggestions hang on the words of the text, wherever these go. */
export function anchorsPlugin({ draw, onPick, onChange }: AnchorMarks): Plugin<AnchorsState> {
  const decorate = (places: AnchorPlaces, { doc }: Pick<EditorState, 'doc'>) =>
    DecorationSet.create(
      doc,
      places.entries().flatMap(([id, place]) => (place ? draw(id, place.from, place.to) : [])),
    );

  return new Plugin<AnchorsState>({
    key,
    state: {
      init: () => ({ places: AnchorPlaces.none, decorations: DecorationSet.empty }),
      apply: (transaction, state, _before, now) => {
        const message = transaction.getMeta(key) as Message | undefined;
        if (!message && !transaction.docChanged) return state;
        const moved = transaction.docChanged ? state.places.after(transaction) : state.places;
        const places = message && message !== 'redraw' ? moved.with(message.things, transaction.doc) : moved;
        return { places, decorations: decorate(places, now) };
      },
    },
    props: {
      // Also a text that is only read is reached by the keyboard: there is something to say about it.
      attributes: { tabindex: '0' },
      decorations: (state) => key.getState(state)?.decorations,
      handleClick: (view, position) => {
        const decorations = key.getState(view.state)?.decorations.find(position, position) ?? [];
        const ids = decorations.flatMap(({ spec }) => idOf(spec) ?? []);
        // Where several lie upon each other the last one is the innermost.
        const id = ids.at(-1);
        if (id !== undefined) onPick(id);
        return false;
      },
    },
    view: () => ({
      update: (view, before) => {
        const now = key.getState(view.state);
        if (now && now !== key.getState(before)) onChange(now.places);
      },
    }),
  });
}

const idOf = (spec: unknown): string | undefined =>
  typeof spec === 'object' && spec !== null && 'anchored' in spec ? String(spec.anchored) : undefined;

/** Where things hang now. */
export const placesIn = (state: EditorState): AnchorPlaces =>
  key.getState(state)?.places ?? AnchorPlaces.none;

/** Says what hangs on the text. */
export const hang = (transaction: Transaction, things: readonly Anchored[]): Transaction =>
  transaction.setMeta(key, { things } satisfies Message).setMeta('addToHistory', false);

/** Draws anew what hangs on the text. */
export const redraw = (transaction: Transaction): Transaction =>
  transaction.setMeta(key, 'redraw' satisfies Message).setMeta('addToHistory', false);
