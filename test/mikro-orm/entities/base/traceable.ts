import { Check, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type Opt } from '@mikro-orm/core';

@Check({ name: 'version_is_positive', expression: 'version > 0' })
export default abstract class Traceable {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  @Index()
  @Property({ length: 3 })
  recordedAt: Date & Opt = new Date();

  @Property({ version: true })
  version!: number & Opt;
}
