import { Global, Module } from '@nestjs/common';
import { Authenticator } from '#platform';
import { OrganizationSchedules } from './organization.schedules.js';
import { People } from './people/people.service.js';
import { Records } from './records/records.js';
import { SetWise } from './records/set-wise.js';
import { LockOut } from './sign-in/lock-out.service.js';
import { Passwords } from './sign-in/passwords.service.js';
import { SessionAuthenticator } from './sign-in/session-authenticator.js';
import { Sessions } from './sign-in/sessions.service.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { Tokens } from './sign-in/tokens.service.js';
import { BusinessUnits } from './structure/business-units.service.js';
import { CostCenters } from './structure/cost-centers.service.js';
import { Locations } from './structure/locations.service.js';
import { FoundedOrganizations } from './structure/organization-directory.js';
import { Organizations } from './structure/organizations.service.js';
import { LastAdministrator } from './users/last-administrator.js';
import { RoleGrants } from './users/role-grants.service.js';
import { Users } from './users/users.service.js';

const structure = [Organizations, FoundedOrganizations, BusinessUnits, CostCenters, Locations, People];
const users = [Users, RoleGrants, LastAdministrator];
const signIn = [SignIn, LockOut, Sessions, Tokens, Passwords];
const services = [Records, SetWise, ...structure, ...users, ...signIn];

/** Who we are: global, since who calls is asked everywhere. */
@Global()
@Module({
  providers: [...services, OrganizationSchedules, { provide: Authenticator, useClass: SessionAuthenticator }],
  exports: [...services, Authenticator],
})
export class OrganizationModule {}
