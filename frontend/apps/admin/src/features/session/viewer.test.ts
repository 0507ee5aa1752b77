import { expect, it } from 'vitest';
import { narrowed } from './viewer';

it('is never wider through a role than without it', () => {
  const viewer = {
    id: 'viewer',
    displayName: 'Viewer',
    slug: 'viewer',
    email: null,
    roles: [],
    permissions: ['content.create', 'users.read'],
    limitedPermissions: ['content.publish'],
  };
  expect(narrowed(viewer, ['content.create', 'roles.manage'])).toMatchObject({
    permissions: ['content.create'],
    limitedPermissions: [],
  });
  expect(narrowed({ ...viewer, permissions: null }, ['content.create']).permissions).toBeNull();
});
