import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { StepMap, type Mappable } from '@tiptap/pm/transform';
import { describePlace, findPlace, type Place, type TextAnchor } from './text-anchor';
import { TextOfDocument } from './text-of-document';

/** Something that hangs on words of the text. */
export interface Anchored {
  readonly id: string;
  readonly anchor: TextAnchor;
}

/** Where something hangs now, and by what it is found again when its words come back. */
interface Standing {
  readonly anchor: TextAnchor;
  readonly place: Place | null;
}

/** Where things hang in a document that changes. What lost its words is kept: undo brings it back. */
export class AnchorPlaces {
  private constructor(private readonly standings: ReadonlyMap<string, Standing>) {}

  static readonly none = new AnchorPlaces(new Map());

  /** The place of a thing; `null` when its words are gone or it is not known. */
  of(id: string): Place | null {
    return this.standings.get(id)?.place ?? null;
  }

  entries(): [string, Place | null][] {
    return [...this.standings].map(([id, { place }]) => [id, place]);
  }

  /** These things hang on the text from now on; what hung on it already stays where it is. */
  with(things: readonly Anchored[], document: ProseMirrorNode): AnchorPlaces {
    let whole: TextOfDocument | null = null;
    return new AnchorPlaces(
      new Map(
        things.map(({ id, anchor }) => {
          const known = this.standings.get(id);
          if (known?.place) return [id, known];
          whole ??= new TextOfDocument(document);
          return [id, { anchor, place: findPlace(whole, anchor) }];
        }),
      ),
    );
  }

  /** The same after a change of the document. */
  after(transaction: Transaction): AnchorPlaces {
    if (this.standings.size === 0) return this;
    const { before, doc } = transaction;
    const change = replacementOf(transaction);
    // A word that is typed brings nothing back; what is put in at once may.
    const mayBringBack = transaction.steps.some((step) => 'slice' in step && sizeOf(step.slice) > 1);
    let whole: TextOfDocument | null = null;
    const find = (anchor: TextAnchor) => findPlace((whole ??= new TextOfDocument(doc)), anchor);

    const next = new Map<string, Standing>();
    for (const [id, standing] of this.standings) {
      const { place } = standing;
      if (!place) {
        next.set(id, mayBringBack ? { ...standing, place: find(standing.anchor) } : standing);
      } else if (change && touches(change, place)) {
        const anchor = describePlace(before, place);
        next.set(id, { anchor, place: find(anchor) });
      } else next.set(id, moved(standing, place, change?.map ?? transaction.mapping, before));
    }
    return new AnchorPlaces(next);
  }
}

function moved(standing: Standing, place: Place, mapping: Mappable, before: ProseMirrorNode): Standing {
  const isGap = place.from === place.to;
  const from = mapping.map(place.from, isGap ? -1 : 1);
  const to = isGap ? from : mapping.map(place.to, -1);
  // Its words are gone: what they were is remembered.
  if (!isGap && to <= from) return { anchor: describePlace(before, place), place: null };
  return { ...standing, place: { from, to } };
}

/** What of a document differs from the one that replaced it. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly map: Mappable;
}

/**
 * Co-editing replaces the whole document for each change of somebody else: only what differs counts as changed then. `null` for what
 * changes a document in its places.
 */
function replacementOf({ before, doc, mapping }: Transaction): Replacement | null {
  const isWhole = mapping.maps.some((map) => {
    let all = false;
    map.forEach((start, end) => (all ||= start <= 1 && end >= before.content.size - 1));
    return all;
  });
  if (!isWhole) return null;
  const from = before.content.findDiffStart(doc.content);
  const end = before.content.findDiffEnd(doc.content);
  if (from === null || !end) return { from: 0, to: 0, map: StepMap.empty };
  // Letters that are the same before and after the change are counted from both sides.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const to = end.a + overlap;
  return { from, to, map: new StepMap([from, to - from, end.b + overlap - from]) };
}

/** Whether a place lies in what differs, so that it has to be found by its words; what differs within it only makes it grow. */
const touches = ({ from, to }: Replacement, place: Place): boolean =>
  from < place.to && to > place.from && !(place.from < from && to < place.to);

const sizeOf = (slice: unknown): number =>
  typeof slice === 'object' && slice !== null && 'size' in slice ? Number(slice.size) : 0;
