import { Body, Controller, Delete, Param, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, Requires } from '#platform';
import { CommentChangesDto, CommentDto } from './comment.dto.js';
import { CommentQueries } from './comments.queries.js';
import { Comments } from './comments.service.js';

/** Comments by their own id; those of a subject are listed and added at the subject. */
@ApiTags('Comments')
@Controller({ path: 'comments', version: '1' })
export class CommentsController {
  constructor(
    private readonly comments: Comments,
    private readonly queries: CommentQueries,
  ) {}

  @Patch(':id')
  @Requires('comments.write', { summary: 'Changes your own comment', answers: CommentDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: CommentChangesDto,
  ): Promise<CommentDto> {
    await this.comments.amend(actor, id, version, changes);
    return this.queries.one(id);
  }

  @Delete(':id')
  @Requires('comments.write', { summary: 'Removes the text of your own comment; an administrator of any', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.comments.remove(actor, id);
  }
}
