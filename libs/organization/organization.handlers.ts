import { Injectable } from '@nestjs/common';
import { EventHandlers, jobEnded, on } from '#messaging';
import { Notifications } from './notifications/notifications.service.js';

@Injectable()
export class OrganizationHandlers extends EventHandlers {
  constructor(private readonly notifications: Notifications) {
    super();
  }

  override readonly handlers = [
    on(jobEnded, 'organization.tell-job-ended', async ({ actor: { kind, id }, payload }, actor) => {
      if (kind === 'system') return;
      const { jobId, label, state, counts, error, page } = payload;
      const tallies = Object.entries(counts).filter(([, count]) => count > 0);
      const body = error ?? tallies.map(([name, count]) => `${count} ${name}`).join(', ');
      await this.notifications.tell(actor, [
        {
          userId: id,
          kind: state === 'succeeded' ? 'job_succeeded' : 'job_failed',
          // A job that failed may be resumed and end once more.
          key: `job:${jobId}:${state}`,
          title: state === 'succeeded' ? `${label} is done` : `${label} failed`,
          ...(body === '' ? {} : { body }),
          link: page ?? `/jobs/${jobId}`,
          details: { jobId, jobKind: payload.kind, label, counts, error },
        },
      ]);
    }),
  ];
}
