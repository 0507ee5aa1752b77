import type { ContentTransitionsQuery } from '@lavamedia/api/admin';

export type Transition = ContentTransitionsQuery['contentTransitions'][number];
export type Position = Transition['fromPosition'];

/** What an act may lead to from a position, and what it needs there. */
export interface PossibleAct {
  readonly act: Transition['act'];
  /** Where the item may stand afterwards: more than one where that depends on what readers see. */
  readonly leadsTo: readonly Position[];
  readonly permission: string;
  readonly ownPermission: string | null;
  readonly checks: Transition['checks'];
  /** Whether it can be done only while there is an embargo. */
  readonly needsEmbargo: boolean;
}

/** The acts that the table knows from a position, in its own order. */
export function actsOf(position: Position, transitions: readonly Transition[]): readonly PossibleAct[] {
  const acts = new Map<Transition['act'], PossibleAct>();
  for (const line of transitions) {
    if (line.fromPosition !== position) continue;
    const known = acts.get(line.act);
    acts.set(line.act, {
      act: line.act,
      leadsTo: [...new Set([...(known?.leadsTo ?? []), line.toPosition])],
      permission: line.permission,
      ownPermission: line.ownPermission ?? null,
      checks: line.checks,
      needsEmbargo: line.needsEmbargo,
    });
  }
  return [...acts.values()];
}
