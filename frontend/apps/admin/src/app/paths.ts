/** The addresses of the admin's screens. */
export const paths = {
  home: '/',
  content: '/content',
  /** Where the window of a renewed sign-in ends. */
  signedIn: '/signed-in',
  item: (id: string) => `/content/${encodeURIComponent(id)}`,
  /** An item with what is said about some words of it. */
  thread: (id: string, thread: string) =>
    `/content/${encodeURIComponent(id)}?thread=${encodeURIComponent(thread)}`,
  itemHistory: (id: string, version?: number) =>
    `/content/${encodeURIComponent(id)}/history${version === undefined ? '' : `?version=${version}`}`,
  newItem: (draft?: string) => (draft ? `/content/new?draft=${draft}` : '/content/new'),
  board: '/board',
  calendar: '/calendar',
  schedules: '/schedules',
  releases: '/releases',
  release: (id: string) => `/releases/${encodeURIComponent(id)}`,
  workflow: '/workflow',
  library: '/library',
  categories: '/categories',
  tags: '/tags',
  series: '/series',
  oneSeries: (id: string) => `/series/${encodeURIComponent(id)}`,
  frontPage: '/front-page',
  seo: '/seo',
  search: '/search',
  redirects: '/seo/redirects',
  contentTypes: '/content-types',
  contentType: (key: string) => `/content-types/${encodeURIComponent(key)}`,
  users: '/users',
  user: (id: string) => `/users/${encodeURIComponent(id)}`,
  roles: '/roles',
  identityProviders: '/identity-providers',
  applications: '/applications',
  serviceAccounts: '/service-accounts',
  audit: (about?: string) => (about ? `/audit?about=${encodeURIComponent(about)}` : '/audit'),
  account: '/account',
} as const;
