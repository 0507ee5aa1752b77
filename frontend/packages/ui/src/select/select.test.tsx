import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Select } from './select';

const options = [
  { value: 'draft', label: 'Brouillon' },
  { value: 'published', label: 'Publié' },
  { value: 'planned', label: 'Programmé' },
];

function Sample({ onValueChange }: { readonly onValueChange: (value: string) => void }) {
  const [value, setValue] = useState('draft');
  return (
    <div id="root">
      <Select
        label="État"
        value={value}
        options={options}
        onValueChange={(next) => {
          setValue(next);
          onValueChange(next);
        }}
      />
      <button type="button">Suivant</button>
    </div>
  );
}

function begin() {
  const onValueChange = vi.fn();
  render(<Sample onValueChange={onValueChange} />);
  return { user: userEvent.setup(), onValueChange, control: screen.getByRole('combobox', { name: 'État' }) };
}

const activeOption = (control: HTMLElement) =>
  document.getElementById(control.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('a choice of one among few', () => {
  it('hides nothing of the page while its list is open', async () => {
    const { user, control } = begin();
    await user.click(control);
    expect(screen.getByRole('listbox', { name: 'État' })).toBeVisible();
    expect(control).toHaveFocus();
    expect(document.querySelector('[aria-hidden="true"]:has(button)')).toBeNull();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is chosen from by the keyboard', async () => {
    const { user, control, onValueChange } = begin();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(activeOption(control)).toBe('Brouillon');
    await user.keyboard('{End}');
    expect(activeOption(control)).toBe('Programmé');
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith('published');
    expect(control).toHaveTextContent('Publié');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(control).toHaveFocus();
  });

  it('is left as it was by Escape', async () => {
    const { user, control, onValueChange } = begin();
    await user.tab();
    await user.keyboard(' {ArrowDown}{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(control).toHaveFocus();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is found by what is typed, open or closed', async () => {
    const { user, control, onValueChange } = begin();
    await user.tab();
    await user.keyboard('pr');
    expect(onValueChange).toHaveBeenLastCalledWith('planned');
    await user.keyboard('{Enter}b');
    expect(activeOption(control)).toBe('Brouillon');
  });

  it('keeps what Tab leaves, and lets go on', async () => {
    const { user, onValueChange } = begin();
    await user.tab();
    await user.keyboard('{Enter}{ArrowDown}');
    await user.tab();
    expect(onValueChange).toHaveBeenLastCalledWith('published');
    expect(screen.getByRole('button', { name: 'Suivant' })).toHaveFocus();
  });

  it('is chosen from by the pointer', async () => {
    const { user, control, onValueChange } = begin();
    await user.click(control);
    await user.click(screen.getByRole('option', { name: 'Programmé' }));
    expect(onValueChange).toHaveBeenLastCalledWith('planned');
    expect(control).toHaveFocus();
    await user.click(control);
    await user.click(control);
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
