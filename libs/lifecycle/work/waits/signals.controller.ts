import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Refusal, Requires } from '#platform';
import { SignalDto, SignalOutcomeDto } from './signal.dto.js';
import { Signals } from './signals.service.js';

@ApiTags('Runs')
@Controller({ path: 'signals', version: '1' })
export class SignalsController {
  constructor(private readonly signals: Signals) {}

  @Post()
  @Requires('tasks.complete', { summary: 'Tells runs what they wait for', answers: SignalOutcomeDto, status: 200 })
  tell(
    @CurrentActor() actor: Actor,
    @Body() { runId, subjectKind, subjectId, name, payload }: SignalDto,
  ): Promise<SignalOutcomeDto> {
    if (runId) return this.signals.tell(actor, { runId }, name, payload);
    if (subjectKind && subjectId)
      return this.signals.tell(actor, { subject: { kind: subjectKind, id: subjectId } }, name, payload);
    throw new Refusal('validation_failed', 'Name a run, or a subject by its kind and id.', { pointer: '/runId' });
  }
}
