// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CountClicks } from './count-clicks';

const list = (
  <CountClicks query="éruption" locale="fr" className="">
    <li data-place={14}>
      <a href="#volcan">
        <b>Volcan</b>
      </a>
      <span>Un passage</span>
    </li>
  </CountClicks>
);

describe('the list of what was found', () => {
  const send = vi.fn((_: string, body: URLSearchParams) => body.toString() !== '');
  beforeEach(() => {
    send.mockClear();
    vi.stubGlobal('navigator', { webdriver: false, sendBeacon: send, doNotTrack: null });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('says which place was chosen, and for which question', () => {
    render(list);
    fireEvent.click(screen.getByText('Volcan'));
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0]).toBe('/api/search-clicks');
    expect(send.mock.calls[0]?.[1].toString()).toBe('query=%C3%A9ruption&locale=fr&place=14');
  });

  it('says nothing of a click beside the links, nor for who does not want to be counted', () => {
    const { unmount } = render(list);
    fireEvent.click(screen.getByText('Un passage'));
    unmount();
    vi.stubGlobal('navigator', { webdriver: false, sendBeacon: send, doNotTrack: '1' });
    render(list);
    fireEvent.click(screen.getByText('Volcan'));
    expect(send).not.toHaveBeenCalled();
  });
});
