// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstScript } from './first-script';

const send = vi.fn((_: string, body: URLSearchParams | string) => body.toString() !== '');
const root = document.documentElement;

function run(about: Partial<Record<'webdriver' | 'doNotTrack' | 'globalPrivacyControl', unknown>> = {}) {
  const known = { webdriver: false, doNotTrack: null, globalPrivacyControl: undefined, ...about };
  for (const [name, value] of Object.entries({ ...known, sendBeacon: send }))
    Object.defineProperty(navigator, name, { value, configurable: true });
  const script = document.createElement('script');
  script.textContent = firstScript();
  document.head.append(script);
}

const press = (text: string, kind = 'click') =>
  [...document.querySelectorAll('b, span')]
    .find(({ textContent }) => textContent === text)
    ?.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));

describe('what runs before a page is painted', () => {
  const listen = vi.spyOn(document, 'addEventListener');

  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    document.body.innerHTML = `
      <ol data-query="éruption" data-locale="fr">
        <li data-place="14"><a href="#volcan"><b>Volcan</b></a><span>Un passage</span></li>
      </ol>
      <a href="#autre"><b>Autre</b></a>`;
  });
  afterEach(() => {
    // The document is the same for all tests.
    for (const [event, listener] of listen.mock.calls) document.removeEventListener(event, listener);
    listen.mockClear();
    send.mockClear();
    delete root.dataset.counted;
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each(['click', 'auxclick'])('says which result was chosen by a %s, and for which question', (kind) => {
    run();
    press('Volcan', kind);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0]).toBe('/api/search-clicks');
    expect(send.mock.calls[0]?.[1].toString()).toBe('query=%C3%A9ruption&locale=fr&place=14');
  });

  it('says nothing of a press beside the links, or on links that are no results', () => {
    run();
    press('Un passage');
    press('Autre');
    expect(send).not.toHaveBeenCalled();
  });

  it.each([{ webdriver: true }, { doNotTrack: '1' }, { globalPrivacyControl: true }])(
    'counts nobody who is not to be counted: %o',
    (about) => {
      run(about);
      press('Volcan');
      expect(send).not.toHaveBeenCalled();
      expect(root.dataset.counted).toBeUndefined();
    },
  );

  it('says that an article is read once it was in sight for four seconds, and only once', () => {
    vi.useFakeTimers();
    const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.body.innerHTML = '<span hidden data-read="Q29udGVudDox"></span>';
    const turn = (to: DocumentVisibilityState) => {
      sight.mockReturnValue(to);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    run();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    vi.advanceTimersByTime(3_900);
    turn('hidden');
    vi.advanceTimersByTime(10_000);
    turn('visible');
    vi.advanceTimersByTime(3_900);
    expect(send).not.toHaveBeenCalled();

    vi.advanceTimersByTime(100);
    turn('hidden');
    turn('visible');
    vi.advanceTimersByTime(10_000);
    expect(send.mock.calls).toEqual([['/api/views', 'Q29udGVudDox']]);
  });

  it('says nothing of reading where there is no article, or of whoever is not to be counted', () => {
    vi.useFakeTimers();
    run();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.body.innerHTML = '<span hidden data-read="Q29udGVudDox"></span>';
    delete root.dataset.counted;
    run({ doNotTrack: '1' });
    vi.advanceTimersByTime(10_000);
    expect(send).not.toHaveBeenCalled();
  });
});
