import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'kind' })
class Vehicle {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string;
}
