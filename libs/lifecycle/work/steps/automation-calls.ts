import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { AutomationStepContext, UntilRunEnds } from '../../definitions/automation.js';
import { AutomationRegistry } from '../../definitions/registries.js';
import { type StepResult, settingsOf } from '../runs/context.rules.js';
import { RunContexts } from '../runs/run-contexts.js';
import type { StepOfRun } from '../step.rows.js';

/** Calls the automations that steps name, with what they are to be told. */
@Injectable()
export class AutomationCalls {
  constructor(
    private readonly database: Database,
    private readonly automations: AutomationRegistry,
    private readonly contexts: RunContexts,
  ) {}

  /** Whether its effect is outside of the database. */
  isOutside({ automation }: StepOfRun): boolean {
    return this.automations.find(automation ?? '')?.outside === true;
  }

  async run(actor: Actor, step: StepOfRun): Promise<StepResult | UntilRunEnds | undefined> {
    const automation = this.automations.find(step.automation ?? '');
    if (!automation) throw new Error(`This version knows no automation named ${step.automation}.`);
    const told = this.isOutside(step) ? await this.database.reading(actor, () => this.told(step)) : await this.told(step);
    const { id: stepId, name, runId, verb, subjectKind, subjectId, attempts: attempt } = step;
    return automation.run(actor, { stepId, step: name, runId, verb, subjectKind, subjectId, attempt, ...told });
  }

  private async told({ template, runId, compensates }: StepOfRun): Promise<Pick<AutomationStepContext, 'settings' | 'undoes'>> {
    if (template?.kind !== 'automation') return { settings: {} };
    const settings = template.with ? settingsOf(template.with, await this.contexts.of(runId)) : {};
    return compensates === null ? { settings } : { settings, undoes: await this.resultOf(compensates) };
  }

  private async resultOf(stepId: string): Promise<StepResult> {
    const step = await this.database.first<{ result: StepResult | null }>('SELECT result FROM workflow_steps WHERE id = $1', [
      stepId,
    ]);
    return step?.result ?? {};
  }
}
