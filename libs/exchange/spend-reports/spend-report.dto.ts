import { Choice, Flag, Instant, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import { ExploreQuery } from '#spend';
import { cadences, type ReportCadence, type ReportSpan, reportSpans } from './report-times.rules.js';
import { type ReportFormat, reportFormats } from './spend-report.entity.js';

const aDay = { least: 1, most: 31, description: 'Of the week from Monday (1) on, or of the month, where 29 to 31 mean the last' };
const anHour = { least: 0, most: 23, description: 'Where the organisation is at home' };
const SPAN = 'Which months, told from the day that it is sent';

export class NewSpendReportDto {
  @Text({ max: 100 })
  name!: string;
  @Nested(() => ExploreQuery, { description: 'What the explorer is asked' })
  question!: ExploreQuery;
  @Choice(reportSpans, { description: SPAN })
  span!: ReportSpan;
  @Choice(reportFormats)
  format!: ReportFormat;
  @Choice(cadences)
  cadence!: ReportCadence;
  @WholeNumber(aDay)
  day!: number;
  @WholeNumber(anHour)
  hour!: number;
  @ListOf('uuid', { most: 50, description: 'Users; each gets what they may see' })
  recipientIds!: string[];
}

export class SpendReportChangesDto {
  @Text({ optional: true, max: 100 })
  name?: string;
  @Choice(reportSpans, { optional: true, description: SPAN })
  span?: ReportSpan;
  @Choice(reportFormats, { optional: true })
  format?: ReportFormat;
  @Choice(cadences, { optional: true })
  cadence?: ReportCadence;
  @WholeNumber({ ...aDay, optional: true })
  day?: number;
  @WholeNumber({ ...anHour, optional: true })
  hour?: number;
  @ListOf('uuid', { optional: true, most: 50 })
  recipientIds?: string[];
  @Flag({ optional: true })
  paused?: boolean;
}

export class ReportRecipientDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
}

export class SpendReportDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @Nested(() => ExploreQuery)
  question!: ExploreQuery;
  @Choice(reportSpans)
  span!: ReportSpan;
  @Choice(reportFormats)
  format!: ReportFormat;
  @Choice(cadences)
  cadence!: ReportCadence;
  @WholeNumber(aDay)
  day!: number;
  @WholeNumber(anHour)
  hour!: number;
  @ListOf(() => ReportRecipientDto)
  recipients!: ReportRecipientDto[];
  @Text({ nullable: true })
  ownerName!: string | null;
  @Flag({ description: 'Whether you may change it' })
  mine!: boolean;
  @Flag()
  paused!: boolean;
  @Instant({ nullable: true, description: 'Null while it rests' })
  nextDueAt!: string | null;
  @Instant({ nullable: true })
  lastSentAt!: string | null;
  @WholeNumber({ description: 'To how many it went the last time' })
  lastSentTo!: number;
  @Text({ nullable: true, description: 'Why nothing went out the last time' })
  lastFailure!: string | null;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}
