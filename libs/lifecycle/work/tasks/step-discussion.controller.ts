import { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, PageQuery, pageOf, Refusal, Requires } from '#platform';
import { CommentDto, NewCommentDto } from '../../discussion/comment.dto.js';
import { CommentQueries } from '../../discussion/comments.queries.js';
import { Comments } from '../../discussion/comments.service.js';
import { DocumentDto } from '../../documents/document.dto.js';
import { DocumentQueries } from '../../documents/documents.queries.js';
import { Documents } from '../../documents/documents.service.js';
import { fileNameOf } from '../../documents/file-name.rules.js';
import { STEP, StepKeeper } from './step-keeper.js';

/** What is said about a step, and the files that show that it is done. */
@ApiTags('Tasks')
@Controller({ path: 'steps/:id', version: '1' })
export class StepDiscussionController {
  constructor(
    private readonly keeper: StepKeeper,
    private readonly comments: Comments,
    private readonly commentQueries: CommentQueries,
    private readonly documents: Documents,
    private readonly documentQueries: DocumentQueries,
  ) {}

  @Get('comments')
  @Requires('tasks.read', { summary: 'What was said about the step, the newest first', answers: pageOf(CommentDto) })
  async listComments(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<CommentDto>> {
    return this.commentQueries.ofSubject(await this.keeper.find(actor, id), query);
  }

  @Post('comments')
  @Requires('tasks.complete', { summary: 'Says something about the step', answers: CommentDto, status: 201 })
  async comment(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: NewCommentDto): Promise<CommentDto> {
    return this.commentQueries.one(await this.comments.add(actor, { kind: STEP, id }, body));
  }

  @Get('documents')
  @Requires('tasks.read', { summary: 'The files with the step, the newest first', answers: pageOf(DocumentDto) })
  async listDocuments(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<DocumentDto>> {
    return this.documentQueries.ofSubject(actor.organizationId, await this.keeper.find(actor, id), query);
  }

  @Post('documents')
  @Requires('tasks.complete', {
    summary: 'Adds a file to the step: the file itself as the body',
    answers: DocumentDto,
    status: 201,
  })
  @ApiConsumes('application/octet-stream', 'application/pdf', 'image/*', 'text/plain', 'text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true, description: 'The file' })
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'Its name, percent-encoded', schema: { type: 'string' } })
  async addDocument(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('x-file-name') name: string | undefined,
    @Body() body: unknown,
  ): Promise<DocumentDto> {
    if (!(body instanceof Readable))
      throw new Refusal('unsupported_media_type', 'Send the file itself, as application/octet-stream.');
    try {
      const content = body.iterator({ destroyOnReturn: false });
      return await this.documentQueries.one(await this.documents.add(actor, { kind: STEP, id }, fileNameOf(name), content));
    } finally {
      // Of a file that is refused half-way the rest is let run by: the answer travels over the same connection.
      body.resume();
    }
  }
}
