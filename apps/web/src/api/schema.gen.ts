// Generated from openapi.json; do not edit.
export interface paths {
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description Needs the permission `audit.read`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recomputes the hash chain, says whether it holds, and remembers it
         * @description Needs the permission `audit.read`.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deliveries that failed for good, newest first
         * @description Needs the permission `queues.read`.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivers it once more
         * @description Needs the permission `queues.manage`.
         */
        post: operations["retryDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets it go
         * @description Needs the permission `queues.manage`.
         */
        post: operations["dismissDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is done by the clock
         * @description Needs the permission `queues.read`.
         */
        get: operations["listSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One schedule
         * @description Needs the permission `queues.read`.
         */
        get: operations["findSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Pauses it, or lets it go on
         * @description Needs the permission `queues.manage`.
         */
        patch: operations["changeSchedules"];
        trace?: never;
    };
    "/api/v1/schedules/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs it now
         * @description Needs the permission `queues.manage`.
         */
        post: operations["runSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Background jobs, newest first
         * @description Needs the permission `jobs.read`.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One background job
         * @description Needs the permission `jobs.read`.
         */
        get: operations["findJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its progress as server-sent events: `progress` for each change, `end` with the last
         * @description Needs the permission `jobs.read`.
         */
        get: operations["followJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels it; what is done stays done
         * @description Needs the permission `jobs.manage`.
         */
        post: operations["cancelJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a failed or cancelled job go on where it stopped
         * @description Needs the permission `jobs.manage`.
         */
        post: operations["resumeJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queues, with what waits in each
         * @description Needs the permission `queues.read`.
         */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the workers take nothing more from it
         * @description Needs the permission `queues.manage`.
         */
        post: operations["pauseQueues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets them take again
         * @description Needs the permission `queues.manage`.
         */
        post: operations["resumeQueues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One queue
         * @description Needs the permission `queues.read`.
         */
        get: operations["findQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/concurrency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Limits how many of its jobs are carried at a time
         * @description Needs the permission `queues.manage`.
         */
        put: operations["limitQueues"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its jobs in one state, failed ones with where they failed
         * @description Needs the permission `queues.read`.
         */
        get: operations["jobsOfQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a failed job be carried again
         * @description Needs the permission `queues.manage`.
         */
        post: operations["retryQueues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{name}/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forgets a failed job
         * @description Needs the permission `queues.manage`.
         */
        delete: operations["removeQueues"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails and how it went with them, newest first
         * @description Needs the permission `queues.read`.
         */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A mail with what it says
         * @description Needs the permission `mails.read`.
         */
        get: operations["findMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries a mail at once that waits or was given up
         * @description Needs the permission `queues.manage`.
         */
        post: operations["retryMails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and what they may
         * @description Needs the permission `own.session`.
         */
        get: operations["readSession"];
        put?: never;
        /**
         * Signs in with e-mail address and password
         * @description Needs no sign-in.
         */
        post: operations["openSession"];
        /**
         * Signs out
         * @description Needs the permission `own.session`.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where you are signed in
         * @description Needs the permission `own.session`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Signs you out everywhere
         * @description Needs the permission `own.session`.
         */
        delete: operations["endAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one of your sessions
         * @description Needs the permission `own.session`.
         */
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes your password and signs you out everywhere else
         * @description Needs the permission `own.session`.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your API tokens
         * @description Needs the permission `own.session`.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Makes an API token, which is shown this once
         * @description Needs the permission `own.session`.
         */
        post: operations["addTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revokes an API token
         * @description Needs the permission `own.session`.
         */
        delete: operations["revokeTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API tokens of all users
         * @description Needs the permission `users.read`.
         */
        get: operations["listOrganizationTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists users
         * @description Needs the permission `users.read`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Lets a person sign in
         * @description Needs the permission `users.manage`.
         */
        post: operations["addUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user
         * @description Needs the permission `users.read`.
         */
        get: operations["readUsers"];
        put?: never;
        post?: never;
        /**
         * Takes the right to sign in away; the person stays
         * @description Needs the permission `users.manage`.
         */
        delete: operations["removeUsers"];
        options?: never;
        head?: never;
        /**
         * Changes, locks or unlocks a user
         * @description Needs the permission `users.manage`.
         */
        patch: operations["amendUsers"];
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets another password and ends all sessions
         * @description Needs the permission `users.manage`.
         */
        put: operations["setPasswordUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles of a user and where they hold
         * @description Needs the permission `users.read`.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Grants a role
         * @description Needs the permission `roles.grant`.
         */
        post: operations["addGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a role away
         * @description Needs the permission `roles.grant`.
         */
        delete: operations["revokeGrants"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles and what each may do
         * @description Needs the permission `users.read`.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom you can call in a comment, or hand a task over to
         * @description Needs the permission `tasks.complete`.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation that you belong to
         * @description Needs the permission `organization.read`.
         */
        get: operations["readOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes name, region or tags
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendOrganization"];
        trace?: never;
    };
    "/api/v1/business-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists business units
         * @description Needs the permission `organization.read`.
         */
        get: operations["listBusinessUnits"];
        put?: never;
        /**
         * Adds a business unit
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addBusinessUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/business-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A business unit
         * @description Needs the permission `organization.read`.
         */
        get: operations["readBusinessUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a business unit
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendBusinessUnits"];
        trace?: never;
    };
    "/api/v1/cost-centers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists cost centres
         * @description Needs the permission `organization.read`.
         */
        get: operations["listCostCenters"];
        put?: never;
        /**
         * Adds a cost centre
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addCostCenters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cost-centers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cost centre
         * @description Needs the permission `organization.read`.
         */
        get: operations["readCostCenters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a cost centre
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendCostCenters"];
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists projects
         * @description Needs the permission `organization.read`.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Adds a project
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A project
         * @description Needs the permission `organization.read`.
         */
        get: operations["readProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a project
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendProjects"];
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists locations
         * @description Needs the permission `organization.read`.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Adds a location
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A location
         * @description Needs the permission `organization.read`.
         */
        get: operations["readLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a location
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendLocations"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists people
         * @description Needs the permission `people.read`.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Adds a person
         * @description Needs the permission `people.edit`.
         */
        post: operations["addPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person
         * @description Needs the permission `people.read`.
         */
        get: operations["readPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a person
         * @description Needs the permission `people.edit`.
         */
        patch: operations["amendPeople"];
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists teams
         * @description Needs the permission `organization.read`.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Adds a team
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A team
         * @description Needs the permission `organization.read`.
         */
        get: operations["readTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a team
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendTeams"];
        trace?: never;
    };
    "/api/v1/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who belongs to a team
         * @description Needs the permission `organization.read`.
         */
        get: operations["membersTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adds a user to a team
         * @description Needs the permission `organization.edit`.
         */
        put: operations["addMemberTeams"];
        post?: never;
        /**
         * Takes a user out of a team
         * @description Needs the permission `organization.edit`.
         */
        delete: operations["removeMemberTeams"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists working calendars
         * @description Needs the permission `organization.read`.
         */
        get: operations["listWorkingCalendars"];
        put?: never;
        /**
         * Adds a working calendar
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addWorkingCalendars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A working calendar
         * @description Needs the permission `organization.read`.
         */
        get: operations["readWorkingCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a working calendar
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendWorkingCalendars"];
        trace?: never;
    };
    "/api/v1/working-calendars/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The holidays of a calendar, by day
         * @description Needs the permission `organization.read`.
         */
        get: operations["holidaysWorkingCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{id}/holidays/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adds a holiday or names it anew
         * @description Needs the permission `organization.edit`.
         */
        put: operations["setHolidayWorkingCalendars"];
        post?: never;
        /**
         * Makes a holiday a day like others
         * @description Needs the permission `organization.edit`.
         */
        delete: operations["removeHolidayWorkingCalendars"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{id}/holiday-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes over the public holidays of a year
         * @description Needs the permission `organization.edit`.
         */
        post: operations["importHolidaysWorkingCalendars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holiday-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose public holidays are known
         * @description Needs the permission `organization.read`.
         */
        get: operations["listHolidayRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your views of lists, and those shared with you
         * @description Needs the permission `own.session`.
         */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Saves a view for yourself or, where you may, for everybody
         * @description Needs the permission `own.session`.
         */
        post: operations["addSavedViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A view
         * @description Needs the permission `own.session`.
         */
        get: operations["readSavedViews"];
        put?: never;
        post?: never;
        /**
         * Removes your own view; an administrator also a shared one
         * @description Needs the permission `own.session`.
         */
        delete: operations["removeSavedViews"];
        options?: never;
        head?: never;
        /**
         * Changes your own view; an administrator also a shared one
         * @description Needs the permission `own.session`.
         */
        patch: operations["amendSavedViews"];
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the application speaks and looks to you
         * @description Needs the permission `own.session`.
         */
        get: operations["readProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes language, time zone, look, or what pages keep for you
         * @description Needs the permission `own.session`.
         */
        patch: operations["amendProfile"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you were told, the newest first
         * @description Needs the permission `own.session`.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of it you have not read
         * @description Needs the permission `own.session`.
         */
        get: operations["countNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * You have read all of it
         * @description Needs the permission `own.session`.
         */
        put: operations["readAllNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * You have read it
         * @description Needs the permission `own.session`.
         */
        put: operations["readNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this installation has still to be set up
         * @description Needs no sign-in.
         */
        get: operations["stateSetup"];
        put?: never;
        /**
         * Founds the first organisation and signs its administrator in
         * @description Needs no sign-in.
         */
        post: operations["runSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists vendors and carriers
         * @description Needs the permission `catalog.read`.
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Adds a vendor
         * @description Needs the permission `catalog.edit`.
         */
        post: operations["addVendors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A vendor
         * @description Needs the permission `catalog.read`.
         */
        get: operations["readVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a vendor
         * @description Needs the permission `catalog.edit`.
         */
        patch: operations["amendVendors"];
        trace?: never;
    };
    "/api/v1/billing-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the accounts under which vendors bill
         * @description Needs the permission `catalog.read`.
         */
        get: operations["listBillingAccounts"];
        put?: never;
        /**
         * Adds a billing account
         * @description Needs the permission `catalog.edit`.
         */
        post: operations["addBillingAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A billing account
         * @description Needs the permission `catalog.read`.
         */
        get: operations["readBillingAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a billing account
         * @description Needs the permission `catalog.edit`.
         */
        patch: operations["amendBillingAccounts"];
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists asset models, service plans and licence SKUs
         * @description Needs the permission `catalog.read`.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Adds a product
         * @description Needs the permission `catalog.edit`.
         */
        post: operations["addProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A product
         * @description Needs the permission `catalog.read`.
         */
        get: operations["readProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a product; its kind stays
         * @description Needs the permission `catalog.edit`.
         */
        patch: operations["amendProducts"];
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists contracts
         * @description Needs the permission `contracts.read`.
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Adds a contract as a draft
         * @description Needs the permission `contracts.edit`.
         */
        post: operations["addContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contract, with what can be done to it now
         * @description Needs the permission `contracts.read`.
         */
        get: operations["readContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the terms of a contract
         * @description Needs the permission `contracts.edit`.
         */
        patch: operations["amendContracts"];
        trace?: never;
    };
    "/api/v1/contracts/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uses a verb on a contract
         * @description Needs the permission `contracts.edit`.
         */
        post: operations["moveContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contractId}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rates of a contract, the latest first
         * @description Needs the permission `contracts.read`.
         */
        get: operations["listContractRates"];
        put?: never;
        /**
         * Agrees on a rate from a day on; an open one before it ends there
         * @description Needs the permission `contracts.edit`.
         */
        post: operations["addContractRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contractId}/rates/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a rate on a day
         * @description Needs the permission `contracts.edit`.
         */
        post: operations["endContractRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lifecycles that something can live by now
         * @description Needs the permission `items.read`.
         */
        get: operations["listLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycles/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lifecycle as data: states, verbs, what they ask, the work they start
         * @description Needs the permission `items.read`.
         */
        get: operations["readLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycles/{name}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lifecycle as it is drawn: its states and what leads where
         * @description Needs the permission `items.read`.
         */
        get: operations["diagramLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycles/{name}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lifecycle to be taken elsewhere, as `/definitions/import` reads it
         * @description Needs the permission `items.read`.
         */
        get: operations["documentLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycles/{name}/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a definition of this kind may name: guards, automations, facts, signals
         * @description Needs the permission `items.read`.
         */
        get: operations["wordsLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lifecycles that the organisation writes itself
         * @description Needs the permission `items.read`.
         */
        get: operations["listOwnDefinitions"];
        put?: never;
        /**
         * Begins a draft as a copy of a lifecycle
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["copyOwnDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a draft from an exported lifecycle; problems are told with pointers into the document
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["importOwnDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is wrong with a draft, without keeping it
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["checkOwnDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them: its draft, and what keeps it from being published
         * @description Needs the permission `items.read`.
         */
        get: operations["findOwnDefinitions"];
        put?: never;
        post?: never;
        /**
         * Throws a draft away that was never published
         * @description Needs the permission `lifecycles.define`.
         */
        delete: operations["discardOwnDefinitions"];
        options?: never;
        head?: never;
        /**
         * Writes the draft anew; it may have problems
         * @description Needs the permission `lifecycles.define`.
         */
        patch: operations["amendOwnDefinitions"];
        trace?: never;
    };
    "/api/v1/definitions/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft as it is drawn, as far as it can be read
         * @description Needs the permission `items.read`.
         */
        get: operations["diagramOwnDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published, newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["versionsOwnDefinitions"];
        put?: never;
        /**
         * Publishes the draft as a new version, which never changes; problems are told with pointers into the draft
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["publishOwnDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One published version, whole
         * @description Needs the permission `items.read`.
         */
        get: operations["versionOwnDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycle-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which lifecycles new items live: one for a kind, others for categories of products
         * @description Needs the permission `items.read`.
         */
        get: operations["listLifecycleChoices"];
        put?: never;
        /**
         * Chooses a lifecycle for new items of a kind or category; those that there are stay as they are
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["addLifecycleChoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycle-choices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A choice
         * @description Needs the permission `items.read`.
         */
        get: operations["findLifecycleChoices"];
        put?: never;
        post?: never;
        /**
         * Takes a choice back
         * @description Needs the permission `lifecycles.define`.
         */
        delete: operations["removeLifecycleChoices"];
        options?: never;
        head?: never;
        /**
         * Chooses another one
         * @description Needs the permission `lifecycles.define`.
         */
        patch: operations["amendLifecycleChoices"];
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open tasks, the most urgent first
         * @description Needs the permission `tasks.read`.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/failed-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps of present work that have failed, the latest first
         * @description Needs the permission `tasks.override`.
         */
        get: operations["listFailedSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One step
         * @description Needs the permission `tasks.read`.
         */
        get: operations["readSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task is done
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["completeSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the task on
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["assignSteps"];
        /**
         * Gives the task back
         * @description Needs the permission `tasks.complete`.
         */
        delete: operations["unassignSteps"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The approval is given or refused
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["decideSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the task to somebody else, or to a team
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["handOverSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody can go on with the task at the moment
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["blockSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task can go on
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["unblockSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves the step out, for a reason
         * @description Needs the permission `tasks.override`.
         */
        post: operations["skipSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins what failed anew
         * @description Needs the permission `tasks.override`.
         */
        post: operations["retrySteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said about the step, the newest first
         * @description Needs the permission `tasks.read`.
         */
        get: operations["listCommentsStepDiscussion"];
        put?: never;
        /**
         * Says something about the step
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["commentStepDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steps/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files with the step, the newest first
         * @description Needs the permission `tasks.read`.
         */
        get: operations["listDocumentsStepDiscussion"];
        put?: never;
        /**
         * Adds a file to the step: the file itself as the body
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["addDocumentStepDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The work that verbs have started, the newest first
         * @description Needs the permission `tasks.read`.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How much the work of these runs presses from now on; those that have ended are left as they are
         * @description Needs the permission `tasks.override`.
         */
        post: operations["prioritizeRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run with its steps
         * @description Needs the permission `tasks.read`.
         */
        get: operations["readRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run as server-sent events: `progress` for each change, `end` with the last
         * @description Needs the permission `tasks.read`.
         */
        get: operations["followRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the run here, and takes back what it did where that is wanted
         * @description Needs the permission `tasks.override`.
         */
        post: operations["cancelRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells runs what they wait for
         * @description Needs the permission `tasks.complete`.
         */
        post: operations["tellSignals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where workflows send messages
         * @description Needs the permission `lifecycles.define`.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Adds an endpoint; its secret is shown this once
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["addWebhookEndpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An endpoint
         * @description Needs the permission `lifecycles.define`.
         */
        get: operations["findWebhookEndpoints"];
        put?: never;
        post?: never;
        /**
         * Removes an endpoint; steps that name it fail
         * @description Needs the permission `lifecycles.define`.
         */
        delete: operations["removeWebhookEndpoints"];
        options?: never;
        head?: never;
        /**
         * Changes an endpoint
         * @description Needs the permission `lifecycles.define`.
         */
        patch: operations["amendWebhookEndpoints"];
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs with another secret from now on, and for a while with the former one too
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["renewSecretWebhookEndpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-answers/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What came of it, signed with the secret of the endpoint as Standard Webhooks has it
         * @description Needs no sign-in.
         */
        post: operations["takeWebhookAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to an endpoint in the last 30 days, newest first
         * @description Needs the permission `lifecycles.define`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has a signed message sent that asks for nothing; its delivery tells how it went
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["testWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message with what it says, and how it went
         * @description Needs the permission `lifecycles.define`.
         */
        get: operations["findWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has the same message sent once more, under the same id; nothing changes for its step
         * @description Needs the permission `lifecycles.define`.
         */
        post: operations["sendAgainWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes the text of your own comment; an administrator of any
         * @description Needs the permission `comments.write`.
         */
        delete: operations["removeComments"];
        options?: never;
        head?: never;
        /**
         * Changes your own comment
         * @description Needs the permission `comments.write`.
         */
        patch: operations["amendComments"];
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself, for whoever may see what it belongs to
         * @description Needs the permission `own.session`.
         */
        get: operations["contentDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a document; its content is erased soon after
         * @description Needs the permission `documents.edit`.
         */
        delete: operations["removeDocuments"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of many items, newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["listBulkChanges"];
        put?: never;
        /**
         * Uses a verb on many items (needs items.move), corrects them (items.edit), or lets them live by another lifecycle, as a background job
         * @description Needs the permission `items.read`.
         */
        post: operations["startBulkChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, with how far it is
         * @description Needs the permission `items.read`.
         */
        get: operations["findBulkChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each item, and why one was refused
         * @description Needs the permission `items.read`.
         */
        get: operations["resultsBulkChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many items went from where to where, and were refused for what
         * @description Needs the permission `items.read`.
         */
        get: operations["reportBulkChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts back what can be put back, as another bulk change; needs what the change itself needed
         * @description Needs the permission `items.read`.
         */
        post: operations["undoBulkChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stage-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits in each stage of the items’ lives: how many, how old, for whom, by when, and what keeps them
         * @description Needs the permission `items.read`.
         */
        get: operations["listStageQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stage-queues/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many items are expected in each state, week by week: by promised dates and open orders, else by when their work is due
         * @description Needs the permission `items.read`.
         */
        get: operations["arrivalsStageQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/labels.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels to print, of these items or of all that match; each with a code that leads to the item
         * @description Needs the permission `items.read`.
         */
        get: operations["printLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/labels.zpl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for a label printer that understands ZPL II, one label after the other
         * @description Needs the permission `items.read`.
         */
        get: operations["sendLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What ends soon: warranties, support, licences, contracts
         * @description Needs the permission `items.read`.
         */
        get: operations["listItemEnds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists items; sorted by tag, name, createdAt or stateSince
         * @description Needs the permission `items.read`.
         */
        get: operations["listItems"];
        put?: never;
        /**
         * Begins the record of an item
         * @description Needs the permission `items.create`.
         */
        post: operations["createItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts items by their facts, under the filters of the list
         * @description Needs the permission `items.read`.
         */
        get: operations["facetsItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds items by tag, serial, number, name or holder
         * @description Needs the permission `items.read`.
         */
        get: operations["searchItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many items are in each phase
         * @description Needs the permission `items.read`.
         */
        get: operations["overviewItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An item with the verbs that lead on from here
         * @description Needs the permission `items.read`.
         */
        get: operations["readItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects facts of an item; never its state
         * @description Needs the permission `items.edit`.
         */
        patch: operations["editItems"];
        trace?: never;
    };
    "/api/v1/overview/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much work has failed, of what the caller may see
         * @description Needs the permission `own.session`.
         */
        get: operations["failuresOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history, newest first; the last move with what takes it back now
         * @description Needs the permission `items.read`.
         */
        get: operations["transitionsItemParts"];
        put?: never;
        /**
         * Uses a verb: the only way to another state
         * @description Needs the permission `items.move`.
         */
        post: operations["moveItemParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The work that its verbs started, newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["stepsItemParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has had it, newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["custodyItemParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The seats of a license that are assigned
         * @description Needs the permission `items.read`.
         */
        get: operations["listSeatsItemParts"];
        put?: never;
        /**
         * Assigns a seat
         * @description Needs the permission `items.edit`.
         */
        post: operations["assignSeatItemParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/seats/{seatId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a seat back
         * @description Needs the permission `items.edit`.
         */
        delete: operations["releaseSeatItemParts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sanitisation certificates, newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["listCertificatesItemParts"];
        put?: never;
        /**
         * Records a sanitisation certificate
         * @description Needs the permission `items.edit`.
         */
        post: operations["recordCertificateItemParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/certificates/{certificateId}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms a certificate; by somebody else than who did the work
         * @description Needs the permission `items.edit`.
         */
        post: operations["validateCertificateItemParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/license-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of a license, without what they say
         * @description Needs the permission `licenses.keys`.
         */
        get: operations["listLicenseKeys"];
        put?: never;
        /**
         * Adds keys, which are kept sealed
         * @description Needs the permission `licenses.keys`.
         */
        post: operations["addLicenseKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/license-keys/{keyId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows a key; that it was read is written into the audit trail
         * @description Needs the permission `licenses.keys`.
         */
        post: operations["readLicenseKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/license-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a key
         * @description Needs the permission `licenses.keys`.
         */
        delete: operations["removeLicenseKeys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The custom fields of items
         * @description Needs the permission `items.read`.
         */
        get: operations["listCustomFields"];
        put?: never;
        /**
         * Adds a custom field
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addCustomFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A custom field
         * @description Needs the permission `items.read`.
         */
        get: operations["readCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a custom field
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendCustomFields"];
        trace?: never;
    };
    "/api/v1/sub-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sub-states that the organisation added to the shipped ones
         * @description Needs the permission `items.read`.
         */
        get: operations["listSubStates"];
        put?: never;
        /**
         * Adds a sub-state to a state
         * @description Needs the permission `organization.edit`.
         */
        post: operations["addSubStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sub-states/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sub-state
         * @description Needs the permission `items.read`.
         */
        get: operations["readSubStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Renames or retires a sub-state
         * @description Needs the permission `organization.edit`.
         */
        patch: operations["amendSubStates"];
        trace?: never;
    };
    "/api/v1/items/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said about it, the newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["listCommentsItemDiscussion"];
        put?: never;
        /**
         * Says something about it
         * @description Needs the permission `comments.write`.
         */
        post: operations["commentItemDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its papers and pictures, the newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["listDocumentsItemDiscussion"];
        put?: never;
        /**
         * Adds a paper or picture: the file itself as the body
         * @description Needs the permission `documents.edit`.
         */
        post: operations["addDocumentItemDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items that belong together with it: by links, custody and seats
         * @description Needs the permission `items.read`.
         */
        get: operations["relatedRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Links it with another item
         * @description Needs the permission `items.edit`.
         */
        post: operations["linkRelated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a link away
         * @description Needs the permission `items.edit`.
         */
        delete: operations["unlinkRelated"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transitions, edits, comments, documents and costs as one story, the newest first
         * @description Needs the permission `items.read`.
         */
        get: operations["timelineRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ledger entries, and the lines behind any figure
         * @description Needs the permission `spend.read`.
         */
        get: operations["listLedger"];
        put?: never;
        /**
         * Posts entries together
         * @description Needs the permission `spend.post`.
         */
        post: operations["postLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One ledger entry
         * @description Needs the permission `spend.read`.
         */
        get: operations["readLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/entries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an entry back
         * @description Needs the permission `spend.post`.
         */
        post: operations["reverseLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an item cost, by month and kind
         * @description Needs the permission `spend.read`.
         */
        get: operations["ofItemSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spend by month along a dimension
         * @description Needs the permission `spend.read`.
         */
        get: operations["monthsSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the sums of spend compared with the ledger the last time
         * @description Needs the permission `spend.read`.
         */
        get: operations["reconciliationSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/explore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spend along up to three dimensions, by period
         * @description Needs the permission `spend.read`.
         */
        get: operations["exploreExplorer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a thing cost: this month, this year, over its life, for a month, person and seat; by kind and part
         * @description Needs the permission `spend.read`.
         */
        get: operations["lifeExplorer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/foreseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What spend will probably come to: contracts, orders, replacements, and all else as before
         * @description Needs the permission `spend.read`.
         */
        get: operations["foreseenForesight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an item costs again and again
         * @description Needs the permission `spend.read`.
         */
        get: operations["pageCharges"];
        put?: never;
        /**
         * Adds a recurring charge to an item
         * @description Needs the permission `spend.post`.
         */
        post: operations["addCharges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/charges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a charge would post, without adding it
         * @description Needs the permission `spend.read`.
         */
        post: operations["foreseeCharges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One recurring charge
         * @description Needs the permission `spend.read`.
         */
        get: operations["readCharges"];
        put?: never;
        post?: never;
        /**
         * Takes away a charge that was never posted
         * @description Needs the permission `spend.post`.
         */
        delete: operations["removeCharges"];
        options?: never;
        head?: never;
        /**
         * Changes a recurring charge
         * @description Needs the permission `spend.post`.
         */
        patch: operations["amendCharges"];
        trace?: never;
    };
    "/api/v1/charges/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a charge would post if it were changed or ended so, without doing it
         * @description Needs the permission `spend.read`.
         */
        post: operations["foreseeChangeCharges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rates in force on a day, or of a currency day by day
         * @description Needs the permission `spend.read`.
         */
        get: operations["listRates"];
        put?: never;
        /**
         * Records rates of the organisation’s own
         * @description Needs the permission `rates.edit`.
         */
        post: operations["recordRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An amount in another currency, at the rate of a day
         * @description Needs the permission `spend.read`.
         */
        get: operations["convertRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/revaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is owed in other currencies, at the rates of then and of a day; nothing is posted
         * @description Needs the permission `spend.read`.
         */
        get: operations["revalueRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the rates of a file as the organisation’s own
         * @description Needs the permission `rates.edit`.
         */
        post: operations["uploadRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetches the reference rates now
         * @description Needs the permission `rates.edit`.
         */
        post: operations["syncRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Budgets by what they are for and when, with what is posted, committed, left and foreseen
         * @description Needs the permission `spend.read`.
         */
        get: operations["listBudgets"];
        put?: never;
        /**
         * Sets what may be spent on something in a fiscal period
         * @description Needs the permission `budgets.edit`.
         */
        post: operations["addBudgets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A budget with what is left of it
         * @description Needs the permission `spend.read`.
         */
        get: operations["findBudgets"];
        put?: never;
        post?: never;
        /**
         * Takes a budget back
         * @description Needs the permission `budgets.edit`.
         */
        delete: operations["removeBudgets"];
        options?: never;
        head?: never;
        /**
         * Revises a budget
         * @description Needs the permission `budgets.edit`.
         */
        patch: operations["amendBudgets"];
        trace?: never;
    };
    "/api/v1/budgets/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a budget was set to, the newest first
         * @description Needs the permission `spend.read`.
         */
        get: operations["revisionsBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent of a budget and what probably will be, month by month, and what if
         * @description Needs the permission `spend.read`.
         */
        get: operations["forecastBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the budgets of a year again for another
         * @description Needs the permission `budgets.edit`.
         */
        post: operations["copyBudgets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carries what is left of a budget whose months are closed into the next period
         * @description Needs the permission `budgets.edit`.
         */
        post: operations["carryBudgets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is worth a look in what was spent
         * @description Needs the permission `spend.read`.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One alert
         * @description Needs the permission `spend.read`.
         */
        get: operations["findAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alerts/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that somebody looks after it
         * @description Needs the permission `alerts.edit`.
         */
        post: operations["acknowledgeAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alerts/{id}/muting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has the same not told again for some months
         * @description Needs the permission `alerts.edit`.
         */
        post: operations["muteAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alerts/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Opens an alert again that was acknowledged or muted
         * @description Needs the permission `alerts.edit`.
         */
        delete: operations["reopenAlerts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is watched, and from how much on
         * @description Needs the permission `spend.read`.
         */
        get: operations["rulesAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-alert-rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets from how much on something is told
         * @description Needs the permission `alerts.edit`.
         */
        put: operations["amendAlerts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fiscal-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The periods of a fiscal year, and how far each is closed
         * @description Needs the permission `spend.read`.
         */
        get: operations["yearPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fiscal-periods/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A period with its checklist, by any day of its month
         * @description Needs the permission `spend.read`.
         */
        get: operations["checklistPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fiscal-periods/{month}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to close a period
         * @description Needs the permission `periods.close`.
         */
        post: operations["beginPeriods"];
        /**
         * Leaves a period open that was begun to be closed
         * @description Needs the permission `periods.close`.
         */
        delete: operations["giveUpPeriods"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fiscal-periods/{month}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a period for good, and with the first one all before it
         * @description Needs the permission `periods.close`.
         */
        post: operations["closePeriods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocation-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Allocation rules in the order in which they run
         * @description Needs the permission `allocations.read`.
         */
        get: operations["listAllocation"];
        put?: never;
        /**
         * Adds an allocation rule
         * @description Needs the permission `allocations.edit`.
         */
        post: operations["addAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocation-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An allocation rule with all that it has said
         * @description Needs the permission `allocations.read`.
         */
        get: operations["findAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Names an allocation rule otherwise, or gives it another place
         * @description Needs the permission `allocations.edit`.
         */
        patch: operations["amendAllocation"];
        trace?: never;
    };
    "/api/v1/allocation-rules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says anew, from a month on, what the rule does
         * @description Needs the permission `allocations.edit`.
         */
        post: operations["publishAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocation-months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the rules do to a month, before they run and after
         * @description Needs the permission `allocations.read`.
         */
        get: operations["monthAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocation-months/{month}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a rule would do to a month among the others, before it is kept
         * @description Needs the permission `allocations.read`.
         */
        post: operations["triedAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocation-months/{month}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocates a month; again, it adds what has changed
         * @description Needs the permission `allocations.edit`.
         */
        post: operations["runAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/driver-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a month that rules divide by
         * @description Needs the permission `allocations.read`.
         */
        get: operations["figuresOfAllocation"];
        /**
         * Replaces the figures of one name in a month
         * @description Needs the permission `allocations.edit`.
         */
        put: operations["recordAllocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation-books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The depreciation books
         * @description Needs the permission `depreciation.read`.
         */
        get: operations["listDepreciationBooks"];
        put?: never;
        /**
         * Opens a depreciation book
         * @description Needs the permission `depreciation.edit`.
         */
        post: operations["addDepreciationBooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation-books/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A depreciation book with its rules
         * @description Needs the permission `depreciation.read`.
         */
        get: operations["findDepreciationBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the name or the rules of a book
         * @description Needs the permission `depreciation.edit`.
         */
        patch: operations["amendDepreciationBooks"];
        trace?: never;
    };
    "/api/v1/depreciation-books/{id}/run-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a run of the book would post
         * @description Needs the permission `depreciation.read`.
         */
        get: operations["previewDepreciationBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation-books/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Posts the months of a book that are over, as a background job; its result is as the preview
         * @description Needs the permission `depreciation.run`.
         */
        post: operations["runDepreciationBooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/depreciation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an item is worth in each book, with its schedule
         * @description Needs the permission `depreciation.read`.
         */
        get: operations["ofItemDepreciation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the assets of a book are worth on a day
         * @description Needs the permission `depreciation.read`.
         */
        get: operations["pageDepreciation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a book comes to on a day, by one dimension
         * @description Needs the permission `depreciation.read`.
         */
        get: operations["totalsDepreciation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation-assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Gives an item terms of its own in a book
         * @description Needs the permission `depreciation.edit`.
         */
        patch: operations["amendDepreciation"];
        trace?: never;
    };
    "/api/v1/depreciation-assets/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records an impairment, another life, or units made
         * @description Needs the permission `depreciation.edit`.
         */
        post: operations["recordDepreciation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/depreciation-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an event back
         * @description Needs the permission `depreciation.edit`.
         */
        delete: operations["withdrawDepreciation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each business unit bears in a month; heads see their own
         * @description Needs the permission `statements.read`.
         */
        get: operations["monthStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/journal.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the general ledger is told of a month: balanced debits and credits
         * @description Needs the permission `allocations.read`.
         */
        get: operations["journalStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/{businessUnitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of a unit with its lines and what was said to it
         * @description Needs the permission `statements.read`.
         */
        get: operations["findStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/{businessUnitId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries that a line of a statement adds up
         * @description Needs the permission `statements.read`.
         */
        get: operations["entriesStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/{businessUnitId}/rules/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rule that made a line of a statement, by what it divided
         * @description Needs the permission `statements.read`.
         */
        get: operations["ruleStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/{businessUnitId}/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of a unit as CSV
         * @description Needs the permission `statements.read`.
         */
        get: operations["csvStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/{businessUnitId}/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of a unit as a paper
         * @description Needs the permission `statements.read`.
         */
        get: operations["pdfStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{month}/{businessUnitId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comments on a statement, disputes it, or answers
         * @description Needs the permission `statements.read`.
         */
        post: operations["remarkStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statement-terms/{businessUnitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a unit is charged, and by what it is rated
         * @description Needs the permission `statements.read`.
         */
        get: operations["termsOfStatements"];
        /**
         * Charges a unit from a month on or shows it only, at cost or by a rate card
         * @description Needs the permission `allocations.edit`.
         */
        put: operations["agreeStatements"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rate-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rate cards with their versions
         * @description Needs the permission `allocations.read`.
         */
        get: operations["listRateCards"];
        put?: never;
        /**
         * Adds a rate card with its first draft
         * @description Needs the permission `allocations.edit`.
         */
        post: operations["addRateCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rate-cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A rate card with its versions
         * @description Needs the permission `allocations.read`.
         */
        get: operations["findRateCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Names a rate card otherwise
         * @description Needs the permission `allocations.edit`.
         */
        patch: operations["amendRateCards"];
        trace?: never;
    };
    "/api/v1/rate-cards/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What each unit would pay by these lines in a month, and what they would bring back of the cost
         * @description Needs the permission `allocations.read`.
         */
        post: operations["previewRateCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rate-cards/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Begins a draft of the next version, or writes it anew
         * @description Needs the permission `allocations.edit`.
         */
        put: operations["draftRateCards"];
        post?: never;
        /**
         * Throws the draft away
         * @description Needs the permission `allocations.edit`.
         */
        delete: operations["discardRateCards"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rate-cards/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes the draft, which never changes from then on
         * @description Needs the permission `allocations.edit`.
         */
        post: operations["publishRateCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rate-cards/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the card hold no more from a month on
         * @description Needs the permission `allocations.edit`.
         */
        post: operations["retireRateCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has to approve what: the version in force first
         * @description Needs the permission `procurement.read`.
         */
        get: operations["listApprovalPolicies"];
        put?: never;
        /**
         * Publishes the next version; what was sent before keeps to its own
         * @description Needs the permission `procurement.policies`.
         */
        post: operations["publishApprovalPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the approval policy
         * @description Needs the permission `procurement.read`.
         */
        get: operations["readApprovalPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what you may ask for
         * @description Needs the permission `procurement.request`.
         */
        get: operations["listOffers"];
        put?: never;
        /**
         * Writes an offer as a draft
         * @description Needs the permission `procurement.catalogue`.
         */
        post: operations["draftOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-offers/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Under which headings you find what you may ask for
         * @description Needs the permission `procurement.request`.
         */
        get: operations["categoriesOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An offer: what it holds, costs and asks
         * @description Needs the permission `procurement.request`.
         */
        get: operations["readOffers"];
        /**
         * Says an offer anew; what is left out is forgotten
         * @description Needs the permission `procurement.catalogue`.
         */
        put: operations["describeOffers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-offers/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes or retires an offer
         * @description Needs the permission `procurement.catalogue`.
         */
        post: operations["moveOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-offers/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Shows it with this picture, up to 5 MB: the file itself as the body
         * @description Needs the permission `procurement.catalogue`.
         */
        put: operations["pictureOffers"];
        post?: never;
        /**
         * Shows it without a picture
         * @description Needs the permission `procurement.catalogue`.
         */
        delete: operations["removePictureOffers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is kept in stock for a request, or was given for it
         * @description Needs the permission `procurement.read`.
         */
        get: operations["listStockReservations"];
        put?: never;
        /**
         * Keeps what is in stock for a request, as much of it as there is, instead of ordering it
         * @description Needs the permission `procurement.request`.
         */
        post: operations["reserveStockReservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/reservations/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets go what is kept for a request; whoever did not ask for it says why
         * @description Needs the permission `procurement.request`.
         */
        post: operations["releaseStockReservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of a request could be met from stock, what is kept for it, and what you can do about it now
         * @description Needs the permission `procurement.read`.
         */
        get: operations["ofRequestStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/reservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom an item in stock is kept
         * @description Needs the permission `items.read`.
         */
        get: operations["ofItemStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the requests that you take part in or may see
         * @description Needs the permission `procurement.read`.
         */
        get: operations["listPurchaseRequests"];
        put?: never;
        /**
         * Writes a request as a draft
         * @description Needs the permission `procurement.request`.
         */
        post: operations["draftPurchaseRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request: where it stands, why, and what you can do with it now
         * @description Needs the permission `procurement.read`.
         */
        get: operations["readPurchaseRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a draft of yours
         * @description Needs the permission `procurement.request`.
         */
        patch: operations["amendPurchaseRequests"];
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/approval-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who would have to approve it, were it sent now, and why
         * @description Needs the permission `procurement.read`.
         */
        get: operations["previewPurchaseRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends, withdraws or revises a request of yours, or answers a question about it
         * @description Needs the permission `procurement.request`.
         */
        post: operations["movePurchaseRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides on a request that you are asked about, as you saw it
         * @description Needs the permission `procurement.decide`.
         */
        post: operations["decidePurchaseRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is attached to a request, the newest first
         * @description Needs the permission `procurement.read`.
         */
        get: operations["listRequestAttachments"];
        put?: never;
        /**
         * Attaches a file to a request of yours that nobody has decided on: the file itself as the body
         * @description Needs the permission `procurement.request`.
         */
        post: operations["addRequestAttachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an attachment away from a draft of yours
         * @description Needs the permission `procurement.request`.
         */
        delete: operations["removeRequestAttachments"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/lines-today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of a request as you could ask for them again today, with what is not offered any more
         * @description Needs the permission `procurement.request`.
         */
        get: operations["todayRequestTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates of requests: yours, and those that are shared
         * @description Needs the permission `procurement.request`.
         */
        get: operations["listRequestTemplates"];
        put?: never;
        /**
         * Keeps the lines of a request under a name, for yourself or, where you keep the catalogue, for everybody
         * @description Needs the permission `procurement.request`.
         */
        post: operations["keepRequestTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template with its lines as you could ask for them today
         * @description Needs the permission `procurement.request`.
         */
        get: operations["readRequestTemplates"];
        put?: never;
        post?: never;
        /**
         * Removes a template; what was asked for by it stays
         * @description Needs the permission `procurement.request`.
         */
        delete: operations["removeRequestTemplates"];
        options?: never;
        head?: never;
        /**
         * Changes a template
         * @description Needs the permission `procurement.request`.
         */
        patch: operations["amendRequestTemplates"];
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for your decision, the longest first
         * @description Needs the permission `procurement.decide`.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides on many requests, each as you saw it; what is refused leaves the others decided
         * @description Needs the permission `procurement.decide`.
         */
        post: operations["decideApprovals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands in for you, and for whom you do
         * @description Needs the permission `procurement.decide`.
         */
        get: operations["delegationsApprovals"];
        put?: never;
        /**
         * Lets somebody decide in your place for some days
         * @description Needs the permission `procurement.decide`.
         */
        post: operations["delegateApprovals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a delegation of yours back
         * @description Needs the permission `procurement.decide`.
         */
        delete: operations["removeApprovals"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a link from a mail is about, and whether it is still good
         * @description Needs no sign-in.
         */
        post: operations["lookApprovalLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-links/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides by a link from a mail, once
         * @description Needs no sign-in.
         */
        post: operations["decideApprovalLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-choices/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have in use yourself, and what can be asked of it; at most twenty
         * @description Needs the permission `procurement.request`.
         */
        get: operations["mineThingsInUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-choices/things/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Something that you may read or have, and what can be asked of it
         * @description Needs the permission `procurement.request`.
         */
        get: operations["oneThingsInUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People, cost centres, locations and projects that a request can name, by a part of their name
         * @description Needs the permission `procurement.request`.
         */
        get: operations["findRequestChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orderable-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approved lines that nobody has ordered yet
         * @description Needs the permission `procurement.order`.
         */
        get: operations["orderablePurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists purchase orders
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["listPurchaseOrders"];
        put?: never;
        /**
         * Drafts orders of approved lines: one for each vendor, currency and place
         * @description Needs the permission `procurement.order`.
         */
        post: operations["draftPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order with its lines and what it costs
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["readPurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a draft: prices, discounts, tax, shipping, terms
         * @description Needs the permission `procurement.order`.
         */
        patch: operations["amendPurchaseOrders"];
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the ledger has for what came of an order, the newest first, two hundred at most
         * @description Needs the permission `spend.read`.
         */
        get: operations["ledgerEntriesPurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an order, notes that the vendor acknowledged it, cancels it, or closes it short
         * @description Needs the permission `procurement.order`.
         */
        post: operations["movePurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The order as a paper, in the vendor’s language
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["pdfOrderPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/ubl.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The order as OASIS UBL 2.1; as Peppol BIS Order 3 where both sides have an electronic address
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["ublOrderPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/ubl-change.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last amendment of the order as an OASIS UBL 2.1 OrderChange
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["ublChangeOrderPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/cxml.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The order as a cXML OrderRequest
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["cxmlOrderPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was changed of an order after it was sent, the latest first
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["versionsAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/lines/{lineId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What a line of a draft wants done with a service or license; once it was sent, what the carrier confirms
         * @description Needs the permission `procurement.order`.
         */
        put: operations["sayAmendments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/amendment-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an amendment would change, and what the order would come to; nothing is sent
         * @description Needs the permission `procurement.order`.
         */
        post: operations["previewAmendments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes an order that was sent, within what was approved: its next version, which the vendor is told
         * @description Needs the permission `procurement.order`.
         */
        post: operations["amendAmendments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quotes, the newest first
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["listQuotes"];
        put?: never;
        /**
         * Writes down what a vendor offers for approved lines
         * @description Needs the permission `procurement.order`.
         */
        post: operations["enterQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-quotes/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quote beside all that are for the same lines, with their totals in the currency of the organisation
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["compareQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quote with what it asks for each line
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["readQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-quotes/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chooses it with a reason: its order is drafted, the other quotes for the same lines are declined
         * @description Needs the permission `procurement.order`.
         */
        post: operations["chooseQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-quotes/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers of a quote, the newest first
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["listDocumentsQuotes"];
        put?: never;
        /**
         * Adds a paper to a quote: the file itself as the body
         * @description Needs the permission `procurement.order`.
         */
        post: operations["addDocumentQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-parties/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the papers of orders name a vendor, by its id, or ourselves: `own`
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["readOrderParties"];
        /**
         * Says it anew; what is left out is forgotten
         * @description Needs the permission `procurement.order`.
         */
        put: operations["describeOrderParties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was taken in
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt with its items, and each serial that was refused
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["readReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in a delivery, as a whole or not at all: items begin, what came is counted and posted
         * @description Needs the permission `procurement.receive`.
         */
        post: operations["receiveReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/standing-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items that stand as ordered with this order: receiving moves these, and begins no others for them
         * @description Needs the permission `procurement.receive`.
         */
        get: operations["standingReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/serials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in a long list of serials as a background job; each that is refused is told with its place
         * @description Needs the permission `procurement.receive`.
         */
        post: operations["serialsReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-receipts/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a list whose job failed or was cancelled go on where it stopped; nothing is taken in twice
         * @description Needs the permission `procurement.receive`.
         */
        post: operations["resumeReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-receipts/{id}/undoing-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a receipt can be taken back as things stand, and why not; nothing changes
         * @description Needs the permission `procurement.undo_receipts`.
         */
        post: operations["tryUndoReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-receipts/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a receipt back while nothing happened to what came with it: the things leave again, the money is committed again
         * @description Needs the permission `procurement.undo_receipts`.
         */
        post: operations["undoReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-reports/open-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What vendors owe: open orders, what of them is late, and what is committed for them
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["openOrdersProcurementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-reports/approval-ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom approvals wait, and for how long
         * @description Needs the permission `procurement.read_all`.
         */
        get: operations["approvalAgesProcurementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-reports/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long vendors or products take from the order to the receipt, and what came on time
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["deliveriesProcurementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-reports/under-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would be spent by cost centre, were all that waits for its approval approved
         * @description Needs the permission `procurement.read_all`.
         */
        get: operations["underApprovalProcurementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-reports/vendor-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a vendor was last paid for each product
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["vendorPricesProcurementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-reports/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a product cost in each order
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["pricesProcurementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendor-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what went back to vendors
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["listVendorReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendor-returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What went back, with the credits for it
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["readVendorReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends back what came damaged or wrong, or is not wanted after all, with the credit that is expected
         * @description Needs the permission `procurement.receive`.
         */
        post: operations["beginVendorReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendor-returns/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what the vendor credited: money that comes back to the items, or the cost centre
         * @description Needs the permission `spend.post`.
         */
        post: operations["creditVendorReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what vendors said is on its way
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["listShippingNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notice with its serials
         * @description Needs the permission `procurement.read_orders`.
         */
        get: operations["readShippingNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/shipping-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads what a vendor says is on its way, as CSV; each refused row is told with its column, and then nothing is kept
         * @description Needs the permission `procurement.receive`.
         */
        post: operations["addShippingNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-notices/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in all that a notice says, as a background job; each serial that is refused is told
         * @description Needs the permission `procurement.receive`.
         */
        post: operations["receiveShippingNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description Needs the permission `exchange.import`.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Takes a CSV file in and says what a run would do; changes nothing yet
         * @description Needs the permission `exchange.import`.
         */
        post: operations["receiveImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import, with how its columns are understood
         * @description Needs the permission `exchange.import`.
         */
        get: operations["findImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says what the columns mean, before it is run; the rows are judged anew, as a background job
         * @description Needs the permission `exchange.import`.
         */
        put: operations["understandImports"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its rows: what becomes of each, and what is wrong, by row and column
         * @description Needs the permission `exchange.import`.
         */
        get: operations["rowsImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The refused rows with their own columns, and why each was refused
         * @description Needs the permission `exchange.import`.
         */
        get: operations["refusedImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Applies what was not refused, as a background job
         * @description Needs the permission `exchange.import`.
         */
        post: operations["runImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops it after the present chunk; what is applied stays
         * @description Needs the permission `exchange.import`.
         */
        post: operations["cancelImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a stopped run go on where it stopped
         * @description Needs the permission `exchange.import`.
         */
        post: operations["resumeImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items of one kind (assets where none is said) as CSV, in the columns that an import reads
         * @description Needs the permission `exchange.export`.
         */
        get: operations["downloadItemExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/focus.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The charges of some months as a cost and usage file of FOCUS 1.4
         * @description Needs the permission `spend.read`.
         */
        get: operations["downloadFocus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of providers, newest first
         * @description Needs the permission `spend.read`.
         */
        get: operations["listBills"];
        put?: never;
        /**
         * Takes in what a provider bills, as a cost file of FOCUS 1.0 or newer; posts nothing yet
         * @description Needs the permission `spend.post`.
         */
        post: operations["receiveBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file, what it bills, and what nobody is named for
         * @description Needs the permission `spend.read`.
         */
        get: operations["findBills"];
        put?: never;
        post?: never;
        /**
         * Removes a file of which nothing is posted
         * @description Needs the permission `spend.post`.
         */
        delete: operations["removeBills"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-files/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that cannot be read, with the reason
         * @description Needs the permission `spend.read`.
         */
        get: operations["refusedBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-files/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Posts its bills; those of the same account and month are replaced
         * @description Needs the permission `spend.post`.
         */
        post: operations["postBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom charges are for
         * @description Needs the permission `spend.read`.
         */
        get: operations["listRulesBills"];
        put?: never;
        /**
         * Adds a rule, which is tried last
         * @description Needs the permission `spend.post`.
         */
        post: operations["addRuleBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a rule back
         * @description Needs the permission `spend.post`.
         */
        delete: operations["removeRuleBills"];
        options?: never;
        head?: never;
        /**
         * Changes a rule
         * @description Needs the permission `spend.post`.
         */
        patch: operations["amendRuleBills"];
        trace?: never;
    };
    "/api/v1/provider-rules/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a rule before another
         * @description Needs the permission `spend.post`.
         */
        post: operations["moveRuleBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/explore.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole answer of the explorer as CSV, however many rows it has
         * @description Needs the permission `spend.read`.
         */
        get: operations["csvSpendReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend/explore.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole answer of the explorer as a workbook
         * @description Needs the permission `spend.read`.
         */
        get: operations["workbookSpendReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of spend that one has sent or gets again and again
         * @description Needs the permission `spend.read`.
         */
        get: operations["listSpendReports"];
        put?: never;
        /**
         * Has a report sent again and again
         * @description Needs the permission `spend.read`.
         */
        post: operations["addSpendReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spend-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description Needs the permission `spend.read`.
         */
        get: operations["findSpendReports"];
        put?: never;
        post?: never;
        /**
         * Has it sent no more
         * @description Needs the permission `spend.read`.
         */
        delete: operations["removeSpendReports"];
        options?: never;
        head?: never;
        /**
         * Changes when, how and to whom it is sent
         * @description Needs the permission `spend.read`.
         */
        patch: operations["amendSpendReports"];
        trace?: never;
    };
    "/api/v1/spend-reports/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends it now, beside its times
         * @description Needs the permission `spend.read`.
         */
        post: operations["sendSpendReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each item, as CSV
         * @description Needs the permission `items.read`.
         */
        get: operations["downloadBulkResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of files that are read, with the fields that columns map to
         * @description Needs the permission `exchange.import`.
         */
        get: operations["listImportFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mappings that are kept under a name
         * @description Needs the permission `exchange.import`.
         */
        get: operations["listImportPresets"];
        put?: never;
        /**
         * Keeps a mapping under a name
         * @description Needs the permission `exchange.import`.
         */
        post: operations["addImportPresets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-presets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forgets it
         * @description Needs the permission `exchange.import`.
         */
        delete: operations["removeImportPresets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the installation is doing
         * @description Needs the permission `system.read`.
         */
        get: operations["readSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            actorKind: "user" | "token" | "system";
            actorId: string;
            actorName: string;
            /** @example vendor.renamed */
            action: string;
            subjectKind: string;
            subjectId: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            ip: string | null;
            /** @description The seal that covers it; null while it waits for the next one */
            seal: number | null;
        };
        AuditEntryPage: {
            data: components["schemas"]["AuditEntryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        FieldProblemDto: {
            /** @example /tag */
            pointer: string;
            /** @example max_length */
            code: string;
            /** @example tag must be shorter than or equal to 200 characters */
            reason: string;
        };
        Problem: {
            /** @example about:blank */
            type: string;
            /** @example validation_failed */
            code: string;
            /** @example Some fields are not as they have to be. */
            title: string;
            /** @example 422 */
            status: number;
            /** @example 01934f7e-0000-7000-8000-000000000000 */
            requestId: string;
            problems?: components["schemas"]["FieldProblemDto"][];
            facts?: {
                [key: string]: unknown;
            };
        };
        ChainStateDto: {
            intact: boolean;
            seals?: number;
            sealedEntries?: number;
            unsealedEntries?: number;
            /** @description The first seal that does not hold */
            sequence?: number;
            reason?: string;
        };
        DeadLetterDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description What failed
             * @example spend.start-charges
             */
            handler: string;
            /**
             * @description The event that it failed upon
             * @example inventory.item.transitioned
             */
            event: string;
            /** Format: uuid */
            eventId: string;
            /** @description What the event told */
            payload: {
                [key: string]: unknown;
            };
            /** @description Who caused the event */
            actor: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            occurredAt: string;
            attempts: number;
            /** @description The reason of the last failure */
            reason: string;
            /** @description Where in the program it failed */
            stack: string | null;
            /** Format: date-time */
            diedAt: string;
            /** @enum {string} */
            state: "waiting" | "retried" | "dismissed";
            /** Format: date-time */
            settledAt: string | null;
            /** @description Who retried or dismissed it */
            settledBy: string | null;
        };
        DeadLetterPage: {
            data: components["schemas"]["DeadLetterDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ScheduleDto: {
            /** @example spend.roll-up */
            name: string;
            /** @description What it does */
            does: string;
            /** @example 30 2 * * * */
            cron: string;
            /** @example Europe/Berlin */
            timeZone: string;
            paused: boolean;
            /** @description Whether it runs at this moment */
            running: boolean;
            /**
             * Format: date-time
             * @description When it runs next; null before a worker has seen it
             */
            nextDueAt: string | null;
            /** Format: date-time */
            lastStartedAt: string | null;
            /** Format: date-time */
            lastFinishedAt: string | null;
            /** @enum {string|null} */
            lastOutcome: "succeeded" | "failed" | "interrupted" | null;
            /** @description Why the last run failed */
            lastError: string | null;
            /** @description Counts what people changed */
            version: number;
        };
        SchedulePage: {
            data: components["schemas"]["ScheduleDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ScheduleChangeDto: {
            /** @description A paused schedule does not run by itself; what it misses is not made up for */
            paused: boolean;
        };
        JobDto: {
            /** Format: uuid */
            id: string;
            /** @example exchange.import */
            kind: string;
            /** @example Import of assets.csv */
            label: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            done: number;
            /** @description Null until the size of the work is known */
            total: number | null;
            /**
             * @description Tallies by name
             * @example {
             *       "created": 120,
             *       "refused": 3
             *     }
             */
            counts: {
                [key: string]: unknown;
            };
            /** @description What came of it */
            result: {
                [key: string]: unknown;
            } | null;
            /** @description Why it failed */
            error: string | null;
            /** @description It will stop after the present chunk */
            cancelRequested: boolean;
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            version: number;
        };
        JobPage: {
            data: components["schemas"]["JobDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        QueueDto: {
            /** @enum {string} */
            name: "deliveries" | "jobs" | "work";
            /** @description What it carries */
            carries: string;
            /** @enum {string} */
            backend: "redis" | "postgres";
            paused: boolean;
            /** @description Processes that carry */
            workers: number;
            waiting: number;
            /** @description Being carried now */
            active: number;
            /** @description Put off by the queue */
            delayed: number;
            /** @description The latest that failed; what they were about is still due and comes again by itself */
            failed: number;
            /** @description How many are carried at a time by all workers together; null for as many as they can */
            mostAtOnce: number | null;
        };
        QueuesDto: {
            data: components["schemas"]["QueueDto"][];
        };
        ConcurrencyDto: {
            /** @description At a time by all workers together; null for as many as they can */
            mostAtOnce: number | null;
        };
        QueueJobDto: {
            id: string;
            /**
             * @description The handler or the kind of work
             * @example lifecycle.steps
             */
            name: string;
            /** @enum {string} */
            state: "waiting" | "active" | "delayed" | "failed";
            /** @description Which rows to look at; null where they are another organisation’s */
            payload: {
                [key: string]: unknown;
            } | null;
            attempts: number;
            /** Format: date-time */
            queuedAt: string;
            /** Format: date-time */
            begunAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Why it failed */
            reason: string | null;
            /** @description Where in the program it failed */
            stack: string | null;
        };
        QueueJobPage: {
            data: components["schemas"]["QueueJobDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        MailDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            recipient: string;
            subject: string;
            /** @description What made it: `notice` (something was told), `digest` (a daily summary), `step` (a step of a workflow) */
            kind: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "failed";
            attempts: number;
            /** @description Why the last attempt failed */
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is tried next
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent or given up
             */
            finishedAt: string | null;
        };
        MailPage: {
            data: components["schemas"]["MailDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        MailDetailsDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            recipient: string;
            subject: string;
            /** @description What made it: `notice` (something was told), `digest` (a daily summary), `step` (a step of a workflow) */
            kind: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "failed";
            attempts: number;
            /** @description Why the last attempt failed */
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is tried next
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent or given up
             */
            finishedAt: string | null;
            /** @description What it says */
            text: string;
        };
        SignedInUserDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            email: string;
            /** @description The user’s own or the organisation’s */
            locale: string;
            timeZone: string;
        };
        PreferencesDto: {
            /**
             * @description Your own; else the organisation’s
             * @example de-AT
             */
            locale: string | null;
            /** @enum {string} */
            theme: "auto" | "light" | "dark";
            /**
             * @description Your own; else the organisation’s
             * @example Europe/Vienna
             */
            timeZone: string | null;
            /** @enum {string} */
            density: "compact" | "normal";
        };
        SignedInOrganizationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example EUR */
            baseCurrency: string;
        };
        CurrentSessionDto: {
            user: components["schemas"]["SignedInUserDto"];
            preferences: components["schemas"]["PreferencesDto"];
            organization: components["schemas"]["SignedInOrganizationDto"];
            /** @description All that the roles permit, wherever they hold */
            permissions: ("items.read" | "items.create" | "items.edit" | "items.move" | "licenses.keys" | "comments.write" | "documents.edit" | "tasks.read" | "tasks.complete" | "tasks.override" | "lifecycles.define" | "catalog.read" | "catalog.edit" | "contracts.read" | "contracts.edit" | "organization.read" | "organization.edit" | "people.read" | "people.edit" | "users.read" | "users.manage" | "roles.grant" | "spend.read" | "spend.post" | "rates.edit" | "budgets.edit" | "alerts.edit" | "depreciation.read" | "depreciation.edit" | "depreciation.run" | "periods.close" | "allocations.read" | "allocations.edit" | "statements.read" | "procurement.read" | "procurement.read_all" | "procurement.request" | "procurement.decide" | "procurement.policies" | "procurement.catalogue" | "procurement.read_orders" | "procurement.order" | "procurement.receive" | "procurement.undo_receipts" | "procurement.approve_orders" | "exchange.import" | "exchange.export" | "jobs.read" | "jobs.manage" | "queues.read" | "queues.manage" | "mails.read" | "audit.read" | "system.read" | "views.share" | "own.session")[];
            /** @description For X-CSRF-Token; absent where a token asks */
            csrfToken?: string;
        };
        SignInDto: {
            /** @example ada@example.com */
            email: string;
            password: string;
            /**
             * Format: uuid
             * @description Needed only by who belongs to several organisations
             */
            organizationId?: string;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string;
            /** Format: date-time */
            expiresAt: string;
            ip: string | null;
            agent: string | null;
            /** @description Whether it is the one that asks */
            current: boolean;
        };
        SessionsDto: {
            data: components["schemas"]["SessionDto"][];
        };
        PasswordChangeDto: {
            currentPassword: string;
            /** @description At least 12 characters */
            newPassword: string;
        };
        TokenDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The last characters, to recognise it by */
            hint: string;
            scopes: ("items.read" | "items.create" | "items.edit" | "items.move" | "licenses.keys" | "comments.write" | "documents.edit" | "tasks.read" | "tasks.complete" | "tasks.override" | "lifecycles.define" | "catalog.read" | "catalog.edit" | "contracts.read" | "contracts.edit" | "organization.read" | "organization.edit" | "people.read" | "people.edit" | "users.read" | "users.manage" | "roles.grant" | "spend.read" | "spend.post" | "rates.edit" | "budgets.edit" | "alerts.edit" | "depreciation.read" | "depreciation.edit" | "depreciation.run" | "periods.close" | "allocations.read" | "allocations.edit" | "statements.read" | "procurement.read" | "procurement.read_all" | "procurement.request" | "procurement.decide" | "procurement.policies" | "procurement.catalogue" | "procurement.read_orders" | "procurement.order" | "procurement.receive" | "procurement.undo_receipts" | "procurement.approve_orders" | "exchange.import" | "exchange.export" | "jobs.read" | "jobs.manage" | "queues.read" | "queues.manage" | "mails.read" | "audit.read" | "system.read" | "views.share" | "own.session")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        TokensDto: {
            data: components["schemas"]["TokenDto"][];
        };
        NewTokenShownDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The last characters, to recognise it by */
            hint: string;
            scopes: ("items.read" | "items.create" | "items.edit" | "items.move" | "licenses.keys" | "comments.write" | "documents.edit" | "tasks.read" | "tasks.complete" | "tasks.override" | "lifecycles.define" | "catalog.read" | "catalog.edit" | "contracts.read" | "contracts.edit" | "organization.read" | "organization.edit" | "people.read" | "people.edit" | "users.read" | "users.manage" | "roles.grant" | "spend.read" | "spend.post" | "rates.edit" | "budgets.edit" | "alerts.edit" | "depreciation.read" | "depreciation.edit" | "depreciation.run" | "periods.close" | "allocations.read" | "allocations.edit" | "statements.read" | "procurement.read" | "procurement.read_all" | "procurement.request" | "procurement.decide" | "procurement.policies" | "procurement.catalogue" | "procurement.read_orders" | "procurement.order" | "procurement.receive" | "procurement.undo_receipts" | "procurement.approve_orders" | "exchange.import" | "exchange.export" | "jobs.read" | "jobs.manage" | "queues.read" | "queues.manage" | "mails.read" | "audit.read" | "system.read" | "views.share" | "own.session")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /**
             * @description The token itself, shown this once
             * @example qm_…
             */
            secret: string;
        };
        NewTokenDto: {
            /** @example Nightly export */
            name: string;
            /** @description What it may do at most; all that you may where it is left out */
            scopes?: ("items.read" | "items.create" | "items.edit" | "items.move" | "licenses.keys" | "comments.write" | "documents.edit" | "tasks.read" | "tasks.complete" | "tasks.override" | "lifecycles.define" | "catalog.read" | "catalog.edit" | "contracts.read" | "contracts.edit" | "organization.read" | "organization.edit" | "people.read" | "people.edit" | "users.read" | "users.manage" | "roles.grant" | "spend.read" | "spend.post" | "rates.edit" | "budgets.edit" | "alerts.edit" | "depreciation.read" | "depreciation.edit" | "depreciation.run" | "periods.close" | "allocations.read" | "allocations.edit" | "statements.read" | "procurement.read" | "procurement.read_all" | "procurement.request" | "procurement.decide" | "procurement.policies" | "procurement.catalogue" | "procurement.read_orders" | "procurement.order" | "procurement.receive" | "procurement.undo_receipts" | "procurement.approve_orders" | "exchange.import" | "exchange.export" | "jobs.read" | "jobs.manage" | "queues.read" | "queues.manage" | "mails.read" | "audit.read" | "system.read" | "views.share" | "own.session")[];
            /**
             * Format: date-time
             * @description At most 366 days ahead; 90 days where it is left out
             */
            expiresAt?: string;
        };
        OrganizationTokenDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The last characters, to recognise it by */
            hint: string;
            scopes: ("items.read" | "items.create" | "items.edit" | "items.move" | "licenses.keys" | "comments.write" | "documents.edit" | "tasks.read" | "tasks.complete" | "tasks.override" | "lifecycles.define" | "catalog.read" | "catalog.edit" | "contracts.read" | "contracts.edit" | "organization.read" | "organization.edit" | "people.read" | "people.edit" | "users.read" | "users.manage" | "roles.grant" | "spend.read" | "spend.post" | "rates.edit" | "budgets.edit" | "alerts.edit" | "depreciation.read" | "depreciation.edit" | "depreciation.run" | "periods.close" | "allocations.read" | "allocations.edit" | "statements.read" | "procurement.read" | "procurement.read_all" | "procurement.request" | "procurement.decide" | "procurement.policies" | "procurement.catalogue" | "procurement.read_orders" | "procurement.order" | "procurement.receive" | "procurement.undo_receipts" | "procurement.approve_orders" | "exchange.import" | "exchange.export" | "jobs.read" | "jobs.manage" | "queues.read" | "queues.manage" | "mails.read" | "audit.read" | "system.read" | "views.share" | "own.session")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: uuid */
            userId: string;
            userName: string;
        };
        OrganizationTokenPage: {
            data: components["schemas"]["OrganizationTokenDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: email */
            email: string;
            locale: string | null;
            timeZone: string | null;
            locked: boolean;
            /** @description Whether there is a password to sign in with */
            hasPassword: boolean;
            /** @description Roles, wherever they hold */
            roles: ("administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor")[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        UserPage: {
            data: components["schemas"]["UserDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewUserDto: {
            /** Format: email */
            email: string;
            /** @description Without one the user works by API tokens */
            password?: string;
            /**
             * Format: uuid
             * @description The person who signs in; else a new one with `name`
             */
            personId?: string;
            name?: string;
            locale?: string | null;
            timeZone?: string | null;
        };
        UserChangesDto: {
            /** Format: email */
            email?: string;
            /** @example de-AT */
            locale?: string | null;
            /** @example Europe/Vienna */
            timeZone?: string | null;
            /** @description A locked user is signed out and neither password nor token works */
            locked?: boolean;
        };
        NewPasswordDto: {
            password: string;
        };
        GrantDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor";
            /** Format: uuid */
            businessUnitId: string | null;
            /** Format: uuid */
            locationId: string | null;
            grantedBy: string;
            /** Format: date-time */
            grantedAt: string;
        };
        GrantsDto: {
            data: components["schemas"]["GrantDto"][];
        };
        NewGrantDto: {
            /** @enum {string} */
            role: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor";
            /**
             * Format: uuid
             * @description In this unit and all below it
             */
            businessUnitId?: string;
            /**
             * Format: uuid
             * @description In this place and all below it
             */
            locationId?: string;
        };
        RoleDto: {
            /** @enum {string} */
            name: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor";
            permissions: ("items.read" | "items.create" | "items.edit" | "items.move" | "licenses.keys" | "comments.write" | "documents.edit" | "tasks.read" | "tasks.complete" | "tasks.override" | "lifecycles.define" | "catalog.read" | "catalog.edit" | "contracts.read" | "contracts.edit" | "organization.read" | "organization.edit" | "people.read" | "people.edit" | "users.read" | "users.manage" | "roles.grant" | "spend.read" | "spend.post" | "rates.edit" | "budgets.edit" | "alerts.edit" | "depreciation.read" | "depreciation.edit" | "depreciation.run" | "periods.close" | "allocations.read" | "allocations.edit" | "statements.read" | "procurement.read" | "procurement.read_all" | "procurement.request" | "procurement.decide" | "procurement.policies" | "procurement.catalogue" | "procurement.read_orders" | "procurement.order" | "procurement.receive" | "procurement.undo_receipts" | "procurement.approve_orders" | "exchange.import" | "exchange.export" | "jobs.read" | "jobs.manage" | "queues.read" | "queues.manage" | "mails.read" | "audit.read" | "system.read" | "views.share" | "own.session")[];
        };
        RolesDto: {
            data: components["schemas"]["RoleDto"][];
        };
        ColleagueDto: {
            /**
             * Format: uuid
             * @description Of the user
             */
            id: string;
            name: string;
        };
        ColleaguePage: {
            data: components["schemas"]["ColleagueDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        OrganizationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description What spend is told in; it stays
             * @example EUR
             */
            baseCurrency: string;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone: string;
            /** @example de-AT */
            locale: string;
            /** @example AT */
            country: string | null;
            /** @description The month that the fiscal year begins with */
            fiscalYearStartMonth: number;
            /**
             * @description What the tags of items begin with that bring none
             * @example QM-
             */
            tagPrefix: string;
            tagDigits: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        OrganizationChangesDto: {
            name?: string;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone?: string;
            locale?: string;
            /** @example AT */
            country?: string | null;
            /** @description The month that the fiscal year begins with */
            fiscalYearStartMonth?: number;
            tagPrefix?: string;
            tagDigits?: number;
        };
        BusinessUnitDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            code: string | null;
            /** Format: uuid */
            parentId: string | null;
            parentName: string | null;
            /** Format: uuid */
            headId: string | null;
            headName: string | null;
            /** @description How many lie directly below */
            children: number;
        };
        BusinessUnitPage: {
            data: components["schemas"]["BusinessUnitDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewBusinessUnitDto: {
            name: string;
            code?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description The person who leads it
             */
            headId?: string | null;
            active?: boolean;
        };
        BusinessUnitChangesDto: {
            name?: string;
            code?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description The person who leads it
             */
            headId?: string | null;
            active?: boolean;
        };
        CostCenterDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            code: string;
            name: string;
            /** Format: uuid */
            businessUnitId: string | null;
            businessUnitName: string | null;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            /** @enum {string|null} */
            spendClass: "run" | "grow" | "transform" | null;
        };
        CostCenterPage: {
            data: components["schemas"]["CostCenterDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewCostCenterDto: {
            code: string;
            name: string;
            /** Format: uuid */
            businessUnitId?: string | null;
            /**
             * Format: uuid
             * @description The person who answers for its spend
             */
            ownerId?: string | null;
            /**
             * @description What its spend is for; what is posted later takes it over
             * @enum {string|null}
             */
            spendClass?: "run" | "grow" | "transform" | null;
            active?: boolean;
        };
        CostCenterChangesDto: {
            code?: string;
            name?: string;
            /** Format: uuid */
            businessUnitId?: string | null;
            /**
             * Format: uuid
             * @description The person who answers for its spend
             */
            ownerId?: string | null;
            /**
             * @description What its spend is for; what is posted later takes it over
             * @enum {string|null}
             */
            spendClass?: "run" | "grow" | "transform" | null;
            active?: boolean;
        };
        ProjectDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            code: string;
            name: string;
            /** Format: uuid */
            costCenterId: string | null;
            costCenterName: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
        };
        ProjectPage: {
            data: components["schemas"]["ProjectDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewProjectDto: {
            code: string;
            name: string;
            /**
             * Format: uuid
             * @description Pays for what is bought for it, unless something else is said
             */
            costCenterId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day
             */
            endsOn?: string | null;
            active?: boolean;
        };
        ProjectChangesDto: {
            code?: string;
            name?: string;
            /**
             * Format: uuid
             * @description Pays for what is bought for it, unless something else is said
             */
            costCenterId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day
             */
            endsOn?: string | null;
            active?: boolean;
        };
        LocationDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            code: string | null;
            /** Format: uuid */
            parentId: string | null;
            parentName: string | null;
            addressLine1: string | null;
            addressLine2: string | null;
            city: string | null;
            region: string | null;
            postalCode: string | null;
            country: string | null;
            timeZone: string | null;
            /** Format: uuid */
            managerId: string | null;
            managerName: string | null;
            /**
             * Format: uuid
             * @description Working calendar that the place names itself
             */
            calendarId: string | null;
            calendarName: string | null;
            /** @description How many lie directly below */
            children: number;
        };
        LocationPage: {
            data: components["schemas"]["LocationDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewLocationDto: {
            name: string;
            code?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            addressLine1?: string | null;
            addressLine2?: string | null;
            city?: string | null;
            region?: string | null;
            postalCode?: string | null;
            /** @example AT */
            country?: string | null;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            /**
             * Format: uuid
             * @description Working calendar; else that of the nearest place above
             */
            calendarId?: string | null;
            active?: boolean;
        };
        LocationChangesDto: {
            name?: string;
            code?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            addressLine1?: string | null;
            addressLine2?: string | null;
            city?: string | null;
            region?: string | null;
            postalCode?: string | null;
            /** @example AT */
            country?: string | null;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            /**
             * Format: uuid
             * @description Working calendar; else that of the nearest place above
             */
            calendarId?: string | null;
            active?: boolean;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            givenName: string | null;
            familyName: string | null;
            email: string | null;
            userName: string | null;
            employeeNumber: string | null;
            phone: string | null;
            jobTitle: string | null;
            department: string | null;
            /** Format: uuid */
            businessUnitId: string | null;
            businessUnitName: string | null;
            /** Format: uuid */
            costCenterId: string | null;
            costCenterCode: string | null;
            /** Format: uuid */
            locationId: string | null;
            locationName: string | null;
            /** Format: uuid */
            managerId: string | null;
            managerName: string | null;
        };
        PersonPage: {
            data: components["schemas"]["PersonDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewPersonDto: {
            name: string;
            givenName?: string | null;
            familyName?: string | null;
            /**
             * Format: email
             * @description Kept in lower case; may be shared, as a team’s mailbox is
             */
            email?: string | null;
            /** @description Account name in the directory, kept in lower case */
            userName?: string | null;
            employeeNumber?: string | null;
            phone?: string | null;
            jobTitle?: string | null;
            department?: string | null;
            /** Format: uuid */
            businessUnitId?: string | null;
            /** Format: uuid */
            costCenterId?: string | null;
            /** Format: uuid */
            locationId?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            /** @description A person who has left can neither sign in nor be given anything */
            active?: boolean;
        };
        PersonChangesDto: {
            name?: string;
            givenName?: string | null;
            familyName?: string | null;
            /**
             * Format: email
             * @description Kept in lower case; may be shared, as a team’s mailbox is
             */
            email?: string | null;
            /** @description Account name in the directory, kept in lower case */
            userName?: string | null;
            employeeNumber?: string | null;
            phone?: string | null;
            jobTitle?: string | null;
            department?: string | null;
            /** Format: uuid */
            businessUnitId?: string | null;
            /** Format: uuid */
            costCenterId?: string | null;
            /** Format: uuid */
            locationId?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            /** @description A person who has left can neither sign in nor be given anything */
            active?: boolean;
        };
        TeamDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            code: string;
            name: string;
            description: string | null;
            /** @description How many belong to it who may sign in */
            members: number;
        };
        TeamPage: {
            data: components["schemas"]["TeamDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewTeamDto: {
            /**
             * @description What lifecycles name the team by
             * @example service-desk
             */
            code: string;
            name: string;
            description?: string | null;
            active?: boolean;
        };
        TeamChangesDto: {
            /**
             * @description What lifecycles name the team by
             * @example service-desk
             */
            code?: string;
            name?: string;
            description?: string | null;
            active?: boolean;
        };
        TeamMemberDto: {
            /**
             * Format: uuid
             * @description Of the user
             */
            id: string;
            name: string;
            email: string;
            /** @description Whether the user may sign in; work goes only to those who may */
            active: boolean;
            /** Format: date-time */
            addedAt: string;
        };
        TeamMemberPage: {
            data: components["schemas"]["TeamMemberDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        WorkingSpanDto: {
            /** @description 1 is Monday, 7 is Sunday */
            weekday: number;
            /** @example 09:00 */
            from: string;
            /**
             * @description 24:00 is midnight
             * @example 17:00
             */
            to: string;
        };
        WorkingCalendarDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone: string;
            /** @description From when to when is worked; several spans a day where there are breaks */
            hours: components["schemas"]["WorkingSpanDto"][];
            /** @description Whether it counts where no place says otherwise */
            isDefault: boolean;
            /** @description Holidays of this year and later */
            holidays: number;
            /** @description How many places name it themselves */
            locations: number;
        };
        WorkingCalendarPage: {
            data: components["schemas"]["WorkingCalendarDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewWorkingCalendarDto: {
            name: string;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone: string;
            /** @description From when to when is worked; several spans a day where there are breaks */
            hours: components["schemas"]["WorkingSpanDto"][];
            /** @description Whether it counts where no place says otherwise */
            isDefault?: boolean;
            active?: boolean;
        };
        WorkingCalendarChangesDto: {
            name?: string;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone?: string;
            /** @description From when to when is worked; several spans a day where there are breaks */
            hours?: components["schemas"]["WorkingSpanDto"][];
            /** @description Whether it counts where no place says otherwise */
            isDefault?: boolean;
            active?: boolean;
        };
        HolidayDto: {
            /** Format: date */
            day: string;
            name: string;
        };
        HolidaysDto: {
            data: components["schemas"]["HolidayDto"][];
        };
        HolidayNameDto: {
            name: string;
        };
        HolidayImportResultDto: {
            /** @description Days that were added */
            added: number;
            /** @description Days that were there already and kept their names */
            known: number;
        };
        HolidayImportDto: {
            /** @example AT */
            country: string;
            /** @description Code of a region of the country */
            region?: string;
            year: number;
        };
        HolidayRegionDto: {
            code: string;
            name: string;
        };
        HolidayRegionsDto: {
            data: components["schemas"]["HolidayRegionDto"][];
        };
        SavedViewDto: {
            /** Format: uuid */
            id: string;
            /** @example items */
            page: string;
            name: string;
            /**
             * @description The search parameters of the page, all texts
             * @example {
             *       "phase": "operate",
             *       "sort": "-createdAt"
             *     }
             */
            query: {
                [key: string]: unknown;
            };
            shared: boolean;
            /** @description Whether it is your own */
            mine: boolean;
            /** @description Nobody’s once its owner does not sign in any more */
            ownerName: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SavedViewPage: {
            data: components["schemas"]["SavedViewDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewSavedViewDto: {
            /** @example items */
            page: string;
            name: string;
            /**
             * @description The search parameters of the page, all texts
             * @example {
             *       "phase": "operate",
             *       "sort": "-createdAt"
             *     }
             */
            query: {
                [key: string]: unknown;
            };
            /** @description For everybody; needs the permission `views.share` */
            shared?: boolean;
        };
        SavedViewChangesDto: {
            name?: string;
            /**
             * @description The search parameters of the page, all texts
             * @example {
             *       "phase": "operate",
             *       "sort": "-createdAt"
             *     }
             */
            query?: {
                [key: string]: unknown;
            };
            shared?: boolean;
        };
        MailChoicesDto: {
            /**
             * @description Comments that call you
             * @enum {string}
             */
            mentions?: "at_once" | "daily" | "never";
            /**
             * @description Requests that wait for your approval, and what becomes of yours
             * @enum {string}
             */
            approvals?: "at_once" | "daily" | "never";
            /**
             * @description Tasks of yours: new, due, overdue
             * @enum {string}
             */
            tasks?: "at_once" | "daily" | "never";
            /**
             * @description What was handed over to you
             * @enum {string}
             */
            handOvers?: "at_once" | "daily" | "never";
            /**
             * @description What is worth a look in what was spent
             * @enum {string}
             */
            spend?: "at_once" | "daily" | "never";
            /**
             * @description The end of your imports and other jobs
             * @enum {string}
             */
            jobs?: "at_once" | "daily" | "never";
        };
        ProfileDto: {
            /**
             * @description Your own; else the organisation’s
             * @example de-AT
             */
            locale: string | null;
            /** @enum {string} */
            theme: "auto" | "light" | "dark";
            /**
             * @description Your own; else the organisation’s
             * @example Europe/Vienna
             */
            timeZone: string | null;
            /** @enum {string} */
            density: "compact" | "normal";
            name: string;
            email: string;
            /** @description When notices come by mail */
            mail: components["schemas"]["MailChoicesDto"];
            /**
             * @description When the daily mail comes, by your clock
             * @example 07:00
             */
            digestAt: string;
            /**
             * @description What each page keeps for you, such as the columns of its table, under the page’s name
             * @example {
             *       "items": {
             *         "columns": [
             *           "tag",
             *           "name",
             *           "state"
             *         ]
             *       }
             *     }
             */
            preferences: {
                [key: string]: unknown;
            };
            /** @description The ETag, for If-Match */
            version: number;
        };
        ProfileChangesDto: {
            /**
             * @description Your own; else the organisation’s
             * @example de-AT
             */
            locale?: string | null;
            /** @enum {string} */
            theme?: "auto" | "light" | "dark";
            /**
             * @description Your own; else the organisation’s
             * @example Europe/Vienna
             */
            timeZone?: string | null;
            /** @enum {string} */
            density?: "compact" | "normal";
            /** @description What is named is changed; the rest stays */
            mail?: components["schemas"]["MailChoicesDto"];
            /** @example 07:00 */
            digestAt?: string;
            /**
             * @description Pages that are named are replaced, or forgotten where null; the others stay
             * @example {
             *       "items": {
             *         "columns": [
             *           "tag",
             *           "name",
             *           "state"
             *         ]
             *       }
             *     }
             */
            preferences?: {
                [key: string]: unknown;
            };
        };
        NotificationDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "mention" | "task_assigned" | "task_due_soon" | "task_overdue" | "task_escalated" | "job_succeeded" | "job_failed" | "item_handed_over" | "approval_asked" | "approval_answered" | "approval_reminded" | "approval_escalated" | "request_approved" | "request_rejected" | "request_questioned" | "request_sent_back" | "request_expired" | "spend_alert";
            /** @description In English */
            title: string;
            body: string | null;
            /**
             * @description The page of the web application
             * @example /items/01934f7e-0000-7000-8000-000000000000
             */
            link: string | null;
            /**
             * @description What the title is made of, for other languages
             * @example {
             *       "by": "Ada Brandt",
             *       "subject": "QM-000042 Pinebook 14"
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationPage: {
            data: components["schemas"]["NotificationDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        UnreadDto: {
            /** @description At most 100: so many or more */
            unread: number;
        };
        SetupStateDto: {
            /** @description Whether there is no organisation yet */
            needed: boolean;
        };
        FirstOrganizationDto: {
            name: string;
            /**
             * @description What spend is told in, for good
             * @example EUR
             */
            baseCurrency: string;
            /**
             * @description IANA time zone
             * @example Europe/Vienna
             */
            timeZone: string;
            /** @example AT */
            country?: string;
            /** @example de-AT */
            locale?: string;
            /** @description The month that the fiscal year begins with */
            fiscalYearStartMonth?: number;
        };
        FirstAdministratorDto: {
            name: string;
            /** Format: email */
            email: string;
            /** @description At least 12 characters */
            password: string;
        };
        SetupDto: {
            /**
             * @description The code from the log of the server
             * @example K7QPM-…
             */
            code: string;
            organization: components["schemas"]["FirstOrganizationDto"];
            administrator: components["schemas"]["FirstAdministratorDto"];
        };
        VendorDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
            isCarrier: boolean;
            website: string | null;
            supportEmail: string | null;
            supportPhone: string | null;
            supportUrl: string | null;
            accountManager: string | null;
            notes: string | null;
        };
        VendorPage: {
            data: components["schemas"]["VendorDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewVendorDto: {
            name: string;
            /** @description Whether it provides telecom services */
            isCarrier?: boolean;
            website?: string | null;
            /** Format: email */
            supportEmail?: string | null;
            supportPhone?: string | null;
            supportUrl?: string | null;
            /** @description Our contact there */
            accountManager?: string | null;
            notes?: string | null;
            active?: boolean;
        };
        VendorChangesDto: {
            name?: string;
            /** @description Whether it provides telecom services */
            isCarrier?: boolean;
            website?: string | null;
            /** Format: email */
            supportEmail?: string | null;
            supportPhone?: string | null;
            supportUrl?: string | null;
            /** @description Our contact there */
            accountManager?: string | null;
            notes?: string | null;
            active?: boolean;
        };
        BillingAccountDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            number: string;
            name: string | null;
            /** @example EUR */
            currency: string;
            /** Format: uuid */
            costCenterId: string | null;
            costCenterCode: string | null;
        };
        BillingAccountPage: {
            data: components["schemas"]["BillingAccountDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewBillingAccountDto: {
            number: string;
            name?: string | null;
            /** @example EUR */
            currency: string;
            /**
             * Format: uuid
             * @description Charged where an item names none
             */
            costCenterId?: string | null;
            active?: boolean;
            /** Format: uuid */
            vendorId: string;
        };
        BillingAccountChangesDto: {
            number?: string;
            name?: string | null;
            /** @example EUR */
            currency?: string;
            /**
             * Format: uuid
             * @description Charged where an item names none
             */
            costCenterId?: string | null;
            active?: boolean;
        };
        ListPriceDto: {
            /** @example 129900 */
            amountMinor: string;
            /** @example EUR */
            currency: string;
        };
        ProductDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            category: string;
            name: string;
            manufacturer: string;
            modelNumber: string;
            sku: string | null;
            /** Format: uuid */
            vendorId: string | null;
            vendorName: string | null;
            needsImei: boolean;
            hasStorage: boolean;
            endOfLifeMonths: number | null;
            listPrice: components["schemas"]["ListPriceDto"] | null;
            description: string | null;
            attributes: {
                [key: string]: unknown;
            };
        };
        ProductPage: {
            data: components["schemas"]["ProductDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewProductDto: {
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            /** @example Laptops */
            category: string;
            name: string;
            manufacturer?: string;
            modelNumber?: string;
            sku?: string | null;
            /**
             * Format: uuid
             * @description Who usually sells it
             */
            vendorId?: string | null;
            /** @description Whether an item tells its IMEI when it is received */
            needsImei?: boolean;
            /** @description Whether it keeps data, so that disposal needs a sanitisation certificate */
            hasStorage?: boolean;
            endOfLifeMonths?: number | null;
            listPrice?: components["schemas"]["ListPriceDto"] | null;
            description?: string | null;
            /** @description Facts of its kind, such as bandwidth, included volume or memory */
            attributes?: {
                [key: string]: unknown;
            };
            active?: boolean;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
        };
        ProductChangesDto: {
            /** @enum {string} */
            domain?: "telecom" | "it" | "mobility";
            /** @example Laptops */
            category?: string;
            name?: string;
            manufacturer?: string;
            modelNumber?: string;
            sku?: string | null;
            /**
             * Format: uuid
             * @description Who usually sells it
             */
            vendorId?: string | null;
            /** @description Whether an item tells its IMEI when it is received */
            needsImei?: boolean;
            /** @description Whether it keeps data, so that disposal needs a sanitisation certificate */
            hasStorage?: boolean;
            endOfLifeMonths?: number | null;
            listPrice?: components["schemas"]["ListPriceDto"] | null;
            description?: string | null;
            /** @description Facts of its kind, such as bandwidth, included volume or memory */
            attributes?: {
                [key: string]: unknown;
            };
            active?: boolean;
        };
        ContractDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            /** Format: uuid */
            billingAccountId: string | null;
            billingAccountNumber: string | null;
            number: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "pending_approval" | "approved" | "active" | "in_notice" | "expired" | "renewed" | "terminated";
            /** @example EUR */
            currency: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            noticeDays: number;
            /** @enum {string} */
            renewal: "none" | "manual" | "automatic";
            renewalMonths: number | null;
            minimumMinor: string | null;
            minimumMonths: number | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ContractPage: {
            data: components["schemas"]["ContractDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ContractVerbDto: {
            /** @enum {string} */
            verb: "submit" | "approve" | "reject" | "give_notice" | "withdraw_notice" | "renew" | "terminate";
            label: string;
        };
        ContractDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            /** Format: uuid */
            billingAccountId: string | null;
            billingAccountNumber: string | null;
            number: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "pending_approval" | "approved" | "active" | "in_notice" | "expired" | "renewed" | "terminated";
            /** @example EUR */
            currency: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            noticeDays: number;
            /** @enum {string} */
            renewal: "none" | "manual" | "automatic";
            renewalMonths: number | null;
            minimumMinor: string | null;
            minimumMonths: number | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date
             * @description The last day on which notice can be given
             */
            noticeBy?: string;
            /** @description What can be done to it now */
            verbs: components["schemas"]["ContractVerbDto"][];
        };
        NewContractDto: {
            number: string;
            name: string;
            /**
             * Format: uuid
             * @description One of the same vendor
             */
            billingAccountId?: string | null;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The first day that is no longer covered; open without it
             */
            endsOn?: string | null;
            noticeDays?: number;
            /** @enum {string} */
            renewal?: "none" | "manual" | "automatic";
            renewalMonths?: number | null;
            /** @description What is spent at least in each span, in the currency of the contract */
            minimumMinor?: string | null;
            /** @description Months of such a span, 1, 3, 6 or 12, from the first month of the contract on */
            minimumMonths?: number | null;
            notes?: string | null;
            /** Format: uuid */
            vendorId: string;
            /** @example EUR */
            currency: string;
        };
        ContractChangesDto: {
            number?: string;
            name?: string;
            /**
             * Format: uuid
             * @description One of the same vendor
             */
            billingAccountId?: string | null;
            /** Format: date */
            startsOn?: string;
            /**
             * Format: date
             * @description The first day that is no longer covered; open without it
             */
            endsOn?: string | null;
            noticeDays?: number;
            /** @enum {string} */
            renewal?: "none" | "manual" | "automatic";
            renewalMonths?: number | null;
            /** @description What is spent at least in each span, in the currency of the contract */
            minimumMinor?: string | null;
            /** @description Months of such a span, 1, 3, 6 or 12, from the first month of the contract on */
            minimumMonths?: number | null;
            notes?: string | null;
        };
        ContractTransitionDto: {
            /** @enum {string} */
            verb: "submit" | "approve" | "reject" | "give_notice" | "withdraw_notice" | "renew" | "terminate";
            comment?: string;
        };
        ContractRateDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            chargeKind: "recurring" | "one_time" | "usage";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string | null;
            rate: string;
            unit: string;
            /** @example EUR */
            currency: string;
        };
        ContractRatePage: {
            data: components["schemas"]["ContractRateDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewContractRateDto: {
            /** Format: uuid */
            productId: string;
            /** @enum {string} */
            chargeKind: "recurring" | "one_time" | "usage";
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds; open without it
             */
            validUntil?: string | null;
            /**
             * @description Of the contract’s currency, for each unit
             * @example 12.5
             */
            rate: string;
            /** @example month */
            unit: string;
        };
        ContractRateEndingDto: {
            /**
             * Format: date
             * @description The first day on which it no longer holds
             */
            on: string;
        };
        LifecycleNameDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            /** @example asset */
            kind: string;
            /** @description The newest version */
            version: number;
            /** @description Written by the organisation itself */
            own: boolean;
        };
        LifecycleNamesDto: {
            data: components["schemas"]["LifecycleNameDto"][];
        };
        NamedDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
        };
        StateDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            /** @description What it means that something stands here */
            meaning?: string;
            /** @description Nothing leads out of it */
            final?: boolean;
            /** @description Finer places, set without a verb */
            subStates?: components["schemas"]["NamedDto"][];
            /** @description Days after which a subject here counts as stuck */
            stuckAfterDays?: number;
        };
        ChoiceDto: {
            value: string;
            label: string;
        };
        QuestionDto: {
            /**
             * @description The key in `answers`
             * @example locationId
             */
            name: string;
            /** @example Location */
            label: string;
            help?: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "money" | "choice" | "flag" | "person" | "location" | "item" | "vendor" | "cost_center" | "business_unit" | "contract" | "holder" | "file";
            required: boolean;
            /** @description Required also while this fact about the subject is true */
            requiredWhen?: string;
            /** @description Asked only while this holds: `{fact, is}`, or `{answer, is}` of a question further up */
            onlyWhen?: {
                [key: string]: unknown;
            };
            choices?: components["schemas"]["ChoiceDto"][];
            /** @description A longer text is usual */
            long?: boolean;
            /** @description Whole numbers only */
            whole?: boolean;
            /** @description The least number */
            least?: number;
            /** @description The largest number, or the most characters */
            most?: number;
        };
        GuardUseDto: {
            /** @example step_done */
            guard: string;
            /** @description What the guard is told, by the names of its parameters */
            with: {
                [key: string]: unknown;
            };
        };
        CompensationDto: {
            /** @example free_number */
            automation: string;
            /** @description What it is told */
            with?: {
                [key: string]: unknown;
            };
        };
        StepTemplateDto: {
            /** @example ship */
            name: string;
            title: string;
            /** @enum {string} */
            kind: "task" | "approval" | "automation" | "webhook" | "wait";
            /** @description Names of the steps that must be done first */
            after?: string[];
            /** @description Cannot be skipped by anybody */
            mandatory?: boolean;
            /** @description Needed only while this holds: `{fact, is}`, `{answer, is}` or `{step, result, is}` */
            onlyWhen?: {
                [key: string]: unknown;
            };
            /**
             * @description What becomes of the run when it has failed for good; `block` by default
             * @enum {string}
             */
            onFailure?: "block" | "skip" | "compensate";
            /** @description What takes its effect back */
            compensation?: components["schemas"]["CompensationDto"];
            /**
             * @description A role, `holder`, `holder_manager`, `team:<code>` or `person:<id>`
             * @example team:network
             */
            assignee?: string;
            checklist?: string[];
            /** @description Days from the start of the run */
            dueInDays?: number;
            /** @description Who else is asked when it is overdue: `{afterHours, to}` */
            escalation?: {
                [key: string]: unknown;
            };
            /** @description `required` for a word, `file` for a file */
            evidence?: string;
            /** @description What is asked on completion; the answers are its results */
            asks?: components["schemas"]["QuestionDto"][];
            /** @description Whoever started the run may decide it too */
            ownAllowed?: boolean;
            automation?: string;
            /** @description What the automation is told; `{fact}`, `{answer}` and `{step, result}` are looked up */
            with?: {
                [key: string]: unknown;
            };
            attempts?: number;
            /** @description The name of a webhook endpoint */
            endpoint?: string;
            /** @description Done only when the other side has answered */
            waitsForAnswer?: boolean;
            /** @description What is waited for: `{hours}`, `{fact, offsetDays}`, `{answer}` or `{signal}` */
            until?: {
                [key: string]: unknown;
            };
        };
        UndoingDto: {
            /** @example resume */
            verb: string;
            /** @description What it is told where nobody is asked */
            answers?: {
                [key: string]: unknown;
            };
        };
        VerbDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            from: string[];
            to: string;
            /** @description The permission that it needs besides moving at all */
            permission?: string;
            /** @description Who may use it: whoever has one of these roles */
            roles?: string[];
            /**
             * @description It happens by itself
             * @enum {string}
             */
            by?: "system";
            asks?: components["schemas"]["QuestionDto"][];
            /** @description The first that refuses is told */
            guards?: components["schemas"]["GuardUseDto"][];
            steps?: components["schemas"]["StepTemplateDto"][];
            /** @description The verb that follows by itself after the last step */
            completesWith?: string;
            /** @description What puts a subject back that was moved by mistake */
            undoneBy?: components["schemas"]["UndoingDto"];
            /** @description What it sets in the tracks beside the state */
            sets?: {
                [key: string]: unknown;
            };
            /** @description What other parts of the product do upon it */
            signals?: string[];
        };
        TrackDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            initial: string;
            states: components["schemas"]["NamedDto"][];
        };
        GuardParameterDto: {
            name: string;
            meaning: string;
            /**
             * @description A plain value, or the name of a fact, question or step of the definition
             * @enum {string}
             */
            type: "text" | "number" | "flag" | "fact" | "question" | "step";
        };
        GuardDto: {
            name: string;
            meaning: string;
            /** @description What a definition that names it has to tell it */
            parameters: components["schemas"]["GuardParameterDto"][];
        };
        LifecycleDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            /**
             * @description The kind of subject that lives it
             * @example asset
             */
            kind: string;
            version: number;
            initial: string;
            /** @description States in which something that existed before may be taken on */
            takenOnIn: string[];
            states: components["schemas"]["StateDto"][];
            verbs: components["schemas"]["VerbDto"][];
            tracks: components["schemas"]["TrackDto"][];
            /** @description What the guards that it names hold */
            guards: components["schemas"]["GuardDto"][];
        };
        DiagramStateDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            meaning: string | null;
            /** @description Records begin here */
            initial: boolean;
            /** @description What existed before may be taken on here */
            takenOn: boolean;
            /** @description Nothing leads out of it */
            final: boolean;
        };
        DiagramMoveDto: {
            /** @example deliver */
            verb: string;
            /** @example Deliver */
            label: string;
            /** @example ready */
            from: string;
            /** @example delivering */
            to: string;
            /** @description The product makes it: by itself, or when the work of a stage is done */
            automatic: boolean;
        };
        DiagramStepDto: {
            /** @example ship */
            name: string;
            title: string;
            /** @enum {string} */
            kind: "task" | "approval" | "automation" | "webhook" | "wait";
            /** @description Names of the steps that must be done first */
            after: string[];
            /** @description Needed only where something holds */
            conditional: boolean;
        };
        DiagramWorkDto: {
            /** @example deliver */
            verb: string;
            /** @description The verb that follows by itself after the last step */
            completesWith: string | null;
            steps: components["schemas"]["DiagramStepDto"][];
        };
        DiagramDto: {
            states: components["schemas"]["DiagramStateDto"][];
            moves: components["schemas"]["DiagramMoveDto"][];
            /** @description The work that verbs start, those that start some */
            work: components["schemas"]["DiagramWorkDto"][];
        };
        DefinitionDocumentDto: {
            /** @example phone */
            name: string;
            /**
             * @description The kind of item that may live it
             * @example asset
             */
            kind: string;
            /** @description For people: which version this was where it came from */
            exportedVersion?: number;
            /** @description label, initial, takenOnIn, states and verbs, as `/lifecycles/{name}` shows them */
            content: {
                [key: string]: unknown;
            };
        };
        AutomationParameterDto: {
            name: string;
            meaning: string;
            /**
             * @description `any` is for what only a fact, an answer or a result can be
             * @enum {string}
             */
            type: "text" | "number" | "flag" | "any";
            /** @description May be left out */
            optional: boolean;
        };
        AutomationDto: {
            name: string;
            meaning: string;
            /** @description What a step that uses it has to tell it */
            parameters: components["schemas"]["AutomationParameterDto"][];
        };
        MeaningDto: {
            name: string;
            meaning: string;
        };
        VocabularyDto: {
            /** @example asset */
            kind: string;
            phases: ("engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission")[];
            questionTypes: ("text" | "number" | "date" | "money" | "choice" | "flag" | "person" | "location" | "item" | "vendor" | "cost_center" | "business_unit" | "contract" | "holder" | "file")[];
            roles: string[];
            permissions: string[];
            guards: components["schemas"]["GuardDto"][];
            /** @description What the product can do by itself */
            automations: components["schemas"]["AutomationDto"][];
            stepKinds: ("task" | "approval" | "automation" | "webhook" | "wait")[];
            /** @description Whose a task can be, besides `{team}` and `{person}` */
            assignees: string[];
            /** @description What can become of a run when a step has failed for good */
            failurePolicies: ("block" | "skip" | "compensate")[];
            /** @description What conditions can look at */
            facts: components["schemas"]["MeaningDto"][];
            /** @description What runs beside the state; it comes with the kind */
            tracks: components["schemas"]["TrackDto"][];
            /** @description What other parts of the product listen for */
            signals: string[];
            /** @description Verbs that the product uses by itself */
            systemVerbs: string[];
        };
        OwnDefinitionRowDto: {
            /** Format: uuid */
            id: string;
            /** @example phone */
            name: string;
            /** @example asset */
            kind: string;
            /** @example Phone */
            label: string;
            /**
             * @description What it began as, with its version
             * @example asset 1
             */
            copiedFrom: string | null;
            /** @description The newest version; null until one is published */
            published: number | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Whether the draft says something else than the newest version */
            changed: boolean;
            /** @description The ETag of the draft, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        OwnDefinitionRowPage: {
            data: components["schemas"]["OwnDefinitionRowDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        DefinitionProblemDto: {
            /**
             * @description A JSON pointer into the draft
             * @example /verbs/3/guards/0
             */
            pointer: string;
            /** @example unknown_guard */
            code: string;
            reason: string;
        };
        OwnDefinitionDto: {
            /** Format: uuid */
            id: string;
            /** @example phone */
            name: string;
            /** @example asset */
            kind: string;
            /** @example Phone */
            label: string;
            /**
             * @description What it began as, with its version
             * @example asset 1
             */
            copiedFrom: string | null;
            /** @description The newest version; null until one is published */
            published: number | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Whether the draft says something else than the newest version */
            changed: boolean;
            /** @description The ETag of the draft, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description label, initial, takenOnIn, states and verbs, as `/lifecycles/{name}` shows them */
            draft: {
                [key: string]: unknown;
            };
            /** @description What keeps it from being published */
            problems: components["schemas"]["DefinitionProblemDto"][];
        };
        NewDefinitionDto: {
            /**
             * @description The lifecycle that it begins as: of the product, or one of your own
             * @example asset
             */
            from: string;
            /** @description The newest version where nothing is said */
            version?: number;
            /**
             * @description Under which items and their history will know it
             * @example phone
             */
            name: string;
            /** @example Phone */
            label?: string;
        };
        DefinitionProblemsDto: {
            problems: components["schemas"]["DefinitionProblemDto"][];
        };
        DefinitionToCheckDto: {
            /** @example asset */
            kind: string;
            /** @description label, initial, takenOnIn, states and verbs, as `/lifecycles/{name}` shows them */
            draft: {
                [key: string]: unknown;
            };
        };
        DraftDto: {
            /** @description label, initial, takenOnIn, states and verbs, as `/lifecycles/{name}` shows them */
            draft: {
                [key: string]: unknown;
            };
        };
        PublishedVersionDto: {
            number: number;
            note: string | null;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
        };
        PublicationDto: {
            /** @description What is new in it */
            note?: string | null;
        };
        PublishedVersionsDto: {
            data: components["schemas"]["PublishedVersionDto"][];
        };
        PublishedContentDto: {
            number: number;
            note: string | null;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            /** @description label, initial, takenOnIn, states and verbs, as `/lifecycles/{name}` shows them */
            content: {
                [key: string]: unknown;
            };
        };
        LifecycleChoiceDto: {
            /** Format: uuid */
            id: string;
            /** @example asset */
            kind: string;
            /** @example Phones */
            category: string | null;
            /** Format: uuid */
            definitionId: string | null;
            /**
             * @description The name of the lifecycle
             * @example phone
             */
            definition: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        LifecycleChoicePage: {
            data: components["schemas"]["LifecycleChoiceDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewLifecycleChoiceDto: {
            /** @example asset */
            kind: string;
            /**
             * @description A category of products; all of the kind where nothing is said
             * @example Phones
             */
            category?: string | null;
            /**
             * Format: uuid
             * @description A published definition; what came with the product where it is null
             */
            definitionId?: string | null;
        };
        LifecycleChoiceChangesDto: {
            /**
             * Format: uuid
             * @description A published definition; what came with the product where it is null
             */
            definitionId: string | null;
        };
        StepDto: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            runId: string;
            /**
             * @description The verb that started the run
             * @example deliver
             */
            verb: string;
            /** @example asset */
            subjectKind: string;
            /** Format: uuid */
            subjectId: string;
            /**
             * @description What the subject was called when the run started
             * @example QM-000123 Laptop
             */
            subjectLabel: string;
            /**
             * @description Of its run
             * @enum {string}
             */
            priority: "low" | "normal" | "high" | "urgent";
            /** @example ship */
            name: string;
            /** @example Ship it or hand it over */
            title: string;
            /** @enum {string} */
            kind: "task" | "approval" | "automation" | "webhook" | "wait";
            /** @enum {string} */
            state: "pending" | "running" | "waiting" | "blocked" | "succeeded" | "failed" | "cancelled";
            /** @description Names of the steps that have to be done first */
            waitsFor: string[];
            /** @description Cannot be skipped */
            mandatory: boolean;
            /**
             * @description Whose task it is. A role, `holder`, `holder_manager`, `team:<code>` or `person`
             * @example it_operations
             */
            assignee: string | null;
            /**
             * Format: uuid
             * @description The person whose task it is, where it is one person’s
             */
            personId: string | null;
            /** @description Who has taken it */
            assignedTo: string | null;
            checklist: string[];
            evidenceRequired: boolean;
            evidence: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Open after its due day */
            overdue: boolean;
            /** @description Tries of an automation so far */
            attempts: number;
            /**
             * Format: date-time
             * @description The next try of an automation that failed
             */
            nextAttemptAt: string | null;
            result: {
                [key: string]: unknown;
            } | null;
            error: string | null;
            skipReason: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            /** @description Left out because what it hangs on is not so; counts as done */
            notNeeded: boolean;
            /**
             * Format: date-time
             * @description When all before it was done
             */
            readyAt: string | null;
            /** @description While it waits: for a `time`, a date of the subject (`fact`), a `signal`, an `answer` or a `run` */
            awaits: string | null;
            /** @example parcel_arrived */
            awaitedSignal: string | null;
            /** Format: uuid */
            awaitedRunId: string | null;
            /**
             * Format: date-time
             * @description When a wait is over
             */
            untilAt: string | null;
            /**
             * Format: date-time
             * @description When it will have failed, if nothing has come
             */
            timeoutAt: string | null;
            /** @description Why nobody can go on with it */
            blockedReason: string | null;
            /** Format: date-time */
            blockedAt: string | null;
            blockedBy: string | null;
            /** @description Whom else it was brought to, since it was overdue */
            alsoAssignee: string | null;
            /** @description What is asked on completion */
            asks: components["schemas"]["QuestionDto"][];
            /** @description It needs a file with it before it can be completed */
            needsFile: boolean;
            /** @description The name of the step whose effect this one takes back */
            compensates: string | null;
            /** @description What the reader may do now: resources below `/steps/{id}` */
            acts: ("completion" | "decision" | "assignment" | "handover" | "block" | "unblock" | "skip" | "retry")[];
        };
        StepPage: {
            data: components["schemas"]["StepDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        CompletionDto: {
            /** @description The lines of the checklist that are ticked off: all of them */
            ticked?: string[];
            /** @description What shows that it is done, such as a consignment number */
            evidence?: string;
            /** @description The answers to what it asks, by the names of the questions */
            answers?: {
                [key: string]: unknown;
            };
        };
        DecisionDto: {
            /** @enum {string} */
            outcome: "approved" | "rejected";
            /** @description Why; a rejection needs it */
            reason?: string;
        };
        HandOverDto: {
            /**
             * Format: uuid
             * @description The user who is to do it
             */
            userId?: string;
            /** @description Or the code of the team */
            team?: string;
            note?: string;
        };
        BlockDto: {
            /** @description Why nobody can go on with it */
            reason: string;
        };
        SkipDto: {
            /** @description Why it is left out; kept for good */
            reason: string;
        };
        MentionDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DoerDto: {
            /**
             * @description user, token or system
             * @example user
             */
            kind: string;
            id: string;
            name: string;
        };
        CommentDto: {
            /** Format: uuid */
            id: string;
            /** @description Null once it is removed */
            text: string | null;
            mentions: components["schemas"]["MentionDto"][];
            author: components["schemas"]["DoerDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            removed: boolean;
            /** @description The ETag, for If-Match */
            version: number;
        };
        CommentPage: {
            data: components["schemas"]["CommentDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewCommentDto: {
            text: string;
            /** @description Ids of the users to call */
            mentions?: string[];
        };
        DocumentDto: {
            /** Format: uuid */
            id: string;
            /** @example Delivery note 4711.pdf */
            name: string;
            /**
             * @description By its content
             * @example application/pdf
             */
            mediaType: string;
            bytes: number;
            /** @description Of the content, in hex */
            sha256: string;
            /** @description Whether it can be shown as a picture */
            picture: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Name of who added it */
            createdBy: string;
        };
        DocumentPage: {
            data: components["schemas"]["DocumentDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        RunSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example asset */
            subjectKind: string;
            /** Format: uuid */
            subjectId: string;
            /** @description What the subject was called when the run started */
            subjectLabel: string;
            /**
             * @description The lifecycle by which its subject lived then
             * @example asset
             */
            definition: string;
            definitionVersion: number;
            /** @example deliver */
            verb: string;
            /** @enum {string} */
            state: "pending" | "running" | "waiting" | "blocked" | "succeeded" | "failed" | "cancelled" | "compensating";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** Format: date-time */
            startedAt: string;
            /** @description Who used the verb */
            startedBy: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description The verb that follows by itself after the last step */
            completesWith: string | null;
            /** @description Whether the subject still stands where the verb led */
            current: boolean;
            /** @description Why it was cancelled: what somebody said, or what failed */
            cancelReason: string | null;
            cancelledBy: string | null;
            /** @description How many steps it has, those that take it back among them */
            steps: number;
            /** @description How many of them are done, skipped or not needed */
            done: number;
            /** @description How many of them have failed */
            failed: number;
            /**
             * Format: date-time
             * @description When the most urgent open task is due
             */
            dueAt: string | null;
        };
        RunSummaryPage: {
            data: components["schemas"]["RunSummaryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        PrioritizedDto: {
            /** @description Runs that have another priority now */
            changed: number;
        };
        TaskQuery: {
            /**
             * @description Rows a page
             * @example 50
             */
            limit?: number;
            /** @description Cursor from `next` of the page before */
            after?: string;
            /**
             * @description Column to sort by; a leading `-` for descending
             * @example -createdAt
             */
            sort?: string;
            /** @description Words to search for */
            q?: string;
            /** @description Only the reader’s own: by role or team, as the one person whose it is, taken on or brought to them */
            mine?: boolean;
            /** @description Only those of a team that the reader is in, or brought to it */
            ofMyTeams?: boolean;
            /** @enum {string} */
            kind?: "task" | "approval";
            /** @description Only those past their due day */
            overdue?: boolean;
            /**
             * @description A role, `holder`, `holder_manager`, `team:<code>` or `person`
             * @example team:network
             */
            assignee?: string;
            /** @example asset */
            subjectKind?: string;
            /** Format: uuid */
            subjectId?: string;
            /** @example deliver */
            verb?: string;
            /**
             * @description The state in which its subject stands
             * @example configuring
             */
            subjectState?: string;
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            /** @description Only those with which nobody can go on, or all others */
            blocked?: boolean;
            /** @description Only those that somebody has taken on, or all others */
            taken?: boolean;
        };
        PrioritiesDto: {
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** @description The runs */
            runIds?: string[];
            /** @description Or the runs of all open tasks that this finds, whatever page it asks for */
            tasks?: components["schemas"]["TaskQuery"];
        };
        RunDetailDto: {
            /** Format: uuid */
            id: string;
            /** @example asset */
            subjectKind: string;
            /** Format: uuid */
            subjectId: string;
            /** @description What the subject was called when the run started */
            subjectLabel: string;
            /**
             * @description The lifecycle by which its subject lived then
             * @example asset
             */
            definition: string;
            definitionVersion: number;
            /** @example deliver */
            verb: string;
            /** @enum {string} */
            state: "pending" | "running" | "waiting" | "blocked" | "succeeded" | "failed" | "cancelled" | "compensating";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** Format: date-time */
            startedAt: string;
            /** @description Who used the verb */
            startedBy: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description The verb that follows by itself after the last step */
            completesWith: string | null;
            /** @description Whether the subject still stands where the verb led */
            current: boolean;
            /** @description Why it was cancelled: what somebody said, or what failed */
            cancelReason: string | null;
            cancelledBy: string | null;
            /** @description How many steps it has, those that take it back among them */
            steps: number;
            /** @description How many of them are done, skipped or not needed */
            done: number;
            /** @description How many of them have failed */
            failed: number;
            /**
             * Format: date-time
             * @description When the most urgent open task is due
             */
            dueAt: string | null;
            /** @description In the order of the definition; then, in the order in which they are done, those that take it back */
            graph: components["schemas"]["StepDto"][];
            /** @description What the reader may do now */
            acts: ("cancellation" | "priority")[];
        };
        CancellationDto: {
            /** @description Why; kept for good */
            reason: string;
            /** @description Whether what was done has its effects taken back, in the reverse order */
            compensate: boolean;
        };
        SignalOutcomeDto: {
            /** @description Runs that were told */
            runs: number;
            /** @description Waits that it ended; where there are none yet, the next one takes it */
            ended: number;
        };
        SignalDto: {
            /**
             * Format: uuid
             * @description The run that is told
             */
            runId?: string;
            /**
             * @description Or the kind of the subject of which every open run is told
             * @example asset
             */
            subjectKind?: string;
            /** Format: uuid */
            subjectId?: string;
            /** @example parcel_arrived */
            name: string;
            /** @description What comes with it: the results of the waits that it ends */
            payload?: {
                [key: string]: unknown;
            };
        };
        WebhookEndpointDto: {
            /** Format: uuid */
            id: string;
            /** @example device_management */
            name: string;
            url: string;
            description: string | null;
            /** @description Nothing is sent while it is not */
            active: boolean;
            /**
             * Format: date-time
             * @description Until then messages are signed with the former secret too, and answers may be
             */
            formerSecretUntil: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpointDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        WebhookEndpointWithSecretDto: {
            /** Format: uuid */
            id: string;
            /** @example device_management */
            name: string;
            url: string;
            description: string | null;
            /** @description Nothing is sent while it is not */
            active: boolean;
            /**
             * Format: date-time
             * @description Until then messages are signed with the former secret too, and answers may be
             */
            formerSecretUntil: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description What its messages are signed with, as Standard Webhooks has it; shown this once
             * @example whsec_…
             */
            secret: string;
        };
        NewWebhookEndpointDto: {
            /**
             * @description Under which steps name it; cannot be changed
             * @example device_management
             */
            name: string;
            /**
             * @description https only; private addresses only where the installation allows them
             * @example https://mdm.example.com/hooks
             */
            url: string;
            description?: string | null;
        };
        WebhookEndpointChangesDto: {
            /**
             * @description https only; private addresses only where the installation allows them
             * @example https://mdm.example.com/hooks
             */
            url?: string;
            description?: string | null;
            active?: boolean;
        };
        NewSecretDto: {
            /** @description Hours for which the former secret counts as well; 24 where it is not told, 0 for not at all */
            keepFormerHours?: number;
        };
        WebhookAnswerDto: {
            /** @description What later steps can use */
            results?: {
                [key: string]: unknown;
            };
            /** @description Why it could not be done; then the step has failed */
            error?: string;
        };
        WebhookDeliveryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            endpointId: string;
            /** @description As its header `webhook-id` has it, each time that it is sent */
            messageId: string;
            /** @enum {string} */
            event: "workflow.step" | "test";
            /**
             * Format: uuid
             * @description The run whose step it tells of
             */
            runId: string | null;
            stepTitle: string | null;
            /**
             * @description How it went the last time
             * @enum {string}
             */
            state: "sending" | "delivered" | "failed";
            /** @description How often it was sent */
            attempts: number;
            /** @description HTTP status of the last answer */
            status: number | null;
            /** @description Why it failed the last time */
            error: string | null;
            /** @description Of the last time, in milliseconds */
            durationMs: number | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was sent the last time
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the other side said later what came of it
             */
            answeredAt: string | null;
        };
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDeliveryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        WebhookDeliveryDetailsDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            endpointId: string;
            /** @description As its header `webhook-id` has it, each time that it is sent */
            messageId: string;
            /** @enum {string} */
            event: "workflow.step" | "test";
            /**
             * Format: uuid
             * @description The run whose step it tells of
             */
            runId: string | null;
            stepTitle: string | null;
            /**
             * @description How it went the last time
             * @enum {string}
             */
            state: "sending" | "delivered" | "failed";
            /** @description How often it was sent */
            attempts: number;
            /** @description HTTP status of the last answer */
            status: number | null;
            /** @description Why it failed the last time */
            error: string | null;
            /** @description Of the last time, in milliseconds */
            durationMs: number | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was sent the last time
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the other side said later what came of it
             */
            answeredAt: string | null;
            /** @description What is sent, in JSON */
            body: string;
            /** @description How the last answer began, at most 1,000 characters */
            answer: string | null;
        };
        CommentChangesDto: {
            text: string;
            /** @description Those called from now on; the same as before where left out */
            mentions?: string[];
        };
        BulkChangeDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The background job: its progress is at /jobs/{id} and /jobs/{id}/events, where it is cancelled and resumed too
             */
            jobId: string;
            /** @enum {string} */
            state: "running" | "done" | "cancelled" | "failed";
            dryRun: boolean;
            /** @description `{verb, answers, comment}`, `{edit}`, `{redefine, comment}`, or `{undo}` with the change that is taken back */
            change: {
                [key: string]: unknown;
            };
            total: number;
            done: number;
            changed: number;
            unchanged: number;
            refused: number;
            /** @description Something of it can be taken back */
            undoable: boolean;
            /**
             * Format: uuid
             * @description The bulk change that this one takes back
             */
            undoOf: string | null;
            /**
             * Format: uuid
             * @description The bulk change that took this one back
             */
            undoneBy: string | null;
            /** @description Why it failed */
            problem: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ItemFilterDto: {
            /** @enum {string} */
            kind?: "asset" | "service" | "license";
            /** @enum {string} */
            domain?: "telecom" | "it" | "mobility";
            /** @enum {string} */
            phase?: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            state?: string;
            subState?: string;
            /** @description The lifecycle that it lives by */
            definition?: string;
            /** @description Of which version */
            definitionVersion?: number;
            /** @description Whatever its letters’ case */
            tag?: string;
            /** Format: uuid */
            productId?: string;
            /** Format: uuid */
            vendorId?: string;
            /** Format: uuid */
            contractId?: string;
            /** Format: uuid */
            costCenterId?: string;
            /**
             * Format: uuid
             * @description With all units below it
             */
            businessUnitId?: string;
            /**
             * Format: uuid
             * @description With all places below it
             */
            locationId?: string;
            /**
             * Format: uuid
             * @description A person, a place or another item
             */
            holderId?: string;
            /** @description Whether it has stood where it stands for too long */
            stuck?: boolean;
            /** @description Words to search for */
            q?: string;
        };
        BulkSelectionDto: {
            /** @description These items */
            ids?: string[];
            /** @description All items that match now, as the list is narrowed */
            filter?: components["schemas"]["ItemFilterDto"];
        };
        NamedItemDto: {
            /** Format: uuid */
            itemId?: string;
            /** @description Whatever its letters’ case */
            tag?: string;
            /** @description Answered for this item alone; goes before what is answered for all */
            answers?: {
                [key: string]: unknown;
            };
        };
        PastedRowDto: {
            /** @description In the order of the columns; an empty one is answered by `change.answers` */
            cells: string[];
        };
        PastedTableDto: {
            /**
             * @description What each column is: `itemId`, `tag` or `serial` for what names the item, the name of a question of the verb, or empty for one that is left out
             * @example [
             *       "tag",
             *       "",
             *       "locationId"
             *     ]
             */
            columns: string[];
            /** @description How the columns are called in the table, for what is told of a cell */
            titles?: string[];
            /** @description Without the line of titles. Records are named by what people call them: a place by name or code, a person by e-mail */
            rows: components["schemas"]["PastedRowDto"][];
        };
        HolderDto: {
            /** @enum {string} */
            kind: "person" | "location" | "item";
            /** Format: uuid */
            id: string;
        };
        PriceDto: {
            /** @example 125900 */
            amountMinor: string;
            /** @example EUR */
            currency: string;
        };
        AssetDetailDto: {
            serial?: string | null;
            /**
             * @description 15 digits with a right check digit, or an IMEISV of 16
             * @example 490154203237518
             */
            imei?: string | null;
            imei2?: string | null;
            /** @example 00:1a:2b:3c:4d:5e */
            mac?: string | null;
            propertyNumber?: string | null;
            /** @enum {string|null} */
            condition?: "as_new" | "good" | "worn" | "damaged" | null;
            /** @description Whether it keeps data; as its product where nothing is said */
            hasStorage?: boolean;
        };
        ServiceDetailDto: {
            /**
             * @description With its country code; kept as E.164
             * @example +61 2 9374 4000
             */
            serviceNumber?: string | null;
            circuitId?: string | null;
            /** @example 8944500102198304826 */
            iccid?: string | null;
            eid?: string | null;
            /** Format: uuid */
            billingAccountId?: string | null;
            /** @enum {string} */
            billingState?: "not_billing" | "billing" | "disputed" | "final_bill_expected" | "stopped";
            /** Format: date */
            billingStartsOn?: string | null;
            /** Format: date */
            finalBillOn?: string | null;
            /** Format: date */
            installOn?: string | null;
            /** Format: date */
            disconnectWantedOn?: string | null;
            vendorReference?: string | null;
            bandwidthKbps?: number | null;
        };
        LicenseDetailDto: {
            /** @enum {string} */
            metric?: "user" | "concurrent_user" | "device" | "core" | "subscription" | "site";
            /** @description Seats in the pool */
            quantity?: number;
            /** Format: date */
            startsOn?: string | null;
            /**
             * Format: date
             * @description Empty where it is perpetual
             */
            endsOn?: string | null;
            tenant?: string | null;
            /** @description Where the keys are kept; never a key */
            keyReference?: string | null;
            licensedTo?: string | null;
        };
        ItemChangesDto: {
            /**
             * @description As the product’s where nothing is said
             * @enum {string}
             */
            domain?: "telecom" | "it" | "mobility";
            /**
             * @description Unique; counted on where nothing is said
             * @example QM-000123
             */
            tag?: string;
            /** @description A finer place inside the state */
            subState?: string | null;
            /** Format: uuid */
            productId?: string | null;
            /** Format: uuid */
            vendorId?: string | null;
            /** Format: uuid */
            contractId?: string | null;
            /** Format: uuid */
            businessUnitId?: string | null;
            /** Format: uuid */
            costCenterId?: string | null;
            /** Format: uuid */
            locationId?: string | null;
            holder?: components["schemas"]["HolderDto"] | null;
            /** Format: date */
            purchasedOn?: string | null;
            purchasePrice?: components["schemas"]["PriceDto"] | null;
            orderNumber?: string | null;
            /** Format: date */
            warrantyEndsOn?: string | null;
            /** Format: date */
            endOfLifeOn?: string | null;
            notes?: string | null;
            /** @description By the names of the custom fields; `null` clears one */
            customFields?: {
                [key: string]: unknown;
            };
            asset?: components["schemas"]["AssetDetailDto"];
            service?: components["schemas"]["ServiceDetailDto"];
            license?: components["schemas"]["LicenseDetailDto"];
            name?: string;
        };
        BulkRedefinitionDto: {
            /**
             * @description The lifecycle to live by
             * @example phone
             */
            definition: string;
            /** @description Its newest version where nothing is said */
            definitionVersion?: number;
            /** @description Where what stands in one state stands then, `{old: new}`; states that both have need not be named */
            states?: {
                [key: string]: unknown;
            };
        };
        BulkActDto: {
            /**
             * @description The verb to use
             * @example report_missing
             */
            verb?: string;
            /** @description By the names of the questions; the same for all items */
            answers?: {
                [key: string]: unknown;
            };
            /** @description Written into each history */
            comment?: string | null;
            /** @description Corrections; what is left out stays */
            edit?: components["schemas"]["ItemChangesDto"];
            /** @description Another lifecycle, or another version of their own; needs lifecycles.define */
            redefine?: components["schemas"]["BulkRedefinitionDto"];
        };
        NewBulkChangeDto: {
            /** @description Which items; or else `perItem` or `table` */
            selection?: components["schemas"]["BulkSelectionDto"];
            /** @description Items by id or tag, each with answers of its own; in place of `selection` */
            perItem?: components["schemas"]["NamedItemDto"][];
            /** @description Answers item by item as cells of a spreadsheet: with a selection for those items, alone for the items that it names */
            table?: components["schemas"]["PastedTableDto"];
            change: components["schemas"]["BulkActDto"];
            /** @description Only tries what would happen */
            dryRun?: boolean;
        };
        BulkChangePage: {
            data: components["schemas"]["BulkChangeDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ResultItemDto: {
            /**
             * Format: uuid
             * @description Null where there is no such item
             */
            id: string | null;
            tag: string | null;
            name: string | null;
            /** @description What the caller named it by: an id or a tag */
            named: string;
        };
        BulkResultDto: {
            /** @description Its place among those that were meant, from 1 */
            place: number;
            item: components["schemas"]["ResultItemDto"];
            /**
             * @description Null while it waits
             * @enum {string|null}
             */
            outcome: "changed" | "unchanged" | "refused" | null;
            /**
             * @description Why it was refused: the code of the refusal
             * @example guard_failed
             */
            code: string | null;
            reason: string | null;
            /**
             * @description What was at fault
             * @example /answers/reason
             */
            pointer: string | null;
        };
        BulkResultPage: {
            data: components["schemas"]["BulkResultDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        BulkReportRowDto: {
            /**
             * @description Null for what waits
             * @enum {string|null}
             */
            outcome: "changed" | "unchanged" | "refused" | null;
            /**
             * @description Where the items stood
             * @example in_stock
             */
            from: string | null;
            /** @description Where they stand then */
            to: string | null;
            code: string | null;
            reason: string | null;
            count: number;
        };
        BulkReportDto: {
            data: components["schemas"]["BulkReportRowDto"][];
        };
        BulkUndoingDto: {
            /** @description Answers for the verb that leads back, where others than the usual are wanted */
            answers?: {
                [key: string]: unknown;
            };
            comment?: string | null;
            /** @description Only tries what would happen */
            dryRun?: boolean;
        };
        UrgencyDto: {
            /** @description Tasks whose time is over */
            overdue: number;
            /** @description Due within a day */
            today: number;
            /** @description Due within a week */
            week: number;
            later: number;
        };
        QueueOfPeopleDto: {
            /**
             * @description A role, `holder`, `holder_manager`, `team:<code>`, or `person`
             * @example it_operations
             */
            assignee: string;
            tasks: number;
            /** @description That nobody has taken */
            untaken: number;
            /** @description Of high or urgent priority */
            pressing: number;
            /** @description With which nobody can go on */
            blocked: number;
            urgency: components["schemas"]["UrgencyDto"];
            /**
             * Format: date-time
             * @description Since when the oldest of them can be done
             */
            oldestSince: string | null;
        };
        HindranceDto: {
            /**
             * @description A step has failed, somebody said why a task cannot go on, or a step waits for something
             * @enum {string}
             */
            what: "step_failed" | "task_blocked" | "waits";
            /** @description The step */
            title: string;
            count: number;
        };
        StageQueueDto: {
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /** @example configuring */
            state: string;
            /** @example Configuring */
            label: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            /** @description Items that stand there */
            items: number;
            /** @description Of them, longer than the state’s age limit */
            stuck: number;
            /**
             * Format: date-time
             * @description Since when the oldest of them stands there
             */
            oldestSince: string | null;
            /** @description Their open tasks, by when they are due */
            urgency: components["schemas"]["UrgencyDto"];
            /** @description Their open tasks, by whose they are; those with most first */
            people: components["schemas"]["QueueOfPeopleDto"][];
            /** @description What keeps them from going on; the most frequent first */
            hindrances: components["schemas"]["HindranceDto"][];
        };
        StageQueuesDto: {
            /** @description In the order of a life, each kind by itself */
            data: components["schemas"]["StageQueueDto"][];
        };
        WeekOfArrivalsDto: {
            /**
             * Format: date
             * @description Its Monday
             */
            weekOf: string;
            count: number;
        };
        ArrivalsDto: {
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /**
             * @description The state that they are expected in
             * @example in_stock
             */
            state: string;
            label: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            /** @description That were expected before today and have not come */
            late: number;
            /** @description That will come, nobody has said when */
            undated: number;
            /** @description Weeks in which something is expected */
            weeks: components["schemas"]["WeekOfArrivalsDto"][];
        };
        ArrivalListDto: {
            data: components["schemas"]["ArrivalsDto"][];
        };
        EndDto: {
            /** @enum {string} */
            what: "warranty" | "support" | "license" | "contract";
            /** Format: date */
            endsOn: string;
            /**
             * Format: uuid
             * @description The item; null for a contract
             */
            itemId: string | null;
            /** Format: uuid */
            contractId: string | null;
            /** @description The tag of the item, or the number of the contract */
            tag: string;
            name: string;
            /** @enum {string|null} */
            kind: "asset" | "service" | "license" | null;
        };
        EndsDto: {
            /** @description The nearest first */
            data: components["schemas"]["EndDto"][];
            /** @description How many there are in all */
            total: number;
        };
        ReferenceDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NamedHolderDto: {
            /** @enum {string} */
            kind: "person" | "location" | "item";
            /** Format: uuid */
            id: string;
            name: string;
        };
        ListedItemDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            /** @example QM-000123 */
            tag: string;
            name: string;
            /** @example in_service */
            state: string;
            subState: string | null;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            /** Format: date-time */
            stateSince: string;
            /** @description It has stood where it stands for too long */
            stuck: boolean;
            version: number;
            /** @description The serial, service number or circuit that it is known by */
            identifier: string | null;
            product: components["schemas"]["ReferenceDto"] | null;
            vendor: components["schemas"]["ReferenceDto"] | null;
            businessUnit: components["schemas"]["ReferenceDto"] | null;
            costCenter: components["schemas"]["ReferenceDto"] | null;
            location: components["schemas"]["ReferenceDto"] | null;
            holder: components["schemas"]["NamedHolderDto"] | null;
            /** Format: date-time */
            createdAt: string;
        };
        ListedItemPage: {
            data: components["schemas"]["ListedItemDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        FacetsDto: {
            /** @description For each fact its values with their counts (`FacetDto`), the most frequent first */
            facets: {
                [key: string]: unknown;
            };
        };
        FoundItemsDto: {
            /** @description The best first */
            data: components["schemas"]["ListedItemDto"][];
        };
        PhaseCountDto: {
            /** @example asset */
            kind: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            count: number;
            /** @description Of these, how many have stood where they stand for too long */
            stuck: number;
        };
        OverviewDto: {
            phases: components["schemas"]["PhaseCountDto"][];
        };
        LicenseViewDto: {
            /** @enum {string} */
            metric?: "user" | "concurrent_user" | "device" | "core" | "subscription" | "site";
            /** @description Seats in the pool */
            quantity?: number;
            /** Format: date */
            startsOn?: string | null;
            /**
             * Format: date
             * @description Empty where it is perpetual
             */
            endsOn?: string | null;
            tenant?: string | null;
            /** @description Where the keys are kept; never a key */
            keyReference?: string | null;
            licensedTo?: string | null;
            /** @description Seats that are assigned */
            seatsUsed: number;
        };
        VerbRefusalDto: {
            /** @example guard_failed */
            code: string;
            reason: string;
        };
        OfferedVerbDto: {
            /** @example deliver */
            verb: string;
            /** @example Deliver */
            label: string;
            /** @example delivering */
            to: string;
            allowed: boolean;
            /** @description Why it is not allowed now */
            refusal?: components["schemas"]["VerbRefusalDto"];
            asks: components["schemas"]["QuestionDto"][];
        };
        ItemDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            /** @example QM-000123 */
            tag: string;
            name: string;
            /** @example in_service */
            state: string;
            subState: string | null;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            /** Format: date-time */
            stateSince: string;
            /** @description It has stood where it stands for too long */
            stuck: boolean;
            version: number;
            /** @description The serial, service number or circuit that it is known by */
            identifier: string | null;
            product: components["schemas"]["ReferenceDto"] | null;
            vendor: components["schemas"]["ReferenceDto"] | null;
            businessUnit: components["schemas"]["ReferenceDto"] | null;
            costCenter: components["schemas"]["ReferenceDto"] | null;
            location: components["schemas"]["ReferenceDto"] | null;
            holder: components["schemas"]["NamedHolderDto"] | null;
            /** Format: date-time */
            createdAt: string;
            /** @example In service */
            stateLabel: string;
            /** @example asset */
            definition: string;
            definitionVersion: number;
            contract: components["schemas"]["ReferenceDto"] | null;
            /** Format: date */
            purchasedOn: string | null;
            purchasePrice: components["schemas"]["PriceDto"] | null;
            orderNumber: string | null;
            /** Format: date */
            warrantyEndsOn: string | null;
            /** Format: date */
            endOfLifeOn: string | null;
            notes: string | null;
            customFields: {
                [key: string]: unknown;
            };
            asset?: components["schemas"]["AssetDetailDto"];
            service?: components["schemas"]["ServiceDetailDto"];
            license?: components["schemas"]["LicenseViewDto"];
            verbs: components["schemas"]["OfferedVerbDto"][];
        };
        NewItemDto: {
            /**
             * @description As the product’s where nothing is said
             * @enum {string}
             */
            domain?: "telecom" | "it" | "mobility";
            /**
             * @description Unique; counted on where nothing is said
             * @example QM-000123
             */
            tag?: string;
            /** @description A finer place inside the state */
            subState?: string | null;
            /** Format: uuid */
            productId?: string | null;
            /** Format: uuid */
            vendorId?: string | null;
            /** Format: uuid */
            contractId?: string | null;
            /** Format: uuid */
            businessUnitId?: string | null;
            /** Format: uuid */
            costCenterId?: string | null;
            /** Format: uuid */
            locationId?: string | null;
            holder?: components["schemas"]["HolderDto"] | null;
            /** Format: date */
            purchasedOn?: string | null;
            purchasePrice?: components["schemas"]["PriceDto"] | null;
            orderNumber?: string | null;
            /** Format: date */
            warrantyEndsOn?: string | null;
            /** Format: date */
            endOfLifeOn?: string | null;
            notes?: string | null;
            /** @description By the names of the custom fields; `null` clears one */
            customFields?: {
                [key: string]: unknown;
            };
            asset?: components["schemas"]["AssetDetailDto"];
            service?: components["schemas"]["ServiceDetailDto"];
            license?: components["schemas"]["LicenseDetailDto"];
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /** @example Pinebook 14 of Ada */
            name: string;
            /** @description Where it stands already, for what is taken over; else it begins as planned */
            state?: string;
            /**
             * Format: date-time
             * @description When it came into that state
             */
            effectiveAt?: string;
        };
        FailuresDto: {
            /** @description Steps of present work that have failed */
            steps: number | null;
            /** @description Deliveries that failed for good and wait for a person */
            deadLetters: number | null;
            /** @description Background jobs of the last two weeks that have failed */
            jobs: number | null;
        };
        TransitionDto: {
            /** Format: uuid */
            id: string;
            /** @example deliver */
            verb: string;
            /**
             * @description Null for the first line, which created the record
             * @example ready
             */
            from: string | null;
            /** @example delivering */
            to: string;
            /** @description The version that the subject got by it */
            version: number;
            /** @enum {string} */
            actorKind: "user" | "token" | "system";
            actorId: string;
            actorName: string;
            comment: string | null;
            /** @description What was answered, by the names of the questions */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it happened
             */
            effectiveAt: string;
            /**
             * Format: date-time
             * @description When it was recorded
             */
            recordedAt: string;
            /**
             * @description The definition that it was decided by
             * @example asset
             */
            definition: string;
            definitionVersion: number;
        };
        NewTransitionDto: {
            /** @example deliver */
            verb: string;
            /** @description By the names of the questions that the verb asks */
            answers?: {
                [key: string]: unknown;
            };
            comment?: string;
            /**
             * Format: date-time
             * @description When it happened; now where nothing is said
             */
            effectiveAt?: string;
        };
        ItemTransitionDto: {
            /** Format: uuid */
            id: string;
            /** @example deliver */
            verb: string;
            /**
             * @description Null for the first line, which created the record
             * @example ready
             */
            from: string | null;
            /** @example delivering */
            to: string;
            /** @description The version that the subject got by it */
            version: number;
            /** @enum {string} */
            actorKind: "user" | "token" | "system";
            actorId: string;
            actorName: string;
            comment: string | null;
            /** @description What was answered, by the names of the questions */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it happened
             */
            effectiveAt: string;
            /**
             * Format: date-time
             * @description When it was recorded
             */
            recordedAt: string;
            /**
             * @description The definition that it was decided by
             * @example asset
             */
            definition: string;
            definitionVersion: number;
            /** @description The verb that takes it back, where it is the last move and that verb is allowed now */
            undoneBy: string | null;
            /** @description What that verb is told where nobody is asked */
            undoAnswers: {
                [key: string]: unknown;
            } | null;
        };
        ItemTransitionPage: {
            data: components["schemas"]["ItemTransitionDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        RunDto: {
            /** Format: uuid */
            id: string;
            /** @example deliver */
            verb: string;
            /** @enum {string} */
            state: "pending" | "running" | "waiting" | "blocked" | "succeeded" | "failed" | "cancelled" | "compensating";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description The verb that follows by itself after the last step */
            completesWith: string | null;
            /** @description Whether the subject still stands where the verb led */
            current: boolean;
            steps: components["schemas"]["StepDto"][];
        };
        RunsDto: {
            /** @description The newest first */
            data: components["schemas"]["RunDto"][];
        };
        CustodyDto: {
            /** @description kind, id, name */
            holder: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            heldFrom: string;
            /** Format: date-time */
            heldUntil: string | null;
            handedOverBy: string;
            /** Format: date-time */
            acceptedAt: string | null;
            acceptedBy: string | null;
            /** @description Which version of the acceptance text was accepted */
            textVersion: string | null;
        };
        CustodyPage: {
            data: components["schemas"]["CustodyDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NamedSeatHolderDto: {
            /** @enum {string} */
            kind: "person" | "item";
            /** Format: uuid */
            id: string;
            name: string;
        };
        SeatDto: {
            /** Format: uuid */
            id: string;
            holder: components["schemas"]["NamedSeatHolderDto"];
            /** Format: date-time */
            assignedAt: string;
            assignedBy: string;
            /** Format: date-time */
            releasedAt: string | null;
            releasedBy: string | null;
        };
        SeatPage: {
            data: components["schemas"]["SeatDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        SeatHolderDto: {
            /** @enum {string} */
            kind: "person" | "item";
            /** Format: uuid */
            id: string;
        };
        NewSeatDto: {
            holder: components["schemas"]["SeatHolderDto"];
        };
        CertificateDto: {
            manufacturer?: string | null;
            model?: string | null;
            /**
             * @description Must be that of the asset to count for its disposal
             * @example PF3A91XK
             */
            serial: string;
            propertyNumber?: string | null;
            /** @example SSD */
            mediaType: string;
            /** @enum {string} */
            method: "clear" | "purge" | "destroy";
            /** @example cryptographic erase */
            technique: string;
            /** @example Blancco */
            tool: string;
            /** @example 7.2 */
            toolVersion?: string | null;
            /** @enum {string} */
            verification: "full" | "sample" | "tool_report" | "visual";
            /** @enum {string} */
            result: "passed" | "failed";
            /**
             * @description Who did the work
             * @example Ada Brandt
             */
            performedBy: string;
            /** Format: uuid */
            performedByPersonId?: string | null;
            /** Format: date */
            performedOn: string;
            place?: string | null;
            destination?: string | null;
            /** Format: uuid */
            id: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Who confirmed it; it counts only then */
            validatedBy: string | null;
            /** Format: date-time */
            validatedAt: string | null;
        };
        CertificatePage: {
            data: components["schemas"]["CertificateDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewCertificateDto: {
            manufacturer?: string | null;
            model?: string | null;
            /**
             * @description Must be that of the asset to count for its disposal
             * @example PF3A91XK
             */
            serial: string;
            propertyNumber?: string | null;
            /** @example SSD */
            mediaType: string;
            /** @enum {string} */
            method: "clear" | "purge" | "destroy";
            /** @example cryptographic erase */
            technique: string;
            /** @example Blancco */
            tool: string;
            /** @example 7.2 */
            toolVersion?: string | null;
            /** @enum {string} */
            verification: "full" | "sample" | "tool_report" | "visual";
            /** @enum {string} */
            result: "passed" | "failed";
            /**
             * @description Who did the work
             * @example Ada Brandt
             */
            performedBy: string;
            /** Format: uuid */
            performedByPersonId?: string | null;
            /** Format: date */
            performedOn: string;
            place?: string | null;
            destination?: string | null;
        };
        LicenseKeyDto: {
            /** Format: uuid */
            id: string;
            /** @description Its last signs; empty where it is too short to show any */
            ending: string;
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
        };
        LicenseKeyPage: {
            data: components["schemas"]["LicenseKeyDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewLicenseKeysDto: {
            /** @description Kept sealed */
            keys: string[];
        };
        ReadLicenseKeyDto: {
            /** @description The key itself */
            secret: string;
        };
        CustomFieldDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            name: string;
            label: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "flag" | "choice";
            choices: string[] | null;
            required: boolean;
        };
        CustomFieldPage: {
            data: components["schemas"]["CustomFieldDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewCustomFieldDto: {
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /**
             * @description The key in `customFields`
             * @example roomNumber
             */
            name: string;
            /** @example Room number */
            label: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "flag" | "choice";
            /** @description For the type choice */
            choices?: string[] | null;
            required?: boolean;
        };
        CustomFieldChangesDto: {
            label?: string;
            choices?: string[];
            required?: boolean;
            /** @description An inactive field keeps its values and takes no new ones */
            active?: boolean;
        };
        SubStateDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is still offered */
            active: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            definition: string;
            state: string;
            name: string;
            label: string;
        };
        SubStatePage: {
            data: components["schemas"]["SubStateDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewSubStateDto: {
            /**
             * @description The lifecycle
             * @example asset
             */
            definition: string;
            /** @example in_stock */
            state: string;
            /** @example awaiting_parts */
            name: string;
            /** @example Awaiting parts */
            label: string;
        };
        SubStateChangesDto: {
            label?: string;
            active?: boolean;
        };
        RelatedItemDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            tag: string;
            name: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
            state: string;
        };
        RelationDto: {
            /** @enum {string} */
            relation: "uses" | "used_by" | "part_of" | "has_part" | "paired_with" | "held_by" | "holds" | "license" | "licensed_item" | "holder_license";
            /**
             * @description In English
             * @example Uses
             */
            label: string;
            /**
             * Format: uuid
             * @description The link to take away, where somebody made one
             */
            linkId: string | null;
            item: components["schemas"]["RelatedItemDto"];
        };
        RelatedDto: {
            data: components["schemas"]["RelationDto"][];
            /** @description Whether there are more than are shown */
            more: boolean;
        };
        NewLinkDto: {
            /**
             * Format: uuid
             * @description The other item
             */
            itemId: string;
            /**
             * @description What this item is to the other one
             * @enum {string}
             */
            relation: "uses" | "part_of" | "paired_with";
        };
        TransitionOnTimelineDto: {
            /** @example deliver */
            verb: string;
            /** @description Null for the first line, which created the record */
            from: string | null;
            to: string;
            answers: {
                [key: string]: unknown;
            };
            comment: string | null;
            /** @description The version that the subject got by it */
            version: number;
        };
        ChangeDto: {
            /** @example costCenterId */
            field: string;
            /** @description The value before, whatever JSON it is */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description The value after, whatever JSON it is */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The name of what the value before refers to */
            beforeName: string | null;
            /** @description The name of what the value after refers to */
            afterName: string | null;
        };
        EditOnTimelineDto: {
            changes: components["schemas"]["ChangeDto"][];
        };
        CommentOnTimelineDto: {
            /** @description Null once it is removed */
            text: string | null;
            mentions: components["schemas"]["MentionDto"][];
            /** Format: date-time */
            editedAt: string | null;
            removed: boolean;
            /** @description The ETag, for If-Match */
            version: number;
        };
        DocumentOnTimelineDto: {
            name: string;
            mediaType: string;
            bytes: number;
            picture: boolean;
            removed: boolean;
        };
        CostOnTimelineDto: {
            /** @example purchase */
            entryKind: string;
            amountMinor: string;
            /** @example EUR */
            currency: string;
            /** Format: date */
            bookedOn: string;
            description: string;
            /**
             * Format: uuid
             * @description The entry that this one takes back
             */
            reversesId: string | null;
        };
        TimelineEntryDto: {
            /**
             * Format: uuid
             * @description Of the transition, audit entry, comment, document or ledger entry
             */
            id: string;
            /** @enum {string} */
            kind: "transition" | "edit" | "comment" | "document" | "cost";
            /**
             * Format: date-time
             * @description When it happened
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was recorded
             */
            recordedAt: string;
            actor: components["schemas"]["DoerDto"];
            transition?: components["schemas"]["TransitionOnTimelineDto"];
            edit?: components["schemas"]["EditOnTimelineDto"];
            comment?: components["schemas"]["CommentOnTimelineDto"];
            document?: components["schemas"]["DocumentOnTimelineDto"];
            cost?: components["schemas"]["CostOnTimelineDto"];
        };
        TimelineEntryPage: {
            data: components["schemas"]["TimelineEntryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        MoneyDto: {
            /**
             * @description Whole minor units (cents) as text
             * @example 125900
             */
            amountMinor: string;
            /** @example EUR */
            currency: string;
        };
        LedgerEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postingId: string;
            /** @enum {string} */
            kind: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
            /**
             * Format: date
             * @description First day of the month that the entry counts in
             */
            month: string;
            /** Format: date */
            bookedOn: string;
            amount: components["schemas"]["MoneyDto"];
            /** @description In the organisation's currency, fixed at posting */
            baseAmount: components["schemas"]["MoneyDto"];
            /**
             * @description What one unit of the currency bought of the organisation’s
             * @example 0.8559
             */
            exchangeRate: string;
            /** Format: uuid */
            itemId: string | null;
            /** Format: uuid */
            costCenterId: string | null;
            /** Format: uuid */
            businessUnitId: string | null;
            /** Format: uuid */
            vendorId: string | null;
            /** Format: uuid */
            contractId: string | null;
            /** Format: uuid */
            productId: string | null;
            /** @enum {string|null} */
            domain: "telecom" | "it" | "mobility" | null;
            /** @enum {string|null} */
            itemKind: "asset" | "service" | "license" | null;
            /**
             * Format: uuid
             * @description Where the item was at posting
             */
            locationId: string | null;
            /**
             * Format: uuid
             * @description Who had the item at posting
             */
            personId: string | null;
            /** @description The product’s category at posting */
            category: string | null;
            /**
             * @description The cost centre’s class at posting
             * @enum {string|null}
             */
            spendClass: "run" | "grow" | "transform" | null;
            description: string;
            /**
             * Format: uuid
             * @description The entry that this one takes back
             */
            reversesId: string | null;
            /**
             * Format: uuid
             * @description The entry that took this one back
             */
            reversedById: string | null;
            reason: string | null;
            /** Format: date-time */
            postedAt: string;
            /** @description Who posted it */
            postedBy: string;
        };
        LedgerEntryPage: {
            data: components["schemas"]["LedgerEntryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        PostingDto: {
            /** Format: uuid */
            id: string;
            entries: components["schemas"]["LedgerEntryDto"][];
        };
        NewEntryDto: {
            /**
             * @example repair
             * @enum {string}
             */
            kind: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
            /** @description Positive for spend; negative for a credit or disposal proceeds */
            amount: components["schemas"]["MoneyDto"];
            /**
             * Format: date
             * @description The day whose exchange rate the amount takes
             * @example 2026-03-02
             */
            bookedOn: string;
            /**
             * Format: date
             * @description Any date of the month that the entry counts in, where it is not that of `bookedOn`
             */
            month?: string;
            /**
             * Format: uuid
             * @description The item that caused it; what is left out below is taken from it
             */
            itemId?: string;
            /** Format: uuid */
            costCenterId?: string;
            /** Format: uuid */
            businessUnitId?: string;
            /** Format: uuid */
            vendorId?: string;
            /** Format: uuid */
            contractId?: string;
            /** Format: uuid */
            productId?: string;
            /** @enum {string} */
            domain?: "telecom" | "it" | "mobility";
            /** @example Display replaced */
            description?: string;
        };
        NewPostingDto: {
            /** @description Posted together or not at all */
            entries: components["schemas"]["NewEntryDto"][];
        };
        NewReversalDto: {
            /** @example Invoiced twice */
            reason: string;
        };
        KindSpendDto: {
            /** @enum {string} */
            kind: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
            amount: components["schemas"]["MoneyDto"];
            /** @description How many entries it is the sum of */
            entries: number;
        };
        ItemMonthDto: {
            /**
             * Format: date
             * @description First day of the month
             */
            month: string;
            amount: components["schemas"]["MoneyDto"];
            kinds: components["schemas"]["KindSpendDto"][];
        };
        ItemSpendDto: {
            /** Format: uuid */
            itemId: string;
            /** @description The organisation’s currency, which all amounts are in */
            currency: string;
            /** @description Of all months listed; of the whole life where no months were asked for */
            total: components["schemas"]["MoneyDto"];
            /** @description Whether entries were posted that the sums do not show yet */
            behind: boolean;
            months: components["schemas"]["ItemMonthDto"][];
        };
        SpendMonthDto: {
            /**
             * Format: date
             * @description First day of the month
             */
            month: string;
            /** @description Id or name; null for spend that has none */
            value: string | null;
            /** @description The value’s name for people */
            label: string | null;
            amount: components["schemas"]["MoneyDto"];
            /** @description How many entries it is the sum of */
            entries: number;
        };
        SpendMonthsDto: {
            /** @enum {string} */
            dimension: "cost_center" | "business_unit" | "vendor" | "domain" | "item_kind" | "kind" | "total";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            currency: string;
            total: components["schemas"]["MoneyDto"];
            /** @description Whether entries were posted that the sums do not show yet */
            behind: boolean;
            data: components["schemas"]["SpendMonthDto"][];
        };
        SumDifferenceDto: {
            /** @description Of an item, a dimension or a cube */
            dimension: string;
            /**
             * Format: date
             * @description First day of the month
             */
            month: string;
            value: string;
            kind: string;
            currency: string;
            /** @description What the ledger adds up to, in minor units */
            posted: string;
            /** @description What the sums show */
            shown: string;
        };
        ReconciliationDto: {
            /**
             * Format: date-time
             * @description When the sums were last compared with the ledger; null before the first time
             */
            checkedAt: string | null;
            /** @description How many entries the sums told of */
            entries: string;
            /** @description How many figures differed; of more than a hundred, a hundred */
            differences: number;
            figures: components["schemas"]["SumDifferenceDto"][];
        };
        ExploredPeriodDto: {
            /** @description `2026-03`, `2026-Q1` or `2026`: of the fiscal year that ends in it */
            name: string;
            /**
             * Format: date
             * @description First day of its first month
             */
            from: string;
            /**
             * Format: date
             * @description First day of its last month
             */
            to: string;
        };
        ExploredTotalDto: {
            /** @description Of the whole span */
            amount: string;
            /** @description Of the span that it is compared with */
            before: string | null;
            /** @description By period, in their order, in minor units */
            amounts: string[];
            actual: string;
            accrued: string;
            depreciation: string;
            committed: string;
            /** @description A month of the span, on average */
            perMonth: string;
            /** @description People of the unit, cost centre or location that was asked for, or of the organisation */
            people: number;
            /** @description The amount by these people; null where there are none */
            perPerson: string | null;
        };
        ExploredValueDto: {
            /** @enum {string} */
            dimension: "item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class";
            /** @description Id or name; null for spend that has none */
            value: string | null;
            /** @description Its name for people */
            label: string | null;
        };
        ExploredRowDto: {
            /** @description Of the whole span */
            amount: string;
            /** @description Of the span that it is compared with */
            before: string | null;
            /** @description By period, in their order, in minor units */
            amounts: string[];
            values: components["schemas"]["ExploredValueDto"][];
            /** @description Ordered and not posted yet, at today’s rates */
            committed: string;
        };
        ExploredAmountsDto: {
            /** @description Of the whole span */
            amount: string;
            /** @description Of the span that it is compared with */
            before: string | null;
            /** @description By period, in their order, in minor units */
            amounts: string[];
        };
        ExploredDto: {
            by: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
            /** @enum {string} */
            measure: "spend" | "actual" | "accrued" | "depreciation";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description The organisation’s currency, which all amounts are in */
            currency: string;
            /**
             * Format: date-time
             * @description Everything posted until then is counted
             */
            asOf: string;
            /** @description Whether entries were posted that the sums do not show yet */
            behind: boolean;
            periods: components["schemas"]["ExploredPeriodDto"][];
            total: components["schemas"]["ExploredTotalDto"];
            rows: components["schemas"]["ExploredRowDto"][];
            /** @description All rows that are not listed, together */
            others: components["schemas"]["ExploredAmountsDto"];
            /** @description How many rows there are in all */
            rowCount: number;
            /** @description Cursor of the next rows */
            next: string | null;
        };
        LifeSumsDto: {
            thisMonth: string;
            /** @description From the first month of the fiscal year to this one */
            yearToDate: string;
            /** @description This month and the eleven before it */
            twelveMonths: string;
            /** @description All to the end of this month */
            life: string;
        };
        CostPerSeatDto: {
            held: number;
            used: number;
            /** @description Of the last twelve months, by the seats that are held */
            perHeld: string | null;
            /** @description Of the last twelve months, by the seats that somebody has */
            perUsed: string | null;
        };
        LifeKindDto: {
            thisMonth: string;
            /** @description From the first month of the fiscal year to this one */
            yearToDate: string;
            /** @description This month and the eleven before it */
            twelveMonths: string;
            /** @description All to the end of this month */
            life: string;
            /** @enum {string} */
            kind: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
            /** @description The last 24 months, in minor units */
            months: string[];
        };
        LifePartDto: {
            thisMonth: string;
            /** @description From the first month of the fiscal year to this one */
            yearToDate: string;
            /** @description This month and the eleven before it */
            twelveMonths: string;
            /** @description All to the end of this month */
            life: string;
            /** @description Id or name; null for spend that has none */
            value: string | null;
            /** @description Its name for people */
            label: string | null;
        };
        SpendLifeDto: {
            /** @description The organisation’s currency, which all amounts are in */
            currency: string;
            /**
             * Format: date-time
             * @description Everything posted until then is counted
             */
            asOf: string;
            /** @description Whether entries were posted that the sums do not show yet */
            behind: boolean;
            /**
             * Format: date
             * @description The first month that cost something; null while nothing did
             */
            since: string | null;
            /**
             * Format: date
             * @description The first of the 24 months
             */
            from: string;
            /**
             * Format: date
             * @description The first month of the fiscal year
             */
            yearFrom: string;
            /**
             * Format: date
             * @description This month
             */
            to: string;
            /** @description What was spent */
            spend: components["schemas"]["LifeSumsDto"];
            /** @description Of what was spent, this was written off; it is no further spend */
            depreciation: components["schemas"]["LifeSumsDto"];
            /** @description Ordered and not posted yet, at today’s rates */
            committed: string;
            /** @description Months since it began, this one among them */
            months: number;
            /** @description The cost of its life by these months */
            perMonth: string;
            /** @description People of a unit or cost centre */
            people: number | null;
            /** @description Of the last twelve months, by these people */
            perPerson: string | null;
            /** @description Of a licence, or of a product with licences */
            seats: components["schemas"]["CostPerSeatDto"] | null;
            /** @description The kinds of entries, the dearest first */
            kinds: components["schemas"]["LifeKindDto"][];
            /** @description The dearest parts */
            parts: components["schemas"]["LifePartDto"][];
            /** @description How many parts there are in all */
            partCount: number;
        };
        ForeseenMonthDto: {
            /**
             * Format: date
             * @description First day of the month
             */
            month: string;
            /** @description Of the running month, what is there already */
            actual: string;
            /** @description Charges and plans of contracts */
            charges: string;
            /** @description Open orders */
            ordered: string;
            /** @description Replacing what reaches its end of life */
            refresh: string;
            /** @description All else, as it was in the last three whole months */
            runRate: string;
            total: string;
        };
        ForeseenDto: {
            /** @example EUR */
            currency: string;
            /**
             * Format: date-time
             * @description When what is to come by itself was reckoned; null where it was not yet
             */
            asOf: string | null;
            /** @description The running month and those after it; none where the question is too narrow to foresee */
            months: components["schemas"]["ForeseenMonthDto"][];
        };
        ChargePriceDto: {
            /**
             * Format: date
             * @description The first day of the price; null for the first price
             */
            from: string | null;
            amountMinor: string;
        };
        FreeSpanDto: {
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The first day that costs something again
             */
            endsOn: string | null;
        };
        ChargeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            kind: "recurring" | "usage" | "tax" | "fee" | "credit";
            description: string;
            amount: components["schemas"]["MoneyDto"];
            /** @enum {string} */
            cadence: "day" | "week" | "month" | "quarter" | "year";
            every: number;
            /** @enum {string} */
            billed: "advance" | "arrears";
            cycleDay: number;
            prorated: boolean;
            followsItem: boolean;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            vendorId: string | null;
            /** Format: uuid */
            contractId: string | null;
            /** @description The prices as they changed, oldest first; none while there was only one */
            prices: components["schemas"]["ChargePriceDto"][];
            freeMonths: number;
            freeSpans: components["schemas"]["FreeSpanDto"][];
            minimumMonths: number | null;
            feeMinor: string | null;
            feePercent: string | null;
            /** @description What has been posted for ending early */
            feePostedMinor: string;
            indexPercent: string | null;
            /** Format: date */
            indexOn: string | null;
            indexMonths: number | null;
            perSeat: boolean;
            leastSeats: number;
            ratedByContract: boolean;
            /**
             * Format: date
             * @description The day up to which it has been posted
             */
            postedUntil: string | null;
            /**
             * Format: date
             * @description When it is looked at next; null when nothing is to come
             */
            dueOn: string | null;
            /**
             * @description Why it cannot be posted
             * @example exchange_rate_missing
             */
            blockedBy: string | null;
            version: number;
        };
        ChargePage: {
            data: components["schemas"]["ChargeDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewChargeDto: {
            /** @description So many months after the start cost nothing */
            freeMonths?: number;
            /** @description Days that cost nothing */
            freeSpans?: components["schemas"]["FreeSpanDto"][];
            /** @description Ending before so many months are over costs the fee */
            minimumMonths?: number | null;
            /** @description What ending early costs, in the currency of the charge */
            feeMinor?: string | null;
            /** @description What ending early costs, as a percentage of what is left of the minimum term */
            feePercent?: string | null;
            /**
             * @description The price rises by so many percent
             * @example 2.5
             */
            indexPercent?: string | null;
            /**
             * Format: date
             * @description The first day of the risen price
             */
            indexOn?: string | null;
            /** @description It rises again each so many months; once where nothing is said */
            indexMonths?: number | null;
            /** @description Whether the rate that its contract says for the item’s product comes before the amount */
            ratedByContract?: boolean;
            /** @example Mobile plan M */
            description: string;
            /** @description For a whole period; negative for a credit */
            amount: components["schemas"]["MoneyDto"];
            /**
             * @description `recurring` where nothing is said
             * @enum {string}
             */
            kind?: "recurring" | "usage" | "tax" | "fee" | "credit";
            /**
             * @description `month` where nothing is said
             * @enum {string}
             */
            cadence?: "day" | "week" | "month" | "quarter" | "year";
            /** @description How many of the cadence make a period; 1 where nothing is said */
            every?: number;
            /**
             * @description `advance` where nothing is said
             * @enum {string}
             */
            billed?: "advance" | "arrears";
            /** @description Owed for each seat of the license that is taken, day by day */
            perSeat?: boolean;
            /** @description Owed for at least so many seats */
            leastSeats?: number;
            /** @description Day on which a period begins; 1 where nothing is said. A shorter month begins on its last day */
            cycleDay?: number;
            /** @description Whether a period that is touched in part is owed by the day; yes where nothing is said */
            prorated?: boolean;
            /** @description Whether it runs while the item is in use; yes where nothing is said */
            followsItem?: boolean;
            /**
             * Format: date
             * @description Its own start; needed where it does not follow the item
             */
            startsOn?: string;
            /**
             * Format: date
             * @description The first day that is no longer charged
             */
            endsOn?: string;
            /**
             * Format: uuid
             * @description The item’s vendor where nothing is said
             */
            vendorId?: string;
            /**
             * Format: uuid
             * @description The item’s contract where nothing is said
             */
            contractId?: string;
        };
        ForeseenPeriodDto: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day of the next period
             */
            until: string;
            /**
             * Format: date
             * @description When it is posted
             */
            dueOn: string;
            /** @description How many of its days are charged */
            days: number;
            /** @description How many days it has */
            of: number;
            amount: components["schemas"]["MoneyDto"];
        };
        ForeseenChargeDto: {
            /** @description The first periods of the charge */
            periods: components["schemas"]["ForeseenPeriodDto"][];
            /** @description What it would cost to end it after the first of these periods */
            feeAfterFirst: components["schemas"]["MoneyDto"] | null;
        };
        ForeseenChangeDto: {
            /** @description The period of today and those after it, as far as they cost something */
            periods: components["schemas"]["ForeseenPeriodDto"][];
            /** @description What comes on top of what has been posted for earlier periods; negative for what comes back */
            corrected: components["schemas"]["MoneyDto"];
            /** @description What it costs to end it on the day that was said; null where nothing */
            fee: components["schemas"]["MoneyDto"] | null;
        };
        ChargeChangesDto: {
            /** @description So many months after the start cost nothing */
            freeMonths?: number;
            /** @description Days that cost nothing */
            freeSpans?: components["schemas"]["FreeSpanDto"][];
            /** @description Ending before so many months are over costs the fee */
            minimumMonths?: number | null;
            /** @description What ending early costs, in the currency of the charge */
            feeMinor?: string | null;
            /** @description What ending early costs, as a percentage of what is left of the minimum term */
            feePercent?: string | null;
            /**
             * @description The price rises by so many percent
             * @example 2.5
             */
            indexPercent?: string | null;
            /**
             * Format: date
             * @description The first day of the risen price
             */
            indexOn?: string | null;
            /** @description It rises again each so many months; once where nothing is said */
            indexMonths?: number | null;
            /** @description Whether the rate that its contract says for the item’s product comes before the amount */
            ratedByContract?: boolean;
            description?: string;
            /** @description The price from a day on, in the same currency */
            amount?: components["schemas"]["MoneyDto"];
            /**
             * Format: date
             * @description The first day of the new amount; where nothing is said, that of the first period that has not been posted. What was posted otherwise is corrected
             */
            amountFrom?: string;
            /**
             * Format: date
             * @description The first day that is no longer charged; what was posted beyond it comes back
             */
            endsOn?: string | null;
            /** Format: uuid */
            vendorId?: string | null;
            /** Format: uuid */
            contractId?: string | null;
        };
        RateDto: {
            /**
             * Format: date
             * @description The day that the rate was set
             */
            day: string;
            currency: string;
            /** @description How many units of the currency one euro buys */
            unitsPerEuro: string;
            /**
             * @description Where it comes from
             * @example www.ecb.europa.eu
             */
            source: string;
            /**
             * @description The organisation’s own rates come before the reference rates of the same day
             * @enum {string}
             */
            scope: "own" | "reference";
        };
        RatePage: {
            data: components["schemas"]["RateDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ConversionDto: {
            /** Format: date */
            day: string;
            amount: components["schemas"]["MoneyDto"];
            result: components["schemas"]["MoneyDto"];
            /** @description How many units of the one currency one unit of the other buys */
            rate: string;
            /**
             * Format: date
             * @description The day on which the rate of the one was set
             */
            fromDay: string;
            /**
             * Format: date
             * @description The day on which the rate of the other was set
             */
            toDay: string;
        };
        RevaluedDto: {
            /**
             * @description What is ordered and not posted, or a year of what recurs
             * @enum {string}
             */
            kind: "commitment" | "charge";
            /** @example EUR */
            currency: string;
            lines: number;
            /** @description In its own currency */
            owedMinor: string;
            /** @description In the currency of the organisation, at the rates of then; null where one is not known */
            thenMinor: string | null;
            /** @description The same at the rate of the day */
            nowMinor: string | null;
        };
        RevaluationDto: {
            /** Format: date */
            day: string;
            /** @example EUR */
            currency: string;
            rows: components["schemas"]["RevaluedDto"][];
        };
        RatesRecordedDto: {
            /** @description How many rates are new or changed */
            changed: number;
        };
        NewRateDto: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            day: string;
            /** @example USD */
            currency: string;
            /**
             * @description How many units of the currency one euro buys
             * @example 1.1684
             */
            unitsPerEuro: string;
        };
        NewRatesDto: {
            rates: components["schemas"]["NewRateDto"][];
        };
        BudgetThresholdDto: {
            /** @description Percent of the amount at which somebody is told */
            percent: number;
        };
        BudgetDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            dimension: "organization" | "cost_center" | "business_unit" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "person" | "kind" | "spend_class";
            /** @description The id or word; empty for the whole organisation */
            value: string;
            /** @description What that is called; of words the word itself */
            label: string;
            /**
             * @description Named by the calendar year in which it ends
             * @example 2026
             */
            fiscalYear: number;
            /** @enum {string} */
            span: "year" | "quarter" | "month";
            /** @description The quarter or month of the fiscal year, from 1 on; 1 for the year */
            place: number;
            /**
             * Format: date
             * @description First day of its first month
             */
            from: string;
            /**
             * Format: date
             * @description First day of its last month
             */
            to: string;
            note: string | null;
            /** @description As it was set at first */
            original: components["schemas"]["MoneyDto"];
            /** @description As it stands, revised and with what was carried into it */
            amount: components["schemas"]["MoneyDto"];
            /** @description In the ledger, some seconds behind at most */
            posted: components["schemas"]["MoneyDto"];
            /** @description Ordered, expected in the period and not posted yet, at today’s rates */
            committed: components["schemas"]["MoneyDto"];
            /** @description The amount less what is posted and what is committed; below zero where it is overdrawn */
            available: components["schemas"]["MoneyDto"];
            /** @description What will probably have been spent when it is over */
            forecast: components["schemas"]["MoneyDto"];
            /** @description Currencies of commitments that have no rate, so that they are not counted */
            uncounted: string[];
            thresholds: components["schemas"]["BudgetThresholdDto"][];
            /** @enum {string} */
            carryOver: "none" | "unspent" | "balance";
            /**
             * Format: uuid
             * @description The budget that its rest was carried into
             */
            carriedToId: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        BudgetPage: {
            data: components["schemas"]["BudgetDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        BudgetRevisionDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "original" | "revised" | "carried";
            /** @description What the budget has stood at since */
            amount: components["schemas"]["MoneyDto"];
            change: components["schemas"]["MoneyDto"];
            reason: string | null;
            /**
             * Format: uuid
             * @description The budget whose rest it is
             */
            carriedFromId: string | null;
            actorName: string;
            /** Format: date-time */
            occurredAt: string;
        };
        BudgetRevisionPage: {
            data: components["schemas"]["BudgetRevisionDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ForecastMonthDto: {
            /**
             * Format: date
             * @description First day of the month
             */
            month: string;
            actual: string;
            /** @description Charges and plans of contracts */
            charges: string;
            /** @description Open orders */
            ordered: string;
            /** @description Replacing what reaches its end of life */
            refresh: string;
            /** @description All else, as it was in the last three whole months */
            runRate: string;
            /** @description What was assumed on top */
            extra: string;
            total: string;
        };
        BudgetForecastDto: {
            /** @example EUR */
            currency: string;
            /**
             * Format: date
             * @description First day of the month that is running
             */
            now: string;
            /**
             * Format: date-time
             * @description When what is to come by itself was reckoned; null where it was not yet
             */
            asOf: string | null;
            months: components["schemas"]["ForecastMonthDto"][];
            total: string;
            /** @description The total without any assumption */
            expected: string;
            /**
             * Format: date
             * @description The month in which the budget is used up; null where it reaches
             */
            exhaustedIn: string | null;
            /** @description Currencies without a rate, whose amounts are not in it */
            uncounted: string[];
        };
        NewBudgetDto: {
            /** @enum {string} */
            dimension: "organization" | "cost_center" | "business_unit" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "person" | "kind" | "spend_class";
            /** @description The id or the word; left out for the whole organisation */
            value?: string;
            /**
             * @description Named by the calendar year in which it ends
             * @example 2026
             */
            fiscalYear: number;
            /**
             * @description The year where nothing is said
             * @enum {string}
             */
            span?: "year" | "quarter" | "month";
            /** @description The quarter or month of the fiscal year, from 1 on; 1 for the year */
            place?: number;
            /** @description In the organisation’s currency */
            amountMinor: string;
            /** @description 80 and 100 where nothing is said */
            thresholds?: components["schemas"]["BudgetThresholdDto"][];
            /**
             * @description What goes on into the next period once this one is closed: nothing, what is left, or what is left or missing
             * @enum {string}
             */
            carryOver?: "none" | "unspent" | "balance";
            note?: string | null;
        };
        CopiedBudgetsDto: {
            /** @description Budgets that were set */
            added: number;
            /** @description Left as they are, since there was one already */
            there: number;
        };
        BudgetCopiesDto: {
            /**
             * @description Named by the calendar year in which it ends
             * @example 2026
             */
            fromYear: number;
            /**
             * @description Named by the calendar year in which it ends
             * @example 2026
             */
            toYear: number;
            /** @description Of the amount as it stands; 100 is the same */
            percent: number;
        };
        BudgetChangesDto: {
            amountMinor?: string;
            /** @description Why the amount is revised */
            reason?: string;
            thresholds?: components["schemas"]["BudgetThresholdDto"][];
            /**
             * @description What goes on into the next period once this one is closed: nothing, what is left, or what is left or missing
             * @enum {string}
             */
            carryOver?: "none" | "unspent" | "balance";
            note?: string | null;
        };
        SpendAlertDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            rule: "jump" | "decommissioned" | "without_cost_center" | "over_minimum" | "under_minimum" | "currency_moved" | "budget_reached" | "budget_overrun";
            /** @enum {string} */
            subjectKind: "cost_center" | "vendor" | "item" | "contract" | "currency" | "budget";
            /** @description The id of what it is about; of a currency its code */
            subject: string;
            /** @description What that is called */
            subjectName: string | null;
            /**
             * Format: date
             * @description First day of the month, of a minimum the first of the months over which it counts
             */
            month: string;
            amount: components["schemas"]["MoneyDto"];
            /** @description The month before, the minimum, or the value of a month ago */
            against: components["schemas"]["MoneyDto"] | null;
            /** @enum {string} */
            state: "open" | "acknowledged" | "muted" | "closed";
            /**
             * Format: date
             * @description The last month in which it is not told again
             */
            mutedUntil: string | null;
            note: string | null;
            /** @description Who acknowledged or muted it */
            decidedBy: string | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SpendAlertPage: {
            data: components["schemas"]["SpendAlertDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        AlertNoteDto: {
            /** @description What was found out */
            note?: string;
        };
        AlertMuteDto: {
            /**
             * Format: date
             * @description Any day of the last month in which it is not told again
             */
            until: string;
            /** @description Why */
            reason: string;
        };
        AlertRuleDto: {
            enabled: boolean;
            /** @description By how many percent; null where the rule compares nothing */
            percent: number | null;
            /** @description Smaller amounts are left out; in the currency of the organisation */
            leastMinor: string;
            /** @enum {string} */
            rule: "jump" | "decommissioned" | "without_cost_center" | "over_minimum" | "under_minimum" | "currency_moved" | "budget_reached" | "budget_overrun";
            currency: string;
            /** @description How many alerts of it are open */
            open: number;
            version: number;
        };
        AlertRulesDto: {
            rules: components["schemas"]["AlertRuleDto"][];
        };
        AlertSettingsDto: {
            enabled: boolean;
            /** @description By how many percent; null where the rule compares nothing */
            percent: number | null;
            /** @description Smaller amounts are left out; in the currency of the organisation */
            leastMinor: string;
        };
        FiscalPeriodDto: {
            /**
             * Format: date
             * @description The first day of its month
             */
            month: string;
            /** @description Within its fiscal year, from 1 */
            number: number;
            /** @description Named by the calendar year in which it ends */
            fiscalYear: number;
            /** @enum {string} */
            state: "open" | "closing" | "closed";
            /** Format: date-time */
            begunAt: string | null;
            begunBy: string | null;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
        };
        FiscalYearDto: {
            fiscalYear: number;
            /**
             * Format: date
             * @description Whatever would count before it counts in it; null while nothing is closed
             */
            firstOpen: string | null;
            periods: components["schemas"]["FiscalPeriodDto"][];
        };
        PeriodFindingDto: {
            /** @enum {string} */
            check: "not_over" | "earlier_open" | "rollups_behind" | "charges_due" | "rates_missing" | "differences" | "without_cost_center" | "depreciation_due" | "allocations_due" | "statements_disputed" | "rates_unpublished";
            /**
             * @description What blocks keeps the period open; a warning is accepted with a reason
             * @enum {string}
             */
            severity: "blocking" | "warning";
            count: number;
            /** @description The address in this API that lists what was counted */
            lines: string | null;
            /** @description Why it was closed all the same */
            reason: string | null;
        };
        PeriodChecklistDto: {
            /**
             * Format: date
             * @description The first day of its month
             */
            month: string;
            /** @description Within its fiscal year, from 1 */
            number: number;
            /** @description Named by the calendar year in which it ends */
            fiscalYear: number;
            /** @enum {string} */
            state: "open" | "closing" | "closed";
            /** Format: date-time */
            begunAt: string | null;
            begunBy: string | null;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            /** @description As it is now; of a closed period as it was then */
            findings: components["schemas"]["PeriodFindingDto"][];
        };
        AcceptedWarningDto: {
            /** @enum {string} */
            check: "not_over" | "earlier_open" | "rollups_behind" | "charges_due" | "rates_missing" | "differences" | "without_cost_center" | "depreciation_due" | "allocations_due" | "statements_disputed" | "rates_unpublished";
            /** @example Credit notes of the carrier; they belong to nobody. */
            reason: string;
        };
        PeriodCloseDto: {
            /** @description Why it is closed in spite of each warning */
            accepted?: components["schemas"]["AcceptedWarningDto"][];
        };
        AllocationSourceDto: {
            businessUnitIds?: string[];
            costCenterIds?: string[];
            productIds?: string[];
            vendorIds?: string[];
            domains?: ("telecom" | "it" | "mobility")[];
            kinds?: ("purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment")[];
            /** @description Whether what earlier rules have put to these units and cost centres is taken along */
            withAllocated?: boolean;
        };
        AllocationTargetDto: {
            /** Format: uuid */
            businessUnitId: string;
            /** Format: uuid */
            costCenterId?: string | null;
            /**
             * @description Of `percent`; what is missing of a hundred stays where it lies
             * @example 12.5
             */
            percent?: string;
            /** @description Of `fixed`, in the organisation’s currency */
            amountMinor?: string;
        };
        AllocationTierDto: {
            /** @description From how many on */
            from: string;
            /** @description What each piece in this tier weighs */
            weight: string;
        };
        AllocationDriverDto: {
            /**
             * @description People of a unit, its seats at the end of the month, or figures uploaded by month
             * @enum {string}
             */
            kind: "people" | "seats" | "usage";
            /** @description The name of the uploaded figures, of `usage` */
            figure?: string;
            tiers?: components["schemas"]["AllocationTierDto"][];
        };
        AllocationDefinitionDto: {
            /** @description Entries that meet all that is named; an entry belongs to the first rule that takes it */
            source: components["schemas"]["AllocationSourceDto"];
            /** @enum {string} */
            method: "direct" | "percent" | "fixed" | "driver";
            /** @description Left empty, a driver divides among all units that have figures */
            targets: components["schemas"]["AllocationTargetDto"][];
            driver?: components["schemas"]["AllocationDriverDto"];
        };
        AllocationVersionDto: {
            number: number;
            /** Format: date */
            validFrom: string;
            definition: components["schemas"]["AllocationDefinitionDto"] | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        AllocationRuleDto: {
            /** Format: uuid */
            id: string;
            name: string;
            position: number;
            /** @description The newest first */
            versions: components["schemas"]["AllocationVersionDto"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        AllocationRulePage: {
            data: components["schemas"]["AllocationRuleDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewAllocationRuleDto: {
            /**
             * Format: date
             * @description Any day of the first month that it holds for
             */
            validFrom: string;
            /** @description Null lets the rule rest from then on */
            definition: components["schemas"]["AllocationDefinitionDto"] | null;
            /** @example Network to everybody by head count */
            name: string;
            /** @description Rules run in this order */
            position: number;
        };
        AllocationRuleChangesDto: {
            name?: string;
            position?: number;
        };
        NewAllocationVersionDto: {
            /**
             * Format: date
             * @description Any day of the first month that it holds for
             */
            validFrom: string;
            /** @description Null lets the rule rest from then on */
            definition: components["schemas"]["AllocationDefinitionDto"] | null;
        };
        AllocationShareDto: {
            /** Format: uuid */
            businessUnitId: string | null;
            businessUnit: string | null;
            /** Format: uuid */
            costCenterId: string | null;
            costCenter: string | null;
            amount: components["schemas"]["MoneyDto"];
            /** @description What it was divided by */
            figure: string | null;
        };
        RuleOutcomeDto: {
            /** Format: uuid */
            ruleId: string;
            name: string;
            /** @description What the rule’s source comes to */
            pool: components["schemas"]["MoneyDto"];
            /** @description What of it is allocated; the rest stays where it lies */
            taken: components["schemas"]["MoneyDto"];
            from: components["schemas"]["AllocationShareDto"][];
            to: components["schemas"]["AllocationShareDto"][];
        };
        AllocationMonthDto: {
            /** Format: date */
            month: string;
            /** @description How many amounts a run would change; none where it has run and nothing was posted since */
            pending: number;
            rules: components["schemas"]["RuleOutcomeDto"][];
        };
        TriedAllocationDto: {
            /**
             * Format: uuid
             * @description The rule that would say this; none for a new one
             */
            ruleId?: string;
            name: string;
            position: number;
            definition: components["schemas"]["AllocationDefinitionDto"];
        };
        DriverFigureDto: {
            /** Format: uuid */
            businessUnitId: string;
            /** @example 1250.5 */
            quantity: string;
            figure: string;
            businessUnit: string;
        };
        MonthFiguresDto: {
            data: components["schemas"]["DriverFigureDto"][];
        };
        UnitFigureDto: {
            /** Format: uuid */
            businessUnitId: string;
            /** @example 1250.5 */
            quantity: string;
        };
        DriverFiguresDto: {
            /** @example Gigabytes */
            figure: string;
            /**
             * Format: date
             * @description Any day of the month
             */
            month: string;
            figures: components["schemas"]["UnitFigureDto"][];
        };
        DepreciationRuleDto: {
            /**
             * @description Every domain where nothing is said
             * @enum {string|null}
             */
            domain?: "telecom" | "it" | "mobility" | null;
            /** @description A category of products; comes before a domain */
            category?: string | null;
            /**
             * Format: date
             * @description For what comes into service from this day on; from ever where nothing is said
             */
            fromOn?: string;
            /** @enum {string} */
            method: "straight_line" | "declining_balance" | "double_declining" | "sum_of_years" | "units_of_production" | "macrs" | "none";
            /** @enum {string} */
            convention: "full_month" | "mid_month" | "half_year" | "mid_quarter";
            /**
             * @description Months from the first day in service to the end
             * @example 36
             */
            lifeMonths: number;
            /** @description A year’s rate in hundredths of a percent; of a declining balance */
            rateBasisPoints?: number | null;
            /** @description What it can do in its life; of units of production */
            totalUnits?: number | null;
            /** @description What is left at the end, in hundredths of a percent of the cost */
            salvageBasisPoints?: number;
        };
        DepreciationBookDto: {
            /** Format: uuid */
            id: string;
            name: string;
            postsToLedger: boolean;
            /** Format: date */
            startsOn: string;
            currency: string;
            rules: components["schemas"]["DepreciationRuleDto"][];
            /** @description How many assets are in it */
            assets: number;
            /**
             * Format: date
             * @description The last month that was posted of any asset
             */
            postedThrough: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        DepreciationBookPage: {
            data: components["schemas"]["DepreciationBookDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewDepreciationBookDto: {
            /** @example Financial */
            name: string;
            /** @description Whether its months are posted to the ledger; of one book at most */
            postsToLedger: boolean;
            /**
             * Format: date
             * @description A day of the first month that is posted; what lies before is the opening
             */
            startsOn: string;
            rules: components["schemas"]["DepreciationRuleDto"][];
        };
        DepreciationBookChangesDto: {
            name?: string;
            /** @description All rules that there are from now on */
            rules?: components["schemas"]["DepreciationRuleDto"][];
        };
        DepreciationRunResultDto: {
            /** Format: date */
            through: string;
            /** @description Assets with something to post */
            assets: number;
            entries: number;
            depreciation: components["schemas"]["MoneyDto"];
            impairment: components["schemas"]["MoneyDto"];
            /** @description Book values less proceeds of what was disposed of; a gain is negative */
            disposal: components["schemas"]["MoneyDto"];
            /** @description How much of it all corrects months that were posted before */
            corrections: components["schemas"]["MoneyDto"];
        };
        DepreciationRunDto: {
            /**
             * Format: date
             * @description A day of the last month to post; the month before this one where nothing is said
             */
            through?: string;
        };
        BookValueDto: {
            cost: components["schemas"]["MoneyDto"];
            accumulated: components["schemas"]["MoneyDto"];
            impaired: components["schemas"]["MoneyDto"];
            /** @description What it is worth in the book */
            carrying: components["schemas"]["MoneyDto"];
            /** @description Of what was disposed of: its book value less the proceeds; a gain is negative */
            result: components["schemas"]["MoneyDto"];
        };
        DepreciationMonthDto: {
            /** Format: date */
            month: string;
            depreciationMinor: string;
            /** @description Written off in this month */
            impairmentMinor: string;
            /** @description Since its first day, without impairments */
            accumulatedMinor: string;
            /** @description What it is worth at the end of the month */
            carryingMinor: string;
            isPosted: boolean;
        };
        DepreciationEventDto: {
            /**
             * @description Written off at once, another life from now on, or units that were made
             * @enum {string}
             */
            kind: "impairment" | "life" | "units";
            /**
             * Format: date
             * @description Counts from the first of its month on
             */
            happenedOn: string;
            /** @description Of an impairment, in the currency of the book */
            amountMinor?: string;
            /**
             * @description Months from the first day in service to the end
             * @example 36
             */
            lifeMonths?: number;
            units?: number;
            note?: string | null;
            /** Format: uuid */
            id: string;
        };
        DepreciationPostingDto: {
            /** Format: date */
            month: string;
            /** @enum {string} */
            measure: "depreciation" | "impairment" | "disposal";
            /**
             * @description What lay before the book, a month by itself, or what turned out otherwise later
             * @enum {string}
             */
            origin: "opening" | "month" | "correction";
            amountMinor: string;
            /**
             * Format: uuid
             * @description Its entry in the ledger
             */
            ledgerEntryId: string | null;
            /** Format: date-time */
            postedAt: string;
        };
        BookedAssetDto: {
            /**
             * Format: uuid
             * @description Of the item in this book
             */
            id: string;
            /** Format: uuid */
            bookId: string;
            book: string;
            postsToLedger: boolean;
            currency: string;
            /** @enum {string} */
            method: "straight_line" | "declining_balance" | "double_declining" | "sum_of_years" | "units_of_production" | "macrs" | "none";
            /** @enum {string} */
            convention: "full_month" | "mid_month" | "half_year" | "mid_quarter";
            /**
             * @description Months from the first day in service to the end
             * @example 36
             */
            lifeMonths: number;
            rateBasisPoints: number | null;
            totalUnits: number | null;
            salvageMinor: string;
            /** Format: date */
            inServiceOn: string;
            /** @description Whether somebody gave the day, other than the item’s life tells */
            isInServiceGiven: boolean;
            /** Format: date */
            disposedOn: string | null;
            /** Format: date */
            postedThrough: string | null;
            /**
             * Format: date
             * @description The month after which nothing is left to depreciate; null where that is not known
             */
            lastMonth: string | null;
            /** @description On the day that was asked for */
            value: components["schemas"]["BookValueDto"];
            months: components["schemas"]["DepreciationMonthDto"][];
            events: components["schemas"]["DepreciationEventDto"][];
            /** @description The opening and the corrections */
            corrections: components["schemas"]["DepreciationPostingDto"][];
            version: number;
        };
        ItemDepreciationDto: {
            /** Format: uuid */
            itemId: string;
            /** Format: date */
            on: string;
            /** @description One for each book that the item is in */
            books: components["schemas"]["BookedAssetDto"][];
        };
        BookValueRowDto: {
            cost: components["schemas"]["MoneyDto"];
            accumulated: components["schemas"]["MoneyDto"];
            impaired: components["schemas"]["MoneyDto"];
            /** @description What it is worth in the book */
            carrying: components["schemas"]["MoneyDto"];
            /** @description Of what was disposed of: its book value less the proceeds; a gain is negative */
            result: components["schemas"]["MoneyDto"];
            /**
             * Format: uuid
             * @description Of the item in this book
             */
            id: string;
            /** Format: uuid */
            itemId: string;
            tag: string;
            name: string;
            category: string | null;
            costCenter: string | null;
            /** @enum {string} */
            method: "straight_line" | "declining_balance" | "double_declining" | "sum_of_years" | "units_of_production" | "macrs" | "none";
            lifeMonths: number;
            /** Format: date */
            inServiceOn: string;
            /** Format: date */
            disposedOn: string | null;
        };
        BookValueRowPage: {
            data: components["schemas"]["BookValueRowDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        BookTotalDto: {
            cost: components["schemas"]["MoneyDto"];
            accumulated: components["schemas"]["MoneyDto"];
            impaired: components["schemas"]["MoneyDto"];
            /** @description What it is worth in the book */
            carrying: components["schemas"]["MoneyDto"];
            /** @description Of what was disposed of: its book value less the proceeds; a gain is negative */
            result: components["schemas"]["MoneyDto"];
            /** @description Null for what has none */
            label: string | null;
            assets: number;
        };
        BookTotalsDto: {
            /** Format: date */
            on: string;
            total: components["schemas"]["BookTotalDto"];
            data: components["schemas"]["BookTotalDto"][];
        };
        DepreciationAssetChangesDto: {
            /** @enum {string} */
            method?: "straight_line" | "declining_balance" | "double_declining" | "sum_of_years" | "units_of_production" | "macrs" | "none";
            /** @enum {string} */
            convention?: "full_month" | "mid_month" | "half_year" | "mid_quarter";
            /**
             * @description Months from the first day in service to the end
             * @example 36
             */
            lifeMonths?: number;
            /** @description A year’s rate in hundredths of a percent; of a declining balance */
            rateBasisPoints?: number | null;
            /** @description What it can do in its life; of units of production */
            totalUnits?: number | null;
            /** @description What is left at the end, in the currency of the book */
            salvageMinor?: string;
            /**
             * Format: date
             * @description Comes before what the item’s life told; null goes back to that
             */
            inServiceOn?: string | null;
        };
        NewDepreciationEventDto: {
            /**
             * @description Written off at once, another life from now on, or units that were made
             * @enum {string}
             */
            kind: "impairment" | "life" | "units";
            /**
             * Format: date
             * @description Counts from the first of its month on
             */
            happenedOn: string;
            /** @description Of an impairment, in the currency of the book */
            amountMinor?: string;
            /**
             * @description Months from the first day in service to the end
             * @example 36
             */
            lifeMonths?: number;
            units?: number;
            note?: string | null;
        };
        RateRecoveryDto: {
            /** @description By rate */
            amount: components["schemas"]["MoneyDto"];
            /** @description At cost */
            cost: components["schemas"]["MoneyDto"];
            /** @description What it brings in less what it costs: above zero where more is recovered */
            recovery: components["schemas"]["MoneyDto"];
        };
        StatementSumDto: {
            /** Format: uuid */
            businessUnitId: string;
            businessUnit: string;
            /**
             * @description Whether the unit is charged for it or shown it
             * @enum {string}
             */
            mode: "showback" | "chargeback";
            /** @description Whether its head has disputed it and waits for an answer */
            disputed: boolean;
            /** @description What was spent for the unit itself */
            spend: components["schemas"]["MoneyDto"];
            /** @description What rules took from it, below zero */
            from: components["schemas"]["MoneyDto"];
            /** @description What rules put to it */
            to: components["schemas"]["MoneyDto"];
            /** @description What it bears: at cost, or by rate where a card rates it */
            total: components["schemas"]["MoneyDto"];
            /** @description Null where the unit bears what was spent */
            rated: components["schemas"]["RateRecoveryDto"] | null;
        };
        MonthStatementsDto: {
            /** Format: date */
            month: string;
            /** @description Whether the period is closed, so that nothing of it changes */
            frozen: boolean;
            /** @description Of all units that are rated; null where none is */
            rated: components["schemas"]["RateRecoveryDto"] | null;
            data: components["schemas"]["StatementSumDto"][];
        };
        StatementRateDto: {
            /** @description By rate */
            amount: components["schemas"]["MoneyDto"];
            /** @description At cost */
            cost: components["schemas"]["MoneyDto"];
            /** @description What it brings in less what it costs: above zero where more is recovered */
            recovery: components["schemas"]["MoneyDto"];
            /** @description The rate card */
            card: string;
            /** @description What is priced; null is what no line of the card is for, which the unit is not charged with */
            label: string | null;
            /** @enum {string|null} */
            measure: "items" | "people" | "seats" | "usage" | null;
            quantity: string | null;
            /** @description For one unit and month */
            price: components["schemas"]["MoneyDto"] | null;
        };
        StatementLineDto: {
            /** @enum {string} */
            side: "spend" | "from" | "to";
            /** @description The kind of the entries, or the rule’s name */
            label: string;
            /** Format: uuid */
            costCenterId: string | null;
            costCenter: string | null;
            /**
             * @description Of the entries
             * @enum {string|null}
             */
            kind: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment" | null;
            /**
             * Format: uuid
             * @description Of the rule, what it said when it moved this
             */
            versionId: string | null;
            amount: components["schemas"]["MoneyDto"];
            /** @description How many entries it is the sum of */
            entries: number;
            /** @description What it was divided by */
            figure: string | null;
            /** @description The address in this API that shows what is behind it */
            lines: string;
        };
        StatementRemarkDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "comment" | "dispute" | "answer";
            body: string;
            authorName: string;
            /** Format: date-time */
            writtenAt: string;
        };
        StatementDto: {
            /** Format: uuid */
            businessUnitId: string;
            businessUnit: string;
            /**
             * @description Whether the unit is charged for it or shown it
             * @enum {string}
             */
            mode: "showback" | "chargeback";
            /** @description Whether its head has disputed it and waits for an answer */
            disputed: boolean;
            /** @description What was spent for the unit itself */
            spend: components["schemas"]["MoneyDto"];
            /** @description What rules took from it, below zero */
            from: components["schemas"]["MoneyDto"];
            /** @description What rules put to it */
            to: components["schemas"]["MoneyDto"];
            /** @description What it bears: at cost, or by rate where a card rates it */
            total: components["schemas"]["MoneyDto"];
            /** @description Null where the unit bears what was spent */
            rated: components["schemas"]["RateRecoveryDto"] | null;
            /** Format: date */
            month: string;
            frozen: boolean;
            /** @description Quantity by price; none where the unit bears what was spent */
            rates: components["schemas"]["StatementRateDto"][];
            /** @description At cost */
            lines: components["schemas"]["StatementLineDto"][];
            remarks: components["schemas"]["StatementRemarkDto"][];
        };
        StatementShareDto: {
            /** Format: uuid */
            businessUnitId: string | null;
            businessUnit: string | null;
            /** Format: uuid */
            costCenterId: string | null;
            costCenter: string | null;
            amount: components["schemas"]["MoneyDto"];
            /** @description What it was divided by */
            figure: string | null;
            /** @enum {string} */
            side: "from" | "to";
        };
        StatementRuleDto: {
            name: string;
            /**
             * Format: date
             * @description The first month that what it says holds for
             */
            validFrom: string;
            /** @enum {string} */
            method: "direct" | "percent" | "fixed" | "driver";
            /**
             * @description What it divides by
             * @enum {string|null}
             */
            driver: "people" | "seats" | "usage" | null;
            /** @description The name of the uploaded figures, of `usage` */
            figureName: string | null;
            /** @description What it moved in the month, over all units */
            taken: components["schemas"]["MoneyDto"];
            /** @description From where and to whom, and by what it was divided */
            shares: components["schemas"]["StatementShareDto"][];
            /** @description How many shares of other units there are that one may not see */
            otherShares: number;
        };
        NewRemarkDto: {
            /**
             * @description The head of the unit disputes, finance answers, both comment
             * @enum {string}
             */
            kind: "comment" | "dispute" | "answer";
            body: string;
        };
        StatementTermsDto: {
            /**
             * Format: date
             * @description The first month that the unit is charged for; null shows it only
             */
            chargedFrom: string | null;
            /**
             * Format: uuid
             * @description The card that the unit is rated by
             */
            rateCardId: string | null;
            /**
             * Format: date
             * @description The first month that it is rated for; null lets it bear what was spent
             */
            ratedFrom: string | null;
        };
        NewStatementTermsDto: {
            /**
             * Format: date
             * @description Any day of the first month that the unit is charged for; null shows it only
             */
            chargedFrom?: string | null;
            /**
             * Format: uuid
             * @description The card that the unit is rated by, with `ratedFrom`
             */
            rateCardId?: string | null;
            /**
             * Format: date
             * @description Any day of the first month that it is rated for; null lets it bear what was spent
             */
            ratedFrom?: string | null;
        };
        RateLineDto: {
            /** @example Managed laptop */
            name: string;
            /**
             * @description Items in operation, people, taken seats, each at the end of the month, or figures uploaded by month
             * @enum {string}
             */
            measure: "items" | "people" | "seats" | "usage";
            /** @description Which items or seats are counted, and which spend the price is to bring back */
            productIds?: string[];
            /** @description Of products */
            categories?: string[];
            kinds?: ("asset" | "service" | "license")[];
            domains?: ("telecom" | "it" | "mobility")[];
            /** @description The name of the uploaded figures, of `usage` */
            figure?: string;
            /** @description Allocation rules whose sums the price is to bring back besides */
            ruleIds?: string[];
            /** @description For one unit and month, in the organisation’s currency */
            priceMinor: string;
        };
        RateVersionDto: {
            /**
             * Format: date
             * @description Any day of the first month that it holds for
             */
            validFrom: string;
            /** @description A thing is priced by the first line that is for it */
            lines: components["schemas"]["RateLineDto"][];
            number: number;
            /** @enum {string} */
            state: "draft" | "published" | "retired";
            /** Format: date */
            retiredFrom: string | null;
            /** @description Of the prices */
            currency: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
        };
        RateCardDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description How many business units are rated by it */
            units: number;
            /** @description The newest first; what is published never changes */
            versions: components["schemas"]["RateVersionDto"][];
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RateCardPage: {
            data: components["schemas"]["RateCardDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewRateCardDto: {
            /**
             * Format: date
             * @description Any day of the first month that it holds for
             */
            validFrom: string;
            /** @description A thing is priced by the first line that is for it */
            lines: components["schemas"]["RateLineDto"][];
            /** @example Internal services */
            name: string;
        };
        RateUnitOutcomeDto: {
            /** @description By rate */
            amount: components["schemas"]["MoneyDto"];
            /** @description At cost */
            cost: components["schemas"]["MoneyDto"];
            /** @description What it brings in less what it costs: above zero where more is recovered */
            recovery: components["schemas"]["MoneyDto"];
            /** Format: uuid */
            businessUnitId: string;
            businessUnit: string;
        };
        RateLineOutcomeDto: {
            /** @description By rate */
            amount: components["schemas"]["MoneyDto"];
            /** @description At cost */
            cost: components["schemas"]["MoneyDto"];
            /** @description What it brings in less what it costs: above zero where more is recovered */
            recovery: components["schemas"]["MoneyDto"];
            /** @description Null is what no line is for */
            name: string | null;
            quantity: string | null;
        };
        RateOutcomeDto: {
            /** @description By rate */
            amount: components["schemas"]["MoneyDto"];
            /** @description At cost */
            cost: components["schemas"]["MoneyDto"];
            /** @description What it brings in less what it costs: above zero where more is recovered */
            recovery: components["schemas"]["MoneyDto"];
            /** Format: date */
            month: string;
            units: components["schemas"]["RateUnitOutcomeDto"][];
            lines: components["schemas"]["RateLineOutcomeDto"][];
        };
        RatePreviewDto: {
            /**
             * Format: date
             * @description Any day of the month
             */
            month: string;
            lines: components["schemas"]["RateLineDto"][];
        };
        RateCardChangesDto: {
            name?: string;
        };
        RateDraftDto: {
            /**
             * Format: date
             * @description Any day of the first month that it holds for
             */
            validFrom: string;
            /** @description A thing is priced by the first line that is for it */
            lines: components["schemas"]["RateLineDto"][];
        };
        RateRetirementDto: {
            /**
             * Format: date
             * @description Any day of the first month that it holds for no more
             */
            from: string;
        };
        PolicyScopeDto: {
            /**
             * @description What is paid in it is summed up and held against the band
             * @example EUR
             */
            currency?: string;
            /** @description Sums up what is paid in any currency, at the rates of the day of the sending; the currency is that of the organisation */
            converted?: boolean;
            /** @description From this sum on; what recurs counts over its whole term */
            fromMinor?: string;
            /** @description Below this sum */
            belowMinor?: string;
            categories?: string[];
            domains?: ("telecom" | "it" | "mobility")[];
            costCenterIds?: string[];
        };
        ApproverDto: {
            /** @enum {string} */
            by: "role" | "cost_center_owner" | "business_unit_head" | "manager" | "person";
            /**
             * @description Of `role`: whoever has it, where the cost centres lie
             * @enum {string}
             */
            role?: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor";
            /** @description Of `manager`: how many levels above the requester */
            levels?: number;
            /**
             * Format: uuid
             * @description Of `person`
             */
            personId?: string;
        };
        PolicyStepDto: {
            /**
             * @description Whether all who are asked have to approve, any of them, or so many
             * @enum {string}
             */
            mode: "all" | "any" | "quorum";
            /** @description Of `quorum`: how many */
            quorum?: number;
            approvers: components["schemas"]["ApproverDto"][];
        };
        PolicyRuleDto: {
            /** @example Hardware from 5,000 € */
            name: string;
            when: components["schemas"]["PolicyScopeDto"];
            /** @description One after another; none where nobody has to approve */
            steps: components["schemas"]["PolicyStepDto"][];
        };
        ReceivingRulesDto: {
            /** @description Whoever placed an order does not confirm its receipt */
            apart: boolean;
            /** @description How much more than ordered may come, of each line, rounded down */
            overPercent: number;
        };
        ChangeRulesDto: {
            /** @description How much dearer than approved a line may become, in percent of its price */
            pricePercent: number;
        };
        EscalationDto: {
            /** @description Working hours after they were asked */
            afterHours: number;
            /** @description Managers of those who are asked, whoever has a role, or a person */
            to: components["schemas"]["ApproverDto"];
        };
        WaitingRulesDto: {
            /** @description Working hours after they were asked */
            remindAfterHours?: number;
            /** @description Who is asked besides, and when */
            escalation?: components["schemas"]["EscalationDto"];
            /** @description Working hours after they were asked; later than all else */
            expireAfterHours?: number;
        };
        PolicyBookDto: {
            /** @description All that apply count, together */
            rules: components["schemas"]["PolicyRuleDto"][];
            /** @description For what no rule speaks of */
            otherwise: components["schemas"]["PolicyStepDto"][];
            /** @description Where it is left out: anybody who may, and never more than ordered */
            receiving?: components["schemas"]["ReceivingRulesDto"];
            /** @description Where it is left out: whatever becomes dearer is asked anew */
            changes?: components["schemas"]["ChangeRulesDto"];
            /**
             * @description What a budget does not reach for can be sent and approved with a warning, or not at all
             * @enum {string}
             */
            budgets?: "warn" | "stop";
            /** @description How long an approval waits, in working hours without the time of questions; where it is left out, for ever */
            waiting?: components["schemas"]["WaitingRulesDto"];
        };
        ApprovalPolicyDto: {
            /** Format: uuid */
            id: string;
            number: number;
            book: components["schemas"]["PolicyBookDto"];
            note: string | null;
            publishedBy: string;
            /** Format: date-time */
            publishedAt: string;
        };
        ApprovalPolicyPage: {
            data: components["schemas"]["ApprovalPolicyDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewApprovalPolicyDto: {
            book: components["schemas"]["PolicyBookDto"];
            /** @description Why it was changed */
            note?: string;
            /** @description The number of the version that this one replaces; 0 for the first */
            basedOn: number;
        };
        OfferPartDto: {
            /** Format: uuid */
            productId: string;
            productName: string;
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            kind: string;
            quantity: number;
            /** @example EUR */
            currency: string;
            unitPriceMinor: string;
            recurringMinor: string;
            termMonths: number | null;
            /**
             * Format: uuid
             * @description Where the offer says it itself
             */
            vendorId: string | null;
            /** @description That of the offer, else that of the product */
            vendorName: string | null;
        };
        OfferDto: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string | null;
            category: string;
            /** @enum {string} */
            state: "draft" | "published" | "retired";
            leadDays: number | null;
            /** @enum {string} */
            audience: "everybody" | "roles" | "units";
            roles: ("administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor")[];
            businessUnitIds: string[];
            asks: components["schemas"]["QuestionDto"][];
            parts: components["schemas"]["OfferPartDto"][];
            /**
             * Format: uuid
             * @description The document that shows it
             */
            pictureId: string | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        OfferPage: {
            data: components["schemas"]["OfferDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        OfferCategoryDto: {
            category: string;
            /** @description How many offers stand under it */
            count: number;
        };
        OfferCategoriesDto: {
            data: components["schemas"]["OfferCategoryDto"][];
        };
        OfferPartInputDto: {
            /** Format: uuid */
            productId: string;
            /** @description In one of the offer */
            quantity: number;
            /** @example EUR */
            currency: string;
            /** @description Paid once, for each */
            unitPriceMinor: string;
            /** @description Paid every month, for each */
            recurringMinor?: string;
            /** @description How long the monthly price is agreed for */
            termMonths?: number | null;
            /**
             * Format: uuid
             * @description From whom it is bought; else from the vendor of the product
             */
            vendorId?: string | null;
        };
        OfferFactsDto: {
            title: string;
            description?: string | null;
            /** @description Under which heading it is found */
            category: string;
            /** @description How many days it usually takes */
            leadDays?: number | null;
            /**
             * @description Who may ask for it
             * @enum {string}
             */
            audience: "everybody" | "roles" | "units";
            /** @description Of the audience `roles` */
            roles?: ("administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor")[];
            /** @description Of the audience `units`, with all units below them */
            businessUnitIds?: string[];
            /** @description What whoever asks for it has to say */
            asks?: components["schemas"]["QuestionDto"][];
            /** @description One product, or several that belong together */
            parts: components["schemas"]["OfferPartInputDto"][];
        };
        OfferTransitionDto: {
            /** @enum {string} */
            verb: "publish" | "retire";
        };
        StockReservationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestLineId: string;
            /** Format: uuid */
            itemId: string;
            /** @description What is on its label */
            itemTag: string;
            itemName: string;
            /**
             * @description `fulfilled` once it was given to whom it was kept for
             * @enum {string}
             */
            state: "live" | "fulfilled" | "released";
            /**
             * Format: date-time
             * @description After that it is let go
             */
            until: string;
            /**
             * @description Why it is kept no more
             * @enum {string|null}
             */
            letGo: "by_hand" | "missing" | "overdue" | "request_ended" | null;
            /** @description What whoever let it go has said */
            reason: string | null;
        };
        StockReservationsDto: {
            data: components["schemas"]["StockReservationDto"][];
        };
        ReleaseDto: {
            /**
             * @description Why; needed where others asked for it
             * @example Another site needs it today.
             */
            reason?: string;
        };
        LineStockDto: {
            /** Format: uuid */
            lineId: string;
            description: string;
            /** @description Taken by orders */
            ordered: number;
            /** @description Neither ordered nor met from stock */
            open: number;
            /** @description Matching items that are in stock and free, up to 1000; absent where you see no items */
            free: number | null;
            /** @description What is kept for it, or was given */
            reservations: components["schemas"]["StockReservationDto"][];
        };
        RequestStockDto: {
            /** @description The lines that could be met from stock: those about hardware of the catalogue */
            data: components["schemas"]["LineStockDto"][];
            /** @description Whether you can keep what is in stock for it now */
            mayReserve: boolean;
            /** @description Whether you can let go what is kept for it now */
            mayRelease: boolean;
        };
        KeptForDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestLineId: string;
            /** Format: uuid */
            itemId: string;
            /** @description What is on its label */
            itemTag: string;
            itemName: string;
            /**
             * @description `fulfilled` once it was given to whom it was kept for
             * @enum {string}
             */
            state: "live" | "fulfilled" | "released";
            /**
             * Format: date-time
             * @description After that it is let go
             */
            until: string;
            /**
             * @description Why it is kept no more
             * @enum {string|null}
             */
            letGo: "by_hand" | "missing" | "overdue" | "request_ended" | null;
            /** @description What whoever let it go has said */
            reason: string | null;
            /** Format: uuid */
            requestId: string;
            /** @example R-2026-00042 */
            requestNumber: string;
            /** @description Who gets it */
            forName: string;
        };
        ItemReservationDto: {
            /** @description For whom it is kept now */
            reservation: components["schemas"]["KeptForDto"] | null;
        };
        RequestTotalDto: {
            /** @example EUR */
            currency: string;
            /** @description All of it: what is paid once, and what recurs over its terms */
            amountMinor: string;
            /** @description Of that, every month */
            monthlyMinor: string;
        };
        RequestProgressDto: {
            lines: number;
            /** @description Of those, ordered or kept in stock, and not there yet */
            underway: number;
            /** @description Of those, come, handed over from stock, or done in the house */
            done: number;
        };
        PurchaseRequestDto: {
            /** Format: uuid */
            id: string;
            /** @example R-2026-00042 */
            number: string;
            title: string;
            /** Format: uuid */
            requestedById: string;
            requestedByName: string;
            /** @enum {string} */
            forKind: "self" | "person" | "location" | "project";
            /** Format: uuid */
            forPersonId: string | null;
            forPersonName: string | null;
            /** Format: uuid */
            forLocationId: string | null;
            forLocationName: string | null;
            /** Format: uuid */
            projectId: string | null;
            projectName: string | null;
            /** Format: date */
            wantedOn: string | null;
            /** @enum {string} */
            state: "draft" | "pending_approval" | "questioned" | "approved" | "rejected" | "withdrawn" | "expired";
            /** @description For each currency */
            totals: components["schemas"]["RequestTotalDto"][];
            /** @description How far its lines have come since it was approved */
            progress: components["schemas"]["RequestProgressDto"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PurchaseRequestPage: {
            data: components["schemas"]["PurchaseRequestDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        LineActDto: {
            /** @enum {string} */
            state: "done" | "refused";
            /** @description Why it was refused */
            reason: string | null;
        };
        LineChangeDto: {
            /** @enum {string} */
            action: "change" | "move" | "disconnect" | "add_seats" | "renew" | "repair" | "return";
            /** Format: uuid */
            itemId: string;
            /** @description What is on its label */
            itemTag: string;
            itemName: string;
            /** @description Its product or place as it is now */
            from: string | null;
            /** Format: uuid */
            toLocationId: string | null;
            /** @description What it becomes, or where it moves */
            to: string | null;
            /** @description What became of what is done in the house */
            act: components["schemas"]["LineActDto"] | null;
        };
        LineStandingDto: {
            /** @description Kept for it in stock */
            reserved: number;
            /** @description Handed over from stock */
            handedOver: number;
            /** @description Ordered of a vendor */
            ordered: number;
            /** @description Of what was ordered, come */
            received: number;
            /**
             * Format: date
             * @description When the last of it is promised, while something is owed
             */
            expectedOn: string | null;
        };
        RequestLineDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string | null;
            description: string;
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            category: string;
            quantity: number;
            /** @example EUR */
            currency: string;
            unitPriceMinor: string;
            recurringMinor: string;
            termMonths: number | null;
            /** Format: uuid */
            costCenterId: string;
            costCenterName: string;
            /** Format: uuid */
            vendorId: string | null;
            vendorName: string | null;
            /**
             * Format: uuid
             * @description Where in the catalogue it was found
             */
            offerId: string | null;
            offerTitle: string | null;
            /** @description What the offer asks */
            asks: components["schemas"]["QuestionDto"][];
            /** @description To what the offer asks */
            answers: {
                [key: string]: unknown;
            };
            /** @description Where it is about something in use */
            change: components["schemas"]["LineChangeDto"] | null;
            /** @description What became of it so far */
            standing: components["schemas"]["LineStandingDto"];
        };
        ReasonSumDto: {
            amountMinor: string;
            /** @example EUR */
            currency: string;
        };
        UsedRateDto: {
            /** @example EUR */
            currency: string;
            /**
             * @description Units of the currency of the organisation for one
             * @example 0.9174
             */
            rate: string;
        };
        ConvertedSumDto: {
            amountMinor: string;
            /** @example EUR */
            currency: string;
            /**
             * Format: date
             * @description Of the rates
             */
            day: string;
            rates: components["schemas"]["UsedRateDto"][];
        };
        StepReasonDto: {
            /** @description The rule of the policy; absent where none spoke of the lines */
            rule?: string;
            /** @description What the lines under the rule cost together */
            sums: components["schemas"]["ReasonSumDto"][];
            /** @description All of it in the currency of the organisation, where the rule held that against its band */
            converted?: components["schemas"]["ConvertedSumDto"];
        };
        ApprovalSeatDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /**
             * @description As what they are asked
             * @enum {string}
             */
            source: "role" | "cost_center_owner" | "business_unit_head" | "manager" | "person";
            /** @description The sending in which they approved what has not changed since; they are not asked again */
            carriedFromRound: number | null;
            /** @enum {string} */
            state: "waiting" | "open" | "paused" | "approved" | "closed";
            /** Format: date-time */
            askedAt: string | null;
            /** @description Whether they are asked since those before them had let it wait for too long */
            escalated: boolean;
        };
        ApprovalStepDto: {
            /** @description Steps of a stage are asked together, once the stage before is through */
            stage: number;
            /** @enum {string} */
            mode: "all" | "any" | "quorum";
            /** @description How many have to approve */
            needed: number;
            /** Format: uuid */
            costCenterId: string | null;
            reasons: components["schemas"]["StepReasonDto"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "open" | "approved" | "closed";
            /**
             * Format: date-time
             * @description When the request expires, unless it is decided; the clock stands still while a question is open
             */
            expiresAt: string | null;
            /** @description How many have approved */
            approvals: number;
            seats: components["schemas"]["ApprovalSeatDto"][];
        };
        RequestEventDto: {
            /** @enum {string} */
            kind: "submitted" | "withdrawn" | "revised" | "answered" | "approved" | "carried_over" | "rejected" | "questioned" | "sent_back" | "reminded" | "escalated" | "expired";
            /** @description The sending that it belongs to */
            round: number;
            /** @description Absent where time did it */
            byName: string | null;
            /** @description Who was asked, where another decided in their place */
            onBehalfOfName: string | null;
            /** @description Of an approval that holds on: the sending in which it was given */
            carriedFromRound: number | null;
            reason: string | null;
            /** Format: date-time */
            occurredAt: string;
        };
        PurchaseRequestDetailDto: {
            /** Format: uuid */
            id: string;
            /** @example R-2026-00042 */
            number: string;
            title: string;
            /** Format: uuid */
            requestedById: string;
            requestedByName: string;
            /** @enum {string} */
            forKind: "self" | "person" | "location" | "project";
            /** Format: uuid */
            forPersonId: string | null;
            forPersonName: string | null;
            /** Format: uuid */
            forLocationId: string | null;
            forLocationName: string | null;
            /** Format: uuid */
            projectId: string | null;
            projectName: string | null;
            /** Format: date */
            wantedOn: string | null;
            /** @enum {string} */
            state: "draft" | "pending_approval" | "questioned" | "approved" | "rejected" | "withdrawn" | "expired";
            /** @description For each currency */
            totals: components["schemas"]["RequestTotalDto"][];
            /** @description How far its lines have come since it was approved */
            progress: components["schemas"]["RequestProgressDto"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            reason: string | null;
            /** @description The version of the approval policy that was in force when it was sent */
            policyNumber: number | null;
            lines: components["schemas"]["RequestLineDto"][];
            /** @description The approvals that it needs since it was last sent */
            steps: components["schemas"]["ApprovalStepDto"][];
            history: components["schemas"]["RequestEventDto"][];
            /** @description What you can do with it now */
            verbs: ("submit" | "answer" | "withdraw" | "revise")[];
            /** @description How you can decide on it now */
            verdicts: ("approve" | "reject" | "ask" | "send_back")[];
        };
        PlannedApproverDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /**
             * @description As what they are asked
             * @enum {string}
             */
            source: "role" | "cost_center_owner" | "business_unit_head" | "manager" | "person";
            /** @description The sending in which they approved what has not changed since; they are not asked again */
            carriedFromRound: number | null;
        };
        PlannedStepDto: {
            /** @description Steps of a stage are asked together, once the stage before is through */
            stage: number;
            /** @enum {string} */
            mode: "all" | "any" | "quorum";
            /** @description How many have to approve */
            needed: number;
            /** Format: uuid */
            costCenterId: string | null;
            reasons: components["schemas"]["StepReasonDto"][];
            candidates: components["schemas"]["PlannedApproverDto"][];
            /** @description Whether those who may decide are enough; otherwise it cannot be sent */
            enough: boolean;
        };
        BudgetOutlookDto: {
            /** Format: uuid */
            costCenterId: string;
            code: string;
            name: string;
            /** @description Named by the calendar year in which it ends */
            fiscalYear: number;
            /** @description None where no budget was set */
            budget: components["schemas"]["MoneyDto"] | null;
            posted: components["schemas"]["MoneyDto"];
            /** @description Ordered and not posted yet */
            committed: components["schemas"]["MoneyDto"];
            /** @description Of other requests that are approved and not ordered yet */
            approved: components["schemas"]["MoneyDto"];
            /** @description The budget less posted, committed and approved */
            available: components["schemas"]["MoneyDto"] | null;
            /** @description What this fiscal year pays of the request */
            asked: components["schemas"]["MoneyDto"];
            /** @description Whether more is asked than is available */
            exceeded: boolean;
            /** @description Currencies without a rate: what is in them is not counted */
            uncounted: string[];
        };
        ApprovalPreviewDto: {
            /** @description The version of the policy in force */
            policyNumber: number;
            steps: components["schemas"]["PlannedStepDto"][];
            /** @description For each cost centre of the request */
            budgets: components["schemas"]["BudgetOutlookDto"][];
            /**
             * @description What the policy does where a budget does not reach
             * @enum {string|null}
             */
            budgetRule: "warn" | "stop" | null;
        };
        RequestLineInputDto: {
            /**
             * Format: uuid
             * @description Of the catalogue; says domain, category and the list price
             */
            productId?: string;
            /** @description In words, where no product is named */
            description?: string;
            /** @enum {string} */
            domain?: "telecom" | "it" | "mobility";
            category?: string;
            quantity: number;
            /** @example EUR */
            currency?: string;
            /** @description Paid once, for each */
            unitPriceMinor?: string;
            /** @description Paid every month, for each */
            recurringMinor?: string;
            /** @description How long the monthly price is agreed for */
            termMonths?: number;
            /**
             * Format: uuid
             * @description That of the project or else of the person it is for, where it is left out
             */
            costCenterId?: string;
            /** Format: uuid */
            vendorId?: string;
            /**
             * Format: uuid
             * @description Of the catalogue, which says product, price and vendor: all that the offer holds, or with a `productId` that part of it
             */
            offerId?: string;
            /** @description To what the offer asks; of what is returned, its `condition` */
            answers?: {
                [key: string]: unknown;
            };
            /**
             * @description What is to be done with something in use; `itemId` says with what
             * @enum {string}
             */
            action?: "change" | "move" | "disconnect" | "add_seats" | "renew" | "repair" | "return";
            /**
             * Format: uuid
             * @description Something in use that is to be otherwise
             */
            itemId?: string;
            /**
             * Format: uuid
             * @description Of `move`: where it is to stand
             */
            toLocationId?: string;
        };
        NewPurchaseRequestDto: {
            title: string;
            /** @description What it is needed for */
            reason?: string | null;
            /** @enum {string} */
            forKind: "self" | "person" | "location" | "project";
            /** Format: uuid */
            forPersonId?: string | null;
            /** Format: uuid */
            forLocationId?: string | null;
            /**
             * Format: uuid
             * @description What it is part of, and with `project` what it is for; its cost centre pays where none is named
             */
            projectId?: string | null;
            /** Format: date */
            wantedOn?: string | null;
            /** @description All of them: they replace those before */
            lines: components["schemas"]["RequestLineInputDto"][];
        };
        RequestChangesDto: {
            title?: string;
            /** @description What it is needed for */
            reason?: string | null;
            /** @enum {string} */
            forKind?: "self" | "person" | "location" | "project";
            /** Format: uuid */
            forPersonId?: string | null;
            /** Format: uuid */
            forLocationId?: string | null;
            /**
             * Format: uuid
             * @description What it is part of, and with `project` what it is for; its cost centre pays where none is named
             */
            projectId?: string | null;
            /** Format: date */
            wantedOn?: string | null;
            /** @description All of them: they replace those before */
            lines?: components["schemas"]["RequestLineInputDto"][];
        };
        RequestTransitionDto: {
            /** @enum {string} */
            verb: "submit" | "answer" | "withdraw" | "revise";
            /** @description Of `answer`: what you answer */
            comment?: string;
        };
        RequestDecisionDto: {
            /** @enum {string} */
            verdict: "approve" | "reject" | "ask" | "send_back";
            /** @description Needed for everything but an approval */
            reason?: string;
        };
        PriceBeforeDto: {
            /** @example EUR */
            currency: string;
            unitPriceMinor: string;
            recurringMinor: string;
        };
        LineTodayDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string | null;
            description: string;
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            category: string;
            quantity: number;
            /** @example EUR */
            currency: string;
            /** @description As it is today, for each */
            unitPriceMinor: string;
            /** @description As it is today, a month for each */
            recurringMinor: string;
            termMonths: number | null;
            /**
             * Format: uuid
             * @description Who paid for it before; absent in a template
             */
            costCenterId: string | null;
            /** Format: uuid */
            vendorId: string | null;
            /** Format: uuid */
            offerId: string | null;
            offerTitle: string | null;
            /** @description What the offer asks today */
            asks: components["schemas"]["QuestionDto"][];
            /** @description To what the offer asked then */
            answers: {
                [key: string]: unknown;
            };
            /**
             * @description Why you cannot ask for it today: the offer is not made to you any more, does not hold it, or the product is not offered
             * @enum {string|null}
             */
            gone: "offer" | "part" | "product" | null;
            /** @description What was said then, where it costs something else today */
            before: components["schemas"]["PriceBeforeDto"] | null;
        };
        LinesTodayDto: {
            data: components["schemas"]["LineTodayDto"][];
        };
        RequestTemplateDto: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            /** Format: uuid */
            keptById: string;
            keptByName: string;
            shared: boolean;
            /** @description Whether you may change and remove it */
            editable: boolean;
            lineCount: number;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RequestTemplatePage: {
            data: components["schemas"]["RequestTemplateDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        RequestTemplateDetailDto: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            /** Format: uuid */
            keptById: string;
            keptByName: string;
            shared: boolean;
            /** @description Whether you may change and remove it */
            editable: boolean;
            lineCount: number;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description As you could ask for them today */
            lines: components["schemas"]["LineTodayDto"][];
        };
        NewRequestTemplateDto: {
            name: string;
            /** @description When it is of use */
            description?: string | null;
            /** @description Whether everybody finds it; needs `procurement.catalogue` */
            shared?: boolean;
            /**
             * Format: uuid
             * @description The request whose lines it has
             */
            requestId: string;
        };
        RequestTemplateChangesDto: {
            name?: string;
            /** @description When it is of use */
            description?: string | null;
            /** @description Whether everybody finds it; needs `procurement.catalogue` */
            shared?: boolean;
            /**
             * Format: uuid
             * @description The request whose lines it has from now on
             */
            requestId?: string;
        };
        InboxEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            number: string;
            title: string;
            requestedByName: string;
            /** @description The person or the place that it is for, where that is not the requester */
            forName: string | null;
            /** Format: date */
            wantedOn: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @description How long of that it waited for an answer of the requester */
            pausedSeconds: number;
            /**
             * Format: uuid
             * @description Who is asked: you, or the one whom you stand in for
             */
            personId: string;
            personName: string;
            reasons: components["schemas"]["StepReasonDto"][];
            /** @description Of the request, for If-Match */
            version: number;
        };
        InboxEntryPage: {
            data: components["schemas"]["InboxEntryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        DecisionOutcomeDto: {
            /** Format: uuid */
            requestId: string;
            /** @description Whether your decision stands */
            decided: boolean;
            /**
             * @description Of the refusal
             * @example version_stale
             */
            code: string | null;
            /** @description Why it was refused */
            reason: string | null;
        };
        DecisionOutcomesDto: {
            /** @description In the order of the decisions */
            outcomes: components["schemas"]["DecisionOutcomeDto"][];
        };
        SeenDecisionDto: {
            /** Format: uuid */
            requestId: string;
            /** @description Of the request, as you saw it; one that changed since then is refused */
            version: number;
            /** @enum {string} */
            verdict: "approve" | "reject" | "ask" | "send_back";
            /** @description Needed for everything but an approval */
            reason?: string;
        };
        BulkDecisionsDto: {
            /** @description Each is decided for itself, in this order */
            decisions: components["schemas"]["SeenDecisionDto"][];
        };
        DelegationDto: {
            /**
             * Format: uuid
             * @description Who decides in your place
             */
            delegateId: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds
             */
            endsOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            delegateName: string;
        };
        DelegationPage: {
            data: components["schemas"]["DelegationDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewDelegationDto: {
            /**
             * Format: uuid
             * @description Who decides in your place
             */
            delegateId: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds
             */
            endsOn: string;
        };
        LinkedRequestDto: {
            /**
             * @description Whether it can be decided by this link
             * @enum {string}
             */
            standing: "open" | "used" | "expired" | "overtaken";
            organizationName: string;
            /** @description Who decides by this link */
            personName: string;
            number: string;
            title: string;
            requestedByName: string;
            /** @description The person or the place that it is for, where that is not the requester */
            forName: string | null;
            reason: string | null;
            lines: components["schemas"]["RequestLineDto"][];
            totals: components["schemas"]["RequestTotalDto"][];
            /** Format: date-time */
            expiresAt: string;
        };
        ApprovalLinkDto: {
            /** @description What stands behind `#` in the link of the mail */
            token: string;
        };
        LinkDecisionDto: {
            /** @description What stands behind `#` in the link of the mail */
            token: string;
            /** @enum {string} */
            verdict: "approve" | "reject";
            /** @description Needed for a rejection */
            reason?: string;
        };
        ThingInUseDto: {
            /** Format: uuid */
            id: string;
            /** @description What is on its label */
            tag: string;
            name: string;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            productName: string | null;
            locationName: string | null;
            /** @example EUR */
            currency: string;
            /** @description What can be asked of it */
            actions: ("change" | "move" | "disconnect" | "add_seats" | "renew" | "repair" | "return")[];
        };
        ThingsInUseDto: {
            data: components["schemas"]["ThingInUseDto"][];
        };
        RequestChoiceDto: {
            /** Format: uuid */
            id: string;
            /** @description Its name, with its code where it has one */
            label: string;
        };
        RequestChoicesDto: {
            /** @description At most twenty */
            data: components["schemas"]["RequestChoiceDto"][];
        };
        OrderableLineDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            /** @example R-2026-00042 */
            requestNumber: string;
            description: string;
            quantity: number;
            /** @example EUR */
            currency: string;
            unitPriceMinor: string;
            /** @description A month, for each */
            recurringMinor: string;
            /** Format: uuid */
            vendorId: string | null;
            vendorName: string | null;
            /** Format: date */
            wantedOn: string | null;
            /** Format: date-time */
            approvedAt: string;
            /** @description Where it is about something in use */
            change: components["schemas"]["LineChangeDto"] | null;
        };
        OrderableLinePage: {
            data: components["schemas"]["OrderableLineDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        PurchaseOrderDto: {
            /** Format: uuid */
            id: string;
            /** @example P-2026-00042 */
            number: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            /** Format: uuid */
            locationId: string | null;
            locationName: string | null;
            /** @enum {string} */
            state: "draft" | "sent" | "acknowledged" | "partly_received" | "received" | "closed_short" | "cancelled";
            /** @example EUR */
            currency: string;
            /** @description All that is paid once, with tax and shipping */
            totalMinor: string;
            /** @description Of that, what is committed in the ledger and still to come */
            committedMinor: string;
            /** @description How many things it orders, over all lines */
            ordered: number;
            /** @description How many of them came */
            received: number;
            /** Format: date */
            wantedOn: string | null;
            /**
             * Format: date
             * @description The day that the vendor promised
             */
            expectedOn: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PurchaseOrderPage: {
            data: components["schemas"]["PurchaseOrderDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        LineRateDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            chargeKind: "recurring" | "one_time" | "usage";
            /** @description A decimal number of the contract’s currency for each unit */
            rate: string;
            /** @example month */
            unit: string;
            /** @example EUR */
            currency: string;
        };
        LineWorkDto: {
            /**
             * @description What is to be done; stays once the order was sent
             * @enum {string}
             */
            action: "install" | "change" | "move" | "disconnect" | "add_seats" | "renew";
            /**
             * Format: uuid
             * @description The service that it concerns, or the pool that seats are added to; none for `install`
             */
            itemId?: string | null;
            /**
             * Format: uuid
             * @description The contract that it is bought under, or whose term it renews
             */
            contractId?: string | null;
            /**
             * Format: date
             * @description The day that it is wanted on
             */
            wantedOn?: string | null;
            /**
             * Format: date
             * @description The day that the carrier confirmed
             */
            confirmedOn?: string | null;
            /** @description The carrier’s own number of it */
            carrierReference?: string | null;
        };
        OrderLineDto: {
            /** Format: uuid */
            id: string;
            position: number;
            /** Format: uuid */
            requestId: string;
            /** @example R-2026-00042 */
            requestNumber: string;
            /**
             * Format: uuid
             * @description What it was asked for as a part of
             */
            projectId: string | null;
            projectName: string | null;
            /** Format: uuid */
            requestLineId: string;
            /** Format: uuid */
            productId: string | null;
            /**
             * @description What its product becomes when it comes; none for what is no product
             * @enum {string|null}
             */
            kind: "asset" | "service" | "license" | null;
            description: string;
            /** @enum {string} */
            domain: "telecom" | "it" | "mobility";
            /** Format: uuid */
            costCenterId: string;
            costCenterName: string;
            /** @description 0 where the line was cancelled */
            quantity: number;
            unitPriceMinor: string;
            /** @description A month, for each; charged by the items that it buys */
            recurringMinor: string;
            termMonths: number | null;
            discountMinor: string;
            /** @description Tax in hundredths of a percent: 1900 is 19 % */
            taxBasisPoints: number;
            netMinor: string;
            taxMinor: string;
            shippingMinor: string;
            /** @description What the contract of the order said of its product */
            contractRate: components["schemas"]["LineRateDto"] | null;
            /** @description How much of it came */
            received: number;
            /** @description How much more than ordered may come */
            over: number;
            /** @description What is to be done with a service or license */
            work: components["schemas"]["LineWorkDto"] | null;
        };
        PurchaseOrderDetailDto: {
            /** Format: uuid */
            id: string;
            /** @example P-2026-00042 */
            number: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            /** Format: uuid */
            locationId: string | null;
            locationName: string | null;
            /** @enum {string} */
            state: "draft" | "sent" | "acknowledged" | "partly_received" | "received" | "closed_short" | "cancelled";
            /** @example EUR */
            currency: string;
            /** @description All that is paid once, with tax and shipping */
            totalMinor: string;
            /** @description Of that, what is committed in the ledger and still to come */
            committedMinor: string;
            /** @description How many things it orders, over all lines */
            ordered: number;
            /** @description How many of them came */
            received: number;
            /** Format: date */
            wantedOn: string | null;
            /**
             * Format: date
             * @description The day that the vendor promised
             */
            expectedOn: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description What is in the ledger for what came */
            postedMinor: string;
            terms: string | null;
            shippingMinor: string;
            placedByName: string | null;
            /** @description The version of the approval policy that was in force when it was sent */
            policyNumber: number | null;
            vendorReference: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** @description 0 as it was first sent, counted up with each amendment */
            revision: number;
            /**
             * Format: uuid
             * @description The quote that it was drafted from
             */
            quoteId: string | null;
            /**
             * Format: uuid
             * @description The contract that it is ordered under
             */
            contractId: string | null;
            contractNumber: string | null;
            /** @description The version that the vendor has confirmed */
            acknowledgedRevision: number | null;
            /** @description To whom this version went by mail; none where we know no address */
            mailedTo: string | null;
            /**
             * @description What became of that mail
             * @enum {string|null}
             */
            mailState: "waiting" | "sent" | "failed" | null;
            /** Format: date-time */
            closedAt: string | null;
            closedBecause: string | null;
            lines: components["schemas"]["OrderLineDto"][];
            /** @description What can be done with it now */
            verbs: ("send" | "acknowledge" | "close_short" | "cancel")[];
        };
        OrderLedgerDto: {
            data: components["schemas"]["LedgerEntryDto"][];
        };
        DraftedOrdersDto: {
            data: components["schemas"]["PurchaseOrderDetailDto"][];
        };
        NewOrdersDto: {
            /** @description Lines of approved requests that nobody has ordered yet */
            requestLineIds: string[];
            /**
             * Format: uuid
             * @description For lines that name no vendor
             */
            vendorId?: string;
            /**
             * Format: uuid
             * @description Where all of it is delivered; else where each is wanted
             */
            locationId?: string;
            /** @description Terms of payment and delivery */
            terms?: string;
        };
        OrderLineTermsDto: {
            /** Format: uuid */
            id: string;
            /** @description For each, not above what was approved */
            unitPriceMinor?: string;
            /** @description A month, for each, not above what was approved */
            recurringMinor?: string;
            /** @description Off the whole line */
            discountMinor?: string;
            /** @description Tax in hundredths of a percent: 1900 is 19 % */
            taxBasisPoints?: number;
        };
        OrderChangesDto: {
            /**
             * Format: uuid
             * @description Where it is delivered
             */
            locationId?: string;
            /** @description Terms of payment and delivery */
            terms?: string | null;
            /** Format: date */
            wantedOn?: string | null;
            /**
             * Format: uuid
             * @description A contract of its vendor that is in force; each line then names the rate that it has for its product
             */
            contractId?: string | null;
            /** @description Spread over the lines by what they cost */
            shippingMinor?: string;
            /** @description What is left out stays */
            lines?: components["schemas"]["OrderLineTermsDto"][];
        };
        OrderTransitionDto: {
            /** @enum {string} */
            verb: "send" | "acknowledge" | "close_short" | "cancel";
            /** @description Of `cancel` and `close_short`: why */
            reason?: string;
            /** @description Of `acknowledge`: the vendor’s own number */
            vendorReference?: string;
            /**
             * Format: date
             * @description Of `acknowledge`: the day that the vendor promises
             */
            expectedOn?: string;
        };
        OrderChangeDto: {
            /**
             * Format: uuid
             * @description None for what is of the order itself
             */
            lineId: string | null;
            position: number | null;
            /** @enum {string} */
            field: "locationId" | "terms" | "wantedOn" | "shippingMinor" | "quantity" | "unitPriceMinor" | "recurringMinor" | "discountMinor" | "taxBasisPoints";
            before: string | null;
            after: string | null;
            /** @description Of a place: what it is called */
            beforeName: string | null;
            /** @description Of a place: what it is called */
            afterName: string | null;
        };
        OrderVersionDto: {
            revision: number;
            reason: string;
            changedByName: string;
            /** Format: date-time */
            changedAt: string;
            changes: components["schemas"]["OrderChangeDto"][];
        };
        OrderVersionsDto: {
            data: components["schemas"]["OrderVersionDto"][];
        };
        AmendmentPreviewDto: {
            /** @example EUR */
            currency: string;
            /** @description All that is paid once, as it stands */
            beforeMinor: string;
            /** @description The same afterwards */
            afterMinor: string;
            changes: components["schemas"]["OrderChangeDto"][];
        };
        LineAmendmentDto: {
            /** Format: uuid */
            id: string;
            /** @description Not above what was approved, nor below what came; 0 cancels the line */
            quantity?: number;
            /** @description For each, while nothing of it came, as far as the policy tolerates */
            unitPriceMinor?: string;
            /** @description A month, for each, while nothing of it came */
            recurringMinor?: string;
            /** @description Off the whole line; without it, it goes along with the quantity */
            discountMinor?: string;
            /** @description While nothing of it came */
            taxBasisPoints?: number;
        };
        AmendmentDto: {
            /** @description Why */
            reason: string;
            /**
             * Format: uuid
             * @description Where it is delivered
             */
            locationId?: string;
            terms?: string | null;
            /** Format: date */
            wantedOn?: string | null;
            /** @description While nothing of the order came */
            shippingMinor?: string;
            /** @description What is left out stays */
            lines?: components["schemas"]["LineAmendmentDto"][];
        };
        QuoteSummaryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            reference: string | null;
            /** @example EUR */
            currency: string;
            /** Format: date */
            validUntil: string | null;
            /** @description Whether its last day has passed */
            expired: boolean;
            shippingMinor: string;
            terms: string | null;
            /** @enum {string} */
            state: "open" | "chosen" | "declined";
            chosenBecause: string | null;
            chosenByName: string | null;
            /** Format: date-time */
            chosenAt: string | null;
            /** @description All that is paid once, with shipping, without tax */
            totalMinor: string;
            /** @description What recurs, a month */
            monthlyMinor: string;
            /** @description How many days the slowest line takes */
            leadDays: number | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description For how many lines */
            lineCount: number;
            /** @description What the first of them is */
            firstLine: string;
        };
        QuoteSummaryPage: {
            data: components["schemas"]["QuoteSummaryDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        QuoteLineDto: {
            /** Format: uuid */
            requestLineId: string;
            /** Format: uuid */
            requestId: string | null;
            /** @example R-2026-00042 */
            requestNumber: string | null;
            description: string;
            quantity: number;
            /** @description As it was approved, for each */
            approvedUnitPriceMinor: string;
            /** @description As it was approved, a month, for each */
            approvedRecurringMinor: string;
            unitPriceMinor: string;
            recurringMinor: string;
            discountMinor: string;
            taxBasisPoints: number;
            leadDays: number | null;
            note: string | null;
            /** @description All that is paid once for it, without tax */
            netMinor: string;
        };
        ComparedQuoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            reference: string | null;
            /** @example EUR */
            currency: string;
            /** Format: date */
            validUntil: string | null;
            /** @description Whether its last day has passed */
            expired: boolean;
            shippingMinor: string;
            terms: string | null;
            /** @enum {string} */
            state: "open" | "chosen" | "declined";
            chosenBecause: string | null;
            chosenByName: string | null;
            /** Format: date-time */
            chosenAt: string | null;
            /** @description All that is paid once, with shipping, without tax */
            totalMinor: string;
            /** @description What recurs, a month */
            monthlyMinor: string;
            /** @description How many days the slowest line takes */
            leadDays: number | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description For how many lines */
            lineCount: number;
            /** @description What the first of them is */
            firstLine: string;
            /**
             * Format: uuid
             * @description The order that was drafted from it
             */
            orderId: string | null;
            lines: components["schemas"]["QuoteLineDto"][];
            /** @description The total at the rate of today; none where there is no rate */
            totalBaseMinor: string | null;
        };
        QuoteComparisonDto: {
            /**
             * @description The currency of the organisation
             * @example EUR
             */
            baseCurrency: string;
            /** @description It and those that share a line with it, the cheapest first */
            data: components["schemas"]["ComparedQuoteDto"][];
        };
        QuoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vendorId: string;
            vendorName: string;
            reference: string | null;
            /** @example EUR */
            currency: string;
            /** Format: date */
            validUntil: string | null;
            /** @description Whether its last day has passed */
            expired: boolean;
            shippingMinor: string;
            terms: string | null;
            /** @enum {string} */
            state: "open" | "chosen" | "declined";
            chosenBecause: string | null;
            chosenByName: string | null;
            /** Format: date-time */
            chosenAt: string | null;
            /** @description All that is paid once, with shipping, without tax */
            totalMinor: string;
            /** @description What recurs, a month */
            monthlyMinor: string;
            /** @description How many days the slowest line takes */
            leadDays: number | null;
            /** @description The ETag, for If-Match */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description For how many lines */
            lineCount: number;
            /** @description What the first of them is */
            firstLine: string;
            /**
             * Format: uuid
             * @description The order that was drafted from it
             */
            orderId: string | null;
            lines: components["schemas"]["QuoteLineDto"][];
        };
        NewQuoteLineDto: {
            /**
             * Format: uuid
             * @description A line of an approved request
             */
            requestLineId: string;
            /** @description For each */
            unitPriceMinor: string;
            /** @description A month, for each */
            recurringMinor?: string;
            /** @description Off the whole line */
            discountMinor?: string;
            /** @description Tax in hundredths of a percent */
            taxBasisPoints?: number;
            /** @description How many days it takes */
            leadDays?: number | null;
            note?: string | null;
        };
        NewQuoteDto: {
            /** Format: uuid */
            vendorId: string;
            /** @description The vendor’s own number of it */
            reference?: string | null;
            /** @example EUR */
            currency: string;
            /**
             * Format: date
             * @description The last day on which it holds
             */
            validUntil?: string | null;
            shippingMinor?: string;
            terms?: string | null;
            lines: components["schemas"]["NewQuoteLineDto"][];
        };
        QuoteChoiceDto: {
            /** @description Why this one */
            reason: string;
            /**
             * Format: uuid
             * @description Where all of it is delivered; needed where its lines are wanted at several places
             */
            locationId?: string;
        };
        OrderPartyDto: {
            /** @description As registered; else the name that we know it by */
            legalName?: string | null;
            contactName?: string | null;
            /**
             * Format: email
             * @description Where a vendor takes orders; ours, where answers are wanted
             */
            orderEmail?: string | null;
            /**
             * @description Of the papers that a vendor gets; else the organisation’s own
             * @enum {string|null}
             */
            locale?: "en" | "de" | null;
            addressLine1?: string | null;
            addressLine2?: string | null;
            city?: string | null;
            postalCode?: string | null;
            country?: string | null;
            /** @description For value added tax, with its country */
            taxNumber?: string | null;
            /** @description Of the Peppol address, e.g. 0088 */
            endpointScheme?: string | null;
            /** @description The Peppol address within its scheme */
            endpointId?: string | null;
            /** @description Of the cXML identity, e.g. DUNS */
            cxmlDomain?: string | null;
            cxmlIdentity?: string | null;
            /**
             * Format: uuid
             * @description None for the organisation itself
             */
            vendorId: string | null;
            /** @description As we know it */
            name: string;
            /** @description 0 where nothing has been said yet */
            version: number;
        };
        NewPartyFactsDto: {
            /** @description As registered; else the name that we know it by */
            legalName?: string | null;
            contactName?: string | null;
            /**
             * Format: email
             * @description Where a vendor takes orders; ours, where answers are wanted
             */
            orderEmail?: string | null;
            /**
             * @description Of the papers that a vendor gets; else the organisation’s own
             * @enum {string|null}
             */
            locale?: "en" | "de" | null;
            addressLine1?: string | null;
            addressLine2?: string | null;
            city?: string | null;
            postalCode?: string | null;
            country?: string | null;
            /** @description For value added tax, with its country */
            taxNumber?: string | null;
            /** @description Of the Peppol address, e.g. 0088 */
            endpointScheme?: string | null;
            /** @description The Peppol address within its scheme */
            endpointId?: string | null;
            /** @description Of the cXML identity, e.g. DUNS */
            cxmlDomain?: string | null;
            cxmlIdentity?: string | null;
            /** @description The version that it replaces; 0 where nothing has been said yet */
            basedOn: number;
        };
        ReceiptDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @example P-2026-00042 */
            orderNumber: string;
            vendorName: string;
            deliveryNote: string;
            /** Format: uuid */
            locationId: string;
            locationName: string;
            receivedByName: string;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: uuid
             * @description The background job that takes in a long list of serials
             */
            jobId: string | null;
            /**
             * @description How far that job is; one that failed or was cancelled can go on
             * @enum {string|null}
             */
            listState: "queued" | "running" | "succeeded" | "failed" | "cancelled" | null;
            /** @description How many serials that list names */
            listed: number | null;
            accepted: number;
            damaged: number;
            wrong: number;
            /** @description Serials of a list that were not taken in */
            refused: number;
            /**
             * Format: date-time
             * @description When it was taken back; what came with it counts no more
             */
            undoneAt: string | null;
            undoneByName: string | null;
            undoneBecause: string | null;
        };
        ReceiptPage: {
            data: components["schemas"]["ReceiptDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ReceivedItemDto: {
            /** Format: uuid */
            itemId: string;
            tag: string;
            /** @description Its serial, or the number of a service */
            serial: string | null;
            /** @enum {string} */
            kind: "asset" | "service" | "license";
            /** @description Of how many of what was ordered it stands for; of a pool the seats */
            quantity: number;
            /** @description Whether it began with this receipt */
            begun: boolean;
        };
        ConfirmedWorkDto: {
            /** @enum {string} */
            action: "install" | "change" | "move" | "disconnect" | "add_seats" | "renew";
            /** Format: date */
            wantedOn: string | null;
            /**
             * Format: date
             * @description The day that the carrier had confirmed
             */
            confirmedOn: string | null;
            /**
             * Format: date
             * @description The day on which it was done
             */
            doneOn: string;
            carrierReference: string | null;
        };
        ReceiptLineDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderLineId: string;
            description: string;
            accepted: number;
            damaged: number;
            wrong: number;
            note: string | null;
            /** @description The items that came with it */
            itemIds: string[];
            /** @description The first five hundred of them */
            items: components["schemas"]["ReceivedItemDto"][];
            /** @description What is in the ledger for it, less what was taken back */
            postedMinor: string;
            /** @description What was done with what was there before */
            work: components["schemas"]["ConfirmedWorkDto"] | null;
        };
        RefusedSerialDto: {
            /** @description In the list, from 1 */
            place: number;
            serial: string;
            code: string;
            reason: string;
        };
        ReceiptDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @example P-2026-00042 */
            orderNumber: string;
            vendorName: string;
            deliveryNote: string;
            /** Format: uuid */
            locationId: string;
            locationName: string;
            receivedByName: string;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: uuid
             * @description The background job that takes in a long list of serials
             */
            jobId: string | null;
            /**
             * @description How far that job is; one that failed or was cancelled can go on
             * @enum {string|null}
             */
            listState: "queued" | "running" | "succeeded" | "failed" | "cancelled" | null;
            /** @description How many serials that list names */
            listed: number | null;
            accepted: number;
            damaged: number;
            wrong: number;
            /** @description Serials of a list that were not taken in */
            refused: number;
            /**
             * Format: date-time
             * @description When it was taken back; what came with it counts no more
             */
            undoneAt: string | null;
            undoneByName: string | null;
            undoneBecause: string | null;
            /** @example EUR */
            currency: string;
            lines: components["schemas"]["ReceiptLineDto"][];
            /** @description By their places */
            refusals: components["schemas"]["RefusedSerialDto"][];
        };
        DeliveredUnitDto: {
            /** @description Or the tag of an item that stands as ordered, whose serial is known */
            serial: string;
            /** @description Where the product needs one */
            imei?: string;
            /**
             * Format: uuid
             * @description The item that stands as ordered and came; else it is found, or a new one begins
             */
            itemId?: string;
        };
        DeliveredServiceDto: {
            /** @description Phone number or circuit id */
            number: string;
            /**
             * Format: date
             * @description The day from which it is provisioned, and billed
             */
            provisionedOn: string;
            /** @description The carrier's order number */
            vendorReference?: string;
            iccid?: string;
            /**
             * Format: uuid
             * @description The service that stands as ordered and is in use now; else a new one begins
             */
            itemId?: string;
        };
        DeliveredLicenseDto: {
            /**
             * Format: uuid
             * @description The pool that the seats go to; the only one of its product and vendor, or a new one
             */
            itemId?: string;
            /** @description They begin a pool of their own */
            apart?: boolean;
            /** @description Kept sealed */
            keys?: string[];
            /**
             * @description What one seat stands for
             * @enum {string}
             */
            metric?: "user" | "concurrent_user" | "device" | "core" | "subscription" | "site";
            tenant?: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
        };
        DoneWorkDto: {
            /**
             * Format: date
             * @description The day on which it was done; what recurs ends or begins on it
             */
            doneOn: string;
            /** @description Where it is not the one that was confirmed */
            carrierReference?: string;
            /**
             * Format: date
             * @description Of `disconnect`: the day of the last bill, if it is another
             */
            finalBillOn?: string;
            /**
             * Format: date
             * @description Of `renew`: the last day of the new term
             */
            endsOn?: string;
            /** @description Of `change` and `move`: its new phone number or circuit id */
            number?: string;
            /** @description Of `change`: its new bandwidth */
            bandwidthKbps?: number;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description The line of the order
             */
            lineId: string;
            /** @description Of licenses the seats; of what is neither asset nor service: how many */
            accepted?: number;
            /** @description Of assets: each by its serial */
            units?: components["schemas"]["DeliveredUnitDto"][];
            /** @description Of services: each that was provisioned */
            services?: components["schemas"]["DeliveredServiceDto"][];
            /** @description What is known of the seats of a license */
            license?: components["schemas"]["DeliveredLicenseDto"];
            /** @description Of a line that changes, moves, disconnects or renews: that it was done */
            work?: components["schemas"]["DoneWorkDto"];
            /** @description Came damaged, and is not taken in */
            damaged?: number;
            /** @description Is not what was ordered, and is not taken in */
            wrong?: number;
            note?: string;
        };
        NewReceiptDto: {
            /** @description The number of the delivery note */
            deliveryNote: string;
            /**
             * Format: uuid
             * @description Where it was taken in; where the order goes, unless something else is said
             */
            locationId?: string;
            lines: components["schemas"]["DeliveryDto"][];
        };
        StandingItemDto: {
            /** Format: uuid */
            lineId: string;
            /** Format: uuid */
            itemId: string;
            tag: string;
            name: string;
            /** @description Its serial, or the number of a service, where that is known */
            serial: string | null;
        };
        StandingItemsDto: {
            data: components["schemas"]["StandingItemDto"][];
        };
        NewSerialsDto: {
            /** @description The number of the delivery note */
            deliveryNote: string;
            /**
             * Format: uuid
             * @description Where it was taken in; where the order goes, unless something else is said
             */
            locationId?: string;
            /**
             * Format: uuid
             * @description The line of the order
             */
            lineId: string;
            units: components["schemas"]["DeliveredUnitDto"][];
        };
        UndoOutlookDto: {
            possible: boolean;
            /** @description Why not */
            because: string | null;
        };
        ReceiptUndoingDto: {
            reason: string;
        };
        OpenOrdersRowDto: {
            /** Format: uuid */
            vendorId: string;
            vendor: string;
            /** @description Orders that are sent and have not come in full */
            orders: number;
            /** @description What has not come of their lines */
            quantity: number;
            /** @description Orders whose day is over: that the vendor promised, or else that was wanted */
            late: number;
            /** @description Orders without such a day */
            undated: number;
            /**
             * Format: date-time
             * @description When the oldest of them was sent
             */
            oldestSentAt: string;
            /** @description What is committed for them and not posted */
            open: components["schemas"]["MoneyDto"];
        };
        OpenOrdersDto: {
            /** @description By vendor and currency, those with most first */
            data: components["schemas"]["OpenOrdersRowDto"][];
        };
        ApprovalAgeRowDto: {
            /** Format: uuid */
            personId: string;
            person: string;
            /** @description Requests that wait for this person */
            waiting: number;
            /** @description Of them, for longer than two days */
            overTwoDays: number;
            /** @description Of them, for longer than a week */
            overAWeek: number;
            /** @description How long half of them wait at most, in hours */
            medianHours: number;
            /**
             * Format: date-time
             * @description Since when the oldest waits
             */
            oldestAskedAt: string;
        };
        ApprovalAgesDto: {
            /** @description Those first for whom something waits the longest */
            data: components["schemas"]["ApprovalAgeRowDto"][];
        };
        DeliveriesRowDto: {
            /** Format: uuid */
            id: string;
            /** @description The vendor or the product */
            name: string;
            /** @description Lines of receipts */
            deliveries: number;
            /** @description What was taken in */
            quantity: number;
            /** @description From the sending of the order to the receipt in days: what half of the deliveries took at most */
            medianDays: number;
            /** @description The same for nine of ten */
            ninetiethDays: number;
            /** @description Of what came and had a day, promised or wanted */
            dated: number;
            /** @description Of that, what came by its day */
            onTime: number;
            /** @description What came damaged or wrong */
            faulty: number;
        };
        DeliveriesDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @description Those that took in most first */
            data: components["schemas"]["DeliveriesRowDto"][];
        };
        UnderApprovalRowDto: {
            /** Format: uuid */
            costCenterId: string;
            code: string;
            name: string;
            /** @description Requests that wait for their approval or for an answer */
            requests: number;
            /** @description What would be paid once */
            once: components["schemas"]["MoneyDto"];
            /** @description What would recur, over the whole terms */
            recurring: components["schemas"]["MoneyDto"];
        };
        UnderApprovalDto: {
            /** @description By cost centre and currency */
            data: components["schemas"]["UnderApprovalRowDto"][];
        };
        VendorPriceDto: {
            /** Format: uuid */
            productId: string;
            product: string;
            /** Format: uuid */
            orderId: string;
            number: string;
            /** Format: date-time */
            sentAt: string;
            currency: string;
            /** @description Of one, before the discount of its line */
            unitPriceMinor: string;
            /** @description Of one, each month */
            recurringMinor: string;
        };
        VendorPricesDto: {
            /** @description What was ordered last first, at most fifty */
            data: components["schemas"]["VendorPriceDto"][];
        };
        ProductPriceDto: {
            /**
             * Format: uuid
             * @description The line of the order
             */
            id: string;
            /** Format: uuid */
            orderId: string;
            number: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: uuid */
            vendorId: string;
            vendor: string;
            quantity: number;
            currency: string;
            /** @description Of one, before the discount of its line */
            unitPriceMinor: string;
            /** @description Of one, after it, rounded */
            netPriceMinor: string;
            /** @description Of one, each month */
            recurringMinor: string;
            /** @description Whether the line was cancelled since */
            cancelled: boolean;
        };
        ProductPricePage: {
            data: components["schemas"]["ProductPriceDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        VendorReturnDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @example P-2026-00042 */
            orderNumber: string;
            vendorName: string;
            rmaReference: string;
            reason: string;
            tracking: string | null;
            /** Format: date */
            returnedOn: string;
            returnedByName: string;
            /** Format: date-time */
            createdAt: string;
            /** @example EUR */
            currency: string;
            /** @description What is expected to be credited */
            expectedMinor: string;
            /** @description What was credited so far */
            creditedMinor: string;
        };
        VendorReturnPage: {
            data: components["schemas"]["VendorReturnDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ReturnedItemDto: {
            /** Format: uuid */
            itemId: string;
            tag: string;
        };
        CreditDto: {
            /** Format: uuid */
            id: string;
            amountMinor: string;
            /** Format: date */
            creditedOn: string;
            reference: string;
        };
        VendorReturnLineDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderLineId: string;
            description: string;
            /** @enum {string} */
            came: "accepted" | "damaged" | "wrong";
            quantity: number;
            /** @description The items that went back */
            itemIds: string[];
            /** @description The same by their tags */
            items: components["schemas"]["ReturnedItemDto"][];
            expectedCreditMinor: string;
            credits: components["schemas"]["CreditDto"][];
        };
        VendorReturnDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @example P-2026-00042 */
            orderNumber: string;
            vendorName: string;
            rmaReference: string;
            reason: string;
            tracking: string | null;
            /** Format: date */
            returnedOn: string;
            returnedByName: string;
            /** Format: date-time */
            createdAt: string;
            /** @example EUR */
            currency: string;
            /** @description What is expected to be credited */
            expectedMinor: string;
            /** @description What was credited so far */
            creditedMinor: string;
            lines: components["schemas"]["VendorReturnLineDto"][];
        };
        ReturnedLineDto: {
            /**
             * Format: uuid
             * @description The line of the order
             */
            lineId: string;
            /**
             * @description How it came
             * @enum {string}
             */
            came: "accepted" | "damaged" | "wrong";
            /** @description Of what has no records: how many go back */
            quantity?: number;
            /** @description Of assets that were taken in: each of them */
            itemIds?: string[];
            /** @description What the vendor is expected to credit, in the order's currency */
            expectedCreditMinor: string;
        };
        NewVendorReturnDto: {
            /** @description The number that the vendor gave for it */
            rmaReference: string;
            reason: string;
            /** Format: date */
            returnedOn: string;
            tracking?: string;
            lines: components["schemas"]["ReturnedLineDto"][];
        };
        NewCreditDto: {
            /**
             * Format: uuid
             * @description The line of the return
             */
            lineId: string;
            /** @description Above zero; posted as money that comes back */
            amountMinor: string;
            /** Format: date */
            creditedOn: string;
            /** @description The number of the vendor's credit note */
            reference: string;
        };
        ShippingNoticeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @example P-2026-00042 */
            orderNumber: string;
            vendorName: string;
            reference: string;
            tracking: string | null;
            /** Format: date */
            expectedOn: string | null;
            uploadedByName: string;
            /** Format: date-time */
            createdAt: string;
            /** @description How many serials it names */
            units: number;
            /**
             * Format: uuid
             * @description By which it was taken in
             */
            receiptId: string | null;
        };
        ShippingNoticePage: {
            data: components["schemas"]["ShippingNoticeDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NoticeUnitDto: {
            /** Format: uuid */
            orderLineId: string;
            serial: string;
            imei: string | null;
        };
        ShippingNoticeDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @example P-2026-00042 */
            orderNumber: string;
            vendorName: string;
            reference: string;
            tracking: string | null;
            /** Format: date */
            expectedOn: string | null;
            uploadedByName: string;
            /** Format: date-time */
            createdAt: string;
            /** @description How many serials it names */
            units: number;
            /**
             * Format: uuid
             * @description By which it was taken in
             */
            receiptId: string | null;
            /** @description As the file names them */
            serials: components["schemas"]["NoticeUnitDto"][];
        };
        NewNoticeDto: {
            /** @description The vendor's number of the shipment, or of its delivery note */
            reference: string;
            /**
             * @description Columns line (position in the order), serial and, where there are some, imei; problems point to /rows/{row}/{column}
             * @example line,serial,imei
             */
            csv: string;
            tracking?: string;
            /**
             * Format: date
             * @description When it should arrive
             */
            expectedOn?: string;
        };
        NoticeReceiptDto: {
            /** @description The number of the delivery note; that of the notice where none is said */
            deliveryNote?: string;
            /**
             * Format: uuid
             * @description Where it was taken in; where the order goes, unless something else is said
             */
            locationId?: string;
        };
        ImportCountsDto: {
            total: number;
            create: number;
            update: number;
            unchanged: number;
            refused: number;
            /** @description How many a run has settled */
            applied: number;
        };
        SampledColumnDto: {
            /** @description From 1 */
            number: number;
            /** @description Its header; its letters where it has none */
            header: string;
            /** @description The field that is read from it; null where it is left out */
            field: string | null;
            /** @description A few of its cells */
            samples: string[];
        };
        ImportDetailDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
            /** @enum {string} */
            state: "checking" | "ready" | "running" | "done" | "failed" | "cancelled";
            fileName: string;
            fileBytes: number | null;
            fileSha256: string | null;
            /**
             * @description How cells are read
             * @example {
             *       "encoding": "utf-8",
             *       "currency": "EUR",
             *       "dateOrder": "month_first"
             *     }
             */
            options: {
                [key: string]: unknown;
            };
            hasHeader: boolean;
            counts: components["schemas"]["ImportCountsDto"];
            /** @description Why it failed */
            problem: string | null;
            /**
             * Format: uuid
             * @description The background job that carries it out: its progress is at /jobs/{id} and /jobs/{id}/events
             */
            jobId: string | null;
            /**
             * Format: uuid
             * @description The background job that judges the rows after the columns were mapped otherwise
             */
            judgingJobId: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            version: number;
            columns: components["schemas"]["SampledColumnDto"][];
            /** @description Header (letters where there is none) → field, or null where the column is left out */
            mapping: {
                [key: string]: unknown;
            };
        };
        ColumnDto: {
            /** @description From 1 */
            number: number;
            /** @description Its header; its letters where it has none */
            header: string;
            /** @description The field that is read from it; null where it is left out */
            field: string | null;
        };
        ImportDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
            /** @enum {string} */
            state: "checking" | "ready" | "running" | "done" | "failed" | "cancelled";
            fileName: string;
            fileBytes: number | null;
            fileSha256: string | null;
            /**
             * @description How cells are read
             * @example {
             *       "encoding": "utf-8",
             *       "currency": "EUR",
             *       "dateOrder": "month_first"
             *     }
             */
            options: {
                [key: string]: unknown;
            };
            hasHeader: boolean;
            counts: components["schemas"]["ImportCountsDto"];
            /** @description Why it failed */
            problem: string | null;
            /**
             * Format: uuid
             * @description The background job that carries it out: its progress is at /jobs/{id} and /jobs/{id}/events
             */
            jobId: string | null;
            /**
             * Format: uuid
             * @description The background job that judges the rows after the columns were mapped otherwise
             */
            judgingJobId: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            version: number;
            columns: components["schemas"]["ColumnDto"][];
        };
        ImportPage: {
            data: components["schemas"]["ImportDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        UnderstandingDto: {
            /**
             * @description What the file holds
             * @enum {string}
             */
            format: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
            /**
             * @description Header or letters → field, or null to leave the column out; others are recognised by their header
             * @example {
             *       "Inventory no.": "tag",
             *       "F": null
             *     }
             */
            mapping: {
                [key: string]: unknown;
            };
            /**
             * @description Of amounts that name none
             * @example EUR
             */
            currency?: string;
            /**
             * @description Of telephone numbers in national writing; that of the organisation where it is left out
             * @example AU
             */
            country?: string;
            /**
             * @description What `3/4/25` means
             * @enum {string}
             */
            dateOrder?: "month_first" | "day_first";
        };
        RowProblemDto: {
            /** @description As a spreadsheet counts: the header is row 1 */
            row: number;
            /** @description The header or letters of the column; null for the row as a whole */
            column: string | null;
            /** @enum {string} */
            code: "required" | "too_long" | "bad_character" | "not_a_date" | "date_does_not_exist" | "not_an_amount" | "currency_unknown" | "not_a_flag" | "not_a_number" | "not_a_choice" | "shortened_number" | "identifier_invalid" | "not_an_email" | "not_a_country" | "ambiguous" | "too_many_cells" | "duplicate" | "conflict" | "not_found" | "refused";
            reason: string;
        };
        RowNoteDto: {
            column: string | null;
            /** @enum {string} */
            code: "creates" | "left_as_it_is" | "not_posted";
            reason: string;
        };
        RowChangeDto: {
            column: string | null;
            /** @description What is there now */
            before: string | null;
            /** @description The cell that changes it */
            after: string | null;
        };
        ImportRowDto: {
            row: number;
            /** @description The cells as they came */
            cells: string[];
            /** @description What was read from them */
            line: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            verdict: "create" | "update" | "unchanged" | "refused";
            problems: components["schemas"]["RowProblemDto"][];
            /** @description What else is worth knowing: what is added besides, what is left as it is */
            notes: components["schemas"]["RowNoteDto"][];
            /** @description What an update changes, of items */
            changes: components["schemas"]["RowChangeDto"][];
            /**
             * Format: uuid
             * @description The person, location, product or item
             */
            recordId: string | null;
            /** Format: date-time */
            appliedAt: string | null;
        };
        ImportRowPage: {
            data: components["schemas"]["ImportRowDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        ProviderBillDto: {
            /** Format: uuid */
            id: string;
            provider: string;
            account: string;
            accountName: string | null;
            /**
             * Format: date
             * @description First day of the billing month
             */
            period: string;
            currency: string;
            rows: number;
            /** @description The provider’s total, to the last digit */
            billed: string;
            /** @description The same with what was paid ahead spread over its term */
            effective: string;
            /**
             * @description `unchanged`: the same is posted already; `replaced`: a later file took its place
             * @enum {string}
             */
            state: "ready" | "posted" | "unchanged" | "replaced";
            posted: components["schemas"]["MoneyDto"] | null;
        };
        UnmatchedChargesDto: {
            provider: string;
            service: string;
            subAccount: string | null;
            subAccountName: string | null;
            currency: string;
            resources: number;
            /** @description To the last digit */
            billed: string;
        };
        ProviderFileDetailDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @description The edition of FOCUS, told by its columns */
            edition: string;
            rows: number;
            /** @description Rows that cannot be read */
            refused: number;
            /** @description Accounts and months that it bills */
            bills: number;
            /** @description How many of these wait to be posted */
            ready: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            statements: components["schemas"]["ProviderBillDto"][];
            /** @description What no rule and no item takes, the most expensive first */
            unmatched: components["schemas"]["UnmatchedChargesDto"][];
        };
        ProviderFileDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @description The edition of FOCUS, told by its columns */
            edition: string;
            rows: number;
            /** @description Rows that cannot be read */
            refused: number;
            /** @description Accounts and months that it bills */
            bills: number;
            /** @description How many of these wait to be posted */
            ready: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        ProviderFilePage: {
            data: components["schemas"]["ProviderFileDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        PostedFileDto: {
            posted: number;
            /** @description Bills that took the place of one before */
            replaced: number;
            unchanged: number;
        };
        PostFileDto: {
            /** @description Posts what can be read although some rows cannot */
            leaveRefused?: boolean;
        };
        ProviderRuleDto: {
            /** Format: uuid */
            id: string;
            position: number;
            provider: string | null;
            service: string | null;
            subAccount: string | null;
            resource: string | null;
            tagName: string | null;
            tagValue: string | null;
            /** Format: uuid */
            itemId: string | null;
            itemTag: string | null;
            /** Format: uuid */
            costCenterId: string | null;
            costCenterCode: string | null;
            costCenterTag: string | null;
            /** Format: uuid */
            vendorId: string | null;
            vendorName: string | null;
            version: number;
        };
        ProviderRulesDto: {
            /** @description In the order in which they are tried */
            rules: components["schemas"]["ProviderRuleDto"][];
        };
        ProviderRuleChangesDto: {
            /**
             * @description A `*` stands for anything; large and small letters are the same
             * @example Amazon*
             */
            provider?: string | null;
            service?: string | null;
            subAccount?: string | null;
            resource?: string | null;
            tagName?: string | null;
            tagValue?: string | null;
            /** Format: uuid */
            itemId?: string | null;
            /** Format: uuid */
            costCenterId?: string | null;
            /** @description The tag whose value is the code of the cost centre */
            costCenterTag?: string | null;
            /** Format: uuid */
            vendorId?: string | null;
        };
        ProviderRuleMoveDto: {
            /**
             * Format: uuid
             * @description The rule that comes after it; null puts it last
             */
            before: string | null;
        };
        ExploreQuery: {
            /**
             * @description Rows a page
             * @example 50
             */
            limit?: number;
            /** @description Cursor from `next` of the page before */
            after?: string;
            /**
             * @description The largest first, or those that moved most
             * @example -createdAt
             * @enum {string}
             */
            sort?: "-amount" | "-change";
            /** @description Words to search for */
            q?: string;
            /**
             * Format: date
             * @description Any date of the first month
             * @example 2026-01-01
             */
            from?: string;
            /**
             * Format: date
             * @description Any date of the last month
             * @example 2026-12-31
             */
            to?: string;
            /** Format: uuid */
            itemId?: string;
            /**
             * Format: uuid
             * @description Who had the item at posting
             */
            personId?: string;
            /** @enum {string} */
            kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
            /**
             * @description What of the ledger is counted
             * @enum {string}
             */
            measure?: "spend" | "actual" | "accrued" | "depreciation";
            /** Format: uuid */
            costCenterId?: string;
            /**
             * Format: uuid
             * @description Charged to this very unit
             */
            businessUnitId?: string;
            /**
             * Format: uuid
             * @description Charged to this unit or one below it
             */
            underUnitId?: string;
            /** Format: uuid */
            vendorId?: string;
            /** Format: uuid */
            contractId?: string;
            /** Format: uuid */
            productId?: string;
            category?: string;
            /** @enum {string} */
            domain?: "telecom" | "it" | "mobility";
            /** @enum {string} */
            itemKind?: "asset" | "service" | "license";
            /**
             * Format: uuid
             * @description Where the item was at posting
             */
            locationId?: string;
            /** @enum {string} */
            spendClass?: "run" | "grow" | "transform";
            /** @description Only what has no such thing */
            without?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
            /** @description Along what, up to three; the total alone where nothing is said */
            by?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
            /**
             * @description Periods that the months are told by; months where nothing is said
             * @enum {string}
             */
            grain?: "month" | "quarter" | "fiscal_year";
            /**
             * @description With the months before, or the same of the year before
             * @enum {string}
             */
            compare?: "none" | "previous" | "year";
            /**
             * Format: uuid
             * @description For `unit_tree`: the unit whose parts are told; the organisation where nothing is said
             */
            unitId?: string;
        };
        ReportRecipientDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SpendReportDto: {
            /** Format: uuid */
            id: string;
            name: string;
            question: components["schemas"]["ExploreQuery"];
            /** @enum {string} */
            span: "as_asked" | "last_month" | "last_twelve_months" | "year_to_date";
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @enum {string} */
            cadence: "daily" | "weekly" | "monthly";
            /** @description Of the week from Monday (1) on, or of the month, where 29 to 31 mean the last */
            day: number;
            /** @description Where the organisation is at home */
            hour: number;
            recipients: components["schemas"]["ReportRecipientDto"][];
            ownerName: string | null;
            /** @description Whether you may change it */
            mine: boolean;
            paused: boolean;
            /**
             * Format: date-time
             * @description Null while it rests
             */
            nextDueAt: string | null;
            /** Format: date-time */
            lastSentAt: string | null;
            /** @description To how many it went the last time */
            lastSentTo: number;
            /** @description Why nothing went out the last time */
            lastFailure: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SpendReportPage: {
            data: components["schemas"]["SpendReportDto"][];
            /** @description Cursor of the next page, for `after` */
            next: string | null;
        };
        NewSpendReportDto: {
            name: string;
            /** @description What the explorer is asked */
            question: components["schemas"]["ExploreQuery"];
            /**
             * @description Which months, told from the day that it is sent
             * @enum {string}
             */
            span: "as_asked" | "last_month" | "last_twelve_months" | "year_to_date";
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @enum {string} */
            cadence: "daily" | "weekly" | "monthly";
            /** @description Of the week from Monday (1) on, or of the month, where 29 to 31 mean the last */
            day: number;
            /** @description Where the organisation is at home */
            hour: number;
            /** @description Users; each gets what they may see */
            recipientIds: string[];
        };
        SpendReportChangesDto: {
            name?: string;
            /**
             * @description Which months, told from the day that it is sent
             * @enum {string}
             */
            span?: "as_asked" | "last_month" | "last_twelve_months" | "year_to_date";
            /** @enum {string} */
            format?: "xlsx" | "csv";
            /** @enum {string} */
            cadence?: "daily" | "weekly" | "monthly";
            /** @description Of the week from Monday (1) on, or of the month, where 29 to 31 mean the last */
            day?: number;
            /** @description Where the organisation is at home */
            hour?: number;
            recipientIds?: string[];
            paused?: boolean;
        };
        FormatFieldDto: {
            /** @example serial */
            name: string;
            /**
             * @description The header that we write
             * @example Serial
             */
            label: string;
            /** @description No row can do without it */
            required: boolean;
            /** @enum {string} */
            type: "text" | "identifier" | "email" | "phone" | "number" | "amount" | "date" | "flag" | "choice" | "country";
            /** @description Other headers that mean the same */
            aliases: string[];
        };
        FormatDto: {
            /** @enum {string} */
            name: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
            /**
             * @description What a row is
             * @example asset
             */
            label: string;
            fields: components["schemas"]["FormatFieldDto"][];
            /** @description Lists of fields; of each list a row needs at least one */
            needs: {
                [key: string]: unknown;
            };
        };
        FormatsDto: {
            data: components["schemas"]["FormatDto"][];
        };
        PresetDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            format: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
            mapping: {
                [key: string]: unknown;
            };
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        PresetsDto: {
            data: components["schemas"]["PresetDto"][];
        };
        NewPresetDto: {
            /** @example Warehouse list */
            name: string;
            /** @enum {string} */
            format: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
            /** @description Header → field, or null to leave the column out */
            mapping: {
                [key: string]: unknown;
            };
        };
        WaitingDto: {
            waiting: number;
            /** @description The age of the oldest that waits */
            oldestSeconds: number;
        };
        InboxDto: {
            waiting: number;
            /** @description The age of the oldest that waits */
            oldestSeconds: number;
            /** @description Have failed at least once and are tried again */
            failing: number;
        };
        RollupDto: {
            /** @description Marks of the ledger that the rollups have not taken yet */
            dirty: number;
            oldestSeconds: number;
        };
        AuditStandingDto: {
            /**
             * Format: date-time
             * @description When the last seal was set
             */
            sealedAt: string | null;
            /** @description The age of the oldest entry that waits for its seal */
            lagSeconds: number;
            /**
             * Format: date-time
             * @description When the chain was last recomputed
             */
            verifiedAt: string | null;
            /** @description How it was found then */
            intact: boolean | null;
            /** @description What does not hold */
            reason: string | null;
        };
        PoolDto: {
            /** @description Open connections of this process */
            total: number;
            idle: number;
            /** @description Requests that wait for a connection */
            waiting: number;
            most: number;
        };
        DatabaseDto: {
            /** @description What it takes up on disk */
            bytes: number;
            pool: components["schemas"]["PoolDto"];
        };
        MigrationsDto: {
            applied: number;
            /** @description What this version brings and the database does not have yet */
            pending: string[];
        };
        SystemDto: {
            /** @example 1.0.0 */
            version: string;
            /** @enum {string} */
            profile: "embedded" | "server";
            /** @description The version of Node.js */
            node: string;
            /** @example 18.1 */
            postgresql: string;
            /**
             * @description Where the queues live in PostgreSQL: null
             * @example Redis 8.2.1
             */
            redis: string | null;
            /** @description Whether the queues answer */
            queuesAnswer: boolean;
            /** @description How long the process that answers has been running */
            uptimeSeconds: number;
            outbox: components["schemas"]["WaitingDto"];
            inbox: components["schemas"]["InboxDto"];
            /** @description Deliveries of all organisations that failed for good */
            deadLetters: number;
            rollup: components["schemas"]["RollupDto"];
            audit: components["schemas"]["AuditStandingDto"];
            database: components["schemas"]["DatabaseDto"];
            migrations: components["schemas"]["MigrationsDto"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAudit: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Kind of the thing, e.g. `vendor` */
                subjectKind?: string;
                subjectId?: string;
                actorId?: string;
                /** @description E.g. `vendor.renamed` */
                action?: string;
                /** @description Not before */
                from?: string;
                /** @description Before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainStateDto"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Only those in this state */
                state?: "waiting" | "retried" | "dismissed";
                /** @description Only those of this handler */
                handler?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
        };
    };
    retryDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
        };
    };
    findSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
        };
    };
    changeSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleChangeDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
        };
    };
    runSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Only jobs of this kind */
                kind?: string;
                /** @description Only jobs in this state */
                state?: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
        };
    };
    findJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
        };
    };
    followJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuesDto"];
                };
            };
        };
    };
    pauseQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    limitQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcurrencyDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    jobsOfQueues: {
        parameters: {
            query?: {
                /** @description Those that failed where nothing is said */
                state?: "waiting" | "active" | "delayed" | "failed";
                /** @description Rows a page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueJobPage"];
                };
            };
        };
    };
    retryQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Only those in this state */
                state?: "waiting" | "sent" | "failed";
                /** @description Only those of this kind */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
        };
    };
    findMails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetailsDto"];
                };
            };
        };
    };
    retryMails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSessionDto"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSessionDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsDto"];
                };
            };
        };
    };
    endAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensDto"];
                };
            };
        };
    };
    addTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenShownDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganizationTokens: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationTokenPage"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                locked?: boolean;
                role?: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor";
                /** @description The one whose sign-in this is */
                personId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
        };
    };
    addUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    removeUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    setPasswordUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantsDto"];
                };
            };
        };
    };
    addGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrantDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesDto"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguePage"];
                };
            };
        };
    };
    readOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDto"];
                };
            };
        };
    };
    amendOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDto"];
                };
            };
        };
    };
    listBusinessUnits: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                /** @description Directly below this one */
                parentId?: string;
                /** @description This one and everything below it */
                below?: string;
                /** @description Whether it is at the top of the tree */
                top?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessUnitPage"];
                };
            };
        };
    };
    addBusinessUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBusinessUnitDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessUnitDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBusinessUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessUnitDto"];
                };
            };
        };
    };
    amendBusinessUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessUnitChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessUnitDto"];
                };
            };
        };
    };
    listCostCenters: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                businessUnitId?: string;
                ownerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCenterPage"];
                };
            };
        };
    };
    addCostCenters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCostCenterDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCenterDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCostCenters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCenterDto"];
                };
            };
        };
    };
    amendCostCenters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostCenterChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCenterDto"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                costCenterId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
        };
    };
    addProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProjectDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
        };
    };
    amendProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                /** @description Directly below this one */
                parentId?: string;
                /** @description This one and everything below it */
                below?: string;
                /** @description Whether it is at the top of the tree */
                top?: boolean;
                /** @description Those that name this working calendar themselves */
                calendarId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
        };
    };
    addLocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationDto"];
                };
            };
        };
    };
    amendLocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationDto"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                /** @description There or in a place below it */
                locationId?: string;
                /** @description Of this unit or one below it */
                businessUnitId?: string;
                costCenterId?: string;
                managerId?: string;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
        };
    };
    addPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    amendPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                /** @description Those that this user belongs to */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
        };
    };
    addTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeamDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    amendTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    membersTeams: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberPage"];
                };
            };
        };
    };
    addMemberTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMemberTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkingCalendars: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendarPage"];
                };
            };
        };
    };
    addWorkingCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkingCalendarDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendarDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkingCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendarDto"];
                };
            };
        };
    };
    amendWorkingCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingCalendarChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendarDto"];
                };
            };
        };
    };
    holidaysWorkingCalendars: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysDto"];
                };
            };
        };
    };
    setHolidayWorkingCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayNameDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeHolidayWorkingCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importHolidaysWorkingCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayImportDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayImportResultDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolidayRegions: {
        parameters: {
            query?: {
                /** @description Its regions; without it the countries */
                country?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayRegionsDto"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewPage"];
                };
            };
        };
    };
    addSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedViewDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    removeSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    readProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    amendProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Only those that you have not read, or only those that you have */
                unread?: boolean;
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    countNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stateSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStateDto"];
                };
            };
        };
    };
    runSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSessionDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                isCarrier?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorPage"];
                };
            };
        };
    };
    addVendors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVendorDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVendors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorDto"];
                };
            };
        };
    };
    amendVendors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorDto"];
                };
            };
        };
    };
    listBillingAccounts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                active?: boolean;
                vendorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountPage"];
                };
            };
        };
    };
    addBillingAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBillingAccountDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBillingAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountDto"];
                };
            };
        };
    };
    amendBillingAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingAccountChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountDto"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                kind?: "asset" | "service" | "license";
                domain?: "telecom" | "it" | "mobility";
                category?: string;
                manufacturer?: string;
                vendorId?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
        };
    };
    addProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProductDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
        };
    };
    amendProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                state?: "draft" | "pending_approval" | "approved" | "active" | "in_notice" | "expired" | "renewed" | "terminated";
                vendorId?: string;
                billingAccountId?: string;
                /** @description Those that end before this day */
                endsBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
        };
    };
    addContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContractDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContracts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
        };
    };
    amendContracts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
        };
    };
    moveContracts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractTransitionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractRates: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                productId?: string;
                /** @description Those that hold on this day */
                on?: string;
            };
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRatePage"];
                };
            };
        };
    };
    addContractRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContractRateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRateDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endContractRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractRateEndingDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRateDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLifecycles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleNamesDto"];
                };
            };
        };
    };
    readLifecycles: {
        parameters: {
            query?: {
                /** @description The newest where nothing is said */
                version?: number;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleDto"];
                };
            };
        };
    };
    diagramLifecycles: {
        parameters: {
            query?: {
                /** @description The newest where nothing is said */
                version?: number;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagramDto"];
                };
            };
        };
    };
    documentLifecycles: {
        parameters: {
            query?: {
                /** @description The newest where nothing is said */
                version?: number;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionDocumentDto"];
                };
            };
        };
    };
    wordsLifecycles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyDto"];
                };
            };
        };
    };
    listOwnDefinitions: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDefinitionRowPage"];
                };
            };
        };
    };
    copyOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDefinitionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDefinitionDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionDocumentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDefinitionDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionToCheckDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionProblemsDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDefinitionDto"];
                };
            };
        };
    };
    discardOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDefinitionDto"];
                };
            };
        };
    };
    diagramOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiagramDto"];
                };
            };
        };
    };
    versionsOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersionsDto"];
                };
            };
        };
    };
    publishOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersionDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versionOwnDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedContentDto"];
                };
            };
        };
    };
    listLifecycleChoices: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleChoicePage"];
                };
            };
        };
    };
    addLifecycleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLifecycleChoiceDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleChoiceDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findLifecycleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleChoiceDto"];
                };
            };
        };
    };
    removeLifecycleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendLifecycleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifecycleChoiceChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleChoiceDto"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Only the reader’s own: by role or team, as the one person whose it is, taken on or brought to them */
                mine?: boolean;
                /** @description Only those of a team that the reader is in, or brought to it */
                ofMyTeams?: boolean;
                kind?: "task" | "approval";
                /** @description Only those past their due day */
                overdue?: boolean;
                /** @description A role, `holder`, `holder_manager`, `team:<code>` or `person` */
                assignee?: string;
                subjectKind?: string;
                subjectId?: string;
                verb?: string;
                /** @description The state in which its subject stands */
                subjectState?: string;
                priority?: "low" | "normal" | "high" | "urgent";
                /** @description Only those with which nobody can go on, or all others */
                blocked?: boolean;
                /** @description Only those that somebody has taken on, or all others */
                taken?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepPage"];
                };
            };
        };
    };
    listFailedSteps: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepPage"];
                };
            };
        };
    };
    readSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
        };
    };
    completeSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unassignSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    blockSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unblockSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retrySteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommentsStepDiscussion: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
        };
    };
    commentStepDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocumentsStepDiscussion: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
        };
    };
    addDocumentStepDiscussion: {
        parameters: {
            query?: never;
            header: {
                /** @description Its name, percent-encoded */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "image/*": string;
                "text/plain": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                subjectKind?: string;
                subjectId?: string;
                state?: "pending" | "running" | "waiting" | "blocked" | "succeeded" | "failed" | "cancelled" | "compensating";
                /** @description Only those that have failed, or all others */
                failed?: boolean;
                /** @description Only those that have not ended */
                open?: boolean;
                verb?: string;
                definition?: string;
                /** @description The state in which its subject stands */
                subjectState?: string;
                /** @description Only those in which this team has something to do, by its code */
                team?: string;
                /** @description Only those that the reader started, or in which something is theirs to do */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunSummaryPage"];
                };
            };
        };
    };
    prioritizeRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrioritiesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrioritizedDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetailDto"];
                };
            };
        };
    };
    followRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tellSignals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalOutcomeDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
        };
    };
    addWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpointDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDto"];
                };
            };
        };
    };
    removeWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDto"];
                };
            };
        };
    };
    renewSecretWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecretDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeWebhookAnswers: {
        parameters: {
            query: {
                /** @description As in the address that the message told */
                organization: string;
            };
            header: {
                "webhook-signature": string;
                "webhook-timestamp": string;
                "webhook-id": string;
            };
            path: {
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookAnswerDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Only those in this state */
                state?: "sending" | "delivered" | "failed";
                /** @description Only those about this */
                event?: "workflow.step" | "test";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
        };
    };
    testWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetailsDto"];
                };
            };
        };
    };
    sendAgainWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
        };
    };
    contentDocuments: {
        parameters: {
            query?: {
                /** @description To be shown where it is a picture or PDF, instead of downloaded */
                inline?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBulkChanges: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangePage"];
                };
            };
        };
    };
    startBulkChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulkChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findBulkChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeDto"];
                };
            };
        };
    };
    resultsBulkChanges: {
        parameters: {
            query?: {
                outcome?: "changed" | "unchanged" | "refused";
                /** @description Rows a page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultPage"];
                };
            };
        };
    };
    reportBulkChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReportDto"];
                };
            };
        };
    };
    undoBulkChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUndoingDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStageQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageQueuesDto"];
                };
            };
        };
    };
    arrivalsStageQueues: {
        parameters: {
            query?: {
                /** @description From today on; 84 where nothing is said */
                withinDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalListDto"];
                };
            };
        };
    };
    printLabels: {
        parameters: {
            query?: {
                kind?: "asset" | "service" | "license";
                domain?: "telecom" | "it" | "mobility";
                phase?: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
                state?: string;
                subState?: string;
                /** @description The lifecycle that it lives by */
                definition?: string;
                /** @description Of which version */
                definitionVersion?: number;
                /** @description Whatever its letters’ case */
                tag?: string;
                productId?: string;
                vendorId?: string;
                contractId?: string;
                costCenterId?: string;
                /** @description With all units below it */
                businessUnitId?: string;
                /** @description With all places below it */
                locationId?: string;
                /** @description A person, a place or another item */
                holderId?: string;
                /** @description Whether it has stood where it stands for too long */
                stuck?: boolean;
                /** @description Words to search for */
                q?: string;
                /** @description These items, in this order; instead of filters */
                ids?: string[];
                /** @description The sheet: a label printer’s, or A4 with three columns of eight */
                size?: "62x29" | "a4-24";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendLabels: {
        parameters: {
            query?: {
                kind?: "asset" | "service" | "license";
                domain?: "telecom" | "it" | "mobility";
                phase?: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
                state?: string;
                subState?: string;
                /** @description The lifecycle that it lives by */
                definition?: string;
                /** @description Of which version */
                definitionVersion?: number;
                /** @description Whatever its letters’ case */
                tag?: string;
                productId?: string;
                vendorId?: string;
                contractId?: string;
                costCenterId?: string;
                /** @description With all units below it */
                businessUnitId?: string;
                /** @description With all places below it */
                locationId?: string;
                /** @description A person, a place or another item */
                holderId?: string;
                /** @description Whether it has stood where it stands for too long */
                stuck?: boolean;
                /** @description Words to search for */
                q?: string;
                /** @description These items, in this order; instead of filters */
                ids?: string[];
                /** @description The sheet: a label printer’s, or A4 with three columns of eight */
                size?: "62x29" | "a4-24";
                /** @description Squares that lead to the item, or bars that say its tag (squares all the same where it has letters that bars cannot say) */
                code?: "qr" | "code128";
                /** @description Dots in an inch of the printer */
                dpi?: "203" | "300";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listItemEnds: {
        parameters: {
            query?: {
                /** @description From today on; 90 where nothing is said */
                withinDays?: number;
                /** @description Rows; 50 where nothing is said */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndsDto"];
                };
            };
        };
    };
    listItems: {
        parameters: {
            query?: {
                kind?: "asset" | "service" | "license";
                domain?: "telecom" | "it" | "mobility";
                phase?: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
                state?: string;
                subState?: string;
                /** @description The lifecycle that it lives by */
                definition?: string;
                /** @description Of which version */
                definitionVersion?: number;
                /** @description Whatever its letters’ case */
                tag?: string;
                productId?: string;
                vendorId?: string;
                contractId?: string;
                costCenterId?: string;
                /** @description With all units below it */
                businessUnitId?: string;
                /** @description With all places below it */
                locationId?: string;
                /** @description A person, a place or another item */
                holderId?: string;
                /** @description Whether it has stood where it stands for too long */
                stuck?: boolean;
                /** @description Words to search for */
                q?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedItemPage"];
                };
            };
        };
    };
    createItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItemDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facetsItems: {
        parameters: {
            query?: {
                kind?: "asset" | "service" | "license";
                domain?: "telecom" | "it" | "mobility";
                phase?: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
                state?: string;
                subState?: string;
                /** @description The lifecycle that it lives by */
                definition?: string;
                /** @description Of which version */
                definitionVersion?: number;
                /** @description Whatever its letters’ case */
                tag?: string;
                productId?: string;
                vendorId?: string;
                contractId?: string;
                costCenterId?: string;
                /** @description With all units below it */
                businessUnitId?: string;
                /** @description With all places below it */
                locationId?: string;
                /** @description A person, a place or another item */
                holderId?: string;
                /** @description Whether it has stood where it stands for too long */
                stuck?: boolean;
                /** @description Words to search for */
                q?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Facts to count by; kind, domain, phase and state where nothing is said */
                by?: ("kind" | "domain" | "phase" | "state" | "productId" | "vendorId" | "businessUnitId" | "costCenterId" | "locationId")[];
                /** @description Values of each fact at most; 50 where nothing is said */
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsDto"];
                };
            };
        };
    };
    searchItems: {
        parameters: {
            query: {
                /** @description A tag, serial, number, name or holder, or a part of it */
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundItemsDto"];
                };
            };
        };
    };
    overviewItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewDto"];
                };
            };
        };
    };
    readItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDto"];
                };
            };
        };
    };
    editItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDto"];
                };
            };
        };
    };
    failuresOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailuresDto"];
                };
            };
        };
    };
    transitionsItemParts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTransitionPage"];
                };
            };
        };
    };
    moveItemParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTransitionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepsItemParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunsDto"];
                };
            };
        };
    };
    custodyItemParts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyPage"];
                };
            };
        };
    };
    listSeatsItemParts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description With those that were taken back */
                released?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPage"];
                };
            };
        };
    };
    assignSeatItemParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeatDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseSeatItemParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seatId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificatesItemParts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificatePage"];
                };
            };
        };
    };
    recordCertificateItemParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCertificateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    validateCertificateItemParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                certificateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLicenseKeys: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseKeyPage"];
                };
            };
        };
    };
    addLicenseKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLicenseKeysDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLicenseKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadLicenseKeyDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLicenseKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomFields: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                kind?: "asset" | "service" | "license";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
        };
    };
    addCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomFieldDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDto"];
                };
            };
        };
    };
    amendCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDto"];
                };
            };
        };
    };
    listSubStates: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                definition?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubStatePage"];
                };
            };
        };
    };
    addSubStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubStateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubStateDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSubStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubStateDto"];
                };
            };
        };
    };
    amendSubStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubStateChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubStateDto"];
                };
            };
        };
    };
    listCommentsItemDiscussion: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
        };
    };
    commentItemDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocumentsItemDiscussion: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
        };
    };
    addDocumentItemDiscussion: {
        parameters: {
            query?: never;
            header: {
                /** @description Its name, percent-encoded */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "image/*": string;
                "text/plain": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    relatedRelated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedDto"];
                };
            };
        };
    };
    linkRelated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkRelated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timelineRelated: {
        parameters: {
            query?: {
                /** @description Only these kinds */
                kinds?: ("transition" | "edit" | "comment" | "document" | "cost")[];
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
        };
    };
    listLedger: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
                itemId?: string;
                /** @description Who had the item at posting */
                personId?: string;
                kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description What of the ledger is counted */
                measure?: "spend" | "actual" | "accrued" | "depreciation";
                costCenterId?: string;
                /** @description Charged to this very unit */
                businessUnitId?: string;
                /** @description Charged to this unit or one below it */
                underUnitId?: string;
                vendorId?: string;
                contractId?: string;
                productId?: string;
                category?: string;
                domain?: "telecom" | "it" | "mobility";
                itemKind?: "asset" | "service" | "license";
                /** @description Where the item was at posting */
                locationId?: string;
                spendClass?: "run" | "grow" | "transform";
                /** @description Only what has no such thing */
                without?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Any date of the month */
                month?: string;
                /** @description Booked on this day or later */
                bookedFrom?: string;
                /** @description Booked on this day or earlier */
                bookedUntil?: string;
                postingId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
        };
    };
    postLedger: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPostingDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryDto"];
                };
            };
        };
    };
    reverseLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReversalDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ofItemSpend: {
        parameters: {
            query?: {
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSpendDto"];
                };
            };
        };
    };
    monthsSpend: {
        parameters: {
            query?: {
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
                /** @description What to sum up by; the total where nothing is said */
                dimension?: "cost_center" | "business_unit" | "vendor" | "domain" | "item_kind" | "kind" | "total";
                /** @description Entries of this kind only */
                kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description This value of the dimension only, e.g. the id of a cost centre */
                value?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendMonthsDto"];
                };
            };
        };
    };
    reconciliationSpend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationDto"];
                };
            };
        };
    };
    exploreExplorer: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description The largest first, or those that moved most */
                sort?: "-amount" | "-change";
                /** @description Words to search for */
                q?: string;
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
                itemId?: string;
                /** @description Who had the item at posting */
                personId?: string;
                kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description What of the ledger is counted */
                measure?: "spend" | "actual" | "accrued" | "depreciation";
                costCenterId?: string;
                /** @description Charged to this very unit */
                businessUnitId?: string;
                /** @description Charged to this unit or one below it */
                underUnitId?: string;
                vendorId?: string;
                contractId?: string;
                productId?: string;
                category?: string;
                domain?: "telecom" | "it" | "mobility";
                itemKind?: "asset" | "service" | "license";
                /** @description Where the item was at posting */
                locationId?: string;
                spendClass?: "run" | "grow" | "transform";
                /** @description Only what has no such thing */
                without?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Along what, up to three; the total alone where nothing is said */
                by?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Periods that the months are told by; months where nothing is said */
                grain?: "month" | "quarter" | "fiscal_year";
                /** @description With the months before, or the same of the year before */
                compare?: "none" | "previous" | "year";
                /** @description For `unit_tree`: the unit whose parts are told; the organisation where nothing is said */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExploredDto"];
                };
            };
        };
    };
    lifeExplorer: {
        parameters: {
            query: {
                /** @description A business unit is told with those below it */
                of: "item" | "person" | "business_unit" | "cost_center" | "vendor" | "contract" | "product";
                id: string;
                /** @description Along what its parts are told; no parts where nothing is said */
                by?: "item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendLifeDto"];
                };
            };
        };
    };
    foreseenForesight: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
                itemId?: string;
                /** @description Who had the item at posting */
                personId?: string;
                kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description What of the ledger is counted */
                measure?: "spend" | "actual" | "accrued" | "depreciation";
                costCenterId?: string;
                /** @description Charged to this very unit */
                businessUnitId?: string;
                /** @description Charged to this unit or one below it */
                underUnitId?: string;
                vendorId?: string;
                contractId?: string;
                productId?: string;
                category?: string;
                domain?: "telecom" | "it" | "mobility";
                itemKind?: "asset" | "service" | "license";
                /** @description Where the item was at posting */
                locationId?: string;
                spendClass?: "run" | "grow" | "transform";
                /** @description Only what has no such thing */
                without?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description How many months after the running one; 6 where nothing is said */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForeseenDto"];
                };
            };
        };
    };
    pageCharges: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargePage"];
                };
            };
        };
    };
    addCharges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChargeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    foreseeCharges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChargeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForeseenChargeDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCharges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeDto"];
                };
            };
        };
    };
    removeCharges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendCharges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeDto"];
                };
            };
        };
    };
    foreseeChangeCharges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeChangesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForeseenChangeDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRates: {
        parameters: {
            query?: {
                /** @description The rates of this currency, day by day; without it those of all currencies on one day */
                currency?: string;
                /** @description The day, or the last day of a currency’s rates; today where nothing is said */
                until?: string;
                /** @description The first day of a currency’s rates; 90 days before the last where nothing is said */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatePage"];
                };
            };
        };
    };
    recordRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRatesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatesRecordedDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convertRates: {
        parameters: {
            query: {
                amountMinor: string;
                from: string;
                to: string;
                /** @description Today where nothing is said */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionDto"];
                };
            };
        };
    };
    revalueRates: {
        parameters: {
            query?: {
                /** @description The day of the rates; today where nothing is said */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevaluationDto"];
                };
            };
        };
    };
    uploadRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A file in one of the formats of the European Central Bank; its history also as the ZIP that it comes in */
        requestBody: {
            content: {
                "text/csv": string;
                "application/xml": string;
                "application/zip": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatesRecordedDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    syncRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatesRecordedDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBudgets: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Named by the calendar year in which it ends */
                fiscalYear?: number;
                dimension?: "organization" | "cost_center" | "business_unit" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "person" | "kind" | "spend_class";
                /** @description Of a dimension, the id or word */
                value?: string;
                span?: "year" | "quarter" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetPage"];
                };
            };
        };
    };
    addBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBudgetDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
        };
    };
    removeBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
        };
    };
    revisionsBudgets: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRevisionPage"];
                };
            };
        };
    };
    forecastBudgets: {
        parameters: {
            query?: {
                /** @description Of what charges and plans post */
                chargesPercent?: number;
                /** @description Of what all else comes to in a month */
                runRatePercent?: number;
                /** @description Of what it costs to replace what reaches its end of life */
                refreshPercent?: number;
                /** @description By how many months things are used longer */
                refreshDelayMonths?: number;
                /** @description What comes on top, in the organisation’s currency */
                extraMinor?: string;
                /** @description Any day of the month in which it comes; this month where nothing is said */
                extraMonth?: string;
                /** @description Whether it comes again every month */
                extraEveryMonth?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetForecastDto"];
                };
            };
        };
    };
    copyBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetCopiesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedBudgetsDto"];
                };
            };
        };
    };
    carryBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                state?: "open" | "acknowledged" | "muted" | "closed";
                rule?: "jump" | "decommissioned" | "without_cost_center" | "over_minimum" | "under_minimum" | "currency_moved" | "budget_reached" | "budget_overrun";
                /** @description The first day of the month */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendAlertPage"];
                };
            };
        };
    };
    findAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendAlertDto"];
                };
            };
        };
    };
    acknowledgeAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertNoteDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendAlertDto"];
                };
            };
        };
    };
    muteAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertMuteDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendAlertDto"];
                };
            };
        };
    };
    reopenAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendAlertDto"];
                };
            };
        };
    };
    rulesAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRulesDto"];
                };
            };
        };
    };
    amendAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertSettingsDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRulesDto"];
                };
            };
        };
    };
    yearPeriods: {
        parameters: {
            query?: {
                /** @description That of today where it is left out */
                fiscalYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearDto"];
                };
            };
        };
    };
    checklistPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodChecklistDto"];
                };
            };
        };
    };
    beginPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodChecklistDto"];
                };
            };
        };
    };
    giveUpPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodCloseDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodChecklistDto"];
                };
            };
        };
    };
    listAllocation: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationRulePage"];
                };
            };
        };
    };
    addAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAllocationRuleDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationRuleDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationRuleDto"];
                };
            };
        };
    };
    amendAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRuleChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationRuleDto"];
                };
            };
        };
    };
    publishAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAllocationVersionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationRuleDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    monthAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationMonthDto"];
                };
            };
        };
    };
    triedAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriedAllocationDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleOutcomeDto"];
                };
            };
        };
    };
    runAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationMonthDto"];
                };
            };
        };
    };
    figuresOfAllocation: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthFiguresDto"];
                };
            };
        };
    };
    recordAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverFiguresDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepreciationBooks: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepreciationBookPage"];
                };
            };
        };
    };
    addDepreciationBooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDepreciationBookDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepreciationBookDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findDepreciationBooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepreciationBookDto"];
                };
            };
        };
    };
    amendDepreciationBooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepreciationBookChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepreciationBookDto"];
                };
            };
        };
    };
    previewDepreciationBooks: {
        parameters: {
            query?: {
                /** @description A day of the last month to post; the month before this one where nothing is said */
                through?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepreciationRunResultDto"];
                };
            };
        };
    };
    runDepreciationBooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepreciationRunDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ofItemDepreciation: {
        parameters: {
            query?: {
                /** @description The day whose value is told, past or to come; today where nothing is said */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDepreciationDto"];
                };
            };
        };
    };
    pageDepreciation: {
        parameters: {
            query: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                bookId: string;
                /** @description Past or to come; today where nothing is said */
                on?: string;
                domain?: "telecom" | "it" | "mobility";
                category?: string;
                costCenterId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookValueRowPage"];
                };
            };
        };
    };
    totalsDepreciation: {
        parameters: {
            query: {
                bookId: string;
                /** @description Past or to come; today where nothing is said */
                on?: string;
                /** @description `category` where nothing is said */
                by?: "category" | "cost_center" | "domain";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookTotalsDto"];
                };
            };
        };
    };
    amendDepreciation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepreciationAssetChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedAssetDto"];
                };
            };
        };
    };
    recordDepreciation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDepreciationEventDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedAssetDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDepreciation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    monthStatements: {
        parameters: {
            query: {
                /** @description Any day of the month */
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthStatementsDto"];
                };
            };
        };
    };
    journalStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDto"];
                };
            };
        };
    };
    entriesStatements: {
        parameters: {
            query: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                kind: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description What is charged to no cost centre where nothing is said */
                costCenterId?: string;
            };
            header?: never;
            path: {
                month: string;
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
        };
    };
    ruleStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                businessUnitId: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRuleDto"];
                };
            };
        };
    };
    csvStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pdfStatements: {
        parameters: {
            query?: {
                language?: "en" | "de";
            };
            header?: never;
            path: {
                month: string;
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    remarkStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRemarkDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDto"];
                };
            };
        };
    };
    termsOfStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementTermsDto"];
                };
            };
        };
    };
    agreeStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                businessUnitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatementTermsDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRateCards: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardPage"];
                };
            };
        };
    };
    addRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRateCardDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    amendRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateCardChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    previewRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatePreviewDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateOutcomeDto"];
                };
            };
        };
    };
    draftRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateDraftDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    discardRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    publishRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    retireRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateRetirementDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    listApprovalPolicies: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyPage"];
                };
            };
        };
    };
    publishApprovalPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApprovalPolicyDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readApprovalPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyDto"];
                };
            };
        };
    };
    listOffers: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Of those who keep the catalogue */
                state?: "draft" | "published" | "retired";
                category?: string;
                /** @description Also drafts and what was retired, for those who keep the catalogue */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
                };
            };
        };
    };
    draftOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferFactsDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    categoriesOffers: {
        parameters: {
            query?: {
                /** @description Also of drafts and what was retired, for those who keep the catalogue */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCategoriesDto"];
                };
            };
        };
    };
    readOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
        };
    };
    describeOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferFactsDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
        };
    };
    moveOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferTransitionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pictureOffers: {
        parameters: {
            query?: never;
            header: {
                /** @description Its name, percent-encoded */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The picture */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "image/*": string;
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
        };
    };
    removePictureOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStockReservations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockReservationsDto"];
                };
            };
        };
    };
    reserveStockReservations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockReservationsDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseStockReservations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockReservationsDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ofRequestStock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStockDto"];
                };
            };
        };
    };
    ofItemStock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemReservationDto"];
                };
            };
        };
    };
    listPurchaseRequests: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                state?: "draft" | "pending_approval" | "questioned" | "approved" | "rejected" | "withdrawn" | "expired";
                /** @description Those that I sent */
                mine?: boolean;
                /** @description With a line that this cost centre pays */
                costCenterId?: string;
                /** @description For this project, or part of it */
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestPage"];
                };
            };
        };
    };
    draftPurchaseRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPurchaseRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPurchaseRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestDetailDto"];
                };
            };
        };
    };
    amendPurchaseRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestDetailDto"];
                };
            };
        };
    };
    previewPurchaseRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPreviewDto"];
                };
            };
        };
    };
    movePurchaseRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTransitionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePurchaseRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequestAttachments: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
        };
    };
    addRequestAttachments: {
        parameters: {
            query?: never;
            header: {
                /** @description Its name, percent-encoded */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "image/*": string;
                "text/plain": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRequestAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    todayRequestTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinesTodayDto"];
                };
            };
        };
    };
    listRequestTemplates: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Those that I keep */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplatePage"];
                };
            };
        };
    };
    keepRequestTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequestTemplateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplateDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRequestTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplateDetailDto"];
                };
            };
        };
    };
    removeRequestTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendRequestTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTemplateChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplateDetailDto"];
                };
            };
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEntryPage"];
                };
            };
        };
    };
    decideApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDecisionsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomesDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegationsApprovals: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPage"];
                };
            };
        };
    };
    delegateApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookApprovalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalLinkDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedRequestDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideApprovalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedRequestDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mineThingsInUse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThingsInUseDto"];
                };
            };
        };
    };
    oneThingsInUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThingInUseDto"];
                };
            };
        };
    };
    findRequestChoices: {
        parameters: {
            query: {
                kind: "person" | "cost_center" | "location" | "project";
                /** @description Part of the name or the code; at least two letters for people */
                q?: string;
                /** @description The one that was chosen before */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestChoicesDto"];
                };
            };
        };
    };
    orderablePurchaseOrders: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                vendorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderableLinePage"];
                };
            };
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                state?: "draft" | "sent" | "acknowledged" | "partly_received" | "received" | "closed_short" | "cancelled";
                vendorId?: string;
                /** @description With a line of this request */
                requestId?: string;
                /** @description Only those of which something is still to come; `q` then also finds them by what they order */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderPage"];
                };
            };
        };
    };
    draftPurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrdersDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedOrdersDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetailDto"];
                };
            };
        };
    };
    amendPurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetailDto"];
                };
            };
        };
    };
    ledgerEntriesPurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLedgerDto"];
                };
            };
        };
    };
    movePurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderTransitionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pdfOrderPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ublOrderPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ublChangeOrderPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cxmlOrderPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    versionsAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderVersionsDto"];
                };
            };
        };
    };
    sayAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineWorkDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetailDto"];
                };
            };
        };
    };
    previewAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentPreviewDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                state?: "open" | "chosen" | "declined";
                vendorId?: string;
                /** @description For a line of this request */
                requestId?: string;
                /** @description For this line */
                requestLineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteSummaryPage"];
                };
            };
        };
    };
    enterQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuoteDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteComparisonDto"];
                };
            };
        };
    };
    readQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteDto"];
                };
            };
        };
    };
    chooseQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteChoiceDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocumentsQuotes: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
        };
    };
    addDocumentQuotes: {
        parameters: {
            query?: never;
            header: {
                /** @description Its name, percent-encoded */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "image/*": string;
                "text/plain": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrderParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                party: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPartyDto"];
                };
            };
        };
    };
    describeOrderParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                party: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartyFactsDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPartyDto"];
                };
            };
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptPage"];
                };
            };
        };
    };
    readReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDetailDto"];
                };
            };
        };
    };
    receiveReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReceiptDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standingReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingItemsDto"];
                };
            };
        };
    };
    serialsReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSerialsDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryUndoReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoOutlookDto"];
                };
            };
        };
    };
    undoReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptUndoingDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openOrdersProcurementReports: {
        parameters: {
            query?: {
                vendorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenOrdersDto"];
                };
            };
        };
    };
    approvalAgesProcurementReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalAgesDto"];
                };
            };
        };
    };
    deliveriesProcurementReports: {
        parameters: {
            query?: {
                /** @description By vendor where nothing is said */
                by?: "vendor" | "product";
                /** @description Only of this vendor */
                vendorId?: string;
                /** @description Received from this day on; a year before the last where nothing is said */
                from?: string;
                /** @description Received up to this day; today where nothing is said */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesDto"];
                };
            };
        };
    };
    underApprovalProcurementReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderApprovalDto"];
                };
            };
        };
    };
    vendorPricesProcurementReports: {
        parameters: {
            query: {
                vendorId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorPricesDto"];
                };
            };
        };
    };
    pricesProcurementReports: {
        parameters: {
            query: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                /** @description The product */
                productId: string;
                vendorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPricePage"];
                };
            };
        };
    };
    listVendorReturns: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                orderId?: string;
                vendorId?: string;
                /** @description Whether more is expected than was credited */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorReturnPage"];
                };
            };
        };
    };
    readVendorReturns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorReturnDetailDto"];
                };
            };
        };
    };
    beginVendorReturns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVendorReturnDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorReturnDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditVendorReturns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorReturnDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShippingNotices: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingNoticePage"];
                };
            };
        };
    };
    readShippingNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingNoticeDetailDto"];
                };
            };
        };
    };
    addShippingNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingNoticeDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveShippingNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeReceiptDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
                kind?: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
                state?: "checking" | "ready" | "running" | "done" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    receiveImports: {
        parameters: {
            query?: {
                /** @description Shown in lists */
                fileName?: string;
                /** @description What the file holds; recognised by its first row where it is left out */
                kind?: "people" | "locations" | "models" | "assets" | "licenses" | "services" | "items";
                /** @description What columns mean, as JSON: header (or letters) → field, or null to leave the column out */
                mapping?: string;
                /** @description `utf-8` where it is left out */
                encoding?: "utf-8" | "windows-1252";
                /** @description Of amounts that name none; that of the organisation where it is left out */
                currency?: string;
                /** @description Of telephone numbers in national writing; that of the organisation where it is left out */
                country?: string;
                /** @description What `3/4/25` means; `month_first` where it is left out */
                dateOrder?: "month_first" | "day_first";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetailDto"];
                };
            };
        };
    };
    understandImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnderstandingDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rowsImports: {
        parameters: {
            query?: {
                /** @description Only rows that this becomes of */
                verdict?: "create" | "update" | "unchanged" | "refused";
                /** @description A part of any cell */
                q?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
        };
    };
    refusedImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    runImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadItemExports: {
        parameters: {
            query?: {
                kind?: "asset" | "service" | "license";
                domain?: "telecom" | "it" | "mobility";
                phase?: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
                state?: string;
                subState?: string;
                /** @description The lifecycle that it lives by */
                definition?: string;
                /** @description Of which version */
                definitionVersion?: number;
                /** @description Whatever its letters’ case */
                tag?: string;
                productId?: string;
                vendorId?: string;
                contractId?: string;
                costCenterId?: string;
                /** @description With all units below it */
                businessUnitId?: string;
                /** @description With all places below it */
                locationId?: string;
                /** @description A person, a place or another item */
                holderId?: string;
                /** @description Whether it has stood where it stands for too long */
                stuck?: boolean;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadFocus: {
        parameters: {
            query: {
                /** @description Any date of the first month */
                from: string;
                /** @description Any date of the last month */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listBills: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderFilePage"];
                };
            };
        };
    };
    receiveBills: {
        parameters: {
            query?: {
                /** @description What the file is called */
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, plain or packed by gzip */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderFileDetailDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderFileDetailDto"];
                };
            };
        };
    };
    removeBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refusedBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostFileDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedFileDto"];
                };
            };
        };
    };
    listRulesBills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderRulesDto"];
                };
            };
        };
    };
    addRuleBills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderRuleChangesDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderRulesDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRuleBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendRuleBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderRuleChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderRulesDto"];
                };
            };
        };
    };
    moveRuleBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderRuleMoveDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderRulesDto"];
                };
            };
        };
    };
    csvSpendReports: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description The largest first, or those that moved most */
                sort?: "-amount" | "-change";
                /** @description Words to search for */
                q?: string;
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
                itemId?: string;
                /** @description Who had the item at posting */
                personId?: string;
                kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description What of the ledger is counted */
                measure?: "spend" | "actual" | "accrued" | "depreciation";
                costCenterId?: string;
                /** @description Charged to this very unit */
                businessUnitId?: string;
                /** @description Charged to this unit or one below it */
                underUnitId?: string;
                vendorId?: string;
                contractId?: string;
                productId?: string;
                category?: string;
                domain?: "telecom" | "it" | "mobility";
                itemKind?: "asset" | "service" | "license";
                /** @description Where the item was at posting */
                locationId?: string;
                spendClass?: "run" | "grow" | "transform";
                /** @description Only what has no such thing */
                without?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Along what, up to three; the total alone where nothing is said */
                by?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Periods that the months are told by; months where nothing is said */
                grain?: "month" | "quarter" | "fiscal_year";
                /** @description With the months before, or the same of the year before */
                compare?: "none" | "previous" | "year";
                /** @description For `unit_tree`: the unit whose parts are told; the organisation where nothing is said */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    workbookSpendReports: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description The largest first, or those that moved most */
                sort?: "-amount" | "-change";
                /** @description Words to search for */
                q?: string;
                /** @description Any date of the first month */
                from?: string;
                /** @description Any date of the last month */
                to?: string;
                itemId?: string;
                /** @description Who had the item at posting */
                personId?: string;
                kind?: "purchase" | "recurring" | "usage" | "repair" | "tax" | "fee" | "credit" | "depreciation" | "disposal_proceeds" | "disposal_result" | "adjustment";
                /** @description What of the ledger is counted */
                measure?: "spend" | "actual" | "accrued" | "depreciation";
                costCenterId?: string;
                /** @description Charged to this very unit */
                businessUnitId?: string;
                /** @description Charged to this unit or one below it */
                underUnitId?: string;
                vendorId?: string;
                contractId?: string;
                productId?: string;
                category?: string;
                domain?: "telecom" | "it" | "mobility";
                itemKind?: "asset" | "service" | "license";
                /** @description Where the item was at posting */
                locationId?: string;
                spendClass?: "run" | "grow" | "transform";
                /** @description Only what has no such thing */
                without?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Along what, up to three; the total alone where nothing is said */
                by?: ("item" | "person" | "cost_center" | "business_unit" | "unit_tree" | "vendor" | "contract" | "product" | "category" | "domain" | "item_kind" | "location" | "kind" | "measure" | "spend_class")[];
                /** @description Periods that the months are told by; months where nothing is said */
                grain?: "month" | "quarter" | "fiscal_year";
                /** @description With the months before, or the same of the year before */
                compare?: "none" | "previous" | "year";
                /** @description For `unit_tree`: the unit whose parts are told; the organisation where nothing is said */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSpendReports: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: number;
                /** @description Cursor from `next` of the page before */
                after?: string;
                /** @description Column to sort by; a leading `-` for descending */
                sort?: string;
                /** @description Words to search for */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendReportPage"];
                };
            };
        };
    };
    addSpendReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSpendReportDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendReportDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findSpendReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendReportDto"];
                };
            };
        };
    };
    removeSpendReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendSpendReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpendReportChangesDto"];
            };
        };
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendReportDto"];
                };
            };
        };
    };
    sendSpendReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendReportDto"];
                };
            };
        };
    };
    downloadBulkResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listImportFormats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormatsDto"];
                };
            };
        };
    };
    listImportPresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetsDto"];
                };
            };
        };
    };
    addImportPresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPresetDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetDto"];
                };
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeImportPresets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
        };
    };
}
