import { Controller, Delete, Get, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, answerWithFile, CurrentActor, FileStore, Requires } from '#platform';
import { ContentQuery } from './document.dto.js';
import { DocumentQueries } from './documents.queries.js';
import { Documents } from './documents.service.js';

/** Documents by their own id; those of a subject are listed and added at the subject. */
@ApiTags('Documents')
@Controller({ path: 'documents', version: '1' })
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly queries: DocumentQueries,
    private readonly files: FileStore,
  ) {}

  @Get(':id/content')
  @Requires('own.session', { summary: 'The file itself, for whoever may see what it belongs to' })
  @ApiOkResponse({ description: 'The content', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async content(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { inline = false }: ContentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return answerWithFile(this.files, await this.queries.file(actor, id), request, reply, inline);
  }

  @Delete(':id')
  @Requires('documents.edit', { summary: 'Removes a document; its content is erased soon after', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.documents.remove(actor, id);
  }
}
