// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { allow, allows } from './consent-record';
import { ConsentChoices } from './consent-choices';
import { consent, keepConsent } from './consent-store';
import { consentTexts } from './consent-texts';
import { thirdParties } from './third-parties';

const texts = consentTexts('fr');
const youtube = thirdParties.find(({ key }) => key === 'youtube') ?? thirdParties[0];
const show = () => render(<ConsentChoices parties={thirdParties} texts={texts} />);
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the choices of a reader', () => {
  it('begin with nothing agreed to', async () => {
    const { container } = show();

    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toEqual([]);
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it('hold at once, are kept without a cookie, and are taken back', () => {
    show();
    fireEvent.click(box('YouTube'));

    expect(youtube && allows(consent(), youtube)).toBe(true);
    expect(document.cookie).toBe('');
    expect(screen.getByRole('status').textContent).toBe(texts.kept);

    fireEvent.click(box('YouTube'));
    expect(localStorage).toHaveLength(0);
  });

  it('for everybody stand for each of them', () => {
    show();
    fireEvent.click(box('Toujours afficher les contenus externes'));

    expect([box('YouTube').checked, box('YouTube').disabled]).toEqual([true, true]);

    fireEvent.click(screen.getByRole('button', { name: texts.withdrawAll }));
    expect([box('YouTube').checked, box('YouTube').disabled]).toEqual([false, false]);
    expect(localStorage).toHaveLength(0);
  });

  it('follow what another tab did', async () => {
    show();
    localStorage.setItem(
      'lavamedia.consent',
      JSON.stringify(allow({}, 'external-media', 'youtube', new Date())),
    );
    dispatchEvent(new StorageEvent('storage'));
    await expect.poll(() => box('YouTube').checked).toBe(true);
    keepConsent({});
    await expect.poll(() => box('YouTube').checked).toBe(false);
  });
});
