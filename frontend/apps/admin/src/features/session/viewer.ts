import type { MeQuery } from '@lavamedia/api/admin';
import { createContext, use } from 'react';

export type Viewer = NonNullable<MeQuery['me']>;

/** The viewer as a role would be: no more than both hold. The server narrows as well; this only keeps buttons away. */
export const narrowed = (viewer: Viewer, permissions: readonly string[]): Viewer => ({
  ...viewer,
  permissions: viewer.permissions?.filter((code) => permissions.includes(code)) ?? null,
  limitedPermissions: viewer.limitedPermissions.filter((code) => permissions.includes(code)),
});

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; only below the gate, where somebody is. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer needs a ViewerGate around it.');
  return viewer;
}

/** Whether to offer an act at all; the server decides in any case. */
export const usePermission = (code: string): boolean => useViewer().permissions?.includes(code) ?? false;

/** Whether to offer an act that may be allowed in some categories only: there, things themselves say more by `viewerCan`. */
export const usePermissionSomewhere = (code: string): boolean => {
  const { permissions, limitedPermissions } = useViewer();
  return [...(permissions ?? []), ...limitedPermissions].includes(code);
};
