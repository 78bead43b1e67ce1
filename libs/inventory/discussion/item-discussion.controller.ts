import { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  CommentDto,
  CommentQueries,
  Comments,
  DocumentDto,
  DocumentQueries,
  Documents,
  fileNameOf,
  NewCommentDto,
} from '#lifecycle';
import { type Actor, CurrentActor, type Page, PageQuery, pageOf, Refusal, Requires } from '#platform';
import { ITEM, ItemKeeper } from './item-keeper.js';

/** What is said about an item, and its papers and pictures. */
@ApiTags('Items')
@Controller({ path: 'items/:id', version: '1' })
export class ItemDiscussionController {
  constructor(
    private readonly keeper: ItemKeeper,
    private readonly comments: Comments,
    private readonly commentQueries: CommentQueries,
    private readonly documents: Documents,
    private readonly documentQueries: DocumentQueries,
  ) {}

  @Get('comments')
  @Requires('items.read', { summary: 'What was said about it, the newest first', answers: pageOf(CommentDto) })
  async listComments(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<CommentDto>> {
    return this.commentQueries.ofSubject(await this.keeper.find(actor, id), query);
  }

  @Post('comments')
  @Requires('comments.write', { summary: 'Says something about it', answers: CommentDto, status: 201 })
  async comment(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: NewCommentDto): Promise<CommentDto> {
    return this.commentQueries.one(await this.comments.add(actor, { kind: ITEM, id }, body));
  }

  @Get('documents')
  @Requires('items.read', { summary: 'Its papers and pictures, the newest first', answers: pageOf(DocumentDto) })
  async listDocuments(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<DocumentDto>> {
    return this.documentQueries.ofSubject(actor.organizationId, await this.keeper.find(actor, id), query);
  }

  @Post('documents')
  @Requires('documents.edit', {
    summary: 'Adds a paper or picture: the file itself as the body',
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
      return await this.documentQueries.one(await this.documents.add(actor, { kind: ITEM, id }, fileNameOf(name), content));
    } finally {
      // Of a file that is refused half-way the rest is let run by: the answer travels over the same connection.
      body.resume();
    }
  }
}
