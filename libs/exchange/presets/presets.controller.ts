import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isId, notFound, Requires } from '#platform';
import { type FileShape, fileKinds } from '../formats/file-format.js';
import { fileFormats } from '../formats/file-formats.js';
import { checkedMapping } from '../formats/mapping.rules.js';
import { type FormatDto, FormatsDto, NewPresetDto, PresetDto, PresetsDto } from './preset.dto.js';
import { Presets } from './presets.service.js';

@ApiTags('Imports')
@Controller({ path: 'import-formats', version: '1' })
export class ImportFormatsController {
  @Get()
  @Requires('exchange.import', {
    summary: 'The kinds of files that are read, with the fields that columns map to',
    answers: FormatsDto,
  })
  list(): FormatsDto {
    return { data: fileKinds.map((kind) => shown(fileFormats[kind])) };
  }
}

@ApiTags('Imports')
@Controller({ path: 'import-presets', version: '1' })
export class ImportPresetsController {
  constructor(private readonly presets: Presets) {}

  @Get()
  @Requires('exchange.import', { summary: 'Mappings that are kept under a name', answers: PresetsDto })
  async list(@CurrentActor() actor: Actor): Promise<PresetsDto> {
    return { data: await this.presets.list(actor) };
  }

  @Post()
  @Requires('exchange.import', { summary: 'Keeps a mapping under a name', answers: PresetDto, status: 201 })
  add(@CurrentActor() actor: Actor, @Body() { mapping, ...preset }: NewPresetDto): Promise<PresetDto> {
    return this.presets.add(actor, { ...preset, mapping: checkedMapping(mapping, '/mapping') });
  }

  @Delete(':id')
  @Requires('exchange.import', { summary: 'Forgets it', status: 204 })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!isId(id)) throw notFound('The preset');
    return this.presets.remove(actor, id);
  }
}

function shown({ kind, label, fields, needs }: FileShape): FormatDto {
  return {
    name: kind,
    label,
    fields: Object.entries(fields).map(
      ([
        name,
        {
          headers: [header, ...aliases],
          type,
        },
      ]) => ({
        name,
        label: header,
        required: needs.some((set) => set.length === 1 && set[0] === name),
        type,
        aliases,
      }),
    ),
    needs,
  };
}
