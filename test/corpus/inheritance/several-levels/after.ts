import { Check, Entity, PrimaryKey, Property } from 'moult';

abstract class Dated {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string;
  @Property({ nullable: true }) createdAt?: Date;
}

@Entity({ discriminatorColumn: 'kind' })
class Vehicle extends Dated {}

@Entity({ abstract: true })
abstract class Motorised extends Vehicle {
  @Property({ check: 'power > 0' }) power!: number;
}

abstract class Wheeled extends Motorised {
  @Property({ default: 4 }) wheels!: number;
}

@Entity()
class Car extends Wheeled {
  @Property() doors!: number;
}

@Entity()
@Check({ expression: 'length_in_metres < 30', property: 'lengthInMetres' })
class Lorry extends Wheeled {
  @Property() lengthInMetres!: number;
}

@Entity()
class Boat extends Motorised {
  @Property() draught!: number;
}
