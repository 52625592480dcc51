import type { PageDefinition } from './page-definition.ts';

/** All pages, in the order of the navigation. The first that fits an address counts; the first that somebody may see is where they start. */
export const pages: readonly PageDefinition[] = [
  {
    path: '/',
    title: { nl: 'Overzicht', en: 'Overview' },
    icon: 'overview',
    needs: 'finding.read',
    load: async () => (await import('./overview/overview-page.tsx')).OverviewPage,
  },
  {
    path: '/gaps',
    title: { nl: 'Aandachtspunten', en: 'Points of attention' },
    icon: 'gaps',
    needs: 'finding.read',
    load: async () => (await import('./gaps/gaps-page.tsx')).GapsPage,
  },
  {
    path: '/gaps/:key',
    title: { nl: 'Aandachtspunt', en: 'Point of attention' },
    needs: 'finding.read',
    load: async () => (await import('./gap/gap-page.tsx')).GapPage,
  },
  {
    path: '/deviations',
    title: { nl: 'Afwijkingen', en: 'Deviations' },
    icon: 'deviations',
    needs: 'finding.read',
    load: async () => (await import('./deviations/deviations-page.tsx')).DeviationsPage,
  },
  {
    path: '/populations',
    title: { nl: 'Leerlingen en personeel', en: 'Pupils and staff' },
    icon: 'people',
    needs: 'population.read',
    load: async () => (await import('./populations/populations-page.tsx')).PopulationsPage,
  },
  {
    path: '/history',
    title: { nl: 'Geschiedenis', en: 'History' },
    icon: 'history',
    needs: 'audit.read',
    load: async () => (await import('./history/history-page.tsx')).HistoryPage,
  },
  {
    path: '/history/compare',
    title: { nl: 'Twee controles vergelijken', en: 'Compare two audits' },
    needs: 'audit.read',
    load: async () => (await import('./history/compare/compare-page.tsx')).ComparePage,
  },
  {
    path: '/history/trail',
    title: { nl: 'Wie deed wat', en: 'Who did what' },
    needs: 'trail.read',
    load: async () => (await import('./history/trail/trail-page.tsx')).TrailPage,
  },
  {
    path: '/reports',
    title: { nl: 'Verslagen', en: 'Reports' },
    icon: 'reports',
    needs: 'report.read',
    load: async () => (await import('./reports/reports-page.tsx')).ReportsPage,
  },
  {
    path: '/reports/board',
    title: { nl: 'Verslag voor het bestuur', en: 'Report for the board' },
    needs: 'report.read',
    load: async () => (await import('./reports/board/board-page.tsx')).BoardPage,
  },
  {
    path: '/reports/frameworks',
    title: { nl: 'Kaders', en: 'Frameworks' },
    needs: 'report.read',
    load: async () => (await import('./reports/frameworks/frameworks-page.tsx')).FrameworksPage,
  },
  {
    path: '/checklists',
    title: { nl: 'Checklists', en: 'Checklists' },
    icon: 'checklists',
    needs: 'finding.read',
    load: async () => (await import('./checklists/checklists-page.tsx')).ChecklistsPage,
  },
  {
    path: '/lessons',
    title: { nl: 'Mijn lessen', en: 'My lessons' },
    icon: 'lessons',
    needs: 'own-lesson.read',
    load: async () => (await import('./lessons/lessons-page.tsx')).LessonsPage,
  },
  {
    path: '/settings',
    title: { nl: 'Instellingen', en: 'Settings' },
    icon: 'settings',
    needs: 'settings.read',
    load: async () => (await import('./settings/settings-page.tsx')).SettingsPage,
  },
];
