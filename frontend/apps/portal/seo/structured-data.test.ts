import { beforeEach, expect, it, vi } from 'vitest';
import { profilePage } from './structured-data';

beforeEach(() => {
  vi.stubEnv('LAVAMEDIA_PORTAL_URL', 'https://lavamedia.example');
});

const author = {
  slug: 'anne',
  displayName: 'Anne Kerdal',
  biography: 'Écrit sur la mer.',
  articles: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

it('says of a page about somebody whose it is, as the articles of that person name it', () => {
  const page = profilePage(author, '/en/authors/anne', 'en', 'Lavamedia');
  expect(page).toMatchObject({
    '@type': 'ProfilePage',
    url: 'https://lavamedia.example/en/authors/anne',
    mainEntity: {
      '@type': 'Person',
      name: 'Anne Kerdal',
      // The address by which JSON-LD of articles names its author.
      url: 'https://lavamedia.example/en/authors/anne',
      description: 'Écrit sur la mer.',
    },
  });
  expect(
    JSON.stringify(profilePage({ ...author, biography: null }, '/authors/anne', 'fr', 'L')),
  ).not.toContain('description');
});
