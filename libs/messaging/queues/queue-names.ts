/** Every queue there is. Fixed, since the queues' own migration prepares what each of them needs. */
export const queueNames = ['deliveries', 'jobs', 'work'] as const;

export type QueueName = (typeof queueNames)[number];

/** PostgreSQL schema of the queues where there is no Redis. */
export const QUEUE_SCHEMA = 'bullmq';
