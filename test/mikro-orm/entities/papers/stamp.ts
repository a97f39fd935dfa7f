import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

@Entity()
export class Stamp {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
}
