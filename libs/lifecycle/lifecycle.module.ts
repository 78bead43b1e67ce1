import { Module } from '@nestjs/common';
import { LifecyclesController } from './definitions/lifecycles.controller.js';
import { AutomationRegistry, DefinitionRegistry, GuardRegistry } from './definitions/registries.js';
import { History } from './history/transitions.queries.js';
import { Transitions } from './history/transitions.service.js';
import { Automations } from './work/automations.service.js';
import { Runs } from './work/runs.service.js';
import { LifecycleSchedules, StepReconciler, StepRunners } from './work/step-couriers.js';
import { StepsController, TasksController } from './work/steps.controller.js';
import { Work } from './work/steps.queries.js';
import { Steps } from './work/steps.service.js';

const services = [
  GuardRegistry,
  AutomationRegistry,
  DefinitionRegistry,
  Transitions,
  History,
  Runs,
  Steps,
  Work,
  Automations,
  StepReconciler,
];

@Module({ providers: [...services, StepRunners, LifecycleSchedules], exports: services })
export class LifecycleModule {}

@Module({ imports: [LifecycleModule], controllers: [LifecyclesController, TasksController, StepsController] })
export class LifecycleHttpModule {}
