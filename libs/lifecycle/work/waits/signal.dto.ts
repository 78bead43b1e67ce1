import { OpenObject, Text, Uuid, WholeNumber } from '#platform';

export class SignalDto {
  @Uuid({ optional: true, description: 'The run that is told' })
  runId?: string;
  @Text({ optional: true, max: 60, description: 'Or the kind of the subject of which every open run is told', example: 'asset' })
  subjectKind?: string;
  @Uuid({ optional: true })
  subjectId?: string;
  @Text({ max: 60, pattern: /^[a-z][a-z0-9_]*$/, patternSays: 'must be in snake_case', example: 'parcel_arrived' })
  name!: string;
  @OpenObject({ optional: true, description: 'What comes with it: the results of the waits that it ends' })
  payload?: Record<string, unknown>;
}

export class SignalOutcomeDto {
  @WholeNumber({ description: 'Runs that were told' })
  runs!: number;
  @WholeNumber({ description: 'Waits that it ended; where there are none yet, the next one takes it' })
  ended!: number;
}
