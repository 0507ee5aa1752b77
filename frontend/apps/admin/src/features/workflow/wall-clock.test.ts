import { describe, expect, it } from 'vitest';
import { inParis, nextFullHour } from './wall-clock';

describe('the clock of the newsroom', () => {
  it('shows Paris in winter, in summer and after midnight, wherever the browser is', () => {
    expect(inParis(new Date('2027-01-15T08:05:00Z'))).toBe('2027-01-15T09:05');
    expect(inParis(new Date('2027-07-15T08:05:00Z'))).toBe('2027-07-15T10:05');
    expect(inParis(new Date('2027-12-31T23:30:00Z'))).toBe('2028-01-01T00:30');
  });

  it('begins with a full hour that leaves time', () => {
    expect(nextFullHour(new Date('2027-01-15T08:05:00Z'))).toBe('2027-01-15T10:00');
    expect(nextFullHour(new Date('2027-01-15T08:45:00Z'))).toBe('2027-01-15T11:00');
  });
});
