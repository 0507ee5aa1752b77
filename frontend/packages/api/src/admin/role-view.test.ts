import { beforeEach, expect, it, vi } from 'vitest';
import { roleView } from './role-view';

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
});

beforeEach(() => kept.clear());

it('is said with each request until it is left', () => {
  expect(roleView.headers).toEqual({});
  roleView.enter({ id: 'Um9sZTox', name: 'Author', permissions: ['content.create'] });
  expect(roleView.headers).toEqual({ 'lavamedia-view-as': 'Um9sZTox' });
  expect(roleView.current?.permissions).toEqual(['content.create']);
  roleView.leave();
  expect(roleView.current).toBeNull();
});

it.each(['{', '"text"', '{"id":1}'])('is not begun by what is no role: %s', (stored) => {
  sessionStorage.setItem('lavamedia.role-view', stored);
  expect(roleView.current).toBeNull();
});
