import { CalendarClock, CalendarDays, Columns3, Package, Route, type LucideIcon } from 'lucide-react';
import { paths } from './paths';

export interface PlanningScreen {
  /** What the shell calls it. */
  readonly name: 'board' | 'calendar' | 'releases' | 'schedules' | 'workflow';
  readonly path: string;
  readonly icon: LucideIcon;
}

/** The screens that show when what goes out, and how it gets there. */
export const planning: readonly PlanningScreen[] = [
  { name: 'board', path: paths.board, icon: Columns3 },
  { name: 'calendar', path: paths.calendar, icon: CalendarDays },
  { name: 'releases', path: paths.releases, icon: Package },
  { name: 'schedules', path: paths.schedules, icon: CalendarClock },
  { name: 'workflow', path: paths.workflow, icon: Route },
];
