import type { RolePartsFragment } from '@lavamedia/api/admin';

/** The permissions that somebody has chosen for roles and not yet saved, by role. */
export type RoleChanges = Readonly<Record<string, readonly string[]>>;

/** The permissions of a role as they are chosen now. */
export const chosenPermissions = (role: RolePartsFragment, changes: RoleChanges): readonly string[] =>
  changes[role.id] ?? role.permissions.map(({ id }) => id);

/** Chooses or drops a permission; what is as it was stored is no change. */
export function toggle(changes: RoleChanges, role: RolePartsFragment, permission: string): RoleChanges {
  const chosen = chosenPermissions(role, changes);
  const next = chosen.includes(permission)
    ? chosen.filter((id) => id !== permission)
    : [...chosen, permission];
  const stored = role.permissions.map(({ id }) => id);
  const rest = Object.fromEntries(Object.entries(changes).filter(([id]) => id !== role.id));
  return next.length === stored.length && next.every((id) => stored.includes(id))
    ? rest
    : { ...rest, [role.id]: next };
}
