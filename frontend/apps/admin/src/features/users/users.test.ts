import { describe, expect, it } from 'vitest';
import { actsOn, confirmsErasure, mayAssign } from './user-acts';
import { readUserParameters, userVariables, writeUserParameters } from './user-parameters';

const read = (address: string) => readUserParameters(new URLSearchParams(address));

describe('the list of accounts', () => {
  it('keeps its filters in the address', () => {
    const address = 'q=delm&status=SUSPENDED&role=r1&after=c2';
    expect(writeUserParameters(read(address)).toString()).toBe(address);
  });

  it('leaves erased accounts out until they are asked for', () => {
    expect(userVariables(read('')).status).toEqual(['INVITED', 'ACTIVE', 'SUSPENDED']);
    expect(userVariables(read('status=DELETED')).status).toEqual(['DELETED']);
  });

  it('ignores a status that there is not', () => {
    expect(read('status=GONE').status).toBeUndefined();
  });

  it('goes back a page from its beginning', () => {
    expect(userVariables(read('before=c1'))).toMatchObject({ last: 25, before: 'c1' });
  });
});

describe('acts on an account', () => {
  const manager = { id: 'm', permissions: ['users.manage', 'content.create'] };
  const author = { id: 'a', kind: 'PERSON', status: 'ACTIVE', permissions: ['content.create'] } as const;

  it('follow from its state', () => {
    expect(actsOn(manager, author)).toEqual(['endSessions', 'suspend', 'erase']);
    expect(actsOn(manager, { ...author, status: 'INVITED' })).toContain('resend');
    expect(actsOn(manager, { ...author, status: 'SUSPENDED' })).toEqual(['reactivate', 'erase']);
    expect(actsOn(manager, { ...author, status: 'DELETED' })).toEqual([]);
  });

  it('are none on who holds a right that one lacks, on a program and on oneself', () => {
    expect(actsOn(manager, { ...author, permissions: ['roles.manage'] })).toEqual([]);
    expect(actsOn(manager, { ...author, kind: 'SERVICE' })).toEqual([]);
    expect(actsOn(manager, { ...author, id: 'm' })).toEqual([]);
  });

  it('are none for who only reads accounts', () => {
    expect(actsOn({ id: 'r', permissions: ['users.read', 'content.create'] }, author)).toEqual([]);
  });

  it('give only roles whose rights one holds', () => {
    expect(mayAssign(manager, { permissions: [{ code: 'content.create' }] })).toBe(true);
    expect(mayAssign(manager, { permissions: [{ code: 'content.publish' }] })).toBe(false);
  });

  it('erase only once the address is typed', () => {
    expect(confirmsErasure(' Ada@Example.com ', 'ada@example.com')).toBe(true);
    expect(confirmsErasure('', 'ada@example.com')).toBe(false);
  });
});
