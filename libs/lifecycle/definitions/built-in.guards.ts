import { pointerTo } from './answers.rules.js';
import type { Guard } from './facts.js';

const everyStepDone: Guard = {
  name: 'every_step_done',
  meaning: 'Every step of the open run is done or skipped',
  check: ({ openSteps }) =>
    openSteps === 0 ? undefined : { reason: openSteps === 1 ? 'One step is still open.' : `${openSteps} steps are still open.` },
};

const stepDone: Guard = {
  name: 'step_done',
  meaning: 'A step of the latest run was done, and not skipped',
  parameters: [{ name: 'step', type: 'step', meaning: 'The step' }],
  check: ({ doneSteps }, _answers, { step }) =>
    doneSteps.includes(String(step)) ? undefined : { reason: `The step "${step}" has not been done.` },
};

const factIs: Guard = {
  name: 'fact_is',
  meaning: 'A fact about the subject is as it has to be',
  parameters: [
    { name: 'fact', type: 'fact', meaning: 'The fact' },
    { name: 'is', type: 'flag', meaning: 'Whether it has to hold, or must not' },
  ],
  check: ({ subject }, _answers, { fact, is }) => {
    const holds = Boolean(subject[String(fact)]);
    return holds === is ? undefined : { reason: is ? `"${fact}" does not hold.` : `"${fact}" must not hold.` };
  },
};

const answerAtMost: Guard = {
  name: 'answer_at_most',
  meaning: 'A number that was answered is not larger than a limit',
  parameters: [
    { name: 'question', type: 'question', meaning: 'The question' },
    { name: 'most', type: 'number', meaning: 'The limit' },
  ],
  check: (_facts, answers, { question, most }) => {
    const answer = answers?.[String(question)];
    return typeof answer === 'number' && answer > Number(most)
      ? { reason: `This must be at most ${most}.`, pointer: pointerTo(String(question)) }
      : undefined;
  },
};

/** The guards that need nothing but the engine's own facts. */
export const builtInGuards: readonly Guard[] = [everyStepDone, stepDone, factIs, answerAtMost];
