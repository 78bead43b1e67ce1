export interface OwnRedis {
  url: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
}

export function findRedisServer(): string | undefined;
export function startRedis(program: string, port?: number, folder?: string): Promise<OwnRedis>;
