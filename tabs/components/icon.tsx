import type { ReactNode } from 'react';

// Drawn in a square of 20 by 20, with lines of one and a half.
const drawings = {
  overview: 'M3 4.5A1.5 1.5 0 0 1 4.5 3h11A1.5 1.5 0 0 1 17 4.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5ZM3 8h14M8.5 8v9',
  gaps: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.1',
  deviations: 'M5 17.5v-15M5 3.2h10.5l-2.3 3.4 2.3 3.4H5',
  people: 'M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13.5 9a2.6 2.6 0 0 0 0-5.2M15 12.3c1.9.6 3 2.3 3 4.7',
  history: 'M3.2 7.5A7.2 7.2 0 1 1 2.8 10M3 3.5v4h4M10 6v4.3l3 1.8',
  reports: 'M5 2.5h6.5L16 7v10.5H5ZM11.5 2.5V7H16M7.5 10.5h6M7.5 13.5h6',
  checklists: 'M3 5l1.3 1.3L6.8 3.7M3 14.3l1.3 1.3 2.5-2.6M9.5 5h7.5M9.5 14.3h7.5M3 9.7h14',
  lessons: 'M2.5 5.5h10v9h-10ZM12.5 9l5-2.8v7.6l-5-2.8',
  reminders: 'M10 2.8a4.7 4.7 0 0 0-4.7 4.7c0 4-1.8 5.5-1.8 6.5h13c0-1-1.8-2.5-1.8-6.5A4.7 4.7 0 0 0 10 2.8ZM8.2 14.2a1.8 1.8 0 0 0 3.6 0',
  settings: 'M3 6h6.5M13.5 6H17M11.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM3 14h3.5M10.5 14H17M8.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  refresh: 'M16.8 8A7 7 0 0 0 4.5 5.6L3 7.2M3 3.2v4h4M3.2 12a7 7 0 0 0 12.3 2.4l1.5-1.6M17 16.8v-4h-4',
  copy: 'M7 7h9.5v9.5H7ZM4 13H3.5V3.5H13V4',
  check: 'M4 10.5l4 4 8-9',
  outside: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  box: 'M4 4h12v12H4Z',
  next: 'M7.5 4l6 6-6 6',
  previous: 'M12.5 4l-6 6 6 6',
  arrow: 'M3 10h13M11.5 5.5 16 10l-4.5 4.5',
  down: 'M4 7.5l6 6 6-6',
  upload: 'M10 13V3.5M6 7l4-4 4 4M3 13v4h14v-4',
  download: 'M10 3v9.5M6 9l4 4 4-4M3 13v4h14v-4',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.5 12.5 17 17',
  info: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4ZM10 9v4.5M10 6.4v.1',
  link: 'M8.5 11.5l3-3M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
  flask: 'M8 2.5h4M8.5 2.5v5L3.7 15a1.7 1.7 0 0 0 1.5 2.5h9.6a1.7 1.7 0 0 0 1.5-2.5L11.5 7.5v-5M6 12h8',
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** A drawing beside words that say the same. */
export function Icon({ name, size = 20 }: IconProps): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
