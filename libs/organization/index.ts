export { BusinessUnit } from './business-unit.entity.js';
export { CostCenter } from './cost-center.entity.js';
export { ApiToken, Session, SignInAttempt } from './credential.entity.js';
export { Location } from './location.entity.js';
export { Organization, TagCounter } from './organization.entity.js';
export { Organization1764000200000 } from './organization.migration.js';
export { Person } from './person.entity.js';
export { BelongsToOrganization, RefersTo, TenantRow, VersionedRow } from './tenant-row.js';
export { RoleGrant, User } from './user.entity.js';
