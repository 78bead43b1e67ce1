export { isRequired } from './answers.rules.js';
export {
  allowedVerbs,
  type Decision,
  decide,
  decideEntry,
  type Entered,
  firstSubState,
  type Lifecycle,
  type Moved,
  type OfferedVerb,
  type Refused,
} from './decide.rules.js';
export {
  type AutomationStep,
  CREATE,
  type Definition,
  type Phase,
  phases,
  type State,
  type StepTemplate,
  type SubState,
  type TaskStep,
  type Track,
  type Verb,
} from './definition.js';
export { type DefinitionProblem, type KnownNames, validateDefinition } from './definition.rules.js';
export {
  builtInGuards,
  type Fact,
  type Facts,
  type Guard,
  type GuardRefusal,
  nothingStarted,
  type Progress,
  type SubjectFacts,
} from './facts.js';
export { type Move, replay } from './history.rules.js';
export type { Answer, Answers, Choice, HolderAnswer, MoneyAnswer, Question, ReferenceType } from './question.js';
export {
  type Automation,
  AutomationRegistry,
  type AutomationStepContext,
  DefinitionRegistry,
  GuardRegistry,
} from './registries.js';
