import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config, Log } from '#platform';
import { Setup } from './setup.service.js';
import { setupCodeOf } from './setup-code.rules.js';

/** Tells the operator, in the log of each API that starts, how an empty installation is set up. */
@Injectable()
export class SetupAnnouncement implements OnApplicationBootstrap {
  constructor(
    private readonly setup: Setup,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.setup.needed())) return;
    const { secretKey, publicUrl } = this.config.values;
    if (secretKey === undefined) {
      this.log.warn(
        {},
        'There is no organisation yet. Set SECRET_KEY to set it up in the browser, or use `qm organization add`.',
      );
      return;
    }
    this.log.warn(
      {},
      `There is no organisation yet. Set it up at ${publicUrl ?? ''}/setup with the code ${setupCodeOf(secretKey)}`,
    );
  }
}
