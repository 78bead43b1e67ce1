import { Global, Module } from '@nestjs/common';
import { Authenticator } from '#platform';
import { HolidayRegionsController, WorkingCalendarsController } from './calendars/working-calendars.controller.js';
import { WorkingCalendarQueries } from './calendars/working-calendars.queries.js';
import { WorkingCalendars } from './calendars/working-calendars.service.js';
import { ProfileController } from './desk/profile.controller.js';
import { Profiles } from './desk/profiles.service.js';
import { SavedViewsController } from './desk/saved-views.controller.js';
import { SavedViewQueries } from './desk/saved-views.queries.js';
import { SavedViews } from './desk/saved-views.service.js';
import { Digests } from './notifications/mail/digests.service.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { NotificationQueries } from './notifications/notifications.queries.js';
import { Notifications } from './notifications/notifications.service.js';
import { OrganizationHandlers } from './organization.handlers.js';
import { OrganizationSchedules } from './organization.schedules.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleQueries } from './people/people.queries.js';
import { People } from './people/people.service.js';
import { Records } from './records/records.js';
import { SetWise } from './records/set-wise.js';
import { SetupController } from './setup/setup.controller.js';
import { Setup } from './setup/setup.service.js';
import { SetupAnnouncement } from './setup/setup-announcement.js';
import { CurrentSession } from './sign-in/current-session.queries.js';
import { LockOut } from './sign-in/lock-out.service.js';
import { Passwords } from './sign-in/passwords.service.js';
import { PasswordController, SessionController, SessionsController } from './sign-in/session.controller.js';
import { SessionAuthenticator } from './sign-in/session-authenticator.js';
import { SessionOpening } from './sign-in/session-opening.js';
import { Sessions } from './sign-in/sessions.service.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { OrganizationTokensController, TokensController } from './sign-in/tokens.controller.js';
import { TokensQueries } from './sign-in/tokens.queries.js';
import { Tokens } from './sign-in/tokens.service.js';
import { UserActors } from './sign-in/user-actors.js';
import { BusinessUnitsController } from './structure/business-units.controller.js';
import { BusinessUnits } from './structure/business-units.service.js';
import { CostCentersController } from './structure/cost-centers.controller.js';
import { CostCenters } from './structure/cost-centers.service.js';
import { LocationsController } from './structure/locations.controller.js';
import { Locations } from './structure/locations.service.js';
import { OrganizationController } from './structure/organization.controller.js';
import { FoundedOrganizations } from './structure/organization-directory.js';
import { Organizations } from './structure/organizations.service.js';
import { ProjectsController } from './structure/projects.controller.js';
import { ProjectsQueries } from './structure/projects.queries.js';
import { Projects } from './structure/projects.service.js';
import { StructureQueries } from './structure/structure.queries.js';
import { TeamsController } from './teams/teams.controller.js';
import { TeamQueries } from './teams/teams.queries.js';
import { Teams } from './teams/teams.service.js';
import { LastAdministrator } from './users/last-administrator.js';
import { RoleGrants } from './users/role-grants.service.js';
import { ColleaguesController, GrantsController, RolesController, UsersController } from './users/users.controller.js';
import { UsersQueries } from './users/users.queries.js';
import { Users } from './users/users.service.js';

const structure = [
  Organizations,
  FoundedOrganizations,
  BusinessUnits,
  CostCenters,
  Projects,
  Locations,
  People,
  Teams,
  WorkingCalendars,
];
const users = [Users, RoleGrants, LastAdministrator];
const signIn = [SignIn, LockOut, Sessions, Tokens, Passwords, UserActors];
const desk = [SavedViews, Profiles, Notifications, Digests, Setup];
const services = [Records, SetWise, ...structure, ...users, ...signIn, ...desk];

/** Who we are: global, since who calls is asked everywhere. */
@Global()
@Module({
  providers: [
    ...services,
    OrganizationSchedules,
    OrganizationHandlers,
    SessionAuthenticator,
    { provide: Authenticator, useExisting: SessionAuthenticator },
  ],
  exports: [...services, SessionAuthenticator, Authenticator],
})
export class OrganizationModule {}

/** The routes, for the API alone. */
@Module({
  controllers: [
    SessionController,
    SessionsController,
    PasswordController,
    TokensController,
    OrganizationTokensController,
    UsersController,
    GrantsController,
    RolesController,
    ColleaguesController,
    OrganizationController,
    BusinessUnitsController,
    CostCentersController,
    ProjectsController,
    LocationsController,
    PeopleController,
    TeamsController,
    WorkingCalendarsController,
    HolidayRegionsController,
    SavedViewsController,
    ProfileController,
    NotificationsController,
    SetupController,
  ],
  providers: [
    CurrentSession,
    SessionOpening,
    SetupAnnouncement,
    StructureQueries,
    ProjectsQueries,
    PeopleQueries,
    TeamQueries,
    WorkingCalendarQueries,
    UsersQueries,
    TokensQueries,
    SavedViewQueries,
    NotificationQueries,
  ],
})
export class OrganizationHttpModule {}
