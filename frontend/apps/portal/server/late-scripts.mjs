// Reading needs no script. A page that is nothing but read has none of Next's; what others can do beyond being read comes after their first
// picture: on a slow line their scripts, a third of all bytes, would stand before fonts and pictures.

/** What comes alive in the browser once it is shown says so by this attribute. Within text and within scripts its quotes are written in another way. */
const SHOWN_ISLAND = ' data-island=""';
/** What comes alive when the reader does something, because before that it is no more than the browser makes of it. */
const TOUCHED_ISLAND = ' data-island="touched"';
/** Next leaves to the browser what it could not make itself. */
const UNMADE = '<html id="__next_error__"';

const FROM_NEXT = /<script\b(?=[^>]*\bsrc="\/_next\/[^"]+")[^>]*><\/script>/g;
/** The content of the page once more, for scripts. */
const CONTENT = /<script\b[^>]*>(?:\(self\.__next_f=|self\.__next_f\.push\()[^]*?<\/script>/g;
const SCRIPT = /<script\b(?=[^>]*\bsrc="(?<src>\/_next\/[^"]+)")(?=[^>]*\basync="")[^>]*><\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="script")[^>]*\/>/g;
const END = '</body>';

/* global PerformanceObserver, addEventListener */

/**
 * Runs in the page: begins when the reader does something; unless that is waited for, when something is shown, or after three seconds all
 * the same.
 */
function loader(addresses, isTouchAwaited) {
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    for (const address of addresses) {
      const script = document.createElement('script');
      // By these two attributes React knows that it has the script already.
      script.setAttribute('src', address);
      script.setAttribute('async', '');
      document.head.append(script);
    }
  };
  const acts = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
  for (const act of acts) addEventListener(act, begin, { once: true, passive: true });
  if (isTouchAwaited) {
    // The reader may have been in the field before these lines ran.
    if (document.activeElement !== document.body) begin();
    return;
  }
  try {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  } catch {
    begin();
  }
  setTimeout(begin, 3000);
}

/**
 * A page whose scripts are loaded late, or not at all where nothing is alive.
 * @param {string} html @param {string} nonce
 */
export function lateScripts(html, nonce) {
  const isAliveWhenShown = html.includes(SHOWN_ISLAND) || html.includes(UNMADE);
  if (!isAliveWhenShown && !html.includes(TOUCHED_ISLAND))
    return [FROM_NEXT, CONTENT, PRELOAD].reduce((rest, scripts) => rest.replace(scripts, ''), html);

  const addresses = [...html.matchAll(SCRIPT)].map(({ groups }) => groups.src);
  const end = html.lastIndexOf(END);
  if (addresses.length === 0 || end < 0) return html;
  const load = `<script nonce="${nonce}">(${loader})(${JSON.stringify([...new Set(addresses)])}, ${!isAliveWhenShown})</script>`;
  return (html.slice(0, end) + load + html.slice(end)).replace(SCRIPT, '').replace(PRELOAD, '');
}
