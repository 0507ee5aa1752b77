import { describe, expect, it } from 'vitest';
import { changedMembers } from './changed-members';

describe('an entry of the audit log', () => {
  it('tells each member that differs, and no other', () => {
    expect(
      changedMembers(
        { status: 'DRAFT', title: 'Lave', roles: ['Author'] },
        { status: 'PUBLISHED', title: 'Lave', roles: [] },
      ),
    ).toEqual([
      { name: 'status', was: 'DRAFT', is: 'PUBLISHED' },
      { name: 'roles', was: 'Author', is: '' },
    ]);
  });

  it('tells of what came into being and of what is gone', () => {
    expect(changedMembers(null, { name: 'Desk', version: 1 })).toEqual([
      { name: 'name', was: null, is: 'Desk' },
      { name: 'version', was: null, is: '1' },
    ]);
    expect(changedMembers({ name: 'Desk' }, null)).toEqual([{ name: 'name', was: 'Desk', is: null }]);
  });
});
