import { Injectable } from '@nestjs/common';
import { asMeant, type Meaning, noSuch, requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound } from '#platform';
import { type ChargeKind, ContractRate } from './contract.entity.js';
import { Contracts } from './contracts.service.js';

export interface NewRate {
  productId: string;
  chargeKind: ChargeKind;
  validFrom: string;
  /** The first day on which it no longer holds; open without it. */
  validUntil?: string | null;
  /** A decimal number of the contract's currency for each unit. */
  rate: string;
  /** What it is the price of, e.g. `month`, `each`, `GB`. */
  unit: string;
}

/** A price as it holds on a day. */
export interface RateOnDay {
  rate: string;
  unit: string;
  currency: string;
  rateId: string;
}

const meanings: Record<string, Meaning> = {
  contract_rates_one_at_a_time: {
    code: 'conflict',
    reason: 'Another rate of this product holds on some of these days.',
    pointer: '/validFrom',
  },
  contract_rates_product: noSuch('product', '/productId'),
  contract_rates_term: { code: 'validation_failed', reason: 'A rate ends after it has begun.', pointer: '/validUntil' },
  contract_rates_rate: { code: 'validation_failed', reason: 'A rate is not negative.', pointer: '/rate' },
};

@Injectable()
export class ContractRates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly contracts: Contracts,
  ) {}

  /**
   * Agrees on a price from a day on. An earlier open rate of the same product and kind of charge ends on that day.
   * @throws Refusal `conflict` when two would hold at once, `guard_failed` once the contract is over, `validation_failed`, `not_found`
   */
  add(actor: Actor, contractId: string, { validUntil = null, ...rate }: NewRate): Promise<ContractRate> {
    requireReach(actor, 'contracts.edit');
    return this.database.transaction(actor, async () => {
      const contract = await this.contracts.lockOpen(actor, contractId);
      const own = { id: newId(), organizationId: actor.organizationId, contractId: contract.id, createdAt: this.clock.now() };
      const entity = this.database.manager.create(ContractRate, { ...rate, validUntil, ...own });
      try {
        await this.database.query(
          `UPDATE contract_rates SET valid_until = $4
           WHERE contract_id = $1 AND product_id = $2 AND charge_kind = $3 AND valid_until IS NULL AND valid_from < $4`,
          [contractId, rate.productId, rate.chargeKind, rate.validFrom],
        );
        await this.database.manager.insert(ContractRate, entity);
      } catch (error) {
        throw asMeant(error, meanings);
      }
      const after = { rateId: own.id, ...rate, validUntil };
      await this.audit.record(actor, { action: 'contract.rate_agreed', subjectKind: 'contract', subjectId: contractId, after });
      return entity;
    });
  }

  /** Ends a rate on a day, the first on which it no longer holds. @throws Refusal `not_found`, `conflict`, `validation_failed`, `guard_failed` */
  end(actor: Actor, contractId: string, rateId: string, on: string): Promise<void> {
    requireReach(actor, 'contracts.edit');
    return this.database.transaction(actor, async () => {
      await this.contracts.lockOpen(actor, contractId);
      try {
        const ended = await this.database.first(
          'UPDATE contract_rates SET valid_until = $3 WHERE id = $1 AND contract_id = $2 RETURNING id',
          [rateId, contractId, on],
        );
        if (!ended) throw notFound('The rate');
      } catch (error) {
        throw asMeant(error, meanings);
      }
      const after = { rateId, validUntil: on };
      await this.audit.record(actor, { action: 'contract.rate_ended', subjectKind: 'contract', subjectId: contractId, after });
    });
  }

  /** The price of a product on a day, or `undefined` where none is agreed. Needs a reading scope or an open transaction. */
  rateOn(contractId: string, productId: string, chargeKind: ChargeKind, day: string): Promise<RateOnDay | undefined> {
    return this.database.first<RateOnDay>(
      `SELECT r.rate::text AS rate, r.unit, c.currency, r.id AS "rateId" FROM contract_rates r JOIN contracts c ON c.id = r.contract_id
       WHERE r.contract_id = $1 AND r.product_id = $2 AND r.charge_kind = $3
         AND r.valid_from <= $4 AND (r.valid_until IS NULL OR r.valid_until > $4)`,
      [contractId, productId, chargeKind, day],
    );
  }
}
