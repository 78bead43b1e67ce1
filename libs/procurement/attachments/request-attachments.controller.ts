import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { DocumentDto, DocumentQueries, fileNameOf } from '#lifecycle';
import { type Actor, CurrentActor, type Page, PageQuery, pageOf, Refusal, Requires } from '#platform';
import { RequestAttachments } from './request-attachments.js';
import { RequestKeeper } from './request-keeper.js';

@ApiTags('Procurement')
@Controller({ path: 'purchase-requests/:id/documents', version: '1' })
export class RequestAttachmentsController {
  constructor(
    private readonly attachments: RequestAttachments,
    private readonly keeper: RequestKeeper,
    private readonly documents: DocumentQueries,
  ) {}

  @Get()
  @Requires('procurement.read', { summary: 'What is attached to a request, the newest first', answers: pageOf(DocumentDto) })
  async list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<DocumentDto>> {
    return this.documents.ofSubject(actor.organizationId, await this.keeper.find(actor, id), query);
  }

  @Post()
  @Requires('procurement.request', {
    summary: 'Attaches a file to a request of yours that nobody has decided on: the file itself as the body',
    answers: DocumentDto,
    status: 201,
  })
  @ApiConsumes('application/octet-stream', 'application/pdf', 'image/*', 'text/plain', 'text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The file' })
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'Its name, percent-encoded', schema: { type: 'string' } })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('x-file-name') name: string | undefined,
    @Body() body: unknown,
  ): Promise<DocumentDto> {
    if (!(body instanceof Readable))
      throw new Refusal('unsupported_media_type', 'Send the file itself, as application/octet-stream.');
    try {
      const content = body.iterator({ destroyOnReturn: false });
      return await this.documents.one(await this.attachments.add(actor, id, fileNameOf(name), content));
    } finally {
      // Of a file that is refused half-way the rest is let run by: the answer travels over the same connection.
      body.resume();
    }
  }

  @Delete(':documentId')
  @Requires('procurement.request', { summary: 'Takes an attachment away from a draft of yours', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('documentId') documentId: string): Promise<void> {
    return this.attachments.remove(actor, id, documentId);
  }
}
