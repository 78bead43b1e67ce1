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
         * Recomputes the hash chain and says whether it holds
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
    "/api/v1/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lifecycles that there are
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
         * Tries an automation that failed again
         * @description Needs the permission `tasks.override`.
         */
        post: operations["retrySteps"];
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
        NamedDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
        };
        LifecycleNamesDto: {
            data: components["schemas"]["NamedDto"][];
        };
        StateDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
            /** @enum {string} */
            phase: "engineer" | "order" | "configure" | "deliver" | "operate" | "repair" | "decommission";
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
            type: "text" | "number" | "date" | "money" | "choice" | "flag" | "person" | "location" | "item" | "vendor" | "cost_center" | "business_unit" | "contract" | "holder";
            required: boolean;
            /** @description Required also while this fact about the subject is true */
            requiredWhen?: string;
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
        StepTemplateDto: {
            /** @example ship */
            name: string;
            title: string;
            /** @enum {string} */
            kind: "task" | "automation";
            after?: string[];
            mandatory?: boolean;
            assignee?: string;
            checklist?: string[];
            dueInDays?: number;
            evidence?: string;
            automation?: string;
            attempts?: number;
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
            /**
             * @description It happens by itself
             * @enum {string}
             */
            by?: "system";
            asks?: components["schemas"]["QuestionDto"][];
            guards?: string[];
            steps?: components["schemas"]["StepTemplateDto"][];
            /** @description The verb that follows by itself after the last step */
            completesWith?: string;
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
        GuardDto: {
            name: string;
            meaning: string;
        };
        LifecycleDto: {
            /** @example quarantine */
            name: string;
            /** @example Quarantine */
            label: string;
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
            /** @example ship */
            name: string;
            /** @example Ship it or hand it over */
            title: string;
            /** @enum {string} */
            kind: "task" | "automation";
            /** @enum {string} */
            state: "pending" | "running" | "waiting" | "blocked" | "succeeded" | "failed" | "cancelled";
            /** @description Names of the steps that have to be done first */
            waitsFor: string[];
            /** @description Cannot be skipped */
            mandatory: boolean;
            /**
             * @description The role whose task it is, or `holder`
             * @enum {string|null}
             */
            assignee: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor" | "holder" | null;
            /**
             * Format: uuid
             * @description The person whose task it is, where it is the holder’s
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
            /** @description What the reader may do now: resources below `/steps/{id}` */
            acts: ("completion" | "assignment" | "skip" | "retry")[];
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
        };
        SkipDto: {
            /** @description Why it is left out; kept for good */
            reason: string;
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
                    "application/json": components["schemas"]["LifecycleDto"];
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
                /** @description Only the reader’s own, by role, as the holder or taken on */
                mine?: boolean;
                /** @description Only those past their due day */
                overdue?: boolean;
                assignee?: "administrator" | "it_operations" | "procurement" | "finance" | "requester" | "auditor" | "holder";
                subjectKind?: string;
                subjectId?: string;
                verb?: string;
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
}
