import { aCode, aName, RecordDto } from '#organization';
import { CurrencyCode, Email, Flag, PageQuery, Text, Uuid } from '#platform';

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;
const aUrl = { max: 500, pattern: /^https?:\/\/\S+$/, patternSays: 'must be an http or https address' } as const;

export class VendorQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Flag({ optional: true })
  isCarrier?: boolean;
}

export class VendorChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Flag({ optional: true, description: 'Whether it provides telecom services' })
  isCarrier?: boolean;
  @Text({ ...aUrl, ...maybe })
  website?: string | null;
  @Email(maybe)
  supportEmail?: string | null;
  @Text({ ...maybe, max: 40 })
  supportPhone?: string | null;
  @Text({ ...aUrl, ...maybe })
  supportUrl?: string | null;
  @Text({ ...maybe, description: 'Our contact there' })
  accountManager?: string | null;
  @Text({ ...maybe, max: 5_000 })
  notes?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewVendorDto extends VendorChangesDto {
  @Text(aName)
  declare name: string;
}

export class VendorDto extends RecordDto {
  @Text()
  name!: string;
  @Flag()
  isCarrier!: boolean;
  @Text(shown)
  website!: string | null;
  @Text(shown)
  supportEmail!: string | null;
  @Text(shown)
  supportPhone!: string | null;
  @Text(shown)
  supportUrl!: string | null;
  @Text(shown)
  accountManager!: string | null;
  @Text({ ...shown, max: 5_000 })
  notes!: string | null;
}

export class BillingAccountQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Uuid({ optional: true })
  vendorId?: string;
}

export class BillingAccountChangesDto {
  @Text({ ...aCode, optional: true })
  number?: string;
  @Text(maybe)
  name?: string | null;
  @CurrencyCode({ optional: true })
  currency?: string;
  @Uuid({ ...maybe, description: 'Charged where an item names none' })
  costCenterId?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewBillingAccountDto extends BillingAccountChangesDto {
  @Uuid()
  vendorId!: string;
  @Text(aCode)
  declare number: string;
  @CurrencyCode()
  declare currency: string;
}

export class BillingAccountDto extends RecordDto {
  @Uuid()
  vendorId!: string;
  @Text()
  vendorName!: string;
  @Text()
  number!: string;
  @Text(shown)
  name!: string | null;
  @CurrencyCode()
  currency!: string;
  @Uuid(shown)
  costCenterId!: string | null;
  @Text(shown)
  costCenterCode!: string | null;
}
