/** A role that a person looks through, in this tab. */
export interface RoleView {
  readonly id: string;
  readonly name: string;
  /** What the role brings; what the person does not hold stays out of reach all the same. */
  readonly permissions: readonly string[];
}

const storageKey = 'lavamedia.role-view';

/** Looking through a role: each request says so, and the server narrows what it answers. It ends with the tab. */
export const roleView = {
  get current(): RoleView | null {
    try {
      const view = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as RoleView | null;
      return view && typeof view.id === 'string' && Array.isArray(view.permissions) ? view : null;
    } catch {
      // Where nothing can be kept or read, nobody looks through a role.
      return null;
    }
  },
  enter(view: RoleView): void {
    sessionStorage.setItem(storageKey, JSON.stringify(view));
  },
  leave(): void {
    sessionStorage.removeItem(storageKey);
  },
  /** What requests carry while somebody looks through a role. */
  get headers(): Record<string, string> {
    const view = roleView.current;
    return view ? { 'lavamedia-view-as': view.id } : {};
  },
};
