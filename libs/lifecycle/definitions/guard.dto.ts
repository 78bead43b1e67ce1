import { Choice, Flag, ListOf, OpenObject, Text } from '#platform';
import { automationParameterTypes } from './automation.js';
import { guardParameterTypes } from './facts.js';

export class GuardUseDto {
  @Text({ example: 'step_done' })
  guard!: string;
  @OpenObject({ description: 'What the guard is told, by the names of its parameters' })
  with!: object;
}

export class MeaningDto {
  @Text()
  name!: string;
  @Text()
  meaning!: string;
}

class GuardParameterDto extends MeaningDto {
  @Choice(guardParameterTypes, { description: 'A plain value, or the name of a fact, question or step of the definition' })
  type!: string;
}

export class GuardDto extends MeaningDto {
  @ListOf(() => GuardParameterDto, { description: 'What a definition that names it has to tell it' })
  parameters!: GuardParameterDto[];
}

class AutomationParameterDto extends MeaningDto {
  @Choice(automationParameterTypes, { description: '`any` is for what only a fact, an answer or a result can be' })
  type!: string;
  @Flag({ description: 'May be left out' })
  optional!: boolean;
}

export class AutomationDto extends MeaningDto {
  @ListOf(() => AutomationParameterDto, { description: 'What a step that uses it has to tell it' })
  parameters!: AutomationParameterDto[];
}
