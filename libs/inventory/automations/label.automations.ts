import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Automation, type AutomationStepContext, Documents } from '#lifecycle';
import { type Actor, Clock, Config } from '#platform';
import { ITEM } from '../discussion/item-keeper.js';
import { labelSheets, labelSizes } from '../labels/label-sheet.rules.js';
import { type Label, labelsPdf } from '../labels/label-writer.js';
import { LabelQueries } from '../labels/labels.queries.js';
import { labelCodes, labelDensities, zplLabel } from '../labels/zpl.rules.js';
import { oneOf } from './settings.rules.js';

/** Labels that the work on an item prints: kept with its documents, from where whoever stands at the printer takes them. */
@Injectable()
export class LabelAutomations {
  constructor(
    private readonly labels: LabelQueries,
    private readonly documents: Documents,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'print_label',
      meaning: 'Makes the label of the item and keeps it with its documents',
      parameters: [
        { name: 'format', type: 'text', meaning: '`pdf` (where nothing is said) or `zpl`', optional: true },
        { name: 'size', type: 'text', meaning: `One of ${labelSizes.join(', ')}`, optional: true },
        { name: 'code', type: 'text', meaning: `Of ZPL: one of ${labelCodes.join(', ')}`, optional: true },
        { name: 'dpi', type: 'text', meaning: `Of ZPL: one of ${labelDensities.join(', ')}`, optional: true },
      ],
      run: async (actor, step) => ({ documentId: await this.print(actor, step) }),
    },
  ];

  private async print(actor: Actor, { subjectId, settings }: AutomationStepContext): Promise<string> {
    const format = oneOf(settings, 'format', ['pdf', 'zpl'], 'pdf');
    const sheet = labelSheets[oneOf(settings, 'size', labelSizes, '62x29')];
    const [row] = await this.labels.read(actor, { ids: [subjectId] });
    if (!row) throw new Error(`Nothing was told of the item ${subjectId}.`);
    const { id, ...said } = row;
    const label: Label = { ...said, address: `${this.config.baseUrl}/items/${id}` };
    const owner = await this.labels.owner(actor);
    const content =
      format === 'pdf'
        ? labelsPdf({ sheet, labels: [label], owner, printedAt: this.clock.now() })
        : Readable.from([
            Buffer.from(
              zplLabel(label, {
                label: sheet.label,
                code: oneOf(settings, 'code', labelCodes, 'qr'),
                density: oneOf(settings, 'dpi', labelDensities, '203'),
                owner,
              }),
            ),
          ]);
    return this.documents.add(actor, { kind: ITEM, id: subjectId }, `label-${label.tag}.${format}`, content);
  }
}
