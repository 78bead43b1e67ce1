import { jest } from './jest.mjs';
import { install } from './steps/install.mjs';
import { runScript } from './steps/repository.mjs';

/** `npm run story`: tells the main job aloud, from files to disposal, with every cent, on the queues of this machine. */
await runScript(() => {
  install();
  process.env.STORY_ALOUD = 'yes';
  return jest(['--runInBand', 'test/story']);
});
