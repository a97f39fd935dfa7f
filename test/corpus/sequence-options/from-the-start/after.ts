import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ type: 'bigint', sequence: { start: 9007199254740993n, cache: 32 } }) id!: number;
  @Property() name!: string;
}

@Entity()
class Down {
  @PrimaryKey({ type: 'smallint', sequence: { increment: -1 } }) id!: number;
}

@Entity()
class Always {
  @PrimaryKey({ generated: 'identity', sequence: { minimum: 5, start: 7 } }) id!: number;
}
