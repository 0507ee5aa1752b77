import { describe, expect, it } from 'vitest';
import { changedMembers, referencesIn } from './changed-members';

describe('an entry of the audit log', () => {
  it('tells each member that differs, and no other', () => {
    expect(
      changedMembers(
        { status: 'DRAFT', title: 'Lave', roles: ['Author'], scopes: ['openid'] },
        { status: 'PUBLISHED', title: 'Lave', roles: [], scopes: ['openid'] },
      ),
    ).toEqual([
      { name: 'status', was: 'DRAFT', is: 'PUBLISHED' },
      { name: 'roles', was: ['Author'], is: [] },
    ]);
  });

  it('tells of what came into being and of what is gone', () => {
    expect(changedMembers(null, { name: 'Desk', version: 1, description: null })).toEqual([
      { name: 'name', was: undefined, is: 'Desk' },
      { name: 'version', was: undefined, is: 1 },
    ]);
    expect(changedMembers({ name: 'Desk' }, null)).toEqual([{ name: 'name', was: 'Desk', is: undefined }]);
  });

  it('knows the things that its members refer to', () => {
    expect(referencesIn({ authorId: null }, { authorId: 'VXNlcjox', clientId: 'lavamedia' })).toEqual([
      'VXNlcjox',
    ]);
  });
});
