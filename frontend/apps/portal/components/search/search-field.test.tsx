// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '@/content/suggestions';
import { SearchField } from './search-field';

const texts = {
  placeholder: 'Un sujet',
  suggestions: 'Suggestions',
  lists: { section: 'Rubrique', tag: 'Sujet', author: 'Signature' },
  counts: ['Aucune suggestion', '1 suggestion', '2 suggestions'],
};
const suggestions: Suggestion[] = [
  { title: 'Volcan en vue', path: '/articles/volcan', kicker: 'Islande', list: null, picture: null },
  { title: 'Volcans', path: '/categories/volcans', kicker: null, list: 'section', picture: null },
];
const field = <SearchField query="" locale="fr" maxLength={200} texts={texts} />;

async function type(text: string) {
  fireEvent.input(screen.getByRole('combobox'), { target: { value: text } });
  await act(() => vi.advanceTimersByTimeAsync(200));
}

describe('the field of the search', () => {
  const ask = vi.fn(() => Promise.resolve(Response.json(suggestions)));
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', ask);
    ask.mockClear();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is a plain field of a form before a script has loaded', () => {
    const html = renderToString(field);
    expect(html).toContain('name="q"');
    expect(html).not.toContain('combobox');
  });

  it('proposes what begins like what is typed, and says how much', async () => {
    render(field);
    const box = screen.getByRole('combobox');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    await type('v');
    expect(ask).not.toHaveBeenCalled();
    await type('vol');
    expect(ask).toHaveBeenCalledTimes(1);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'IslandeVolcan en vue',
      'RubriqueVolcans',
    ]);
    expect(screen.getByText('2 suggestions')).toBeTruthy();
  });

  it('is walked through by arrows, and left by Escape', async () => {
    render(field);
    await type('vol');
    const box = screen.getByRole('combobox');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    const [first, second] = screen.getAllByRole('option');
    expect(first?.getAttribute('aria-selected')).toBe('false');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(box.getAttribute('aria-activedescendant')).toBe(second?.id);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box.getAttribute('aria-activedescendant')).toBeNull();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('stays a field when the portal cannot say anything', async () => {
    ask.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    render(field);
    await type('vol');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
