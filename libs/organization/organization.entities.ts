import { CalendarHoliday, WorkingCalendarRow } from './calendars/working-calendar.entity.js';
import { SavedView } from './desk/saved-view.entity.js';
import { Notification } from './notifications/notification.entity.js';
import { Person } from './people/person.entity.js';
import { Installation } from './setup/installation.entity.js';
import { ApiToken, Session, SignInAttempt } from './sign-in/credential.entity.js';
import { BusinessUnit } from './structure/business-unit.entity.js';
import { CostCenter } from './structure/cost-center.entity.js';
import { Location } from './structure/location.entity.js';
import { Organization, TagCounter } from './structure/organization.entity.js';
import { Project } from './structure/project.entity.js';
import { Team, TeamMember } from './teams/team.entity.js';
import { RoleGrant, User } from './users/user.entity.js';

/** Every entity of this lib. They refer to each other, so they are known together or not at all. */
export const organizationEntities = [
  Organization,
  TagCounter,
  BusinessUnit,
  CostCenter,
  Project,
  Location,
  Person,
  User,
  RoleGrant,
  Session,
  ApiToken,
  SignInAttempt,
  SavedView,
  Notification,
  Installation,
  Team,
  TeamMember,
  WorkingCalendarRow,
  CalendarHoliday,
];
