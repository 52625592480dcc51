import type { Route } from '../route.ts';
import { attestationRoutes } from './attestations.ts';
import { auditRoutes } from './audits.ts';
import { calendarRoutes } from './calendars.ts';
import { checklistAdviceRoutes } from './checklist-advice.ts';
import { checklistRoutes } from './checklists.ts';
import { colleagueRoutes } from './colleagues.ts';
import { connectionRoutes } from './connections.ts';
import { exceptionRoutes } from './exceptions.ts';
import { findingRoutes } from './findings.ts';
import { jobRoutes } from './jobs.ts';
import { lessonRoutes } from './lessons.ts';
import { meRoutes } from './me.ts';
import { populationRoutes } from './populations.ts';
import { registerEntryRoutes } from './register-entries.ts';
import { reminderRoutes } from './reminders.ts';
import { reportRoutes } from './reports.ts';
import { scheduleRoutes } from './schedules.ts';
import { schoolRoutes } from './schools.ts';
import { settingsRoutes } from './settings.ts';
import { trailRoutes } from './trail.ts';
import { uploadRoutes } from './uploads.ts';

/** The API, line by line. Where two paths fit an address, the first counts: `latest` stands before `{id}`. */
export const apiRoutes: readonly Route[] = [
  ...meRoutes,
  ...lessonRoutes,
  ...auditRoutes,
  ...findingRoutes,
  ...reportRoutes,
  ...jobRoutes,
  ...exceptionRoutes,
  ...attestationRoutes,
  ...uploadRoutes,
  ...populationRoutes,
  ...settingsRoutes,
  ...schoolRoutes,
  ...calendarRoutes,
  ...scheduleRoutes,
  ...reminderRoutes,
  ...trailRoutes,
  ...checklistRoutes,
  ...checklistAdviceRoutes,
  ...registerEntryRoutes,
  ...colleagueRoutes,
  ...connectionRoutes,
];
