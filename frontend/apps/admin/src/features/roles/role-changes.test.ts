import { describe, expect, it } from 'vitest';
import { chosenPermissions, toggle } from './role-changes';

const desk = {
  id: 'desk',
  name: 'Desk',
  description: null,
  version: 3,
  isBuiltIn: false,
  permissions: [
    { id: 'read', code: 'content.read_drafts' },
    { id: 'publish', code: 'content.publish' },
  ],
};

describe('changes of roles', () => {
  it('begin with what is stored', () => {
    expect(chosenPermissions(desk, {})).toEqual(['read', 'publish']);
  });

  it('add and drop permissions of one role only', () => {
    const changes = toggle(toggle({ other: ['x'] }, desk, 'archive'), desk, 'publish');
    expect(changes).toEqual({ other: ['x'], desk: ['read', 'archive'] });
  });

  it('are none once everything is as it was', () => {
    expect(toggle(toggle({}, desk, 'publish'), desk, 'publish')).toEqual({});
  });
});
