import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** Stands for what is no text. */
const other = '\uFFFC';

/** A run of the text and where it stands in the document. */
interface Run {
  readonly offset: number;
  readonly position: number;
  readonly length: number;
}

/**
 * The text of a document in one line, as anchors count it: blocks of text end with a line feed, what is no text counts as one unit. And
 * the way from its units to positions of the document and back.
 */
export class TextOfDocument {
  readonly text: string;
  private readonly runs: readonly Run[];

  constructor(document: ProseMirrorNode) {
    const parts: string[] = [];
    const runs: Run[] = [];
    let offset = 0;
    const add = (text: string, position: number) => {
      parts.push(text);
      runs.push({ offset, position, length: text.length });
      offset += text.length;
    };
    const walk = (node: ProseMirrorNode, position: number) => {
      if (node.isText) add(node.text ?? '', position);
      else if (node.isLeaf) add(other, position);
      else {
        node.forEach((child, place) => walk(child, position + 1 + place));
        if (node.isTextblock) add('\n', position + node.nodeSize - 1);
      }
    };
    document.forEach(walk);
    this.text = parts.join('');
    this.runs = runs;
  }

  /** Where a unit of the text begins in the document. */
  startOf(offset: number): number {
    const run = this.runAt(offset);
    return run ? run.position + Math.min(offset - run.offset, run.length) : 0;
  }

  /** Where the unit before a place in the text ends in the document. */
  endOf(offset: number): number {
    return offset === 0 ? this.startOf(0) : this.startOf(offset - 1) + 1;
  }

  /** How many units of the text stand before a position of the document. */
  offsetOf(position: number): number {
    const run = this.last(({ position: begin }) => begin <= position);
    return run ? run.offset + Math.min(position - run.position, run.length) : 0;
  }

  private runAt(offset: number): Run | undefined {
    return this.last(({ offset: begin }) => begin <= offset);
  }

  /** The last run for which something holds that holds for all before it. */
  private last(holds: (run: Run) => boolean): Run | undefined {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && holds(run)) low = middle + 1;
      else high = middle;
    }
    return this.runs[low - 1];
  }
}
