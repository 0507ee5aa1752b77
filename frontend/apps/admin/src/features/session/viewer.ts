import type { MeQuery } from '@lavamedia/api/admin';
import { createContext, use } from 'react';

export type Viewer = NonNullable<MeQuery['me']>;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; only below the gate, where somebody is. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer needs a ViewerGate around it.');
  return viewer;
}

/** Whether to offer an act at all; the server decides in any case. */
export const usePermission = (code: string): boolean => useViewer().permissions?.includes(code) ?? false;
