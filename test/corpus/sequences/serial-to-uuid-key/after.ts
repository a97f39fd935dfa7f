import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string;
}
