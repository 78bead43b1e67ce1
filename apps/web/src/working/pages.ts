export { CalendarPage } from './CalendarPage.js';
export { CalendarsPage } from './CalendarsPage.js';
export { TeamPage } from './TeamPage.js';
export { TeamsPage } from './TeamsPage.js';
