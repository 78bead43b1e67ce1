import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, PageQuery, pageOf, Requires, roleNames, rolePermissions } from '#platform';
import { RoleGrants } from './role-grants.service.js';
import {
  ColleagueDto,
  GrantDto,
  GrantsDto,
  NewGrantDto,
  NewPasswordDto,
  NewUserDto,
  RolesDto,
  UserChangesDto,
  UserDto,
  UserQuery,
} from './user.dto.js';
import type { RoleGrant } from './user.entity.js';
import { UsersQueries } from './users.queries.js';
import { Users } from './users.service.js';

@ApiTags('Users')
@Controller({ path: 'users', version: '1' })
export class UsersController {
  constructor(
    private readonly users: Users,
    private readonly queries: UsersQueries,
  ) {}

  @Get()
  @Requires('users.read', { summary: 'Lists users', answers: pageOf(UserDto) })
  list(@Query() query: UserQuery): Promise<Page<UserDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('users.read', { summary: 'A user', answers: UserDto })
  read(@Param('id') id: string): Promise<UserDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('users.manage', { summary: 'Lets a person sign in', answers: UserDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() user: NewUserDto): Promise<UserDto> {
    return this.queries.get((await this.users.add(actor, user)).id);
  }

  @Patch(':id')
  @Requires('users.manage', { summary: 'Changes, locks or unlocks a user', answers: UserDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: UserChangesDto,
  ): Promise<UserDto> {
    return this.queries.get((await this.users.amend(actor, id, version, changes)).id);
  }

  @Put(':id/password')
  @Requires('users.manage', { summary: 'Sets another password and ends all sessions', status: 204 })
  setPassword(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { password }: NewPasswordDto): Promise<void> {
    return this.users.setPassword(actor, id, password);
  }

  @Delete(':id')
  @Requires('users.manage', { summary: 'Takes the right to sign in away; the person stays', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.users.remove(actor, id);
  }
}

@ApiTags('Users')
@Controller({ path: 'users/:userId/grants', version: '1' })
export class GrantsController {
  constructor(
    private readonly roleGrants: RoleGrants,
    private readonly queries: UsersQueries,
  ) {}

  @Get()
  @Requires('users.read', { summary: 'The roles of a user and where they hold', answers: GrantsDto })
  async list(@Param('userId') userId: string): Promise<GrantsDto> {
    return { data: await this.queries.grants(userId) };
  }

  @Post()
  @Requires('roles.grant', { summary: 'Grants a role', answers: GrantDto, status: 201 })
  add(@CurrentActor() actor: Actor, @Param('userId') userId: string, @Body() grant: NewGrantDto): Promise<RoleGrant> {
    return this.roleGrants.grant(actor, userId, grant);
  }

  @Delete(':id')
  @Requires('roles.grant', { summary: 'Takes a role away', status: 204 })
  revoke(@CurrentActor() actor: Actor, @Param('userId') userId: string, @Param('id') id: string): Promise<void> {
    return this.roleGrants.revoke(actor, userId, id);
  }
}

@ApiTags('Users')
@Controller({ path: 'colleagues', version: '1' })
export class ColleaguesController {
  constructor(private readonly queries: UsersQueries) {}

  @Get()
  @Requires('tasks.complete', {
    summary: 'Whom you can call in a comment, or hand a task over to',
    answers: pageOf(ColleagueDto),
  })
  list(@Query() query: PageQuery): Promise<Page<ColleagueDto>> {
    return this.queries.colleagues(query);
  }
}

@ApiTags('Users')
@Controller({ path: 'roles', version: '1' })
export class RolesController {
  @Get()
  @Requires('users.read', { summary: 'The roles and what each may do', answers: RolesDto })
  list(): RolesDto {
    return { data: roleNames.map((name) => ({ name, permissions: rolePermissions[name] })) };
  }
}
