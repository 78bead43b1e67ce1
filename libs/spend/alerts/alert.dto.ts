import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';
import {
  type AlertEvent,
  type AlertRule,
  type AlertState,
  type AlertSubject,
  alertEvents,
  alertRules,
  alertStates,
  alertSubjects,
} from './alert.rules.js';

export class SpendAlertQuery extends PageQuery {
  @Choice(alertStates, { optional: true })
  state?: AlertState;
  @Choice(alertRules, { optional: true })
  rule?: AlertRule;
  @DateOnly({ optional: true, description: 'The first day of the month' })
  month?: string;
}

export class SpendAlertDto {
  @Uuid()
  id!: string;
  @Choice(alertRules)
  rule!: AlertRule;
  @Choice(alertSubjects)
  subjectKind!: AlertSubject;
  @Text({ description: 'The id of what it is about; of a currency its code' })
  subject!: string;
  @Text({ nullable: true, description: 'What that is called' })
  subjectName!: string | null;
  @DateOnly({ description: 'First day of the month, of a minimum the first of the months over which it counts' })
  month!: string;
  @Nested(() => MoneyDto, {
    description: 'What was spent; of a contract below its minimum and of a budget that will not reach what is foreseen',
  })
  amount!: MoneyDto;
  @Nested(() => MoneyDto, { nullable: true, description: 'The month before, the minimum, or the value of a month ago' })
  against!: MoneyDto | null;
  @Choice(alertStates)
  state!: AlertState;
  @DateOnly({ nullable: true, description: 'The last month in which it is not told again' })
  mutedUntil!: string | null;
  @Text({ nullable: true })
  note!: string | null;
  @Text({ nullable: true, description: 'Who acknowledged or muted it' })
  decidedBy!: string | null;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

export class AlertEventDto {
  @Choice(alertEvents)
  event!: AlertEvent;
  @Text({ nullable: true, description: 'Who decided it; null where the watch closed it or found it again' })
  by!: string | null;
  @Text({ nullable: true })
  note!: string | null;
  @DateOnly({ nullable: true })
  mutedUntil!: string | null;
  @Instant()
  at!: string;
}

export class AlertHistoryDto {
  @Instant({ description: 'When it was found first' })
  foundAt!: string;
  @ListOf(() => AlertEventDto, { description: 'What became of it, newest first' })
  events!: AlertEventDto[];
}

export class AlertNoteDto {
  @Text({ optional: true, max: 1_000, description: 'What was found out' })
  note?: string;
}

export class AlertMuteDto {
  @DateOnly({ description: 'Any day of the last month in which it is not told again' })
  until!: string;
  @Text({ max: 1_000, description: 'Why' })
  reason!: string;
}

export class AlertSettingsDto {
  @Flag()
  enabled!: boolean;
  @WholeNumber({
    nullable: true,
    least: 1,
    most: 1_000,
    description: 'By how many percent; null where the rule compares nothing',
  })
  percent!: number | null;
  @MinorUnits({ description: 'Smaller amounts are left out; in the currency of the organisation' })
  leastMinor!: string;
  @MinorUnits({
    optional: true,
    nullable: true,
    description: 'The same for single items; only where the rule tells them apart, and as it was where nothing is said',
  })
  itemLeastMinor?: string | null;
}

export class AlertRuleDto extends AlertSettingsDto {
  @Choice(alertRules)
  rule!: AlertRule;
  @Text()
  currency!: string;
  @WholeNumber({ description: 'How many alerts of it are open' })
  open!: number;
  @WholeNumber({ least: 1 })
  version!: number;
}

export class AlertRulesDto {
  @ListOf(() => AlertRuleDto)
  rules!: AlertRuleDto[];
}
