import { describe, expect, it } from 'vitest';
import {
  auditVariables,
  exportAddress,
  hasAuditFilters,
  readAuditParameters,
  writeAuditParameters,
} from './audit-parameters';

const read = (address: string) => readAuditParameters(new URLSearchParams(address));

describe('the address of the audit log', () => {
  it('is read and written without loss', () => {
    const address = 'actor=VXNlcg&thing=Role&from=2026-03-01&until=2026-03-31&kind=CREATED&kind=REMOVED';
    expect(writeAuditParameters(read(address)).toString()).toBe(address);
    expect(hasAuditFilters(read(address))).toBe(true);
  });

  it('ignores what it does not understand', () => {
    const nonsense = read('kind=NONSENSE&thing=Ghost&from=yesterday&until=2026-99-99&after=');
    expect(hasAuditFilters(nonsense)).toBe(false);
    expect(auditVariables(nonsense).where).toEqual({});
  });

  it('asks for whole days of the newsroom, the last one included', () => {
    const { where } = auditVariables(read('kind=SIGNED_IN&from=2026-03-28&until=2026-03-29'));
    expect(where).toEqual({
      type: { in: ['SIGNED_IN'] },
      occurredAt: {
        gte: '2026-03-27T23:00:00.000Z',
        lt: '2026-03-29T22:00:00.000Z',
      },
    });
  });

  it('leads to the same entries as a file', () => {
    const address = new URL(
      exportAddress(read('kind=CREATED&thing=Role&about=Um9sZQ&until=2026-03-29&after=x'), 'csv'),
      'https://redaction.example',
    );
    expect(address.pathname).toBe('/api/v1/audit-log/export');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      format: 'csv',
      type: 'CREATED',
      objectType: 'Role',
      about: 'Um9sZQ',
      before: '2026-03-29T22:00:00.000Z',
    });
  });
});
