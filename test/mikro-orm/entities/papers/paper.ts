import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';

export abstract class Filed {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  @Property({ length: 3, index: true })
  filedAt!: Date;
}

@Entity({ inheritance: 'tpt' })
@Index({ properties: ['title', 'filedAt'] })
export class Paper extends Filed {
  @Property()
  title!: string;
}
