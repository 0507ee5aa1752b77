// What a page can do beyond being read comes after its first picture: on a slow line its scripts, a third of all bytes, would stand before
// fonts and pictures.

const SCRIPT = /<script\b(?=[^>]*\bsrc="(?<src>\/_next\/[^"]+)")(?=[^>]*\basync="")[^>]*><\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="script")[^>]*\/>/g;
const END = '</body>';

/* global PerformanceObserver, addEventListener */

/** Runs in the page: begins when something is shown, when the reader does something, or after three seconds all the same. */
function loader(addresses) {
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
  try {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  } catch {
    begin();
  }
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, begin, { once: true, passive: true });
  setTimeout(begin, 3000);
}

/**
 * A page whose scripts are loaded late.
 * @param {string} html @param {string} nonce
 */
export function lateScripts(html, nonce) {
  const addresses = [...html.matchAll(SCRIPT)].map(({ groups }) => groups.src);
  const end = html.lastIndexOf(END);
  if (addresses.length === 0 || end < 0) return html;
  const load = `<script nonce="${nonce}">(${loader})(${JSON.stringify([...new Set(addresses)])})</script>`;
  return (html.slice(0, end) + load + html.slice(end)).replace(SCRIPT, '').replace(PRELOAD, '');
}
