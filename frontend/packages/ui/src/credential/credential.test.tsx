import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Credential } from './credential';

const draw = (isCopied: boolean) => {
  const onCopy = vi.fn(() => Promise.resolve(isCopied));
  render(
    <Credential
      label="Secret"
      value="lava_1234"
      copyText="Copier"
      copyLabel="Copier le secret"
      onCopy={onCopy}
    />,
  );
  return onCopy;
};

it('copies the value by its button', async () => {
  const onCopy = draw(true);
  await userEvent.click(screen.getByRole('button', { name: 'Copier le secret' }));
  expect(onCopy).toHaveBeenCalledWith('lava_1234');
});

it('selects the value where the browser does not let it be copied', async () => {
  draw(false);
  await userEvent.click(screen.getByRole('button', { name: 'Copier le secret' }));
  const input = screen.getByLabelText<HTMLInputElement>('Secret');
  expect(document.activeElement).toBe(input);
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 'lava_1234'.length]);
});
