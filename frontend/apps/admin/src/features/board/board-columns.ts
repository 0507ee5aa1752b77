import type {
  BoardCardFragment,
  ContentAct,
  ContentItemFilterInput,
  ContentState,
  WorkflowState,
} from '@lavamedia/api/admin';
import type { ConfirmedAct } from '../workflow/act';
import type { Transition } from '../workflow-rules/acts-of-position';

/** The columns of the board, on the way to readers and away from them. */
export const columns = [
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'APPROVED',
  'SCHEDULED',
  'EMBARGOED',
  'PUBLISHED',
  'UNPUBLISHED',
] as const satisfies ContentState[];

export type Column = (typeof columns)[number];

const released: WorkflowState[] = ['PUBLISHED', 'CORRECTED'];

/** The column in which an item stands; none for what left the daily work. */
export const columnOf = (state: ContentState): Column | undefined =>
  state === 'CORRECTED' ? 'PUBLISHED' : columns.find((column) => column === state);

/** What stands in a column. */
export const columnConditions = (column: Column): ContentItemFilterInput =>
  column === 'PUBLISHED' || column === 'UNPUBLISHED'
    ? { status: { eq: column }, latestVersion: { workflowState: { in: released } } }
    : {
        status: { in: ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'] },
        latestVersion: { workflowState: { eq: column } },
      };

/** What a move to a column comes to. */
export type Move =
  | { readonly kind: 'act'; readonly act: ConfirmedAct }
  /** The table of acts does not lead there. */
  | { readonly kind: 'noWay' }
  /** It does, and the viewer may not do what leads there. */
  | { readonly kind: 'forbidden'; readonly act: ConfirmedAct; readonly permission: string };

/** The act that takes a card to a column, by the table of acts; none where it stands there already. */
export function moveTo(
  { state, viewerCan }: Pick<BoardCardFragment, 'state' | 'viewerCan'>,
  column: Column,
  transitions: readonly Transition[],
): Move | undefined {
  if (columnOf(state) === column) return undefined;
  const ways = transitions.filter(
    ({ act, fromPosition, toPosition }) =>
      act !== 'UPDATE' && fromPosition === state && columnOf(toPosition) === column,
  );
  const open = ways.find(({ act }) => viewerCan.includes(act));
  if (open) return { kind: 'act', act: confirmed(open.act) };
  const [way] = ways;
  return way ? { kind: 'forbidden', act: confirmed(way.act), permission: way.permission } : { kind: 'noWay' };
}

// Saving leads to no other column: it is filtered out above.
const confirmed = (act: ContentAct) => act as ConfirmedAct;
