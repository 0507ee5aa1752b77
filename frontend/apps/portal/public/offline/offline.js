// Lists the articles that this device keeps, the last read first, and forgets them when asked to.
(async () => {
  const kept = document.getElementById('kept');
  const name = (await caches.keys()).find((known) => known.startsWith('lavamedia-pages-'));
  if (!name) return;
  const pages = await caches.open(name);
  const language = document.documentElement.lang;

  for (const request of (await pages.keys()).reverse()) {
    const path = new URL(request.url).pathname;
    if (path.startsWith('/en/') !== (language === 'en')) continue;
    const response = await pages.match(request);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = page.querySelector('h1')?.textContent ?? page.title;
    const item = document.createElement('li');
    item.append(link);
    kept.querySelector('ul').append(item);
  }

  kept.hidden = kept.querySelector('li') === null;
  document.getElementById('forget').addEventListener('click', async () => {
    await caches.delete(name);
    kept.hidden = true;
  });
})();

document.getElementById('retry').addEventListener('click', () => location.reload());
window.addEventListener('online', () => location.reload());
