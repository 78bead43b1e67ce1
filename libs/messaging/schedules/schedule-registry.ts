import { Injectable } from '@nestjs/common';
import type { Schedule } from './schedule.js';

/** The schedules of all libs; filled at boot from all `Schedules`. */
@Injectable()
export class ScheduleRegistry {
  private readonly byName = new Map<string, Schedule>();

  add(schedules: readonly Schedule[]): void {
    for (const schedule of schedules) {
      if (this.byName.has(schedule.name)) throw new Error(`Two schedules are named ${schedule.name}.`);
      this.byName.set(schedule.name, schedule);
    }
  }

  find(name: string): Schedule | undefined {
    return this.byName.get(name);
  }

  all(): Schedule[] {
    return [...this.byName.values()].sort((left, right) => left.name.localeCompare(right.name));
  }
}
