import { describe, expect, it } from 'vitest';
import { withViewer } from './use-people';

const theo = { id: 'theo', displayName: 'Théo Vasseur' };
const ines = { id: 'ines', displayName: 'Inès Maréchal' };

describe('people of somebody who may not see the accounts', () => {
  it('begin with himself, once', () => {
    expect(withViewer(theo, [], '')).toEqual([theo]);
    expect(withViewer(theo, [ines, theo], '')).toEqual([theo, ines]);
  });

  it('have him only where his name is looked for', () => {
    expect(withViewer(theo, [ines], 'inès')).toEqual([ines]);
    expect(withViewer(theo, [], 'VASS')).toEqual([theo]);
  });
});
