import { ToastProvider, TooltipProvider } from '@lavamedia/ui';
import type { ReactNode } from 'react';
import { Provider } from 'react-redux';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { useTranslations } from 'use-intl';
import { ContentListPage } from '../features/content-list/content-list-page';
import { SessionDialog } from '../features/session/session-dialog';
import { SignedInPage } from '../features/session/signed-in-page';
import { ViewerGate } from '../features/session/viewer-gate';
import { NotFoundPage } from './not-found-page';
import { paths } from './paths';
import { PreferencesProvider } from './preferences/preferences';
import { ScreenFailure } from './screen-failure';
import { Shell } from './shell/shell';
import type { createStore } from './store';

const router = createBrowserRouter([
  { path: paths.signedIn, element: <SignedInPage /> },
  {
    element: (
      <ViewerGate>
        <Shell />
      </ViewerGate>
    ),
    children: [
      {
        errorElement: <ScreenFailure />,
        hydrateFallbackElement: <></>,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('../features/home/home-page')).HomePage }),
          },
          { path: 'content', element: <ContentListPage /> },
          {
            path: 'content/:id',
            lazy: async () => ({ Component: (await import('../features/editor/editor-page')).EditorPage }),
          },
          {
            path: 'content/:id/history',
            lazy: async () => ({ Component: (await import('../features/history/history-page')).HistoryPage }),
          },
          {
            path: 'board',
            lazy: async () => ({ Component: (await import('../features/board/board-page')).BoardPage }),
          },
          {
            path: 'calendar',
            lazy: async () => ({
              Component: (await import('../features/calendar/calendar-page')).CalendarPage,
            }),
          },
          {
            path: 'releases',
            lazy: async () => ({
              Component: (await import('../features/releases/releases-page')).ReleasesPage,
            }),
          },
          {
            path: 'releases/:id',
            lazy: async () => ({
              Component: (await import('../features/releases/release-page')).ReleasePage,
            }),
          },
          {
            path: 'schedules',
            lazy: async () => ({
              Component: (await import('../features/schedules/schedules-page')).SchedulesPage,
            }),
          },
          {
            path: 'workflow',
            lazy: async () => ({
              Component: (await import('../features/workflow-rules/workflow-page')).WorkflowPage,
            }),
          },
          {
            path: 'library',
            lazy: async () => ({ Component: (await import('../features/media/library-page')).LibraryPage }),
          },
          {
            path: 'categories',
            lazy: async () => ({
              Component: (await import('../features/categories/categories-page')).CategoriesPage,
            }),
          },
          {
            path: 'tags',
            lazy: async () => ({ Component: (await import('../features/tags/tags-page')).TagsPage }),
          },
          {
            path: 'series',
            lazy: async () => ({ Component: (await import('../features/series/series-page')).SeriesPage }),
          },
          {
            path: 'series/:id',
            lazy: async () => ({
              Component: (await import('../features/series/series-editor-page')).SeriesEditorPage,
            }),
          },
          {
            path: 'front-page',
            lazy: async () => ({
              Component: (await import('../features/front-pages/front-page-screen')).FrontPageScreen,
            }),
          },
          {
            path: 'seo',
            lazy: async () => ({ Component: (await import('../features/seo/seo-page')).SeoPage }),
          },
          {
            path: 'search',
            lazy: async () => ({ Component: (await import('../features/search/search-page')).SearchPage }),
          },
          {
            path: 'seo/redirects',
            lazy: async () => ({
              Component: (await import('../features/seo/redirects/redirects-page')).RedirectsPage,
            }),
          },
          {
            path: 'seo/links',
            lazy: async () => ({
              Component: (await import('../features/seo/links/links-page')).LinksPage,
            }),
          },
          {
            path: 'seo/orphans',
            lazy: async () => ({
              Component: (await import('../features/seo/links/orphans-page')).OrphansPage,
            }),
          },
          {
            path: 'newsletter',
            lazy: async () => ({
              Component: (await import('../features/newsletter/newsletter-page')).NewsletterPage,
            }),
          },
          {
            path: 'content-types',
            lazy: async () => ({
              Component: (await import('../features/content-types/content-types-page')).ContentTypesPage,
            }),
          },
          {
            path: 'content-types/:key',
            lazy: async () => ({
              Component: (await import('../features/content-types/content-type-page')).ContentTypePage,
            }),
          },
          {
            path: 'users',
            lazy: async () => ({ Component: (await import('../features/users/users-page')).UsersPage }),
          },
          {
            path: 'users/:id',
            lazy: async () => ({ Component: (await import('../features/users/user-page')).UserPage }),
          },
          {
            path: 'roles',
            lazy: async () => ({ Component: (await import('../features/roles/roles-page')).RolesPage }),
          },
          {
            path: 'identity-providers',
            lazy: async () => ({
              Component: (await import('../features/identity-providers/identity-providers-page'))
                .IdentityProvidersPage,
            }),
          },
          {
            path: 'applications',
            lazy: async () => ({
              Component: (await import('../features/applications/applications-page')).ApplicationsPage,
            }),
          },
          {
            path: 'service-accounts',
            lazy: async () => ({
              Component: (await import('../features/service-accounts/service-accounts-page'))
                .ServiceAccountsPage,
            }),
          },
          {
            path: 'exchange',
            lazy: async () => ({
              Component: (await import('../features/exchange/exchange-page')).ExchangePage,
            }),
          },
          {
            path: 'exchange/:id',
            lazy: async () => ({ Component: (await import('../features/exchange/run-page')).RunPage }),
          },
          {
            path: 'audit',
            lazy: async () => ({ Component: (await import('../features/audit/audit-page')).AuditPage }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('../features/account/account-page')).AccountPage }),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);

export function App({ store }: { readonly store: ReturnType<typeof createStore> }) {
  return (
    <Provider store={store}>
      <PreferencesProvider>
        <Surroundings>
          <RouterProvider router={router} />
          <SessionDialog />
        </Surroundings>
      </PreferencesProvider>
    </Provider>
  );
}

function Surroundings({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('common');

  return (
    <TooltipProvider>
      <ToastProvider label={t('notifications')} closeLabel={t('close')}>
        {children}
      </ToastProvider>
    </TooltipProvider>
  );
}
